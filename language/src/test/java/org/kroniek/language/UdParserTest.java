package org.kroniek.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.model.Article;
import org.kroniek.model.Passage;
import org.kroniek.model.PassageKind;
import org.kroniek.model.Source;
import org.kroniek.model.Span;

/** The shipped models on simple news: {@code lemma relation head-form} of the words that carry the meaning. */
class UdParserTest {
    private static final Map<String, UdParser> PARSERS = new HashMap<>();

    @AfterAll
    static void close() {
        PARSERS.values().forEach(UdParser::close);
        PARSERS.clear();
    }

    private static UdParser parser(String language) {
        return PARSERS.computeIfAbsent(language, code -> {
            try {
                return UdParser.load(code);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            nl | De troepen van generaal Haftar rukken op naar Tripoli. | troep nsubj rukken; generaal nmod troepen; oprukken root; Tripoli obl rukken
            nl | Bij de aanval zijn zeker twaalf burgers gedood.        | aanval obl gedood; burger nsubj:pass gedood; doden root
            nl | De VN heeft het geweld veroordeeld.                    | VN nsubj veroordeeld; geweld obj veroordeeld; veroordelen root
            nl | Het leger zegt dat de rebellen zich terugtrekken.      | leger nsubj zegt; zeggen root; rebel nsubj terugtrekken; terugtrekken ccomp zegt
            en | Rebels attacked the village on Monday.                 | rebel nsubj attacked; attack root; village obj attacked; Monday obl attacked
            en | Twelve civilians were killed in the attack.            | civilian nsubj:pass killed; kill root; attack obl killed
            en | The army says that the rebels have withdrawn.          | army nsubj says; say root; rebel nsubj withdrawn; withdraw ccomp says
            en | The UN didn't condemn the violence.                    | UN nsubj condemn; condemn root; violence obj condemn
            """)
    void readsSimpleNews(String language, String text, String wanted) {
        List<Sentence> sentences = parser(language).parse(text);
        assertThat(sentences).hasSize(1);
        assertThat(contentWords(sentences.get(0))).isEqualTo(wanted);
    }

    private static String contentWords(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.relation().matches("nsubj|obj|obl|root|ccomp|nmod"))
                .map(t -> t.lemma() + " " + t.deprel()
                        + (t.head() == 0 ? "" : " " + sentence.token(t.head()).form()))
                .collect(Collectors.joining("; "));
    }

    @Test
    void joinsTheParticleToItsVerb() {
        Sentence sentence =
                parser("nl").parse("De rebellen vielen gisteren het dorp aan.").get(0);
        assertThat(sentence.root().lemma()).isEqualTo("aanvallen");
    }

    @Test
    void readsPassagesApartAndSkipsBoilerplate() {
        String text = "Oorlog in Libië\nVolledig scherm\nHet leger rukt op.";
        Article article = new Article(
                "sha256:0",
                new Source(null, null, null),
                "nl",
                null,
                null,
                null,
                List.of(),
                text,
                List.of(
                        new Passage("p1", PassageKind.TITLE, new Span(0, 15), null),
                        new Passage("p2", PassageKind.BOILERPLATE, new Span(16, 31), null),
                        new Passage("p3", PassageKind.BODY, new Span(32, 50), null)));
        assertThat(parser("nl").parse(article))
                .extracting(s -> s.passage() + ": " + s.span().in(text))
                .containsExactly("p1: Oorlog in Libië", "p3: Het leger rukt op.");
    }

    @Test
    void placesTokensInCodePoints() {
        String text = "😀 Haftar didn't go.";
        Sentence sentence = parser("en").parse(text).get(0);
        assertThat(sentence.tokens())
                .extracting(t -> t.span().in(text))
                .containsExactly("😀", "Haftar", "did", "n't", "go", ".");
        assertThat(sentence.multiwordTokens()).containsExactly(new MultiwordToken(3, 4, "didn't"));
        assertThat(sentence.tokens())
                .extracting(Token::spaceAfter)
                .containsExactly(true, true, false, true, false, true);
    }

    @Test
    void keepsGivenTokens() {
        List<Sentence> given = parser("en").parse("Rebels attacked the village.");
        assertThat(parser("en").parseTokens(given)).usingRecursiveComparison().isEqualTo(given);
    }

    /** Batches differ, trees must not: a sentence reads the same alone and among others of any length. */
    @Test
    void readsASentenceTheSameInAnyCompany() {
        String sentence = "De troepen van generaal Haftar rukken op naar Tripoli.";
        String company = "Ja. " + "Het leger zegt dat de rebellen zich hebben teruggetrokken uit de stad. ".repeat(40);
        List<Sentence> together = parser("nl").parse(company + sentence);
        assertThat(together.get(together.size() - 1).tokens())
                .extracting(t -> t.lemma() + t.deprel() + t.head() + t.name())
                .isEqualTo(parser("nl").parse(sentence).get(0).tokens().stream()
                        .map(t -> t.lemma() + t.deprel() + t.head() + t.name())
                        .toList());
    }

    @Test
    void bearsAnyText() {
        Random random = new Random(3);
        for (int round = 0; round < 30; round++) {
            String text = random.ints(1 + random.nextInt(300), 1, 0x11000)
                    .filter(c -> !Character.isSurrogate((char) c))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            for (Sentence sentence : parser("nl").parse(text)) {
                for (Token token : sentence.tokens()) {
                    assertThat(token.span().in(text)).isEqualTo(token.form());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thanks for the update Please call me when you get in I will be at my desk all day | 2
            Rebels attacked the village on Monday, the army said, before they withdrew to the hills of Kivu. | 1
            UN Envoy Ghassan Salamé Meets Libyan Rivals in Abu Dhabi as Fighting Nears Tripoli | 1
            """)
    void endsSentencesWithoutMarksInCarelessTextOnly(String text, int sentences) {
        assertThat(parser("en").parse(text)).hasSize(sentences);
    }

    @Test
    void nothingInNothingOut() {
        assertThat(parser("nl").parse(" \n\n ")).isEmpty();
    }

    @Test
    void refusesALanguageWithoutFolder() {
        assertThatThrownBy(() -> UdParser.load("tlh"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No parser for language 'tlh'");
    }
}
