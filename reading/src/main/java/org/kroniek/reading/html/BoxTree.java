package org.kroniek.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The boxes of a page, with their letters, links and paragraphs counted in one walk. */
final class BoxTree {
    /** A paragraph of an article has so many letters. */
    private static final int GOOD_LETTERS = 60;

    /** On a page with fewer good letters than these, shorter paragraphs count. */
    private static final int ENOUGH = 300;

    private static final int GOOD_LETTERS_OF_STUB = 15;
    private static final double GOOD_LINKS = 0.4;

    /** A line between two breaks: the box that it is in, its letters, whether it is all link, or reads like a paragraph. */
    record Line(Box box, int letters, boolean linked, boolean good) {}

    private final Box root;
    private final List<Box> inOrder;
    private final List<Line> lines;

    private BoxTree(Box root, List<Box> inOrder, List<Line> lines) {
        this.root = root;
        this.inOrder = inOrder;
        this.lines = lines;
    }

    static BoxTree of(Element body, Hints hints) {
        BoxTree tree = of(body, hints, GOOD_LETTERS);
        return tree.root.good() >= ENOUGH ? tree : of(body, hints, GOOD_LETTERS_OF_STUB);
    }

    private static BoxTree of(Element body, Hints hints, int goodLetters) {
        Builder builder = new Builder(hints, goodLetters);
        NodeTraversor.traverse(builder, body);
        return new BoxTree(builder.boxes.get(0), builder.boxes, builder.lines);
    }

    /** The body of the page. */
    Box root() {
        return root;
    }

    /** All boxes in document order. */
    List<Box> inOrder() {
        return inOrder;
    }

    /** All lines in document order. */
    List<Line> lines() {
        return lines;
    }

    /** Letters of text, white space counted once. */
    static int letters(String text) {
        int count = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isBlank(text.charAt(i));
            if (!space || !blank) {
                count++;
            }
            blank = space;
        }
        return blank && count > 0 ? count - 1 : count;
    }

    static boolean isBlank(char letter) {
        return letter <= ' ' || letter == '\u00a0' || letter == '\u200b' || letter == '\ufeff';
    }

    private static final class Builder implements NodeVisitor {
        private final Hints hints;
        private final int goodLetters;
        private final List<Box> boxes = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private @Nullable Box current;
        private int skipped;
        private int links;
        private int plain;
        private int letters;
        private int linkLetters;
        private boolean sentence;

        Builder(Hints hints, int goodLetters) {
            this.hints = hints;
            this.goodLetters = goodLetters;
        }

        @Override
        public void head(Node node, int depth) {
            if (skipped > 0) {
                skipped++;
            } else if (node instanceof TextNode text) {
                addText(text.getWholeText());
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        private void open(Element element) {
            if (current != null && Tags.isNeverText(element)) {
                skipped = 1;
                return;
            }
            Box box = new Box(element, current, hints.of(element), boxes.size());
            boxes.add(box);
            if (box.isBlock()) {
                flush();
            }
            current = box;
            links += box.tag().equals("a") ? 1 : 0;
            plain += isAside(box) ? 1 : 0;
        }

        @Override
        public void tail(Node node, int depth) {
            if (skipped > 0) {
                skipped--;
                return;
            }
            Box box = current;
            if (node instanceof Element && box != null) {
                if (box.isBlock()) {
                    flush();
                }
                links -= box.tag().equals("a") ? 1 : 0;
                plain -= isAside(box) ? 1 : 0;
                box.close(boxes.size());
                current = box.parent();
            }
        }

        /** Headings and captions are text, but no paragraphs. */
        private static boolean isAside(Box box) {
            return Tags.isHeading(box.tag())
                    || box.tag().equals("figcaption")
                    || box.verdict() == Hints.Verdict.CAPTION;
        }

        private void addText(String text) {
            int added = letters(text);
            Box box = current;
            if (added == 0 || box == null) {
                return;
            }
            letters += added;
            linkLetters += links > 0 ? added : 0;
            sentence |= endsSentence(text);
            for (Box each = box; each != null; each = each.parent()) {
                each.add(added, links > 0 ? added : 0);
            }
        }

        private static boolean endsSentence(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (".!?。؟…".indexOf(text.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }

        private void flush() {
            Box box = current;
            boolean good = letters >= goodLetters && linkLetters <= GOOD_LINKS * letters && sentence;
            if (box != null && letters > 0) {
                lines.add(new Line(box, letters, linkLetters >= 0.9 * letters, good && plain == 0));
            }
            if (good && plain == 0 && box != null) {
                box.addGood(letters);
            }
            letters = 0;
            linkLetters = 0;
            sentence = false;
        }
    }
}
