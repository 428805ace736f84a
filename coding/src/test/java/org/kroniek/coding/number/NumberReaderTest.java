package org.kroniek.coding.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.coding.lexicon.LexiconReader;
import org.kroniek.language.Sentence;
import org.kroniek.language.conllu.ConlluReader;

/** Phrases whose last word is the counted noun, with a lexicon made for the test. */
class NumberReaderTest {
    private static final String NUMBERS = """
            twaalf | 12 12
            duizend | 1000 1000
            miljoen | 1000000 1000000
            tientallen | 20 99
            minstens | low
            hooguit | high
            op zijn minst | low
            twelve | 12 12
            million | 1000000 1000000
            dozens | 24 99
            """;
    private static final NumberReader DUTCH = reader("nl", ".");
    private static final NumberReader ENGLISH = reader("en", ",");

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            # word/part of speech/relation to the noun                            | low, best, high
            140/NUM/nummod opstandelingen/NOUN/root                               | 140 140 140
            twaalf/NUM/nummod arrestanten/NOUN/root                               | 12 12 12
            Twaalf/NUM/nummod arrestanten/NOUN/root                               | 12 12 12
            12.500/NUM/nummod vluchtelingen/NOUN/root                             | 12500 12500 12500
            3,5/NUM/nummod miljoen/NUM/flat mensen/NOUN/root                      | 3500000 3500000 3500000
            twaalf/NUM/nummod duizend/NUM/flat man/NOUN/root                      | 12000 12000 12000
            tientallen/DET/det doden/NOUN/root                                    | 20 - 99
            minstens/ADV/advmod 50/NUM/nummod burgers/NOUN/root                   | 50 - -
            minstens/ADV/advmod tientallen/DET/det burgers/NOUN/root              | 20 - -
            hooguit/ADV/advmod twaalf/NUM/nummod soldaten/NOUN/root               | - - 12
            op/ADP/case zijn/DET/det minst/ADJ/nmod 50/NUM/nummod burgers/NOUN/root | 50 - -
            tussen/ADP/case de/DET/det twaalf/NUM/nummod en/CCONJ/cc 50/NUM/conj burgers/NOUN/root | 12 - 50
            twaalf/NUM/nummod tot/ADP/case 50/NUM/nmod burgers/NOUN/root          | 12 - 50
            # a bound does not reach over a verb
            minstens/ADV/advmod doodden/VERB/acl 50/NUM/nummod burgers/NOUN/root  | 50 50 50
            """)
    void readsDutch(String phrase, String quantity) throws IOException {
        assertThat(quantity(DUTCH, phrase)).isEqualTo(quantity);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            1,200/NUM/nummod fighters/NOUN/root                | 1200 1200 1200
            2.5/NUM/nummod million/NUM/flat people/NOUN/root   | 2500000 2500000 2500000
            twelve/NUM/nummod soldiers/NOUN/root               | 12 12 12
            dozens/DET/det civilians/NOUN/root                 | 24 - 99
            """)
    void readsEnglish(String phrase, String quantity) throws IOException {
        assertThat(quantity(ENGLISH, phrase)).isEqualTo(quantity);
    }

    @Test
    void findsNoneWhereNothingIsCounted() throws IOException {
        Sentence sentence = sentence("de/DET/det gevluchte/ADJ/amod burgers/NOUN/root");
        assertThat(DUTCH.of(sentence, 3)).isEmpty();
    }

    @Test
    void readsTheMeasureNounAboveTheCounted() throws IOException {
        Sentence sentence = sentence("tientallen/NOUN/nmod burgers/NOUN/root");
        assertThat(DUTCH.of(sentence, 2).orElseThrow().low()).isEqualTo(20);
    }

    @Test
    void saysWhereTheNumberStands() throws IOException {
        String phrase = "minstens/ADV/advmod 3,5/NUM/nummod miljoen/NUM/flat mensen/NOUN/root";
        NumberReader.Quantity quantity = DUTCH.of(sentence(phrase), 4).orElseThrow();
        assertThat(quantity.words().in("minstens 3,5 miljoen mensen")).isEqualTo("3,5 miljoen");
    }

    private static String quantity(NumberReader reader, String phrase) throws IOException {
        Sentence sentence = sentence(phrase);
        NumberReader.Quantity quantity = reader.of(sentence, sentence.size()).orElseThrow();
        return Objects.toString(quantity.low(), "-") + " " + Objects.toString(quantity.best(), "-") + " "
                + Objects.toString(quantity.high(), "-");
    }

    private static NumberReader reader(String language, String thousands) {
        Lexicon lexicon = LexiconReader.read(
                        language,
                        Map.of(
                                "settings.lex",
                                "thousands | " + thousands + "\nrange | tussen de …, … en …, tot",
                                "numbers.lex",
                                NUMBERS))
                .lexicon();
        return new NumberReader(lexicon);
    }

    /** The words of a phrase, all standing directly below the last one. */
    private static Sentence sentence(String phrase) throws IOException {
        String[] words = phrase.split("\\s+");
        StringBuilder conllu = new StringBuilder();
        for (int id = 1; id <= words.length; id++) {
            String[] parts = words[id - 1].split("/");
            int head = id == words.length ? 0 : words.length;
            conllu.append(String.join(
                            "\t",
                            String.valueOf(id),
                            parts[0],
                            parts[0],
                            parts[1],
                            "_",
                            "_",
                            String.valueOf(head),
                            parts[2],
                            "_",
                            "_"))
                    .append('\n');
        }
        return ConlluReader.read(new StringReader(conllu.append('\n').toString()))
                .get(0);
    }
}
