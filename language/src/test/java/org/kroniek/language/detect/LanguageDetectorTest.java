package org.kroniek.language.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.model.Article;
import org.kroniek.model.Notice;
import org.kroniek.model.Passage;
import org.kroniek.model.PassageKind;
import org.kroniek.model.Source;
import org.kroniek.model.Span;

class LanguageDetectorTest {
    private static LanguageDetector detector;

    @BeforeAll
    static void load() throws IOException {
        detector = LanguageDetector.load();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            nl | De rebellen hebben gisteren de hoofdstad van de provincie ingenomen.
            en | The rebels took the capital of the province yesterday.
            de | Die Rebellen haben gestern die Hauptstadt der Provinz eingenommen.
            af | Die rebelle het gister die hoofstad van die provinsie ingeneem.
            fr | Les rebelles ont pris hier la capitale de la province.
            ar | سيطر المتمردون أمس على عاصمة المحافظة بعد قتال عنيف
            uk | Повстанці вчора захопили столицю провінції, повідомляє міністерство.
            """)
    void tellsTheLanguagesOfThePress(String code, String text) {
        assertThat(detector.detect(text)).contains(code);
    }

    @Test
    void keepsSilentOnTooLittle() {
        assertThat(detector.detect("Tripoli, 5 april")).isEmpty();
    }

    @Test
    void takesTheLanguageOfMostPassagesAndTellsOfTheRest() {
        String dutch = "De rebellen hebben gisteren de hoofdstad van de provincie ingenomen, zegt het leger.";
        String english = "The rebels took the capital of the province yesterday.";
        String text = dutch + "\n\n" + english;
        List<Passage> passages = List.of(
                new Passage("p1", PassageKind.BODY, new Span(0, dutch.length()), null),
                new Passage("p2", PassageKind.BODY, new Span(dutch.length() + 2, text.length()), null));
        Article article = article(text, passages);
        ArticleLanguage language = detector.detect(article);
        assertThat(language).isEqualTo(new ArticleLanguage(Optional.of("nl"), Map.of("p1", "nl", "p2", "en")));
        assertThat(language.notices(article))
                .extracting(Notice::message)
                .containsExactly(
                        "Passage p2 seems to be in English, the article in Dutch; it is read as the article is");
    }

    private static Article article(String text, List<Passage> passages) {
        return new Article("sha256:0", new Source(null, null, null), null, null, null, null, List.of(), text, passages);
    }
}
