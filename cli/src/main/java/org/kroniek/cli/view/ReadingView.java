package org.kroniek.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Article;
import org.kroniek.model.Attribution;
import org.kroniek.model.Link;
import org.kroniek.model.LinkType;
import org.kroniek.model.Notice;
import org.kroniek.model.Reading;

/** What a table of any kind says above and below the records of a reading. */
final class ReadingView {
    private static final int WORDS_OF_DISPUTE = 90;

    private final Reading reading;
    private final Rows rows;

    ReadingView(Reading reading, Rows rows) {
        this.reading = reading;
        this.rows = rows;
    }

    /** Title or address of the article. */
    String title() {
        Article article = reading.article();
        String title = article.title();
        String uri = article.source().uri();
        return title != null ? title : uri != null ? uri : "(standard input)";
    }

    /** Where it is from, its language and date, and how much was found. */
    String summary() {
        Article article = reading.article();
        List<String> parts = new ArrayList<>();
        addUnlessEmpty(parts, article.title() == null ? null : article.source().uri());
        addUnlessEmpty(parts, article.source().publisher());
        String language = article.language();
        if (language != null) {
            parts.add(Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH));
        }
        addUnlessEmpty(parts, TimePhrase.of(article.published(), article.text()));
        parts.add(count(reading.records().size(), "record"));
        parts.add(count(reading.attributions().size(), "attribution"));
        int disputes = links(LinkType.DISPUTES).size();
        if (disputes > 0) {
            parts.add(count(disputes, "dispute"));
        }
        return String.join(" · ", parts);
    }

    private static void addUnlessEmpty(List<String> parts, @Nullable String part) {
        if (part != null && !part.isEmpty()) {
            parts.add(part);
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** Who rejects or confirms whose words. */
    List<String> disputes() {
        List<String> lines = new ArrayList<>(links(LinkType.DISPUTES));
        lines.addAll(links(LinkType.CORROBORATES));
        return lines;
    }

    /** The links of one type between attributions, each in a line. */
    List<String> links(LinkType type) {
        List<String> lines = new ArrayList<>();
        for (Link link : reading.links()) {
            Attribution from = rows.attribution(link.from());
            Attribution to = rows.attribution(link.to());
            if (link.type() == type && from != null && to != null) {
                lines.add(rows.source(from) + " " + Rows.spelled(type) + " " + rows.source(to) + ": “"
                        + rows.content(to, WORDS_OF_DISPUTE) + "”");
            }
        }
        return lines;
    }

    /** Codes of the notices with how often each came. */
    String notices() {
        Map<String, Long> codes = reading.notices().stream()
                .collect(Collectors.groupingBy(Notice::code, TreeMap::new, Collectors.counting()));
        return codes.entrySet().stream()
                .map(code -> code.getKey() + (code.getValue() == 1 ? "" : " ×" + code.getValue()))
                .collect(Collectors.joining(", "));
    }
}
