package org.kroniek.reading.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the heading that is the article's title. */
final class Titles {
    private static final double ALIKE = 0.6;
    private static final int LONGEST = 300;

    /** So many headings are looked at. */
    private static final int MOST = 500;

    private Titles() {}

    /** The title as the page shows it, else as its metadata state it; marks the heading. Null when there is none. */
    static @Nullable String find(BoxTree tree, PageFacts facts) {
        List<String> stated = facts.titles();
        List<Set<String>> statedWords =
                stated.stream().map(title -> words(facts.withoutSite(title))).toList();
        int seen = 0;
        Box best = null;
        double most = 0;
        for (Box box : tree.inOrder()) {
            if (!Tags.isHeading(box.tag()) || box.text() == 0 || box.text() > LONGEST) {
                continue;
            }
            if (++seen > MOST) {
                break;
            }
            double likeness = likeness(box, statedWords) + (box.tag().equals("h1") ? 0.15 : 0);
            if (likeness > most) {
                most = likeness;
                best = box;
            }
        }
        if (best == null || most < ALIKE) {
            best = stated.isEmpty() ? onlyHeadline(tree) : best != null && most >= ALIKE ? best : null;
        }
        if (best != null) {
            best.markTitle();
            return best.element().text();
        }
        return stated.isEmpty() ? null : facts.withoutSite(stated.get(0));
    }

    private static @Nullable Box onlyHeadline(BoxTree tree) {
        return tree.inOrder().stream()
                .filter(box -> box.tag().equals("h1") && box.text() > 0)
                .findFirst()
                .orElse(null);
    }

    private static double likeness(Box box, List<Set<String>> stated) {
        Set<String> shown = words(box.element().text());
        double most = 0;
        for (Set<String> words : stated) {
            Set<String> both = new HashSet<>(words);
            both.retainAll(shown);
            int larger = Math.max(words.size(), shown.size());
            most = Math.max(most, larger == 0 ? 0 : both.size() / (double) larger);
        }
        return most;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }
}
