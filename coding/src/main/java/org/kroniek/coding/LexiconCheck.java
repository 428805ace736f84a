package org.kroniek.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.coding.lexicon.Cue;
import org.kroniek.coding.lexicon.Entry;
import org.kroniek.coding.lexicon.Example;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.coding.lexicon.PartOfSpeech;
import org.kroniek.coding.lexicon.Problem;
import org.kroniek.coding.lexicon.Role;
import org.kroniek.model.CodePointIndex;
import org.kroniek.model.Entity;
import org.kroniek.model.EntityKind;
import org.kroniek.model.Eventuality;
import org.kroniek.model.EventualityType;
import org.kroniek.model.PlaceLink;
import org.kroniek.model.Reading;
import org.kroniek.model.Span;

/** Runs the examples of a lexicon through the program and says which do not come out. */
public final class LexiconCheck {
    private final Lexicon lexicon;
    private final Function<String, Reading> reader;

    /** @param reader reads one sentence as a whole article */
    public LexiconCheck(Lexicon lexicon, Function<String, Reading> reader) {
        this.lexicon = lexicon;
        this.reader = reader;
    }

    /** What the examples showed: how many there are and which failed. */
    public record Result(int examples, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** Every entry needs an example; every example must come out and every counter-example must not. */
    public Result run() {
        List<Problem> problems = new ArrayList<>();
        int count = 0;
        for (Entry entry : lexicon.entries()) {
            if (entry.examples().stream().allMatch(Example::counter)) {
                problems.add(
                        problem(entry, entry.line(), "rule " + entry.rule() + " has no example", "add a line '+ …'"));
            }
            for (Example example : entry.examples()) {
                count++;
                check(entry, example, problems);
            }
        }
        CueExamples cues = new CueExamples(reader);
        for (Cue cue : lexicon.cues()) {
            for (Example example : cue.examples()) {
                count++;
                cues.wrong(cue, example)
                        .ifPresent(got -> problems.add(new Problem(
                                "lexicon/" + lexicon.language() + "/" + cue.file(),
                                example.line(),
                                "cue " + cue.rule() + ": " + got,
                                "mend the slots, or correct the example")));
            }
        }
        return new Result(count, problems);
    }

    private Problem problem(Entry entry, int line, String message, String cure) {
        return new Problem("lexicon/" + lexicon.language() + "/" + entry.file(), line, message, cure);
    }

    private void check(Entry entry, Example example, List<Problem> problems) {
        Reading reading = reader.apply(example.sentence());
        List<Eventuality> made = reading.records().stream()
                .filter(record -> record.rule().equals(entry.rule()) && record.type() == entry.type())
                .toList();
        if (example.counter()) {
            if (!made.isEmpty()) {
                problems.add(problem(
                        entry,
                        example.line(),
                        "rule " + entry.rule() + ": a record came out of a counter-example\n  got       "
                                + made.stream().map(r -> describe(reading, r)).collect(Collectors.joining("; ")),
                        "narrow the entry (a class, '!', not=), or correct the example"));
            }
            return;
        }
        // Another entry that says the same may be more specific here: what counts is what comes out.
        boolean out = reading.records().stream()
                .filter(record -> record.type() == entry.type())
                .anyMatch(record -> fits(reading, record, example));
        if (!out) {
            problems.add(problem(
                    entry,
                    example.line(),
                    "rule " + entry.rule() + ": " + (made.isEmpty() ? "no record" : "not this record")
                            + " came out\n  expected  " + entry.type() + " " + expected(example) + "\n  got       "
                            + reading.records().stream()
                                    .map(r -> describe(reading, r))
                                    .collect(Collectors.joining("; ")),
                    "mend the slots, or correct the example"));
        }
    }

    private static String expected(Example example) {
        return example.participants().stream()
                        .map(p -> p.role().word() + "=" + example.sentence().substring(p.begin(), p.end()))
                        .collect(Collectors.joining(" "))
                + " " + example.certainty().code()
                + (example.modality().isEmpty() ? "" : " " + example.modality());
    }

    private static String describe(Reading reading, Eventuality record) {
        return record.type() + " actor=" + names(reading, record.actor()) + " recipient="
                + names(reading, record.recipient()) + " place="
                + record.place().stream()
                        .map(place -> place.role() + ":" + names(reading, List.of(place.entity())))
                        .toList()
                + " " + record.certainty().code() + record.modality() + " by " + record.rule();
    }

    private static String names(Reading reading, List<String> ids) {
        return reading.entities().stream()
                .filter(entity -> ids.contains(entity.id()))
                .map(Entity::name)
                .collect(Collectors.joining("+"));
    }

    private static boolean fits(Reading reading, Eventuality record, Example example) {
        CodePointIndex index = CodePointIndex.of(example.sentence());
        Set<Role> roles = new TreeSet<>();
        for (Example.Participant participant : example.participants()) {
            Span words = new Span(index.toCodePoint(participant.begin()), index.toCodePoint(participant.end()));
            if (!takesPart(reading, record, participant.role(), words)) {
                return false;
            }
            roles.add(participant.role());
        }
        boolean more = (!record.actor().isEmpty() && !roles.contains(Role.ACTOR))
                || (!record.recipient().isEmpty() && !roles.contains(Role.RECIPIENT));
        return !more
                && record.certainty() == example.certainty()
                && record.modality().containsAll(example.modality());
    }

    private static boolean takesPart(Reading reading, Eventuality record, Role role, Span words) {
        List<String> ids = switch (role) {
            case ACTOR -> record.actor();
            case RECIPIENT -> record.recipient();
            default ->
                role.placeRole()
                        .map(placeRole -> record.place().stream()
                                .filter(place -> place.role() == placeRole)
                                .map(PlaceLink::entity)
                                .toList())
                        .orElse(List.of());
        };
        Set<String> countries = reading.entities().stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> mention.span().overlaps(words)))
                .flatMap(entity -> Stream.ofNullable(entity.country()))
                .collect(Collectors.toSet());
        boolean free = role == Role.OBJECT || role == Role.VALUE;
        return free
                || reading.entities().stream()
                        .filter(entity -> ids.contains(entity.id()))
                        .anyMatch(entity -> entity.mentions().stream()
                                        .anyMatch(mention -> mention.span().overlaps(words))
                                || (entity.kind() == EntityKind.GOVERNMENT && countries.contains(entity.country())));
    }

    /** Frames by type: verbs, and nouns with adjectives and role nouns; a frame is a lemma with its slots. */
    public Map<EventualityType, int[]> coverage() {
        Map<EventualityType, int[]> counts = new EnumMap<>(EventualityType.class);
        for (Entry entry : lexicon.entries()) {
            int column = entry.pos() == PartOfSpeech.VERB ? 0 : 1;
            counts.computeIfAbsent(entry.type(), unused -> new int[2])[column] +=
                    entry.headwords().size();
        }
        return counts;
    }
}
