package org.kroniek.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostilePageTest {
    private static final String STORY = "<h1>Brug dicht</h1><p>Het leger heeft de brug over de rivier gesloten.</p>";

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<div>, 60000",
                "<b>, 60000",
                "<table><tr><td>, 20000",
                "<a href=x><p>, 30000",
                "<form><i><p>, 20000",
                "<blockquote><p>Een zin die lang genoeg is om als alinea van een artikel te gelden.</p></blockquote>, 5000",
                "<li><a href=x>kop van een ander bericht</a>, 20000",
                "<time datetime='2024-01-01T10:00:00Z'>x</time>, 20000",
                "<h2>kop van dit stuk</h2>, 20000",
                "<, 100000",
                "&amp;, 500000"
            })
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void aPageBuiltToBeCostlyIsReadOrRefused(String part, int times) {
        try {
            assertThat(HtmlText.read("<html><body>" + STORY + part.repeat(times))
                            .article()
                            .text())
                    .contains("de brug over de rivier gesloten");
        } catch (RefusedException e) {
            assertThat(e.failure().code()).isIn("empty", "too-large");
        }
    }

    @Test
    void hugeAttributesAndScriptsAreNoText() throws Exception {
        String page = "<html><body class='" + "x ".repeat(500_000) + "'><script type='application/ld+json'>"
                + "[".repeat(200_000) + "</script>" + STORY;
        assertThat(HtmlText.read(page).article().text())
                .startsWith("Brug dicht")
                .hasSizeLessThan(80);
    }

    @Test
    void moreTagsThanAnArticleHasAreRefused() {
        assertThatThrownBy(() -> HtmlText.read("<html>" + "<i>".repeat(200_001)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("more than 200000 tags");
    }
}
