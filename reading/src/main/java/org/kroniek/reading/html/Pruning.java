package org.kroniek.reading.html;

import java.util.List;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.passage.PassageCutter;

/** Takes out the boxes of a page that are no part of its article, by their names, tags and shape. */
final class Pruning {
    /** A box named as furniture stays if it holds this share of the good text: the name then says how the page looks. */
    private static final double MUCH = 0.3;

    private static final double NEARLY_ALL = 0.85;
    private static final int TEASER_LETTERS = 700;
    private static final int TEASER_PARAGRAPHS = 2;
    private static final int LABEL_LETTERS = 40;
    private static final int FORM_LETTERS = 400;
    private static final int FEWEST_CARDS = 2;
    private static final double LIST_LINKS = 0.6;

    private static final Evaluator FIGURE = new Evaluator.Tag("figure");

    private final BoxTree tree;
    private final PassageCutter cutter;

    Pruning(BoxTree tree, PassageCutter cutter) {
        this.tree = tree;
        this.cutter = cutter;
    }

    /** Takes them out. The title must have been marked before. */
    void prune() {
        boolean[] holdsBody = bodies();
        for (Box box : tree.inOrder()) {
            if (isOpen(box) && box.verdict() == Hints.Verdict.NEVER && !isKept(box, holdsBody, NEARLY_ALL)) {
                box.drop();
            }
        }
        for (Box box : tree.inOrder()) {
            if (isOpen(box) && isFurniture(box) && !isKept(box, holdsBody, MUCH)) {
                box.drop();
            }
        }
        dropAnnounced(holdsBody);
        for (Box box : tree.inOrder()) {
            if (box.tag().equals("form")) {
                dropAroundForm(box, holdsBody);
            }
        }
        for (Box box : Teasers.of(tree)) {
            if (isOpen(box) && box.closest("figure") == null) {
                box.drop();
            }
        }
        for (Box box : tree.inOrder()) {
            if (isOpen(box) || box.parent() == null) {
                dropCards(box);
                dropLinks(box);
            }
        }
    }

    /** Which boxes, by their order, hold one that is named as the article's body. */
    private boolean[] bodies() {
        boolean[] holds = new boolean[tree.inOrder().size()];
        for (Box box : tree.inOrder()) {
            if (box.verdict() == Hints.Verdict.BODY && box.good() > 0) {
                for (Box each = box; each != null && !holds[each.order()]; each = each.parent()) {
                    holds[each.order()] = true;
                }
            }
        }
        return holds;
    }

    /** True if neither the box nor what holds it was taken out; called in document order. */
    static boolean isOpen(Box box) {
        Box parent = box.parent();
        if (parent == null || box.isDropped()) {
            return false;
        }
        if (parent.isDropped()) {
            box.inheritDrop();
            return false;
        }
        return true;
    }

    private boolean isKept(Box box, boolean[] holdsBody, double share) {
        if (box.holdsTitle() || box.tag().equals("main")) {
            return true;
        }
        boolean much = box.good() > share * tree.root().good();
        return much
                || (holdsBody[box.order()]
                        && box.good() > MUCH / 2 * tree.root().good());
    }

    private static boolean isFurniture(Box box) {
        return box.verdict() == Hints.Verdict.FURNITURE || Tags.isFurniture(box.tag()) || Tags.isHidden(box.element());
    }

    /** A small box that begins with 'read also' or its like goes as a whole. */
    private void dropAnnounced(boolean[] holdsBody) {
        Box before = tree.root();
        for (BoxTree.Line line : tree.lines()) {
            Box box = line.box();
            if (line.letters() <= LABEL_LETTERS && box.text() <= 2 * LABEL_LETTERS && isOpen(box)) {
                Box around = box;
                while (around.parent() != null && around.text() <= box.text() + 20) {
                    around = around.parent();
                }
                boolean small = around.text() <= TEASER_LETTERS && around.paragraphs() <= TEASER_PARAGRAPHS;
                boolean first = !before.isInside(around);
                if (small && first && isOpen(around) && announces(box, around)) {
                    if (!isKept(around, holdsBody, MUCH)) {
                        around.drop();
                    }
                }
            }
            before = box;
        }
    }

    /** 'Read also' and its like; or 'Sign up for …' above what can be clicked. */
    private boolean announces(Box label, Box around) {
        String words = label.element().text();
        boolean isOffer = words.indexOf(' ') > 0 && around.paragraphs() <= 1 && around.linkDensity() > 0;
        return cutter.closesPage(words) || (isOffer && cutter.isFurniture(words));
    }

    /** A few words around a form ask for an address of mail, a vote, a comment. */
    private void dropAroundForm(Box form, boolean[] holdsBody) {
        Box small = null;
        for (Box box = form.parent(); box != null && box.parent() != null; box = box.parent()) {
            boolean fits = box.text() <= FORM_LETTERS && box.paragraphs() <= 1 && box.verdict() != Hints.Verdict.BODY;
            if (!fits || box.tag().equals("article") || isKept(box, holdsBody, MUCH)) {
                break;
            }
            small = box;
        }
        if (small != null && isOpen(small)) {
            small.drop();
        }
    }

    private void dropLinks(Box box) {
        Box dropped = null;
        if (box.tag().equals("a") && box.linkDensity() > 0 && wrapsBlocks(box)) {
            dropped = box;
        } else if (isLinkList(box)) {
            dropped = box;
        } else if (isLinkedHeading(box)) {
            dropped = teaser(box);
        }
        if (dropped != null && !dropped.isDropped() && !dropped.holdsTitle()) {
            dropped.drop();
            for (Box child : dropped.children()) {
                child.inheritDrop();
            }
        }
    }

    /** A link around a heading or paragraph leads to another article; one around a picture shows the picture. */
    private static boolean wrapsBlocks(Box link) {
        if (link.closest("figure") != null) {
            return false;
        }
        for (Box child : link.children()) {
            if (child.tag().equals("figure")) {
                return false;
            }
        }
        return link.children().stream().anyMatch(child -> child.isBlock() && child.text() > 0);
    }

    private static boolean isLinkList(Box box) {
        boolean list =
                box.tag().equals("ul") || box.tag().equals("ol") || box.tag().equals("dl");
        return list
                && box.text() > 0
                && box.children().size() > 1
                && box.linkDensity() > LIST_LINKS
                && !isAnnounced(box);
    }

    /** A list that a paragraph ending in a colon announces belongs to it, links or not. */
    private static boolean isAnnounced(Box list) {
        var before = list.element().previousElementSibling();
        return before != null
                && before.normalName().equals("p")
                && before.text().endsWith(":");
    }

    /** Small boxes that begin with a linked line, side by side. */
    private static void dropCards(Box parent) {
        List<Box> cards = parent.children().stream()
                .filter(child -> !child.isDropped() && looksLikeCard(child) && !child.holdsTitle())
                .toList();
        if (cards.size() >= FEWEST_CARDS) {
            cards.forEach(Box::drop);
        }
    }

    private static boolean looksLikeCard(Box box) {
        boolean small = box.isBlock()
                && box.text() > 20
                && box.text() <= TEASER_LETTERS
                && box.paragraphs() <= TEASER_PARAGRAPHS;
        if (!small
                || box.tag().equals("p")
                || box.tag().equals("ul")
                || box.tag().equals("ol")) {
            return false;
        }
        for (Box child : box.children()) {
            if (child.text() > 0) {
                boolean line = child.isBlock() || box.linkDensity() > 0.8;
                return line && child.text() >= 15 && child.linkDensity() > 0.9 && !isShowing(child);
            }
        }
        return false;
    }

    /** True for the caption of a picture that can be clicked. */
    private static boolean isShowing(Box box) {
        return box.closest("figure") != null || box.element().selectFirst(FIGURE) != null;
    }

    private static boolean isLinkedHeading(Box box) {
        if (!Tags.isHeading(box.tag()) || box.linkDensity() < 0.9 || box.holdsTitle()) {
            return false;
        }
        if (box.closest("a") != null) {
            return true;
        }
        var link = box.element().selectFirst("a[href]");
        return link != null && !link.attr("href").startsWith("#");
    }

    /** The small box around a linked heading; null if the heading stands in a long text. */
    private static @Nullable Box teaser(Box heading) {
        Box teaser = null;
        for (Box box = heading.parent(); box != null && box.parent() != null; box = box.parent()) {
            boolean small = box.text() <= TEASER_LETTERS && box.paragraphs() <= TEASER_PARAGRAPHS;
            if (!small || box.holdsTitle() || box.verdict() == Hints.Verdict.BODY) {
                break;
            }
            teaser = box;
        }
        return teaser;
    }
}
