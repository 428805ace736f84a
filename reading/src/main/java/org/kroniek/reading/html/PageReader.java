package org.kroniek.reading.html;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.passage.PassageCutter;

/**
 * Reads web pages (docs/html.md). Scripts are never run and nothing is fetched. The cost of a page is bounded by its length: no
 * element is nested deeper than {@value #DEEPEST}, however the page is written. Thread-safe.
 */
public final class PageReader {
    private static final int DEEPEST = 200;
    private static final int STUB_WORDS = 250;
    private static final int LONGEST_BYLINE = 200;
    private static final int LINES_ABOVE = 8;
    private static final int STUB_SHARE = 2;

    private final Hints hints = Hints.ofResources();
    private final DateWords dates = DateWords.ofResources();
    private final PageWords words = PageWords.ofResources();
    private final PassageCutter cutter;

    /** @param cutter knows the furniture of pages by its words */
    public PageReader(PassageCutter cutter) {
        this.cutter = cutter;
    }

    /**
     * The article of a page.
     *
     * @param address where the page was found; null when unknown
     */
    public PageContent read(String html, @Nullable String address) {
        Document page = Jsoup.parse(
                html, address == null ? "" : address, Parser.htmlParser().setMaxDepth(DEEPEST));
        PageFacts facts = new PageFacts(page);
        BoxTree tree = BoxTree.of(page.body(), hints);
        String title = Titles.find(tree, facts);
        new Pruning(tree, cutter).prune();
        List<Box> regions = new MainText(tree).find();
        Map<Box, OffsetDateTime> entries = LiveEntries.of(tree, facts, dates);
        List<Block> blocks = Flow.of(tree, regions, entries, cutter);
        Set<String> authors = authors(facts, tree, regions.get(0));
        if (authors.isEmpty()) {
            authors.addAll(authors(blocks));
        }
        blocks = BlockFilter.filter(cutter, words, title, authors, blocks);
        StatedBody stated = StatedBody.of(facts.body());
        if (stated != null && entries.isEmpty()) {
            blocks = stated.check(blocks);
        }
        int count = blocks.stream()
                .filter(Block::isBody)
                .mapToInt(PageReader::count)
                .sum();
        PageDates found = new PageDates(facts, tree, dates, words);
        Box article = article(tree, regions.get(0));
        String canonical = facts.canonical();
        Moment published = found.published(article, canonical == null ? address : canonical);
        return new PageContent(
                title,
                new ArrayList<>(authors),
                facts.publisher(),
                published,
                found.modified(article, published),
                facts.language(),
                canonical,
                facts.rights(),
                facts.image(),
                blocks,
                isStub(page, facts, tree, count),
                count);
    }

    private static int count(Block block) {
        return block.text().split("\\s+").length;
    }

    private static Box article(BoxTree tree, Box region) {
        Box article = region.closest("article");
        Box main = region.closest("main");
        Box around = article != null ? article : main != null ? main : tree.root();
        return around.holdsTitle() ? around : main != null && main.holdsTitle() ? main : tree.root();
    }

    private boolean isStub(Document page, PageFacts facts, BoxTree tree, int count) {
        if (facts.wordCount() > STUB_SHARE * count && facts.isPaid()) {
            return true;
        }
        if (count > STUB_WORDS) {
            return false;
        }
        boolean walled = tree.inOrder().stream()
                .anyMatch(box -> box.verdict() == Hints.Verdict.PAYWALL
                        && words.asksToPay(box.element().text()));
        return facts.isPaid() || walled || words.asksToPay(page.text());
    }

    /** Those that a line says it is by which nothing but its words marks. */
    private Set<String> authors(List<Block> blocks) {
        return blocks.stream()
                .limit(LINES_ABOVE)
                .map(Block::text)
                .filter(text -> text.length() <= LONGEST_BYLINE && words.isByline(text))
                .findFirst()
                .<Set<String>>map(byline -> new LinkedHashSet<>(words.names(byline)))
                .orElse(Set.of());
    }

    /** By metadata, else by the elements that are named so near the text. */
    private Set<String> authors(PageFacts facts, BoxTree tree, Box region) {
        Set<String> authors = new LinkedHashSet<>();
        facts.authors().forEach(author -> authors.addAll(words.names(author)));
        if (!authors.isEmpty()) {
            return authors;
        }
        Box article = article(tree, region);
        for (Box box : tree.inOrder()) {
            Element element = box.element();
            boolean marked = element.attr("rel").contains("author")
                    || element.attr("itemprop").equals("author");
            boolean named = box.text() <= LONGEST_BYLINE
                    && box.verdict() == Hints.Verdict.BYLINE
                    && words.isByline(element.text());
            if (box.text() > 0 && box.text() <= LONGEST_BYLINE && box.isInside(article) && (marked || named)) {
                authors.addAll(words.names(element.text()));
                if (!authors.isEmpty()) {
                    return authors;
                }
            }
        }
        return authors;
    }
}
