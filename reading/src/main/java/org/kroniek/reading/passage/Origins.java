package org.kroniek.reading.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Passage;
import org.kroniek.model.PassageKind;
import org.kroniek.model.Span;
import org.kroniek.reading.words.WordFile;

/**
 * Finds the agencies that a report comes from, by the files {@code origins.txt}: in its byline, its dateline, behind its last
 * sentence and in lines such as 'Bron: Reuters'. An agency that only made a picture, or that the text quotes, is no origin.
 * Immutable and thread-safe.
 */
public final class Origins {
    /** A line of credits is no longer, in UTF-16 units. */
    private static final int LONGEST = 240;

    private static final String YEAR_OR_SIGN = "^(?:[\\s©(\\[]|\\d{4}\\b)+|[\\s.)\\]]+$";

    private final Map<String, String> nameByForm = new LinkedHashMap<>();
    private final Pattern joint;
    private final Pattern seat;
    private final Pattern before;
    private final Pattern after;
    private final Pattern bracket = Pattern.compile("[(\\[]([^()\\[\\]]{2,60})[)\\]]\\s*\\.?\\s*$");
    private final Pattern dateline =
            Pattern.compile("^[\\p{Lu}][^.!?()\\[\\]]{1,80}[(\\[]([^()\\[\\]]{2,60})[)\\]]\\s*[-–—:]");

    private Origins(List<WordFile.Entry> entries) {
        List<String> joints = new ArrayList<>(List.of("\\s*[/,&+;|•·]\\s*", "\\s+[-–—]\\s+"));
        List<String> seats = new ArrayList<>();
        List<String> fronts = new ArrayList<>();
        List<String> backs = new ArrayList<>();
        for (WordFile.Entry entry : entries) {
            switch (entry.keyword()) {
                case "agency" -> addAgency(entry);
                case "and" -> joints.add("\\s+" + Phrase.regex(entry.phrase()) + "\\s+");
                case "seat" -> seats.add("\\s+" + Phrase.regex(entry.phrase()) + "\\s");
                case "before" -> fronts.add(Phrase.regex(entry.phrase()));
                case "after" -> backs.add(Phrase.regex(entry.phrase()));
                default ->
                    throw new IllegalStateException(
                            entry.where() + ": '" + entry.keyword() + "' must be agency, and, seat, before or after");
            }
        }
        joint = Phrase.compile(String.join("|", joints));
        seat = Phrase.compile("(?:" + String.join("|", seats) + ").*$");
        before = Phrase.compile("^\\W*(?:" + String.join("|", fronts) + ")\\s+(.*)$");
        after = Phrase.compile("^(.*?)[\\s,]+(?:" + String.join("|", backs) + ")");
    }

    private void addAgency(WordFile.Entry entry) {
        String[] forms = entry.phrase().split("\\s*[=|]\\s*");
        for (String form : forms) {
            nameByForm.put(form, forms[0]);
        }
    }

    /** What knows the words of every language folder. */
    public static Origins ofResources() {
        return new Origins(WordFile.all(PassageCutter.class, "origins.txt"));
    }

    /**
     * The agencies, by their usual short names, in the order in which byline and text name them.
     *
     * @param passages of {@code text}
     * @param byline the authors as the source names them
     */
    public List<String> of(String text, List<Passage> passages, List<String> byline) {
        Set<String> found = new LinkedHashSet<>();
        byline.forEach(author -> found.addAll(agencies(author)));
        List<Passage> own = withoutPictures(text, passages);
        int last = lastWritten(own);
        for (int i = 0; i < own.size(); i++) {
            String words = own.get(i).span().in(text);
            String line = words.length() > LONGEST ? words.substring(words.length() - LONGEST) : words;
            boolean whole = words.length() <= LONGEST;
            if (own.get(i).kind() != PassageKind.TITLE) {
                found.addAll(whole ? credited(line) : Set.of());
                found.addAll(group(dateline, words.length() > LONGEST ? words.substring(0, LONGEST) : words));
                found.addAll(i >= last ? group(bracket, line) : Set.of());
            }
        }
        return List.copyOf(found);
    }

    /** Without captions and the credits right behind them. */
    private static List<Passage> withoutPictures(String text, List<Passage> passages) {
        List<Passage> own = new ArrayList<>();
        Passage picture = null;
        for (Passage passage : passages) {
            boolean credit = picture != null
                    && passage.kind() == PassageKind.BOILERPLATE
                    && new Span(picture.span().end(), passage.span().begin())
                                    .in(text)
                                    .indexOf('\n')
                            < 0;
            if (passage.kind() == PassageKind.CAPTION) {
                picture = passage;
            } else if (!credit) {
                own.add(passage);
                picture = null;
            }
        }
        return own;
    }

    private static int lastWritten(List<Passage> passages) {
        for (int i = passages.size() - 1; i >= 0; i--) {
            if (passages.get(i).kind() == PassageKind.BODY || passages.get(i).kind() == PassageKind.LEAD) {
                return i;
            }
        }
        return 0;
    }

    /** A line that is nothing but agencies, or names them in front of or behind the words of a credit. */
    private Set<String> credited(String line) {
        Set<String> alone = agencies(line);
        if (alone.size() == items(line).size() && !alone.isEmpty()) {
            return alone;
        }
        Set<String> found = group(before, line);
        if (found.isEmpty()) {
            found = group(after, line);
        }
        return found;
    }

    private Set<String> group(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? agencies(matcher.group(1)) : Set.of();
    }

    /** The agencies among the items of a list such as 'ANP/AFP' or 'AP and our own reporter'. */
    private Set<String> agencies(String list) {
        Set<String> found = new LinkedHashSet<>();
        for (String item : items(list)) {
            String name = name(item);
            if (name != null) {
                found.add(name);
            }
        }
        return found;
    }

    private List<String> items(String list) {
        return List.of(joint.split(list.strip()));
    }

    private @Nullable String name(String item) {
        String bare = item.replaceAll(YEAR_OR_SIGN, "");
        String name = nameByForm.get(bare);
        return name != null ? name : nameByForm.get(seat.matcher(bare).replaceFirst(""));
    }
}
