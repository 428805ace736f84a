package org.kroniek.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.model.Article;
import org.kroniek.model.Image;

class HtmlPageTest {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="nl-NL"><head>
              <title>Leger rukt op - De Krant</title>
              <link rel="canonical" href="https://example.org/leger">
              <meta property="og:site_name" content="De Krant">
              <meta property="article:published_time" content="2019-04-04T10:00:00+02:00">
              <script>alert("nee")</script>
            </head><body>
              <nav><a href="/">Voorpagina</a></nav>
              <article>
                <header><h1>Leger rukt op</h1></header>
                <figure><img src="a.jpg"><figcaption>Rebellen bij <b>Aleppo</b>. Foto: ANP</figcaption></figure>
                <p>Het leger is&nbsp;opgerukt.</p>
                <p>De regering <a href="#">zwijgt</a>.</p>
                <button>Volledig scherm</button>
                <p>Lees ook: <a href="/generaal">Wie is de generaal?</a></p>
                <h2>Grenzen dicht</h2>
                <p>De buren sluiten hun grens.<br>Ook de haven is dicht.</p>
                <aside>Populair</aside>
              </article>
              <footer>© 2019</footer>
            </body></html>
            """;

    private static Article read(String html) throws RefusedException {
        return HtmlPage.read(html, "page.html", "page.html").article();
    }

    @Test
    void findsTheArticleOfAPageAndItsPassages() throws Exception {
        Article article = read(PAGE);
        List<String> passages = article.passages().stream()
                .map(passage -> passage.kind().name().toLowerCase(Locale.ROOT) + " "
                        + passage.span().in(article.text()))
                .toList();
        assertThat(passages)
                .containsExactly(
                        "title Leger rukt op",
                        "caption Rebellen bij Aleppo.",
                        "boilerplate Foto: ANP",
                        "lead Het leger is opgerukt.",
                        "body De regering zwijgt.",
                        "boilerplate Lees ook: Wie is de generaal?",
                        "heading Grenzen dicht",
                        "body De buren sluiten hun grens.",
                        "body Ook de haven is dicht.");
    }

    @Test
    void takesWhatThePageSaysOfItself() throws Exception {
        Article article = read(PAGE);
        assertThat(article.title()).isEqualTo("Leger rukt op");
        assertThat(article.language()).isEqualTo("nl");
        assertThat(article.source().uri()).isEqualTo("https://example.org/leger");
        assertThat(article.source().publisher()).isEqualTo("De Krant");
        assertThat(String.valueOf(article.published())).contains("2019-04-04");
    }

    @Test
    void keepsTheMomentWithItsZoneThePicturesAndTheCanonicalAddress() throws Exception {
        Article article = HtmlPage.read(PAGE, "page", "https://example.org/2019/leger?utm=x")
                .article();
        assertThat(article.imprint().publishedAt()).hasToString("2019-04-04T10:00+02:00");
        assertThat(article.imprint().canonical()).isEqualTo("https://example.org/leger");
        assertThat(article.source().uri()).isEqualTo("https://example.org/2019/leger?utm=x");
        assertThat(article.images()).containsExactly(new Image("https://example.org/2019/a.jpg", "p2", "ANP"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <meta property="article:published_time" content="2024-03-05T10:32:00+0100"> | 2024-03-05 | 2024-03-05T10:32+01:00
            <meta property="article:published_time" content="2024-03-05 10:32">         | 2024-03-05 |
            <meta name="pubdate" content="Tue, 05 Mar 2024 10:32:00 GMT">               | 2024-03-05 | 2024-03-05T10:32Z
            <meta name="date" content="1709634720">                                     | 2024-03-05 | 2024-03-05T10:32Z
            <meta name="date" content="20240305">                                       | 2024-03-05 |
            <meta name="date" content="March 5, 2024">                                  | 2024-03-05 |
            <meta name="date" content="5 maart 2024 om 10.32 uur">                      | 2024-03-05 |
            <meta name="date" content="03/04/2024">                                     |            |
            <meta name="date" content="binnenkort">                                     |            |
            <link rel="canonical" href="https://example.org/2024/03/05/brug">           | 2024-03-05 |
            """)
    void readsDatesAsPagesWriteThem(String head, String day, String moment) throws Exception {
        Article article = read("<html><head>" + head + "</head><body><h1>Brug dicht</h1><p>Het leger rukt op.</p>");
        assertThat(
                        article.published() == null
                                ? null
                                : String.valueOf(article.published().from()))
                .isEqualTo(day);
        assertThat(
                        article.imprint().publishedAt() == null
                                ? null
                                : String.valueOf(article.imprint().publishedAt()))
                .isEqualTo(moment);
    }

    @Test
    void theStatedBodyStandsInForAPageThatShowsNone() throws Exception {
        String body = "De brug over de rivier is gesloten, meldt het leger aan de bewoners van de stad. ".repeat(8);
        String page =
                "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Brug dicht\","
                        + "\"articleBody\":\"" + body
                        + "\"}</script></head><body><h1>Brug dicht</h1><div>Laden…</div></body></html>";
        assertThat(read(page).text()).isEqualTo("Brug dicht\n\n" + body.strip());
    }

    @Test
    void readsTheDateOfJsonLd() throws Exception {
        String page =
                "<html><head><script type='application/ld+json'>{\"datePublished\": \"2019-04-05\"}</script></head>"
                        + "<body><p>Het leger rukt op.</p></body></html>";
        assertThat(String.valueOf(read(page).published())).contains("2019-04-05");
    }
}
