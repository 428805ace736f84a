package org.kroniek.reading.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kroniek.reading.words.WordFile;

/** Knows the furniture of news pages by the files {@code boilerplate.txt}: buttons, 'read also', cookie lines. */
final class Furniture {
    /** How a phrase is furniture. */
    enum Use {
        /** The whole line is the phrase. */
        LINE,
        /** The whole line, when it begins with the phrase. */
        START,
        /** The phrase at the front of a line; what follows is read on. */
        FRONT,
        /** As {@code FRONT}, of a picture: what follows is its caption. */
        IMAGE,
        /** The line, and the lines right below it up to a blank one. */
        LIST,
        /** The line, and all short lines without a full stop below it. */
        REST
    }

    /** Furniture found at the front of a line: its use, and the UTF-16 position behind it. */
    record Found(Use use, int end) {}

    private record Entry(Use use, Pattern pattern) {}

    private static final Pattern DECORATION = Pattern.compile("[\\s>»›→▶►▸•·*|+–—-]*");
    private static final String NO_WORD = "(?![\\p{L}\\p{N}])";
    private static final String TAIL = "[\\s:.…!>»›→▶►▸|·•–—-]*";

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    Furniture(List<WordFile.Entry> entries) {
        for (WordFile.Entry entry : entries) {
            byFirstWord
                    .computeIfAbsent(Phrase.firstWord(entry.phrase()), unused -> new ArrayList<>())
                    .add(compile(entry));
        }
    }

    private static Entry compile(WordFile.Entry entry) {
        Use use = switch (entry.keyword()) {
            case "line" -> Use.LINE;
            case "start" -> Use.START;
            case "front" -> Use.FRONT;
            case "image" -> Use.IMAGE;
            case "list" -> Use.LIST;
            case "rest" -> Use.REST;
            default ->
                throw new IllegalStateException(
                        entry.where() + ": '" + entry.keyword() + "' must be line, start, front, image, list or rest");
        };
        String end = switch (use) {
            case LINE, LIST, REST -> TAIL + "$";
            case START ->
                Character.isLetterOrDigit(entry.phrase().charAt(entry.phrase().length() - 1)) ? NO_WORD : "";
            case FRONT, IMAGE -> NO_WORD + TAIL;
        };
        return new Entry(use, Phrase.compile(Phrase.regex(entry.phrase()) + end));
    }

    /** The furniture that a line begins with, or is. */
    Optional<Found> at(String text, int begin, int end) {
        Matcher decoration = DECORATION.matcher(text).region(begin, end);
        int first = decoration.lookingAt() ? decoration.end() : begin;
        List<Entry> entries =
                new ArrayList<>(byFirstWord.getOrDefault(Phrase.leadingWord(text, first, end), List.of()));
        entries.addAll(byFirstWord.getOrDefault("", List.of()));
        Optional<Found> best = Optional.empty();
        for (Entry entry : entries) {
            Matcher matcher = entry.pattern().matcher(text).region(first, end);
            if (matcher.lookingAt()) {
                boolean whole = entry.use() != Use.FRONT && entry.use() != Use.IMAGE;
                Found found = new Found(entry.use(), whole ? end : matcher.end());
                if (best.isEmpty() || found.end() > best.get().end()) {
                    best = Optional.of(found);
                }
            }
        }
        return best;
    }
}
