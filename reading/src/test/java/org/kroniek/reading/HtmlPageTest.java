package org.kroniek.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kroniek.model.Article;

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
                <h2>Grenzen dicht</h2>
                <p>De buren sluiten hun grens.<br>Ook de haven is dicht.</p>
                <p>Lees ook: Wie is de generaal?</p>
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
                        "heading Grenzen dicht",
                        "body De buren sluiten hun grens.",
                        "body Ook de haven is dicht.",
                        "boilerplate Lees ook: Wie is de generaal?");
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
    void readsTheDateOfJsonLd() throws Exception {
        String page =
                "<html><head><script type='application/ld+json'>{\"datePublished\": \"2019-04-05\"}</script></head>"
                        + "<body><p>Het leger rukt op.</p></body></html>";
        assertThat(String.valueOf(read(page).published())).contains("2019-04-05");
    }
}
