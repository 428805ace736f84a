package org.kroniek.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Imprint;
import org.kroniek.model.Notice;
import org.kroniek.model.PassageKind;
import org.kroniek.reading.html.Block;
import org.kroniek.reading.html.Moment;
import org.kroniek.reading.html.PageContent;
import org.kroniek.reading.html.PageReader;
import org.kroniek.reading.passage.Mark;

/**
 * A web page to an article: the blocks of its main text as lines, and what the page says of itself. Scripts are never run and
 * nothing is fetched.
 */
final class HtmlPage {
    /** A page with more tags than this is no article: parsing it would take gigabytes. */
    private static final int MOST_TAGS = 200_000;

    private static final PageReader READER = new PageReader(Draft.CUTTER);

    private HtmlPage() {}

    /** True if the text begins like a web page. */
    static boolean begins(String text) {
        String start =
                text.substring(0, Math.min(text.length(), 512)).stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    /**
     * The article of a page whose encoding is not known yet.
     *
     * @param charset what the server says of it, null when unknown
     * @param uri where the page was found, an address or a file name; null when unknown
     */
    static Incoming read(byte[] bytes, @Nullable String charset, String name, @Nullable String uri)
            throws RefusedException {
        Decoder.refuseOtherFiles(bytes, name);
        String html = PageEncoding.decode(bytes, charset);
        int nul = html.indexOf('\0');
        if (nul >= 0) {
            throw new RefusedException(
                    "binary", "is binary: character 0 at position " + nul + "; give a web page", name);
        }
        return read(html, name, uri);
    }

    /**
     * The article of a page.
     *
     * @param uri where the page was found, an address or a file name; null when unknown
     */
    static Incoming read(String html, String name, @Nullable String uri) throws RefusedException {
        refuseEndlessTags(html, name);
        boolean web = uri != null && uri.matches("https?://.*");
        PageContent page = READER.read(html, web ? uri : null);
        String source = web || page.canonical() == null ? uri : page.canonical();
        Draft draft = new Draft(name)
                .uri(source)
                .publisher(page.publisher())
                .language(page.language())
                .rights(page.rights())
                .title(page.title())
                .imprint(imprint(page));
        Moment published = page.published();
        if (published != null) {
            draft.published(published.day());
        }
        if (page.paywalled()) {
            draft.notice(new Notice(
                    Notice.Level.WARNING,
                    "paywalled",
                    "the page shows only the first " + page.words() + " words; the rest is for subscribers",
                    null));
        }
        return lines(draft, page);
    }

    private static void refuseEndlessTags(String html, String name) throws RefusedException {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (++tags > MOST_TAGS) {
                throw new RefusedException(
                        "too-large", "has more than " + MOST_TAGS + " tags, the limit for one page", name);
            }
        }
    }

    private static Imprint imprint(PageContent page) {
        Moment published = page.published();
        Moment modified = page.modified();
        return new Imprint(
                page.byline(),
                List.of(),
                published == null ? null : published.at(),
                modified == null ? null : modified.day(),
                modified == null ? null : modified.at(),
                page.canonical());
    }

    private static Incoming lines(Draft draft, PageContent page) throws RefusedException {
        StringBuilder text = new StringBuilder();
        Map<Integer, Mark> known = new HashMap<>();
        for (Block block : page.blocks()) {
            String words = NormalText.of(block.text());
            String image = block.image();
            int begin = words.isEmpty() ? -1 : text.length() + (text.isEmpty() ? 0 : 2);
            if (image != null) {
                draft.image(image, begin);
            }
            if (begin < 0) {
                continue;
            }
            text.append(text.isEmpty() ? "" : "\n\n").append(words);
            int credit = block.creditBegin();
            int creditBegin = credit < 0
                    ? -1
                    : begin
                            + NormalText.of(block.text().substring(0, credit) + "|")
                                    .length()
                            - 1;
            known.put(begin, new Mark(kind(block.kind()), creditBegin, block.at()));
        }
        return draft.finish(text.toString(), known);
    }

    private static @Nullable PassageKind kind(Block.Kind kind) {
        return switch (kind) {
            case TITLE -> PassageKind.TITLE;
            case HEADING -> PassageKind.HEADING;
            case LEAD -> PassageKind.LEAD;
            case ITEM, QUOTE -> PassageKind.BODY;
            case CAPTION -> PassageKind.CAPTION;
            case FURNITURE -> PassageKind.BOILERPLATE;
            // A paragraph may be a caption with its credit behind it: its line tells.
            case PARAGRAPH, PICTURE -> null;
        };
    }
}
