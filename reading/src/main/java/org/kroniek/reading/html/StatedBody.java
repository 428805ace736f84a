package org.kroniek.reading.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The body of an article as the page's JSON-LD repeats it: a second witness. What the page shows is kept for its headings,
 * pictures and order; the witness takes out what it does not know, and stands in where the page shows much less.
 */
final class StatedBody {
    private static final int SHINGLE = 4;
    private static final int FEWEST_WORDS = 80;

    /** The page shows the article if this share of the stated body is in its blocks. */
    private static final double SHOWN = 0.8;

    private static final double MISSING = 0.5;
    private static final double FOREIGN = 0.15;
    private static final double MOST_FOREIGN = 0.25;
    private static final double WHOLE = 0.6;
    private static final int LONG = 14;

    private final String text;
    private final Set<String> shingles;

    private StatedBody(String text) {
        this.text = text;
        this.shingles = shingles(text);
    }

    /** Null if the page states none that is long and whole. */
    static @Nullable StatedBody of(@Nullable String stated) {
        if (stated == null) {
            return null;
        }
        String text = stated.indexOf('<') >= 0
                ? stated.replaceAll("</?(?:p|br|div|h[1-6]|li)\\b[^>]{0,200}>", "\n")
                        .replaceAll("<[^>]{0,500}>", "")
                : stated;
        String plain = Parser.unescapeEntities(text, false).strip();
        boolean cut = plain.endsWith("…") || plain.endsWith("...") || plain.endsWith("[…]");
        return cut || words(plain).size() < FEWEST_WORDS ? null : new StatedBody(plain);
    }

    /** The blocks of the page, corrected by this witness. */
    List<Block> check(List<Block> blocks) {
        Set<String> shown = new HashSet<>();
        for (Block block : blocks) {
            shown.addAll(shingles(block.text()));
        }
        double share = share(shingles, shown);
        if (share < MISSING) {
            // A stated body that is much shorter than what the page shows is of something else.
            return shingles.size() >= WHOLE * shown.size() ? instead(blocks) : blocks;
        }
        return share < SHOWN ? blocks : withoutForeign(blocks);
    }

    private List<Block> withoutForeign(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        int last = -1;
        int foreign = 0;
        for (int i = 0; i < blocks.size(); i++) {
            last = blocks.get(i).isBody() && share(shingles(blocks.get(i).text()), shingles) > 0.5 ? i : last;
        }
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean checked = block.kind() == Block.Kind.PARAGRAPH || (i > last && block.isBody());
            boolean other =
                    checked && words(block.text()).size() >= LONG && share(shingles(block.text()), shingles) < FOREIGN;
            foreign += other ? words(block.text()).size() : 0;
            kept.add(other ? block.as(Block.Kind.FURNITURE) : block);
        }
        // Much that it does not know means that it was cut, or is a summary.
        return foreign <= MOST_FOREIGN * words(text).size() ? kept : blocks;
    }

    /** The stated text with the title and the pictures of the page. */
    private List<Block> instead(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            boolean above = block.kind() == Block.Kind.TITLE
                    || block.kind() == Block.Kind.CAPTION
                    || block.kind() == Block.Kind.PICTURE;
            if (above) {
                kept.add(block);
            }
        }
        for (String line : text.split("\\s*\\R\\s*")) {
            if (!line.isBlank()) {
                kept.add(new Block(line.strip().replaceAll("\\s+", " "), Block.Kind.PARAGRAPH, -1, null, null, 0));
            }
        }
        return kept;
    }

    private static double share(Set<String> of, Set<String> in) {
        if (of.isEmpty()) {
            return 1;
        }
        return of.stream().filter(in::contains).count() / (double) of.size();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Set<String> shingles(String text) {
        List<String> words = words(text);
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return shingles;
    }
}
