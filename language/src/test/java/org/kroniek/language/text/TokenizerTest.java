package org.kroniek.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens are separated by {@code ·}. */
class TokenizerTest {
    @ParameterizedTest(name = "nl: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Het kost $3,5 mln. per jaar.                     | Het·kost·$·3,5·mln.·per·jaar·.
            Om 9.30 uur, m.n. in Gao.                        | Om·9.30·uur·,·m.n.·in·Gao·.
            dr. J.P. van den Brink zei: “Nee.”               | dr.·J.P.·van·den·Brink·zei·:·“·Nee·.·”
            ‘Wij gaan door!’ riep hij.                       | ‘·Wij·gaan·door·!·’·riep·hij·.
            De video’s van Tripoli's haven                   | De·video’s·van·Tripoli's·haven
            's Avonds, zo'n 1.000 man                        | 's·Avonds·,·zo'n·1.000·man
            ‘’s Nachts’ is het stil                          | ‘·’s·Nachts·’·is·het·stil
            In '94 en de jaren '90.                          | In·'94·en·de·jaren·'90·.
            VN-secretaris-generaal en voor- en nadelen       | VN-secretaris-generaal·en·voor-·en·nadelen
            De taliban—ooit verslagen—zijn terug…            | De·taliban·—·ooit·verslagen·—·zijn·terug·…
            Kijk op https://www.vn.org/a?b=1. Of @krant_nl!  | Kijk·op·https://www.vn.org/a?b=1·.·Of·@krant_nl·!
            Mail redactie@krant.nl.                          | Mail·redactie@krant.nl·.
            54% meer (en/of 3:1)                             | 54·%·meer·(·en/of·3:1·)
            Op 5 jan. 2012; Hij zag Jan.                     | Op·5·jan.·2012·;·Hij·zag·Jan·.
            Jenkins' boek, ‘het boek van Jenkins’            | Jenkins'·boek·,·‘·het·boek·van·Jenkins·’
            Wat nu?! Tja...                                  | Wat·nu·?!·Tja·...
            Aan het einde.Maar toen                          | Aan·het·einde·.·Maar·toen
            ,,Mijn niveau is omhoog gegaan.''                | ,,·Mijn·niveau·is·omhoog·gegaan·.·''
            """)
    void cutsDutchAsAlpinoDoes(String text, String tokens) throws IOException {
        assertThat(cut("nl", text)).isEqualTo(tokens);
    }

    @ParameterizedTest(name = "en: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            They don't, can't and won't.              | They·do·n't·,·ca·n't·and·wo·n't·.
            It’s Haftar’s; we’ll see                  | It·’s·Haftar·’s·;·we·’ll·see
            The rebels' demands                       | The·rebels·'·demands
            'The rebels' said                         | '·The·rebels·'·said
            I cannot go, gonna stay                   | I·can·not·go·,·gon·na·stay
            A 21-year-old anti-war ex-soldier         | A·21·-·year·-·old·anti-war·ex-soldier
            al-Qaeda and/or IS                        | al·-·Qaeda·and·/·or·IS
            The U.S. paid $3.5m at 5pm on 12/03/2019. | The·U.S.·paid·$·3.5·m·at·5·pm·on·12/03/2019·.
            Gen. Mark O. Hall Jr., 54, of D.C.        | Gen.·Mark·O.·Hall·Jr.·,·54·,·of·D.C.
            the 1990s, the 3rd, 10:45                 | the·1990s·,·the·3rd·,·10:45
            "Never!" --- he said...                   | "·Never·!·"·---·he·said·...
            """)
    void cutsEnglishAsTheWebTreebankDoes(String text, String tokens) throws IOException {
        assertThat(cut("en", text)).isEqualTo(tokens);
    }

    @Test
    void joinsTheWordsOfAContraction() throws IOException {
        List<Piece> pieces = new Tokenizer(SentenceSplitterTest.rules("en")).tokenize("I don't", 0, 7);
        assertThat(pieces).containsExactly(new Piece(0, 1, false), new Piece(2, 4, false), new Piece(4, 7, true));
    }

    /** Whatever the text, each character that is not space lies in exactly one token, and no token is empty. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void losesNothingOfAnyText(String language) throws IOException {
        Tokenizer tokenizer = new Tokenizer(SentenceSplitterTest.rules(language));
        SentenceSplitter splitter = new SentenceSplitter(SentenceSplitterTest.rules(language));
        Random random = new Random(20261124);
        for (int round = 0; round < 3000; round++) {
            String text = random(random);
            List<Piece> pieces = tokenizer.tokenize(text, 0, text.length());
            boolean[] covered = new boolean[text.length()];
            int last = 0;
            for (Piece piece : pieces) {
                assertThat(piece.begin()).as(text).isGreaterThanOrEqualTo(last).isLessThan(piece.end());
                for (int i = piece.begin(); i < piece.end(); i++) {
                    covered[i] = true;
                }
                last = piece.end();
            }
            for (int i = 0; i < text.length(); i++) {
                assertThat(covered[i])
                        .as("character %d of '%s'", i, text)
                        .isNotEqualTo(Characters.space(text.charAt(i)));
            }
            assertThat(splitter.split(text, pieces, SentenceSplitter.NO_SCORES).stream()
                            .flatMap(List::stream)
                            .toList())
                    .as(text)
                    .isEqualTo(pieces);
        }
    }

    private static String random(Random random) {
        String[] parts = {
            " ", " ", "\n", "a", "Bo", "n't", "'", "’", "‘", "\"", "”", ".", "..", "!", "?", ",", "-", "–", "/", "(",
            ")", "3", "1.5", "😀", "e\u0301", "\u00a0", "\u200b", "ك", "中", "dr.", "U.S.", "@", "#", "http://", "www.",
            ":", "%", "€", "\u00ad", "'s", "&", "_", "*", "\u2028", "\ud83d"
        };
        return random.ints(1 + random.nextInt(12), 0, parts.length)
                .mapToObj(i -> parts[i])
                .collect(Collectors.joining());
    }

    private static String cut(String language, String text) throws IOException {
        return new Tokenizer(SentenceSplitterTest.rules(language))
                .tokenize(text, 0, text.length()).stream()
                        .map(piece -> piece.in(text))
                        .collect(Collectors.joining("·"));
    }
}
