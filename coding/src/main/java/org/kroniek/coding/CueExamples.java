package org.kroniek.coding;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kroniek.coding.lexicon.Cue;
import org.kroniek.coding.lexicon.Example;
import org.kroniek.coding.lexicon.PartOfSpeech;
import org.kroniek.coding.lexicon.Role;
import org.kroniek.model.Attribution;
import org.kroniek.model.Certainty;
import org.kroniek.model.CodePointIndex;
import org.kroniek.model.Reading;
import org.kroniek.model.Span;

/** Runs the examples of cues: an attribution with the cue's stance and the marked source and content must come out. */
final class CueExamples {
    private final Function<String, Reading> reader;

    /** @param reader reads one sentence as a whole article */
    CueExamples(Function<String, Reading> reader) {
        this.reader = reader;
    }

    /** What came out instead, if the example does not come out as it is marked. */
    Optional<String> wrong(Cue cue, Example example) {
        Reading reading = reader.apply(example.sentence());
        boolean out = cue.pos() == PartOfSpeech.ADVERB
                ? isHearsay(reading, example)
                : reading.attributions().stream()
                        .filter(attribution -> attribution.stance() == cue.stance())
                        .anyMatch(attribution -> fits(reading, attribution, example));
        if (out != example.counter()) {
            return Optional.empty();
        }
        String got = reading.attributions().stream()
                .map(attribution -> describe(reading, attribution))
                .collect(Collectors.joining("; "));
        return Optional.of(
                example.counter()
                        ? "an attribution came out of a counter-example\n  got       " + got
                        : "not this attribution came out of '" + example.sentence() + "'\n  got       " + got);
    }

    /** Where nobody is named, no source can be told: what is said is a record that is probable. */
    private static boolean isHearsay(Reading reading, Example example) {
        CodePointIndex index = CodePointIndex.of(example.sentence());
        return example.participants().stream().allMatch(participant -> {
            Span words = new Span(index.toCodePoint(participant.begin()), index.toCodePoint(participant.end()));
            return reading.records().stream()
                    .anyMatch(record -> words.overlaps(record.anchor()) && record.certainty() == Certainty.PR_PLUS);
        });
    }

    private static boolean fits(Reading reading, Attribution attribution, Example example) {
        CodePointIndex index = CodePointIndex.of(example.sentence());
        return example.participants().stream().allMatch(participant -> {
            Span words = new Span(index.toCodePoint(participant.begin()), index.toCodePoint(participant.end()));
            return hasPart(reading, attribution, participant.role(), words);
        });
    }

    private static boolean hasPart(Reading reading, Attribution attribution, Role role, Span words) {
        return switch (role) {
            case SOURCE -> overlaps(attribution.sourceSpan(), words);
            case CONTENT -> attribution.content().stream().anyMatch(words::overlaps);
            case CHANNEL ->
                reading.entities().stream()
                        .filter(entity -> entity.id().equals(attribution.channel()))
                        .flatMap(entity -> entity.mentions().stream())
                        .anyMatch(mention -> mention.span().overlaps(words));
            default -> true;
        };
    }

    private static boolean overlaps(@Nullable Span one, Span other) {
        return one != null && one.overlaps(other);
    }

    private static String describe(Reading reading, Attribution attribution) {
        Span source = attribution.sourceSpan();
        String text = reading.article().text();
        return attribution.stance() + " source=" + (source == null ? "" : source.in(text)) + " content="
                + attribution.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }
}
