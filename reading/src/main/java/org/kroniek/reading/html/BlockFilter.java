package org.kroniek.reading.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.passage.PassageCutter;

/** Tells the blocks that are text from the furniture between, above and below them. */
final class BlockFilter {
    private static final int GOOD_LETTERS = 60;
    private static final int SHORT = 100;
    private static final int LONGEST_LIST = 100;
    private static final int LONGEST_BIOGRAPHY = 500;

    /** So many quotations and headings are compared with the text. */
    private static final int MOST_PULLED = 200;

    private static final double LINKS = 0.7;

    /** What closes a page is cut off with all below it if that holds no more than this share of the good text. */
    private static final double REST_SHARE = 0.15;

    private final PassageCutter cutter;
    private final PageWords words;
    private final String title;
    private final Collection<String> authors;
    private final List<Block> blocks;

    private BlockFilter(
            PassageCutter cutter,
            PageWords words,
            @Nullable String title,
            Collection<String> authors,
            List<Block> blocks) {
        this.cutter = cutter;
        this.words = words;
        this.title = squeeze(title == null ? "" : title);
        this.authors = authors;
        this.blocks = new ArrayList<>(blocks);
    }

    /**
     * The blocks with what is furniture named so; furniture outside the text is left out.
     *
     * @param title of the article, null when unknown
     * @param authors as named by the page
     */
    static List<Block> filter(
            PassageCutter cutter,
            PageWords words,
            @Nullable String title,
            Collection<String> authors,
            List<Block> blocks) {
        BlockFilter filter = new BlockFilter(cutter, words, title, authors, blocks);
        filter.markTitle();
        filter.cutRest();
        filter.markFurniture();
        filter.markRepeats();
        filter.markEnds();
        filter.markBareHeadings();
        return filter.trimmed();
    }

    static String squeeze(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        String lower = words.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (Character.isLetterOrDigit(lower.charAt(i))) {
                letters.append(lower.charAt(i));
            }
        }
        return letters.toString();
    }

    private void mark(int index, Block.Kind kind) {
        blocks.set(index, blocks.get(index).as(kind));
    }

    private static boolean isGood(Block block) {
        String text = block.text();
        return block.isBody() && text.length() >= GOOD_LETTERS && block.linkShare() < LINKS && endsSentence(text);
    }

    /** True if the words end as a sentence does, quotation marks and brackets left aside. */
    static boolean endsSentence(String text) {
        int at = text.length() - 1;
        while (at > 0 && "\"'”’»)]› ".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?…:;".indexOf(text.charAt(at)) >= 0;
    }

    private int firstGood() {
        for (int i = 0; i < blocks.size(); i++) {
            if (isGood(blocks.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private int lastGood() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (isGood(blocks.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The title stands in the text once. */
    private void markTitle() {
        boolean seen = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean title = block.kind() == Block.Kind.TITLE
                    || (block.text().length() < 300
                            && !this.title.isEmpty()
                            && squeeze(block.text()).equals(this.title));
            if (title) {
                mark(i, seen || i > Math.max(firstGood(), 5) ? Block.Kind.FURNITURE : Block.Kind.TITLE);
                seen = true;
            }
        }
    }

    private void cutRest() {
        int first = firstGood();
        int[] goodFrom = goodFrom();
        int total = goodFrom[0];
        for (int i = Math.max(first, 0); i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean discussed = goodFrom[i] < total && words.headsComments(block.text());
            if (discussed && block.kind() != Block.Kind.CAPTION) {
                blocks.subList(i, blocks.size()).clear();
                return;
            }
            if (block.text().length() < SHORT
                    && block.kind() != Block.Kind.CAPTION
                    && cutter.closesPage(block.text())) {
                boolean small = goodFrom[i] <= REST_SHARE * total;
                if (first >= 0 && small && (block.kind() == Block.Kind.HEADING || goodFrom[i] == 0)) {
                    blocks.subList(i, blocks.size()).clear();
                    return;
                }
                mark(i, Block.Kind.FURNITURE);
            }
        }
    }

    /** Letters of good text from each block on. */
    private int[] goodFrom() {
        int[] good = new int[blocks.size() + 1];
        for (int i = blocks.size() - 1; i >= 0; i--) {
            good[i] =
                    good[i + 1] + (isGood(blocks.get(i)) ? blocks.get(i).text().length() : 0);
        }
        return good;
    }

    private void markFurniture() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!block.isBody() && block.kind() != Block.Kind.HEADING) {
                continue;
            }
            boolean linked = block.linkShare() > LINKS && block.text().length() < 2 * SHORT && !isAnnounced(i);
            boolean wordless = block.text().chars().noneMatch(Character::isLetter);
            boolean offer = wordless || words.isPromotion(block.text()) || cutter.isFurniture(block.text());
            if (offer || (linked && block.kind() != Block.Kind.HEADING)) {
                mark(i, Block.Kind.FURNITURE);
            }
        }
    }

    /** True for items of a list that the text announces with a colon. */
    private boolean isAnnounced(int index) {
        int at = index;
        while (at > 0 && index - at < LONGEST_LIST && blocks.get(at).kind() == Block.Kind.ITEM) {
            at--;
        }
        return at < index && blocks.get(at).text().endsWith(":");
    }

    /** A pull quote, or a paragraph that is shown twice. */
    private void markRepeats() {
        Set<String> seen = new HashSet<>();
        int compared = 0;
        StringBuilder all = new StringBuilder();
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                all.append(squeeze(block.text())).append('\n');
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String squeezed = squeeze(block.text());
            if (squeezed.length() < 25) {
                continue;
            }
            boolean paragraph = block.kind() == Block.Kind.PARAGRAPH;
            boolean twice = paragraph && !seen.add(squeezed);
            boolean quoted =
                    (block.kind() == Block.Kind.QUOTE || block.kind() == Block.Kind.HEADING) && squeezed.length() < 400;
            int times = paragraph ? 2 : 1;
            boolean pulled = (quoted || (paragraph && squeezed.length() < SHORT * 2))
                    && compared++ < MOST_PULLED
                    && occurs(all, squeezed, times);
            if (twice || pulled) {
                mark(i, Block.Kind.FURNITURE);
            }
        }
    }

    private static boolean occurs(StringBuilder all, String words, int times) {
        int first = all.indexOf(words);
        return first >= 0 && (times == 1 || all.indexOf(words, first + 1) >= 0);
    }

    /** Above the first and below the last paragraph stand names, dates, labels and who the author is. */
    private void markEnds() {
        int first = firstGood();
        int last = lastGood();
        for (int i = 0; i < blocks.size() && first >= 0; i++) {
            Block block = blocks.get(i);
            boolean label = block.isBody()
                    && block.kind() != Block.Kind.LEAD
                    && block.text().length() < SHORT
                    && !endsSentence(block.text())
                    && cutter.creditBegin(block.text()) < 0;
            boolean item = block.kind() == Block.Kind.ITEM && block.linkShare() < 0.3;
            if (label && (i < first || (i > last && !item))) {
                mark(i, Block.Kind.FURNITURE);
            }
        }
        markAuthors(first, last);
    }

    /** Lines that name an author alone; at the ends, who the author is and how to write. */
    private void markAuthors(int first, int last) {
        for (int i = 0; i < blocks.size() && first >= 0; i++) {
            Block block = blocks.get(i);
            String text = block.text();
            boolean above = i < first && text.length() < 2 * SHORT && names(text);
            boolean ends = i == first || i >= Math.max(first, last - 1);
            boolean about = ends && text.length() < LONGEST_BIOGRAPHY && isBiography(text);
            boolean isLead = block.kind() == Block.Kind.LEAD && !about;
            if (block.isBody() && !isLead && (above || about || isAuthor(text))) {
                mark(i, Block.Kind.FURNITURE);
            }
        }
    }

    private boolean names(String text) {
        return authors.stream().anyMatch(author -> author.contains(" ") && text.contains(author));
    }

    private boolean isAuthor(String text) {
        return text.length() < SHORT
                && authors.stream().anyMatch(author -> squeeze(author).equals(squeeze(text)));
    }

    private boolean isBiography(String text) {
        return authors.stream().anyMatch(author -> author.contains(" ") && text.startsWith(author))
                || (text.indexOf('@') > 0 && names(text));
    }

    /** A heading without text below it heads something that was taken out. */
    private void markBareHeadings() {
        boolean followed = false;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (block.kind() == Block.Kind.HEADING) {
                if (!followed) {
                    mark(i, Block.Kind.FURNITURE);
                }
            } else {
                followed |= block.isBody();
            }
        }
    }

    private List<Block> trimmed() {
        int first = -1;
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isBody()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean within = i > first && i < last && block.text().length() <= 3 * SHORT;
            if (block.kind() != Block.Kind.FURNITURE || within) {
                kept.add(block);
            }
        }
        return kept;
    }
}
