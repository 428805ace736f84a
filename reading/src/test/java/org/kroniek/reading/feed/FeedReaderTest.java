package org.kroniek.reading.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.reading.fetch.Site;
import org.kroniek.reading.fetch.WebAddress;

class FeedReaderTest {
    private static final WebAddress ADDRESS = Site.address("https://news.example", "/feeds/world");

    private static FeedDocument.Feed feed(String text) throws FeedException {
        return (FeedDocument.Feed) FeedReader.read(text.getBytes(UTF_8), null, ADDRESS);
    }

    private static String code(String text) {
        return catchThrowableOfType(FeedException.class, () -> feed(text)).code();
    }

    @Test
    void readsRss() throws Exception {
        FeedDocument.Feed feed = feed("""

                <?xml version="1.0" encoding="utf-8"?>
                <rss version="2.0"><channel><title>Wereld &amp; oorlog</title><link>https://news.example</link>
                <item><title>Leger trekt zich terug uit &amp;eacute;&amp;eacute;n stad</title><link>/a/1?utm_source=rss</link>
                  <pubDate>Mon, 02 Mar 2026 10:00:00 +0100</pubDate><description>Eerste</description></item>
                <item><title>Zonder link</title><guid isPermaLink="true">https://news.example/a/2</guid></item>
                <item><title>Zonder iets</title></item>
                </channel></rss>""");
        assertThat(feed.title()).isEqualTo("Wereld & oorlog");
        assertThat(feed.items())
                .extracting(item -> item.address().toString())
                .containsExactly("https://news.example/a/1?utm_source=rss", "https://news.example/a/2");
        FeedItem first = feed.items().get(0);
        assertThat(first.title()).isEqualTo("Leger trekt zich terug uit één stad");
        assertThat(first.published()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
    }

    @Test
    void readsAtomWhoseEntriesOnlySayWhenTheyWereUpdated() throws Exception {
        FeedDocument.Feed feed = feed("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>World</title><id>x</id>
                <entry><title type="html">&lt;b&gt;Talks&lt;/b&gt; fail</title><id>tag:1</id>
                <link rel="alternate" href="https://news.example/a/1"/><updated>2026-03-02T09:30:00Z</updated></entry></feed>""");
        FeedItem item = feed.items().get(0);
        assertThat(item.title()).isEqualTo("Talks fail");
        assertThat(item.published()).isEqualTo(Instant.parse("2026-03-02T09:30:00Z"));
        assertThat(item.updated()).isEqualTo(item.published());
    }

    @Test
    void readsJsonFeed() throws Exception {
        FeedDocument.Feed feed = feed("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "World", "items": [
                 {"id": "1", "url": "/a/1", "title": "Talks fail", "date_published": "2026-03-02T10:00:00+01:00",
                  "date_modified": "2026-03-02T11:00:00+01:00", "content_text": "x"},
                 {"id": "https://news.example/a/2", "content_text": "y"}, {"id": "3"}]}""");
        assertThat(feed.items()).hasSize(2);
        assertThat(feed.items().get(0).latest()).isEqualTo(Instant.parse("2026-03-02T10:00:00Z"));
    }

    @Test
    void readsANewsSitemapAndAnIndex() throws Exception {
        FeedDocument.Feed map = feed("""
                <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                  xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://news.example/a/1</loc><news:news><news:publication><news:name>N</news:name>
                <news:language>en</news:language></news:publication><news:publication_date>2026-03-02T09:00:00Z</news:publication_date>
                <news:title>Talks fail</news:title></news:news></url>
                <url><loc>https://news.example/about</loc></url></urlset>""");
        assertThat(map.isSitemap()).isTrue();
        assertThat(map.items().get(0).title()).isEqualTo("Talks fail");
        assertThat(map.items().get(0).published()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(map.items().get(1).latest()).isNull();

        FeedDocument index = FeedReader.read("""
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap>
                <loc>https://news.example/map-1.xml</loc><lastmod>2026-03-02</lastmod></sitemap></sitemapindex>""".getBytes(UTF_8), null, ADDRESS);
        assertThat(((FeedDocument.FeedList) index).entries())
                .containsExactly(new FeedDocument.Entry(
                        Site.address("https://news.example", "/map-1.xml"), Instant.parse("2026-03-02T00:00:00Z")));
    }

    @Test
    void readsOpmlWithFoldersAndThePageOfASite() throws Exception {
        byte[] opml = """
                <opml version="2.0"><head><title>Mine</title></head><body><outline text="NL">
                <outline text="A" type="rss" xmlUrl="https://a.example/rss"/></outline>
                <outline text="B" xmlUrl="https://b.example/atom"/></body></opml>""".getBytes(UTF_8);
        assertThat(FeedReader.opml(opml))
                .map(WebAddress::toString)
                .containsExactlyInAnyOrder("https://a.example/rss", "https://b.example/atom");

        FeedDocument page = FeedReader.read("""
                <!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><p>x""".getBytes(UTF_8), null, ADDRESS);
        assertThat(((FeedDocument.FeedList) page).entries().get(0).address()).hasToString("https://news.example/rss");
    }

    @Test
    void readsTheEncodingThatTheDocumentDeclares() throws Exception {
        String rss =
                "<?xml version=\"1.0\" encoding=\"ENC\"?><rss version=\"2.0\"><channel><title>Libië</title></channel></rss>";
        byte[] latin = rss.replace("ENC", "ISO-8859-1").getBytes(ISO_8859_1);
        byte[] wide = ("\ufeff" + rss.replace("ENC", "UTF-16")).getBytes(UTF_16LE);
        assertThat(((FeedDocument.Feed) FeedReader.read(latin, null, ADDRESS)).title())
                .isEqualTo("Libië");
        assertThat(((FeedDocument.Feed) FeedReader.read(wide, null, ADDRESS)).title())
                .isEqualTo("Libië");
    }

    @Test
    void aMarkTellsThatSomethingElseIsSaidOfAnArticle() throws Exception {
        String rss = "<rss version='2.0'><channel><title>t</title><item><link>https://a.example/1</link>"
                + "<title>Twenty dead</title></item></channel></rss>";
        String first = feed(rss).items().get(0).mark();
        assertThat(feed(rss).items().get(0).mark()).isEqualTo(first);
        assertThat(feed(rss.replace("Twenty", "Thirty")).items().get(0).mark()).isNotEqualTo(first);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            bad-feed | <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>
            bad-feed | <?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>
            bad-feed | <rss version="2.0"><channel><title>cut off
            bad-feed | {"version": "https://jsonfeed.org/version/1.1", "items": [
            no-feed  | {"text": "an article"}
            no-feed  | <svg/>
            no-feed  | <html><p>no feed here</html>
            no-feed  | plain text
            """)
    void saysWhyADocumentIsNoFeed(String code, String document) {
        assertThat(code(document)).isEqualTo(code);
    }
}
