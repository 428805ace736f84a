package org.kroniek.reading.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself: JSON-LD, Open Graph and the other names that meta elements have. */
final class PageFacts {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "og:published_time",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "dcterms.created",
            "dc.date.issued",
            "dcterms.date",
            "dc.date",
            "publish-date",
            "publish_date",
            "publication_date",
            "publicationdate",
            "pubdate",
            "pdate",
            "originalpublicationdate",
            "article_date_original",
            "article.published",
            "displaydate",
            "ptime",
            "date");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "lastmod",
            "last-modified",
            "dcterms.modified",
            "dc.date.modified",
            "article.updated",
            "utime",
            "revised");
    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "byl",
            "dc.creator",
            "dcterms.creator",
            "article.author");
    private static final Pattern SITE = Pattern.compile("\\s+[|–—·•»-]\\s+");

    private final Document page;
    private final JsonLd data;
    private final Map<String, String> metas = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();

    PageFacts(Document page) {
        this.page = page;
        this.data = JsonLd.of(page);
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.putIfAbsent(name, content);
                }
            }
        }
        for (Element link : page.getElementsByTag("link")) {
            links.putIfAbsent(
                    link.attr("rel").toLowerCase(Locale.ROOT),
                    link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href"));
        }
    }

    JsonLd data() {
        return data;
    }

    private @Nullable String first(List<String> names) {
        return names.stream()
                .map(metas::get)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? other : one;
    }

    /** All dates of publication that metadata state, best first. */
    List<String> published() {
        return stated("datePublished", PUBLISHED);
    }

    /** All dates of the last change that metadata state, best first. */
    List<String> modified() {
        return stated("dateModified", MODIFIED);
    }

    private List<String> stated(String field, List<String> names) {
        List<String> dates = new ArrayList<>();
        String date = data.text(field);
        if (date != null) {
            dates.add(date);
        }
        for (String name : names) {
            String value = metas.get(name);
            if (value != null) {
                dates.add(value);
            }
        }
        for (Element element : page.getElementsByAttributeValue("itemprop", field)) {
            String value = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
            dates.add(value.isBlank() ? element.text() : value);
        }
        return dates;
    }

    /** The titles that metadata state, best first; a site's name is still behind that of the title element. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (String title : new String[] {
            metas.get("og:title"), data.text("headline"), metas.get("twitter:title"), metas.get("title"), page.title()
        }) {
            if (title != null && !title.isBlank()) {
                titles.add(title.strip());
            }
        }
        return titles;
    }

    /** A title without the name of the site behind or before it. */
    String withoutSite(String title) {
        String site = publisher();
        String[] parts = SITE.split(title);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        if (last.equalsIgnoreCase(site) || (parts[0].length() > 25 && last.length() < 25)) {
            return title.substring(0, title.lastIndexOf(last)).replaceAll("\\s+[|–—·•»-]\\s*$", "");
        }
        return parts[0].equalsIgnoreCase(site) ? title.substring(title.indexOf(parts[1])) : title;
    }

    @Nullable
    String publisher() {
        String name = either(
                metas.get("og:site_name"),
                data.names("publisher").stream().findFirst().orElse(null));
        return either(either(name, metas.get("application-name")), metas.get("dc.publisher"));
    }

    @Nullable
    String language() {
        String lang = page.getElementsByTag("html").attr("lang");
        String other = either(metas.get("content-language"), metas.get("og:locale"));
        return either(either(lang, data.text("inLanguage")), other);
    }

    /** The address that the page calls its own. */
    @Nullable
    String canonical() {
        String link = either(links.get("canonical"), metas.get("og:url"));
        boolean web = link != null && link.matches("https?://\\S+");
        return web ? link : null;
    }

    @Nullable
    String rights() {
        return either(data.text("license"), either(metas.get("dcterms.license"), metas.get("dc.rights")));
    }

    @Nullable
    String image() {
        String address = either(metas.get("og:image"), metas.get("twitter:image"));
        return address != null && address.startsWith("http") ? address : null;
    }

    /** The authors that metadata name. */
    Set<String> authors() {
        Set<String> authors = new LinkedHashSet<>(data.names("author"));
        if (authors.isEmpty()) {
            String named = first(AUTHORS);
            if (named != null) {
                authors.add(named);
            }
        }
        authors.removeIf(author -> author.startsWith("http") || author.startsWith("@") || author.length() > 150);
        return authors;
    }

    /** The body of the article as its data repeat it; null without. */
    @Nullable
    String body() {
        return data.text("articleBody");
    }

    /** True if the page says that one must pay for the article. */
    boolean isPaid() {
        String free = data.text("isAccessibleForFree");
        String tier = metas.get("article:content_tier");
        return "false".equalsIgnoreCase(free) || "locked".equalsIgnoreCase(tier) || "metered".equalsIgnoreCase(tier);
    }

    /** Number of words that the page says its article has, 0 when unknown. */
    int wordCount() {
        String count = data.text("wordCount");
        return count != null && count.matches("\\d{1,6}") ? Integer.parseInt(count) : 0;
    }
}
