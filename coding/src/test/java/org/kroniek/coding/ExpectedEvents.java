package org.kroniek.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.model.Entity;
import org.kroniek.model.EntityKind;
import org.kroniek.model.Eventuality;
import org.kroniek.model.EventualityKind;
import org.kroniek.model.LinkType;
import org.kroniek.model.Reading;
import org.kroniek.model.Span;

/**
 * One line of {@code sentences/LANGUAGE.txt}: the event that a sentence tells. Actors and recipients are words of the sentence; a side
 * fits if all of them and nobody else have it.
 */
record ExpectedEvents(String sentence, List<Event> events) {
    record Event(String type, String mode, List<String> actor, List<String> recipient) {}

    /** What was right of one sentence: the counts of a precision and recall over all. */
    record Tally(int expected, int coded, int classes, int triples) {
        Tally plus(Tally other) {
            return new Tally(
                    expected + other.expected, coded + other.coded, classes + other.classes, triples + other.triples);
        }

        double f1(int right) {
            return 2.0 * right / (expected + coded);
        }
    }

    /** The sentences of a resource, in its order; {@code NONE} is a sentence without an event. */
    static List<ExpectedEvents> of(String resource) {
        Map<String, List<Event>> events = new LinkedHashMap<>();
        TestTexts.blocks(resource).stream()
                .flatMap(List::stream)
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> {
                    String[] fields = line.split(" \\| ");
                    List<Event> told = events.computeIfAbsent(fields[3], unused -> new ArrayList<>());
                    if (!fields[0].equals("NONE")) {
                        String[] code = fields[0].split("/");
                        told.add(
                                new Event(code[0], code.length > 1 ? code[1] : "", parts(fields[1]), parts(fields[2])));
                    }
                });
        return events.entrySet().stream()
                .map(each -> new ExpectedEvents(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<String> parts(String side) {
        return side.equals("-") ? List.of() : List.of(side.split(" \\+ "));
    }

    /** Pairs each expected event with the coded one of its type that fits best; a repeat linked {@code same} counts once. */
    Tally tally(Reading reading) {
        Set<String> repeats = reading.links().stream()
                .filter(link -> link.type() == LinkType.SAME)
                .map(link -> link.from())
                .collect(Collectors.toSet());
        List<Eventuality> coded = new ArrayList<>(reading.records().stream()
                .filter(record -> record.type().kind() == EventualityKind.EVENT)
                .toList());
        int classes = 0;
        int triples = 0;
        int paired = 0;
        for (Event event : events) {
            Eventuality best = null;
            for (Eventuality record : coded) {
                boolean candidate = record.type().name().equals(event.type());
                if (candidate && (best == null || (!fits(reading, best, event) && fits(reading, record, event)))) {
                    best = record;
                }
            }
            if (best != null) {
                coded.remove(best);
                paired++;
                classes++;
                triples += fits(reading, best, event) ? 1 : 0;
            }
        }
        coded.removeIf(record -> repeats.contains(record.id()) || isRepeated(reading, record));
        return new Tally(events.size(), paired + coded.size(), classes, triples);
    }

    private static boolean isRepeated(Reading reading, Eventuality record) {
        return reading.links().stream()
                .anyMatch(link -> link.type() == LinkType.SAME && link.to().equals(record.id()));
    }

    private boolean fits(Reading reading, Eventuality record, Event event) {
        return fits(reading, record.actor(), event.actor()) && fits(reading, record.recipient(), event.recipient());
    }

    private boolean fits(Reading reading, List<String> ids, List<String> words) {
        Set<String> found = new HashSet<>();
        for (String side : words) {
            List<String> here =
                    ids.stream().filter(id -> isCalled(reading, id, span(side))).toList();
            if (here.isEmpty()) {
                return false;
            }
            found.addAll(here);
        }
        return found.containsAll(ids);
    }

    private Span span(String words) {
        int at = sentence.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("'" + words + "' does not stand in: " + sentence);
        }
        return new Span(sentence.codePointCount(0, at), sentence.codePointCount(0, at + words.length()));
    }

    private static boolean isCalled(Reading reading, String id, Span words) {
        Set<String> countries = mentioned(reading, words)
                .flatMap(entity -> Stream.ofNullable(entity.country()))
                .collect(Collectors.toSet());
        return mentioned(reading, words).anyMatch(entity -> entity.id().equals(id))
                || reading.entities().stream()
                        .anyMatch(entity -> entity.id().equals(id)
                                && entity.kind() == EntityKind.GOVERNMENT
                                && countries.contains(entity.country()));
    }

    private static Stream<Entity> mentioned(Reading reading, Span words) {
        return reading.entities().stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> mention.span().overlaps(words)));
    }
}
