package org.kroniek.reading.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kroniek.reading.words.WordFile;

/** Finds who made a picture, at the end of its caption, and agencies that a report came from, by {@code credits.txt}. */
final class Credits {
    /**
     * A credit at the end of a line.
     *
     * @param begin UTF-16 position where it begins, signs and brackets included
     * @param name who is credited
     * @param sure true when only a picture is credited so; an agency in brackets may also close a report
     */
    record Credit(int begin, String name, boolean sure) {}

    /** No credit is longer; only so much of a line's end is searched. */
    private static final int LONGEST = 160;

    /** Words of a credit: begins with a capital, a digit or a handle, at most twelve words. */
    private static final String WHO = "(?-i:[\\p{Lu}\\p{N}@])[^\\s()\\[\\]]*(?:\\s+[^\\s()\\[\\]]+){0,11}?";

    private static final String AFTER_SENTENCE = "(?:^|(?<=[.!?:;…\"”’'»)\\]|/–—-])\\s*|\\s*[(\\[|]\\s*)";
    private static final String AFTER_ANYTHING = "(?:^|\\s*[(\\[|–—]\\s*|(?<=\\s))";
    private static final String CAPITAL_AFTER_WORD = "(?<=\\s)(?-i:(?=\\p{Lu}))";
    private static final String CLOSE = "\\s*[)\\].]*\\s*$";
    private static final String PERSON =
            "(?-i:@?\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+[\\p{L}][\\p{L}\\p{M}.'’-]*){0,3}\\s*[/|,]\\s*)?";
    private static final String PARTNERS =
            "(?:\\s*[/|,-]\\s*[\\p{L}\\p{M} .'’-]{2,40}|\\s+(?-i:via)\\s+[\\p{L} ]{2,20})*";
    private static final String PLACE = "(?-i:\\p{Lu}[\\p{L}\\p{M} .,'’/-]{1,60}?)";
    private static final String DAY = "(?:,?\\s+(?:\\d{1,2}\\s+)?\\p{L}{3,9}\\.?(?:\\s+\\d{1,2})?)?";

    /** Behind a caption's sentence and a bar or stroke, a few names; only for what is known to be a caption. */
    private static final String SIGNED =
            "(?<=[.!?…\"”’»)])\\s*[/|–—]\\s*((?:\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+(?:\\p{Ll}{1,4}\\s+)?|/)?){1,5})\\s*$";

    private final List<Pattern> sure;
    private final List<Pattern> unsure;
    private final Pattern dateline;
    private final Pattern signed;

    Credits(List<WordFile.Entry> entries) {
        List<String> signs = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<String> colonLabels = new ArrayList<>();
        List<String> agencies = new ArrayList<>();
        for (WordFile.Entry entry : entries) {
            List<String> list = switch (entry.keyword()) {
                case "sign" -> signs;
                case "label" -> entry.phrase().endsWith(":") ? colonLabels : labels;
                case "agency" -> agencies;
                default ->
                    throw new IllegalStateException(
                            entry.where() + ": '" + entry.keyword() + "' must be sign, label or agency");
            };
            list.add(Phrase.regex(entry.phrase()));
        }
        String credited = PERSON + "(?-i:" + either(agencies) + ")(?![\\p{L}\\p{N}])" + PARTNERS;
        String bracketed = "\\s*[(\\[]\\s*(" + credited + ")\\s*[)\\]]\\s*\\.?\\s*$";
        String bare = "(?<=[.!?…\"”’»])\\s+[|–—-]?\\s*(" + credited + ")\\s*$";
        labels.addAll(colonLabels);
        sure = List.of(
                Phrase.compile(AFTER_ANYTHING + "(?:" + either(signs) + "\\s*)+(" + WHO + ")" + CLOSE),
                Phrase.compile(AFTER_SENTENCE + either(labels) + "\\s*(" + WHO + ")" + CLOSE),
                Phrase.compile(CAPITAL_AFTER_WORD + either(colonLabels) + "\\s*(" + WHO + ")" + CLOSE));
        unsure = List.of(Phrase.compile(bracketed), Phrase.compile(bare));
        signed = Pattern.compile(SIGNED);
        dateline = Phrase.compile(PLACE + DAY + "\\s*[(\\[]\\s*" + credited + "\\s*[)\\]]\\s*[-–—:]+\\s*");
    }

    private static String either(List<String> regexes) {
        return "(?:" + String.join("|", regexes) + ")";
    }

    /** The credit that a line ends with. */
    Optional<Credit> at(String text, int begin, int end) {
        int from = Math.max(begin, end - LONGEST);
        // The mark in front keeps ^ from matching inside a line.
        String tail = from == begin ? text.substring(begin, end) : "\u0000" + text.substring(from, end);
        int shift = from == begin ? begin : from - 1;
        return first(sure, tail, shift, true).or(() -> first(unsure, tail, shift, false));
    }

    private static Optional<Credit> first(List<Pattern> patterns, String tail, int shift, boolean isSure) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(tail);
            if (matcher.find()) {
                return Optional.of(new Credit(shift + matcher.start(), matcher.group(1), isSure));
            }
        }
        return Optional.empty();
    }

    /** The credit of what is known to be a caption: also a name behind a bar. */
    Optional<Credit> ofCaption(String text, int begin, int end) {
        Optional<Credit> named = at(text, begin, end);
        if (named.isPresent()) {
            return named;
        }
        int from = Math.max(begin, end - LONGEST);
        Matcher matcher = signed.matcher(text).region(from, end).useTransparentBounds(true);
        return matcher.find() ? Optional.of(new Credit(matcher.start(), matcher.group(1), true)) : Optional.empty();
    }

    /** The position behind a dateline, 'TRIPOLI (Reuters) - ', or {@code begin} when there is none. */
    int afterDateline(String text, int begin, int end) {
        Matcher matcher = dateline.matcher(text).region(begin, Math.min(end, begin + LONGEST));
        return matcher.lookingAt() ? matcher.end() : begin;
    }
}
