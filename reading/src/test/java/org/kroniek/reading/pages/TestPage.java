package org.kroniek.reading.pages;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page: a template filled with an article, or one of {@code pages/whole}, which is written out. The lines in front of a template
 * that begin with {@code #} say how it is filled.
 */
final class TestPage {
    private static final Pattern EACH = Pattern.compile("\\{\\{each (\\w+): (.*?)\\}\\}", Pattern.DOTALL);

    private final String template;
    private final ExpectedArticle article;
    private final List<String> options = new ArrayList<>();
    private final String page;

    TestPage(String template, ExpectedArticle article) {
        this.template = template;
        this.article = article;
        StringBuilder rest = new StringBuilder();
        for (String line : Pages.resource(template + ".html").split("\n")) {
            if (line.startsWith("#") && rest.length() == 0) {
                options.add(line.substring(1));
            } else {
                rest.append(line).append('\n');
            }
        }
        page = rest.toString();
    }

    String name() {
        return template.substring(template.indexOf('/') + 1) + "/" + article.name();
    }

    ExpectedArticle article() {
        return article;
    }

    String language() {
        return article.name().substring(0, 2);
    }

    boolean isStub() {
        return option("stub") != null;
    }

    boolean hasCaptions() {
        return option("nocaption") == null;
    }

    /** The article's text: standfirst, headings, paragraphs, lists and quotations. */
    String expectedText() {
        StringBuilder text = new StringBuilder(article.field("lead"));
        for (ExpectedArticle.Part part : parts()) {
            if (!part.kind().equals("fig")) {
                text.append('\n').append(part.words());
            }
        }
        return text.toString();
    }

    /** The captions that the page shows. */
    List<ExpectedArticle.Part> expectedCaptions() {
        List<ExpectedArticle.Part> captions = new ArrayList<>();
        if (!article.field("caption").isEmpty()) {
            captions.add(article.lead());
        }
        parts().stream().filter(part -> part.kind().equals("fig")).forEach(captions::add);
        return captions;
    }

    private List<ExpectedArticle.Part> parts() {
        String stub = option("stub");
        return stub == null ? article.parts() : article.parts().subList(0, Integer.parseInt(stub.strip()));
    }

    private String option(String name) {
        for (String option : options) {
            if (option.equals(name) || option.startsWith(name + " ")) {
                return option.substring(name.length()).strip();
            }
        }
        return null;
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    String html() {
        return template.startsWith("whole/") ? page : filled();
    }

    private String filled() {
        String html = page.replace("{{figure}}", figure(article.lead(), 0)).replace("{{body}}", body());
        Matcher each = EACH.matcher(html);
        html = each.replaceAll(match -> Matcher.quoteReplacement(all(match.group(1), match.group(2))));
        List<String> teasers = values("teaser");
        for (int i = 0; i < teasers.size(); i++) {
            String[] teaser = teasers.get(i).split(" \\| ");
            html = html.replace("{{teaser" + (i + 1) + "}}", teaser[0])
                    .replace("{{teasertext" + (i + 1) + "}}", teaser[1]);
        }
        for (String fragment : List.of("cookie", "newsletter", "bio", "footer", "about")) {
            html = html.replace("{{" + fragment + "}}", values(fragment).get(0));
        }
        for (String field : List.of("title", "author", "publisher", "published", "modified", "lead")) {
            html = html.replace("{{" + field + "}}", escape(article.field(field)));
        }
        return html.replace("{{slug}}", article.name())
                .replace("{{day}}", day())
                .replace("{{jsonbody}}", expectedText().replace("\"", "\\\"").replace("\n", "\\n\\n"));
    }

    private String day() {
        Locale locale = Locale.forLanguageTag(language());
        String pattern = language().equals("nl") ? "d MMMM yyyy" : "MMMM d, yyyy";
        return OffsetDateTime.parse(article.field("published")).format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    private List<String> values(String fragment) {
        return Pages.resource("fragments/" + language() + ".txt")
                .lines()
                .filter(line -> line.startsWith(fragment + ":"))
                .map(line -> line.substring(fragment.length() + 1).strip())
                .toList();
    }

    private String all(String fragment, String item) {
        StringBuilder html = new StringBuilder();
        boolean words = fragment.equals("nav") || fragment.equals("tag");
        for (String value : words ? List.of(values(fragment).get(0).split(" \\| ")) : values(fragment)) {
            String[] cells = value.split(" \\| ");
            html.append(item.replace("{a}", cells[0]).replace("{b}", cells.length > 1 ? cells[1] : ""));
        }
        return html.toString();
    }

    private String figure(ExpectedArticle.Part part, int number) {
        return option("fig")
                .replace("{n}", "f" + number)
                .replace("{caption}", escape(part.caption()))
                .replace("{credit}", escape(part.credit()));
    }

    private String body() {
        List<String> blocks = blocks();
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            String entry = option("entry");
            html.append(
                            entry == null
                                    ? blocks.get(i)
                                    : entry.replace("{n}", "" + i % 10).replace("{}", blocks.get(i)))
                    .append('\n');
            for (String option : options) {
                if (option.matches("(?s)(after|split) " + (i + 1) + " .*")) {
                    html.append(option.replaceFirst("\\w+ \\d+ ", "")).append('\n');
                }
            }
        }
        return html.toString();
    }

    private List<String> blocks() {
        List<String> blocks = new ArrayList<>();
        StringBuilder items = new StringBuilder();
        int number = 1;
        for (ExpectedArticle.Part part : parts()) {
            if (!part.kind().equals("li") && items.length() > 0) {
                blocks.add(option("ul").replace("{}", items));
                items.setLength(0);
            }
            if (part.kind().equals("fig")) {
                blocks.add(figure(part, number++));
                continue;
            }
            String block = option(part.kind()).replace("{n}", "" + number++).replace("{}", escape(part.words()));
            if (part.kind().equals("li")) {
                items.append(block);
            } else {
                blocks.add(block);
            }
        }
        if (items.length() > 0) {
            blocks.add(option("ul").replace("{}", items));
        }
        return blocks;
    }
}
