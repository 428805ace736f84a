package org.kroniek.reading.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.passage.PassageCutter;

/** Puts a picture, the lines of its caption and its credit together, whatever their order on the page. */
final class Captions {
    private static final int LONGEST = 900;

    private final PassageCutter cutter;
    private @Nullable Box figure;
    private @Nullable String image;
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder credit = new StringBuilder();

    Captions(PassageCutter cutter) {
        this.cutter = cutter;
    }

    /** True for a line that ends with a picture's credit. */
    boolean isCredited(String line) {
        return line.length() <= LONGEST && cutter.creditBegin(line) >= 0;
    }

    /** True while a picture or caption waits for its credit. */
    boolean isOpen() {
        return figure != null;
    }

    /** The figure at hand. */
    @Nullable
    Box figure() {
        return figure;
    }

    /** True for a box that is short enough to be a caption. */
    static boolean fits(Box box) {
        return box.text() <= LONGEST;
    }

    /** A picture was met; {@code in} is its figure, null when it stands alone. */
    void picture(String address, @Nullable Box in, List<Block> blocks) {
        if (in == null || in != figure || image != null) {
            if (in == null || in != figure) {
                flush(blocks);
            }
            image = image == null ? address : image;
            figure = in;
        } else {
            image = address;
        }
    }

    /** Words in {@code in}, or below the picture before it. */
    void words(Run.Words run, Box in, List<Block> blocks) {
        if (figure != null && figure != in) {
            flush(blocks);
        }
        figure = in;
        // A line that is nothing but a credit needs no name to be one.
        int begin = cutter.creditBegin(run.text()) == 0 ? 0 : run.creditBegin();
        append(words, begin < 0 ? run.text() : run.text().substring(0, begin));
        append(credit, begin < 0 ? "" : run.text().substring(begin));
    }

    private static void append(StringBuilder to, String text) {
        if (!text.isBlank() && to.indexOf(text.strip()) < 0) {
            to.append(to.length() == 0 ? "" : " ").append(text.strip());
        }
    }

    /** The caption is complete: other text follows. */
    void flush(List<Block> blocks) {
        if (words.length() > 0 || credit.length() > 0) {
            append(words, credit.toString());
            int begin = credit.length() == 0 ? -1 : words.lastIndexOf(credit.toString());
            blocks.add(new Block(words.toString(), Block.Kind.CAPTION, begin, image, null, 0));
        } else if (image != null && figure != null) {
            blocks.add(new Block("", Block.Kind.PICTURE, -1, image, null, 0));
        }
        figure = null;
        image = null;
        words.setLength(0);
        credit.setLength(0);
    }
}
