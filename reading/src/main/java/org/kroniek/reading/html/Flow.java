package org.kroniek.reading.html;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.passage.PassageCutter;

/**
 * The blocks of an article in the order of the page: all of its main text; of what stands around that, the title, the
 * standfirst and the pictures above it.
 */
final class Flow implements NodeVisitor {
    private static final int PARAGRAPH_LETTERS = 60;
    private static final int ITEM_LETTERS = 40;
    private static final int LABEL_LETTERS = 100;
    private static final int LONGEST_ENDNOTE = 400;
    private static final double NEARLY_ALL = 0.9;
    private static final int LONGEST_BYLINE = 250;
    private static final int LARGEST_FIGURE = 3000;

    private final BoxTree tree;
    private final Set<Box> regions;
    private final Map<Box, OffsetDateTime> entries;
    private final Run run = new Run();
    private final Captions captions;
    private final boolean inParagraphs;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Integer> italic = new HashSet<>();
    private @Nullable Box current;
    private @Nullable Box runFigure;
    /** What holds the standfirst: more of it stands there, and not elsewhere. */
    private @Nullable Box lead;

    private int order;
    private int skipped;
    private int links;
    private int inside;
    private boolean begun;
    private boolean titled;
    private @Nullable OffsetDateTime at;

    private Flow(BoxTree tree, Set<Box> regions, Map<Box, OffsetDateTime> entries, PassageCutter cutter) {
        this.captions = new Captions(cutter);
        this.tree = tree;
        this.regions = regions;
        this.entries = entries;
        this.inParagraphs = isInParagraphs(tree, regions);
    }

    /** True if nearly all of the text stands in paragraphs and items: short words outside them are then no text. */
    private static boolean isInParagraphs(BoxTree tree, Set<Box> regions) {
        int all = 0;
        int inside = 0;
        for (BoxTree.Line line : tree.lines()) {
            if (line.good() && !line.box().isDropped() && regions.stream().anyMatch(line.box()::isInside)) {
                all += line.letters();
                inside += isParagraph(line.box()) ? line.letters() : 0;
            }
        }
        return all > 0 && inside >= NEARLY_ALL * all;
    }

    private static boolean isParagraph(Box line) {
        for (Box box = line; box != null; box = box.parent()) {
            if (Tags.isParagraph(box.tag())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The blocks of the text in {@code regions}.
     *
     * @param entries when each entry of a live blog was posted; empty for other pages
     */
    static List<Block> of(BoxTree tree, List<Box> regions, Map<Box, OffsetDateTime> entries, PassageCutter cutter) {
        Box around = around(tree, regions);
        Flow flow = new Flow(tree, Set.copyOf(regions), entries, cutter);
        flow.order = around.order();
        flow.current = around.parent();
        NodeTraversor.traverse(flow, around.element());
        flow.captions.flush(flow.blocks);
        flow.markEndnotes();
        return flow.blocks;
    }

    /** What is set in italics at the end says who the author is, or where the article stood before. */
    private void markEndnotes() {
        for (int i = blocks.size() - 1; i > 0 && !(blocks.get(i).isBody() && !italic.contains(i)); i--) {
            if (italic.contains(i) && blocks.get(i).text().length() <= LONGEST_ENDNOTE) {
                blocks.set(i, blocks.get(i).as(Block.Kind.FURNITURE));
            }
        }
    }

    /** The smallest box that holds the text and, if the page shows it, the title. */
    private static Box around(BoxTree tree, List<Box> regions) {
        Box box = regions.get(0);
        boolean shown = tree.root().holdsTitle();
        while (box.parent() != null && ((shown && !box.holdsTitle()) || !holdsAll(box, regions))) {
            box = box.parent();
        }
        Box article = box.closest("article");
        return article == null ? box : article;
    }

    private static boolean holdsAll(Box box, List<Box> regions) {
        return regions.stream().allMatch(region -> region.isInside(box));
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

    private void addText(String text) {
        if (run.isEmpty()) {
            runFigure = figure();
        }
        run.add(text, links > 0, runFigure != null && isCredit());
    }

    private void open(Element element) {
        if (current != null && Tags.isNeverText(element)) {
            skipped = 1;
            return;
        }
        Box box = tree.inOrder().get(order++);
        boolean blockOpens = box.isBlock();
        if (blockOpens) {
            flush();
        }
        if (box.isDropped()) {
            order = box.end();
            skipped = 1;
            return;
        }
        current = box;
        if (runFigure != null && !blockOpens) {
            run.part();
        }
        OffsetDateTime posted = entries.get(box);
        at = posted == null ? at : posted;
        links += box.tag().equals("a") ? 1 : 0;
        if (regions.contains(box)) {
            inside++;
            begun = true;
        }
        if (box.tag().equals("img") || box.tag().equals("amp-img")) {
            picture(element);
        }
    }

    private void picture(Element image) {
        String address = Pictures.address(image);
        if (address != null && isWanted()) {
            captions.picture(address, figure(), blocks);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        Box box = current;
        if (!(node instanceof Element) || box == null) {
            return;
        }
        if (box.isBlock()) {
            flush();
        }
        links -= box.tag().equals("a") ? 1 : 0;
        inside -= regions.contains(box) ? 1 : 0;
        at = entries.containsKey(box) ? null : at;
        current = box.parent();
    }

    /** Within a figure: what is named a credit, or stands beside the caption proper. */
    private boolean isCredit() {
        Box figure = runFigure;
        if (figure != null && figure.tag().equals("figure") && isBeside(figure)) {
            return true;
        }
        return isNamedCredit();
    }

    private boolean isNamedCredit() {
        for (Box box = current; box != null; box = box.parent()) {
            Hints.Verdict verdict = box.verdict();
            if (verdict == Hints.Verdict.CREDIT || box.tag().equals("cite")) {
                return true;
            }
            if (box.isBlock() && verdict != Hints.Verdict.NOTHING) {
                return false;
            }
        }
        return false;
    }

    private boolean isBeside(Box figure) {
        Box box = current;
        return box != null
                && box.closest("figcaption") == null
                && figure.element().selectFirst("figcaption") != null;
    }

    /** The box whose caption the text at hand is part of: a figure, or a box named so. */
    private @Nullable Box figure() {
        Box found = null;
        for (Box box = current; box != null && !regions.contains(box); box = box.parent()) {
            String tag = box.tag();
            if (tag.equals("table") || tag.equals("blockquote") || tag.equals("pre")) {
                return found;
            }
            boolean caption =
                    tag.equals("figcaption") || (box.verdict() == Hints.Verdict.CAPTION && Captions.fits(box));
            if (tag.equals("figure")
                    && box.text() <= LARGEST_FIGURE
                    && (found != null || Pictures.holds(box.element()))) {
                return box;
            }
            found = caption ? box : found;
        }
        boolean credit = found == null && captions.isOpen() && isNamedCredit();
        return credit ? captions.figure() : found;
    }

    private void flush() {
        Run.Words words = run.take();
        Box box = current;
        if (words == null || box == null) {
            return;
        }
        Box figure = runFigure;
        runFigure = null;
        if (figure != null) {
            if (isWanted()) {
                captions.words(words, figure, blocks);
            }
            return;
        }
        Block.Kind kind = kind(box, words);
        if (kind != null) {
            captions.flush(blocks);
            titled |= kind == Block.Kind.TITLE;
            if (isItalic(box) && kind != Block.Kind.TITLE && kind != Block.Kind.LEAD) {
                italic.add(blocks.size());
            }
            blocks.add(new Block(words.text(), kind, -1, null, at, words.linkShare()));
        }
    }

    private static boolean isItalic(Box box) {
        return box.children().stream()
                .anyMatch(child -> (child.tag().equals("i") || child.tag().equals("em"))
                        && child.text() >= NEARLY_ALL * box.text());
    }

    /** True inside the text, and for what stands between the top of the article and the text. */
    private boolean isWanted() {
        return inside > 0 || !begun;
    }

    /** Null for words that are no part of the article. */
    private Block.@Nullable Kind kind(Box box, Run.Words words) {
        String tag = box.tag();
        boolean title = box.isTitle() || (box.parent() != null && box.parent().isTitle());
        if (title) {
            return Block.Kind.TITLE;
        }
        if (inside > 0) {
            return kindInside(box, tag, words.text());
        }
        boolean named = nearest(box) == Hints.Verdict.LEAD;
        boolean paragraph =
                words.text().length() >= PARAGRAPH_LETTERS && words.linkShare() < 0.3 && words.hasSentence();
        // Tabloids sum up in a list what is to come.
        paragraph |= tag.equals("li") && words.text().length() >= ITEM_LETTERS && words.linkShare() < 0.3;
        paragraph &= box.closest("dl") == null;
        boolean byline = nearest(box) == Hints.Verdict.BYLINE;
        boolean above = titled && !begun && (named || (paragraph && (lead == null || lead == box.parent())));
        if (above && !named && captions.isCredited(words.text())) {
            return Block.Kind.CAPTION;
        }
        if (!above || byline) {
            return null;
        }
        lead = box.parent();
        return Block.Kind.LEAD;
    }

    /** True for a credit without its picture, and for words without a full stop that stand in no paragraph where others do. */
    private boolean isLabel(Box box, String words) {
        boolean isLoose = inParagraphs && entries.isEmpty() && !BlockFilter.endsSentence(words);
        for (Box each = box; each != null && !regions.contains(each); each = each.parent()) {
            if (each.verdict() == Hints.Verdict.CREDIT) {
                return true;
            }
            isLoose &= !Tags.holdsProse(each.tag());
        }
        return isLoose;
    }

    private static Hints.Verdict nearest(Box box) {
        for (Box each = box; each != null; each = each.parent()) {
            if (each.verdict() != Hints.Verdict.NOTHING) {
                return each.verdict();
            }
        }
        return Hints.Verdict.NOTHING;
    }

    private Block.Kind kindInside(Box box, String tag, String words) {
        if (words.length() < LABEL_LETTERS && isLabel(box, words)) {
            return Block.Kind.FURNITURE;
        }
        if (Tags.isHeading(tag)) {
            return Block.Kind.HEADING;
        }
        for (Box each = box; each != null && !regions.contains(each); each = each.parent()) {
            if (each.verdict() == Hints.Verdict.BYLINE && each.text() <= LONGEST_BYLINE) {
                return Block.Kind.FURNITURE;
            }
            switch (each.tag()) {
                case "li", "dd", "dt" -> {
                    return Block.Kind.ITEM;
                }
                case "blockquote" -> {
                    return Block.Kind.QUOTE;
                }
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return Block.Kind.HEADING;
                }
                default -> {}
            }
        }
        return Block.Kind.PARAGRAPH;
    }
}
