package org.kroniek.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of the page with what is known of it. Lives while one page is read; not thread-safe. */
final class Box {
    private final Element element;
    private final @Nullable Box parent;
    private final Hints.Verdict verdict;
    private final boolean block;
    private final int order;
    private final List<Box> children = new ArrayList<>(2);
    private int text;
    private int linked;
    private int good;
    private int paragraphs;
    private boolean holdsTitle;
    private boolean dropped;
    private boolean title;
    private int end;

    Box(Element element, @Nullable Box parent, Hints.Verdict verdict, int order) {
        this.element = element;
        this.parent = parent;
        this.verdict = verdict;
        this.order = order;
        this.block = Tags.breaksLine(element);
        if (parent != null) {
            parent.children.add(this);
        }
    }

    Element element() {
        return element;
    }

    String tag() {
        return element.normalName();
    }

    @Nullable
    Box parent() {
        return parent;
    }

    List<Box> children() {
        return children;
    }

    Hints.Verdict verdict() {
        return verdict;
    }

    /** True if a browser breaks the line around it. */
    boolean isBlock() {
        return block;
    }

    /** Its rank in document order. */
    int order() {
        return order;
    }

    /** The rank of the first box behind all that it holds. */
    int end() {
        return end;
    }

    void close(int behind) {
        end = behind;
    }

    /** Letters in it, below it too. */
    int text() {
        return text;
    }

    /** Letters in paragraphs that read like an article's, below it too. */
    int good() {
        return good;
    }

    /** Number of such paragraphs. */
    int paragraphs() {
        return paragraphs;
    }

    /** Share of its letters that are links, 0 to 1. */
    double linkDensity() {
        return text == 0 ? 0 : linked / (double) text;
    }

    void add(int letters, int linkLetters) {
        text += letters;
        linked += linkLetters;
    }

    /** Counts a paragraph that reads like an article's, here and in all that hold it. */
    void addGood(int letters) {
        for (Box box = this; box != null; box = box.parent) {
            box.good += letters;
            box.paragraphs++;
        }
    }

    boolean holdsTitle() {
        return holdsTitle;
    }

    /** True for the heading that is the article's title. */
    boolean isTitle() {
        return title;
    }

    void markTitle() {
        title = true;
        for (Box box = this; box != null; box = box.parent) {
            box.holdsTitle = true;
        }
    }

    /** True if it, or what holds it, is no part of the article. */
    boolean isDropped() {
        return dropped;
    }

    /** Takes it out with all it holds; what holds it counts its letters no more. */
    void drop() {
        dropped = true;
        for (Box box = parent; box != null; box = box.parent) {
            box.good -= good;
            box.paragraphs -= paragraphs;
            box.text -= text;
            box.linked -= linked;
        }
    }

    /** It is in a box that was taken out, whose letters count no more. */
    void inheritDrop() {
        dropped = true;
    }

    boolean isInside(Box other) {
        for (Box box = this; box != null; box = box.parent) {
            if (box == other) {
                return true;
            }
        }
        return false;
    }

    /** The nearest box with this tag that holds it, itself too. */
    @Nullable
    Box closest(String tag) {
        for (Box box = this; box != null; box = box.parent) {
            if (box.tag().equals(tag)) {
                return box;
            }
        }
        return null;
    }
}
