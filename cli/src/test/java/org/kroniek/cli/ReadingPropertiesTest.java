package org.kroniek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.format.ReadingReader;
import org.kroniek.format.ReadingWriter;
import org.kroniek.model.Attribution;
import org.kroniek.model.Entity;
import org.kroniek.model.Eventuality;
import org.kroniek.model.Reading;
import org.kroniek.model.Span;
import org.kroniek.reading.PlainText;
import org.kroniek.reading.RefusedException;

/** What holds of every reading, whatever the text: all offsets lie in it, all ids are there, it comes back from JSON. */
class ReadingPropertiesTest {
    private static final Kroniek DUTCH = Kroniek.in("nl");
    private static final Kroniek ENGLISH = Kroniek.in("en");
    private static final int TEXTS = 40;

    private static final List<String> BITS = List.of(
            "Het leger ",
            "rukte op ",
            "naar Goma ",
            "volgens Reuters ",
            "zegt hij ",
            "dat ",
            "de rebellen ",
            "twintig burgers ",
            "hebben gedood",
            ". ",
            ", ",
            "“",
            "” ",
            "\n\n",
            "maandag ",
            "The army ",
            "attacked ",
            "Kyiv ",
            "he said ",
            "was killed ",
            "by rebels ",
            "😀",
            "👩‍👩‍👧",
            "é",
            "e\u0301",
            "\u200d",
            "\u00a0",
            "ﬁ",
            "Ω ",
            "北京 ",
            "ـمحمد ",
            "'s ",
            "©",
            "(AFP)\n",
            "1.000 ",
            "- ");

    @AfterAll
    static void close() {
        DUTCH.close();
        ENGLISH.close();
    }

    @Test
    void everyOffsetLiesInTheTextAndEveryIdExists() throws RefusedException {
        Random random = new Random(5);
        for (int i = 0; i < TEXTS; i++) {
            Kroniek kroniek = i % 2 == 0 ? DUTCH : ENGLISH;
            Reading reading = kroniek.read(
                    PlainText.read("date 2024-05-13 x" + text(random), "random").article());
            assertSound(reading);
            assertThat(ReadingReader.read(ReadingWriter.write(reading, ReadingWriter.Layout.LINE)))
                    .isEqualTo(reading);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 300) {
            if (random.nextInt(12) > 0) {
                text.append(BITS.get(random.nextInt(BITS.size())));
            } else {
                int point = random.nextInt(0x1f000);
                text.appendCodePoint(point >= 0xd800 && point <= 0xdfff || point == 0 ? 'q' : point);
            }
        }
        return text.toString();
    }

    private static void assertSound(Reading reading) {
        String text = reading.article().text();
        int length = text.codePointCount(0, text.length());
        assertThat(spans(reading)).allSatisfy(span -> {
            assertThat(span.end()).isLessThanOrEqualTo(length);
            assertThat(span.in(text)).isNotBlank().doesNotStartWith(" ").doesNotEndWith(" ");
        });
        Set<String> entities = ids(reading.entities().stream().map(Entity::id).toList());
        Set<String> attributions =
                ids(reading.attributions().stream().map(Attribution::id).toList());
        for (Eventuality record : reading.records()) {
            assertThat(entities).containsAll(record.actor()).containsAll(record.recipient());
            assertThat(record.evidence()).anyMatch(span -> span.contains(record.anchor()));
            if (record.attribution() != null) {
                assertThat(attributions).contains(record.attribution());
            }
        }
    }

    private static Set<String> ids(List<String> ids) {
        Set<String> set = new HashSet<>(ids);
        assertThat(set).as("ids are unique").hasSameSizeAs(ids);
        return set;
    }

    private static List<Span> spans(Reading reading) {
        List<Span> spans = new ArrayList<>();
        reading.article().passages().forEach(passage -> spans.add(passage.span()));
        reading.entities().forEach(entity -> entity.mentions().forEach(mention -> spans.add(mention.span())));
        for (Attribution attribution : reading.attributions()) {
            spans.addAll(attribution.content());
            addUnlessNull(spans, attribution.cue());
            addUnlessNull(spans, attribution.sourceSpan());
        }
        for (Eventuality record : reading.records()) {
            spans.add(record.anchor());
            spans.addAll(record.evidence());
            record.casualties().forEach(casualties -> spans.add(casualties.words()));
            if (record.time() != null) {
                addUnlessNull(spans, record.time().words());
            }
        }
        return spans;
    }

    private static void addUnlessNull(List<Span> spans, Span span) {
        if (span != null) {
            spans.add(span);
        }
    }
}
