package org.kroniek.reading.html;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the entries of a live blog: siblings of one kind, each with a moment. */
final class LiveEntries {
    private static final int FEWEST = 3;

    /** So many moments are looked at. */
    private static final int MOST = 3000;

    private LiveEntries() {}

    /** When each entry was posted; empty if the page is no live blog. */
    static Map<Box, OffsetDateTime> of(BoxTree tree, PageFacts facts, DateWords dates) {
        Map<Box, OffsetDateTime> entries = new LinkedHashMap<>();
        if (!facts.data().isLiveBlog() && !isNamedLive(tree)) {
            return entries;
        }
        Map<Box, OffsetDateTime> moments = moments(tree, dates);
        Map<String, Integer> counts = new HashMap<>();
        Map<Box, String> kinds = new LinkedHashMap<>();
        for (Box time : moments.keySet()) {
            for (Box box = time.parent(); box != null && box.parent() != null; box = box.parent()) {
                Box parent = box.parent();
                String kind = parent.order() + " " + box.tag() + " " + name(box);
                if (kinds.put(box, kind) == null) {
                    counts.merge(kind, 1, Integer::sum);
                }
            }
        }
        for (Map.Entry<Box, OffsetDateTime> moment : moments.entrySet()) {
            Box entry = entry(moment.getKey(), kinds, counts);
            if (entry != null) {
                entries.merge(entry, moment.getValue(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return entries;
    }

    private static String name(Box box) {
        List<String> words = Hints.words(box.element().className());
        return words.isEmpty() ? "" : words.get(0);
    }

    private static boolean isNamedLive(BoxTree tree) {
        return tree.inOrder().stream()
                .anyMatch(box -> box.verdict() == Hints.Verdict.LIVE
                        && box.good() > 0.5 * tree.root().good());
    }

    private static Map<Box, OffsetDateTime> moments(BoxTree tree, DateWords dates) {
        Map<Box, OffsetDateTime> moments = new LinkedHashMap<>();
        for (Box box : tree.inOrder()) {
            if (box.tag().equals("time") && !box.isDropped() && moments.size() < MOST) {
                dates.parse(box.element().attr("datetime")).ifPresent(moment -> {
                    if (moment.at() != null) {
                        moments.put(box, moment.at());
                    }
                });
            }
        }
        return moments;
    }

    /** The outermost box around a moment that has enough siblings of its kind. */
    private static @Nullable Box entry(Box time, Map<Box, String> kinds, Map<String, Integer> counts) {
        Box found = null;
        for (Box box = time.parent(); box != null; box = box.parent()) {
            String kind = kinds.get(box);
            if (kind != null && counts.getOrDefault(kind, 0) >= FEWEST && box.text() > time.text() + 3) {
                found = box;
            }
        }
        return found;
    }
}
