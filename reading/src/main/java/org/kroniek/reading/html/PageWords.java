package org.kroniek.reading.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kroniek.reading.words.WordFile;

/** The words around an article, by the files {@code page.txt}: bylines, paywalls, changes. Immutable and thread-safe. */
final class PageWords {
    private static final int LONGEST_BYLINE = 140;
    private static final int LONGEST_PROMOTION = 500;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+[\\p{L}\\p{M}.'’-]+){0,5}");

    private final Pattern front;
    private final Pattern joint;
    private final Pattern comments;
    private final List<String> paywalls = new ArrayList<>();
    private final List<String> promos = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();

    private PageWords(List<WordFile.Entry> entries) {
        List<String> fronts = new ArrayList<>();
        List<String> discussions = new ArrayList<>();
        List<String> joints = new ArrayList<>(List.of("\\s*[,|/•·&;]\\s*"));
        for (WordFile.Entry entry : entries) {
            switch (entry.keyword()) {
                case "by" -> fronts.add(Pattern.quote(entry.phrase()));
                case "and" -> joints.add("\\s+" + Pattern.quote(entry.phrase()) + "\\s+");
                case "paywall" -> paywalls.add(entry.phrase());
                case "comments" -> discussions.add(Pattern.quote(entry.phrase()));
                case "promo" -> promos.add(entry.phrase());
                case "modified" -> changes.add(entry.phrase());
                default ->
                    throw new IllegalStateException(entry.where() + ": '" + entry.keyword()
                            + "' must be by, and, paywall, promo, comments or modified");
            }
        }
        comments = Pattern.compile("^\\W*\\d*\\s*(?:" + String.join("|", discussions) + ")\\W*\\d*\\W*$", FLAGS);
        fronts.sort((one, other) -> other.length() - one.length());
        front = Pattern.compile("^(?:" + String.join("|", fronts) + ")\\s+", FLAGS);
        joint = Pattern.compile(String.join("|", joints), FLAGS);
    }

    static PageWords ofResources() {
        return new PageWords(WordFile.all(PageWords.class, "page.txt"));
    }

    /** The names in a byline, without 'by' and its like; empty if the line is too long to be one or names nobody. */
    Set<String> names(String byline) {
        Set<String> names = new LinkedHashSet<>();
        if (byline.length() > LONGEST_BYLINE) {
            return names;
        }
        for (String part : joint.split(front.matcher(byline.strip()).replaceFirst(""))) {
            String name = front.matcher(part.strip()).replaceFirst("");
            if (NAME.matcher(name).matches()) {
                names.add(name);
            }
        }
        return names;
    }

    /** True if a byline begins with 'by' or its like. */
    boolean isByline(String line) {
        return line.length() <= LONGEST_BYLINE && front.matcher(line).find();
    }

    /** True if a text asks to pay for the rest of the article. */
    boolean asksToPay(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return paywalls.stream().anyMatch(lower::contains);
    }

    /** True for a short paragraph in which a site offers itself: its newsletter, a subscription. */
    boolean isPromotion(String text) {
        String lower = text.length() > LONGEST_PROMOTION ? "" : text.toLowerCase(Locale.ROOT);
        return !lower.isEmpty() && promos.stream().anyMatch(lower::contains);
    }

    /** True for the heading of what readers say: 'Comments (4)'. */
    boolean headsComments(String line) {
        return line.length() <= LONGEST_BYLINE && comments.matcher(line).matches();
    }

    /** True if a line gives the date of a change. */
    boolean tellsChange(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return changes.stream().anyMatch(lower::contains);
    }
}
