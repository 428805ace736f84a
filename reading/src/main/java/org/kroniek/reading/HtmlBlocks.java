package org.kroniek.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.PassageKind;

/** The text of an element, cut where a browser breaks it. */
final class HtmlBlocks implements NodeVisitor {
    /** A run of text between two breaks, and what its element says of it. */
    record Block(String text, @Nullable PassageKind kind) {}

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable PassageKind kind;

    private HtmlBlocks() {}

    static List<Block> of(Element main) {
        HtmlBlocks visitor = new HtmlBlocks();
        NodeTraversor.traverse(visitor, main);
        visitor.flush();
        return visitor.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
        } else if (breaks(node)) {
            flush();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (breaks(node) && node instanceof Element element) {
            PassageKind own = kindOf(element);
            kind = own;
            flush();
            kind = null;
        }
    }

    private static boolean breaks(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }

    private static @Nullable PassageKind kindOf(Element element) {
        return switch (element.normalName()) {
            case "h1" -> PassageKind.TITLE;
            case "h2", "h3", "h4", "h5", "h6" -> PassageKind.HEADING;
            case "figcaption" -> PassageKind.CAPTION;
            case "li", "blockquote", "pre" -> PassageKind.BODY;
            default -> element.closest("figcaption") == null ? null : PassageKind.CAPTION;
        };
    }

    private void flush() {
        String text = words.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
        words.setLength(0);
        if (!text.isEmpty()) {
            blocks.add(new Block(text, kind));
        }
    }
}
