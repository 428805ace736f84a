package org.kroniek.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the teasers of other articles by their rhythm: a linked line and a short text, again and again. */
final class Teasers {
    private static final int TITLE_LETTERS = 15;
    private static final int LARGEST = 700;

    /** Between a linked line and its text, and between two teasers, stand so many other lines at most. */
    private static final int BETWEEN = 3;

    private static final int FEWEST = 2;

    private Teasers() {}

    /** The boxes that hold one teaser each. */
    static List<Box> of(BoxTree tree) {
        List<Box> found = new ArrayList<>();
        List<Box> series = new ArrayList<>();
        List<BoxTree.Line> lines = tree.lines();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            Box teaser = lines.get(i).linked() && lines.get(i).letters() >= TITLE_LETTERS ? teaser(lines, i) : null;
            if (teaser == null) {
                continue;
            }
            if (last >= 0 && i - last > 2 * BETWEEN) {
                keep(series, found);
            }
            if (!series.contains(teaser)) {
                series.add(teaser);
            }
            last = i;
        }
        keep(series, found);
        return found;
    }

    private static void keep(List<Box> series, List<Box> found) {
        if (series.size() >= FEWEST) {
            found.addAll(series);
        }
        series.clear();
    }

    /** The small box around the linked line at {@code index} and the text below it. */
    private static @Nullable Box teaser(List<BoxTree.Line> lines, int index) {
        for (int i = index + 1; i < lines.size() && i <= index + BETWEEN; i++) {
            if (lines.get(i).good()) {
                Box common = lines.get(index).box();
                while (common.parent() != null && !lines.get(i).box().isInside(common)) {
                    common = common.parent();
                }
                boolean small = common.text() <= LARGEST && !common.holdsTitle() && common.parent() != null;
                return small ? common : null;
            }
            if (lines.get(i).linked() && lines.get(i).letters() >= TITLE_LETTERS) {
                return null;
            }
        }
        return null;
    }
}
