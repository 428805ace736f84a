package org.kroniek.reading.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the boxes that hold the article's text: those named so, if they hold most of the good text of their article; else
 * the smallest box that holds nearly all of it.
 */
final class MainText {
    /** A named body must hold this share of what its article holds. */
    private static final double NAMED_SHARE = 0.4;

    /** So must one that is marked by schema.org's articleBody. */
    private static final double MARKED_SHARE = 0.2;

    /** A child takes over from its parent if it holds this share of its good text. */
    private static final double DOMINANT = 0.8;

    /** So must an article element with the title hold of the page's. */
    private static final double TITLED_SHARE = 0.25;

    private static final double NEARLY = 0.9;
    private static final double TOGETHER = 1.4;
    private static final double TWIN_SHARE = 0.05;
    private static final double TWIN_LINKS = 0.2;

    private final BoxTree tree;

    MainText(BoxTree tree) {
        this.tree = tree;
    }

    /** One box or several, in document order. */
    List<Box> find() {
        Box scope = scope();
        List<Box> named = named(scope);
        if (!named.isEmpty()) {
            return named;
        }
        return List.of(descend(scope));
    }

    /** The article element with the title, or with most good text; else the main element; else the page. */
    private Box scope() {
        Box root = tree.root();
        Box best = null;
        for (Box box : tree.inOrder()) {
            if (isLive(box) && box.tag().equals("article") && outermost(box)) {
                boolean titled = box.holdsTitle() && box.good() > 0.2 * root.good();
                if (best == null || rank(box, titled) > rank(best, best.holdsTitle())) {
                    best = box;
                }
            }
        }
        if (best != null
                && best.good() > 0
                && best.good() >= (best.holdsTitle() ? TITLED_SHARE : NAMED_SHARE) * root.good()) {
            return best;
        }
        for (Box box : tree.inOrder()) {
            boolean main =
                    box.tag().equals("main") || box.element().attr("role").equals("main");
            if (isLive(box) && main && box.good() >= NAMED_SHARE * root.good() && box.good() > 0) {
                return box;
            }
        }
        return root;
    }

    private static int rank(Box box, boolean titled) {
        return titled ? box.good() * 3 : box.good();
    }

    private static boolean outermost(Box box) {
        Box parent = box.parent();
        return parent == null || parent.closest("article") == null;
    }

    private static boolean isLive(Box box) {
        return !box.isDropped();
    }

    /** The boxes named as the body, of the name under which most good text is found in the fewest letters. */
    private static List<Box> named(Box scope) {
        Map<String, List<Box>> byName = new HashMap<>();
        collect(scope, byName);
        byName.values().removeIf(boxes -> good(boxes) < share(boxes) * scope.good());
        int most = byName.values().stream().mapToInt(MainText::good).max().orElse(0);
        List<Box> best = byName.values().stream()
                .filter(boxes -> good(boxes) >= NEARLY * most)
                .min(Comparator.comparingInt(MainText::text)
                        .thenComparing(boxes -> boxes.get(0).order()))
                .orElse(List.of());
        return best.size() > 1 ? together(best) : best;
    }

    private static double share(List<Box> boxes) {
        return boxes.get(0).element().hasAttr("itemprop") ? MARKED_SHARE : NAMED_SHARE;
    }

    /** What stands from the first to the last, if that adds little: between paragraphs stand headings that are not named so. */
    private static List<Box> together(List<Box> boxes) {
        Box common = boxes.get(0);
        for (Box box : boxes) {
            while (common.parent() != null && !box.isInside(common)) {
                common = common.parent();
            }
        }
        Box first = boxes.get(0);
        Box last = boxes.get(boxes.size() - 1);
        List<Box> between = common.children().stream()
                .filter(child -> !child.isDropped() && child.end() > first.order() && child.order() <= last.order())
                .toList();
        return good(between) <= TOGETHER * good(boxes) ? between : boxes;
    }

    private static int good(List<Box> boxes) {
        return boxes.stream().mapToInt(Box::good).sum();
    }

    private static int text(List<Box> boxes) {
        return boxes.stream().mapToInt(Box::text).sum();
    }

    private static void collect(Box scope, Map<String, List<Box>> byName) {
        List<Box> open = new ArrayList<>(List.of(scope));
        while (!open.isEmpty()) {
            Box box = open.remove(open.size() - 1);
            if (box.isDropped()) {
                continue;
            }
            if (box.verdict() == Hints.Verdict.BODY && canHoldBody(box)) {
                String name = box.tag() + " " + box.element().attr("itemprop") + " "
                        + box.element().className();
                add(box, byName.computeIfAbsent(name, unused -> new ArrayList<>()));
                add(box, byName.computeIfAbsent("", unused -> new ArrayList<>())); // of any name
            }
            for (int i = box.children().size() - 1; i >= 0; i--) {
                open.add(box.children().get(i));
            }
        }
    }

    private static void add(Box box, List<Box> others) {
        // In document order, a box is inside the last one or inside none.
        if (others.isEmpty() || !box.isInside(others.get(others.size() - 1))) {
            others.add(box);
        }
    }

    private static boolean canHoldBody(Box box) {
        return box.good() > 0
                && box.isBlock()
                && !box.tag().equals("p")
                && !box.tag().equals("li")
                && !Tags.isHeading(box.tag());
    }

    private static Box descend(Box scope) {
        Box box = scope;
        Box child = dominant(box);
        while (child != null) {
            box = child;
            child = dominant(box);
        }
        return box;
    }

    private static @Nullable Box dominant(Box box) {
        for (Box child : box.children()) {
            boolean holds = child.good() >= DOMINANT * box.good() && child.paragraphs() > 1;
            if (!child.isDropped() && child.isBlock() && holds && !child.tag().equals("p")) {
                return hasTwin(box, child) ? null : child;
            }
        }
        return null;
    }

    /** True if the text goes on in a sibling of the same name, as where advertisements cut it. */
    private static boolean hasTwin(Box parent, Box child) {
        String name = child.element().className();
        return !name.isEmpty()
                && parent.children().stream()
                        .anyMatch(other -> other != child
                                && !other.isDropped()
                                && other.good() > TWIN_SHARE * parent.good()
                                && other.linkDensity() < TWIN_LINKS
                                && other.element().className().equals(name));
    }
}
