package org.kroniek.reading.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.model.Passage;
import org.kroniek.model.PassageKind;
import org.kroniek.model.Span;

class PassageCutterTest {
    private static final PassageCutter CUTTER = PassageCutter.ofResources();

    private static String cut(String text) {
        return CUTTER.cut(text, null, Map.of()).stream()
                .map(passage -> show(text, passage))
                .collect(Collectors.joining(" / "));
    }

    private static String show(String text, Passage passage) {
        String credit = passage.credit() == null ? "" : " ©" + passage.credit();
        return passage.kind().name().toLowerCase(Locale.ROOT) + " "
                + passage.span().in(text).replace('\n', '_') + credit;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # line of text | passages
            Volledig scherm Rebellen bij Aleppo. © REUTERS   | boilerplate Volledig scherm / caption Rebellen bij Aleppo. ©REUTERS / boilerplate © REUTERS
            Rebellen bij Aleppo. Foto: ANP                   | caption Rebellen bij Aleppo. ©ANP / boilerplate Foto: ANP
            Rebellen bij Aleppo Foto: AP Photo/Jan Jansen    | caption Rebellen bij Aleppo ©AP Photo/Jan Jansen / boilerplate Foto: AP Photo/Jan Jansen
            Rebellen bij Aleppo. Beeld AFP                   | caption Rebellen bij Aleppo. ©AFP / boilerplate Beeld AFP
            Rebellen bij Aleppo (AFP)                        | caption Rebellen bij Aleppo ©AFP / boilerplate (AFP)
            Rebellen bij Aleppo. Reuters                     | caption Rebellen bij Aleppo. ©Reuters / boilerplate Reuters
            Rebels near Aleppo. [AFP via Getty Images]       | caption Rebels near Aleppo. ©AFP via Getty Images / boilerplate [AFP via Getty Images]
            Rebels near Aleppo. (Photo: John Doe/AFP)        | caption Rebels near Aleppo. ©John Doe/AFP / boilerplate (Photo: John Doe/AFP)
            Rebels near Aleppo. Photograph: John Doe/EPA     | caption Rebels near Aleppo. ©John Doe/EPA / boilerplate Photograph: John Doe/EPA
            Image caption Rebels near Aleppo                 | boilerplate Image caption / caption Rebels near Aleppo
            TRIPOLI (Reuters) - The army advanced.           | boilerplate TRIPOLI (Reuters) - / body The army advanced.
            AMSTERDAM (ANP) – Het leger rukt op.             | boilerplate AMSTERDAM (ANP) – / body Het leger rukt op.
            Het leger rukt op naar de hoofdstad.             | body Het leger rukt op naar de hoofdstad.
            Reuters meldt dat het leger oprukt.              | body Reuters meldt dat het leger oprukt.
            Foto's tonen hoe het leger oprukt.               | body Foto's tonen hoe het leger oprukt.
            Lees ook de brief van de president, zei hij.     | boilerplate Lees ook de brief van de president, zei hij.
            Volledige overgave is geëist.                    | body Volledige overgave is geëist.
            Delen van het land zijn bezet.                   | body Delen van het land zijn bezet.
            Share prices fell after the coup.                | body Share prices fell after the coup.
            """)
    void tellsTheFurnitureAndTheCaptionOfALineFromItsText(String line, String passages) {
        assertThat(cut(line + "\n\nHet leger zwijgt.")).isEqualTo(passages + " / body Het leger zwijgt.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Advertentie
            Lees ook: Wie is de generaal?
            Lees ook
            Lees verder onder de foto
            » Lees meer over Libië
            3 min leestijd
            12 reacties
            Deel via WhatsApp
            Gepubliceerd op 4 april 2019 om 10:12
            Van onze correspondent Jan Jansen
            Door Jan Jansen
            Wij gebruiken cookies om deze site te verbeteren.
            Schrijf je in voor onze nieuwsbrief!
            Read more: Who is the general?
            Read more
            ADVERTISEMENT
            Share on Facebook
            5 min read
            By John van der Berg and Jane Doe
            Sign up for our daily newsletter.
            Related stories
            Reporting by John Doe; editing by Jane Doe
            © 2019 De Krant
            Our Standards: The Thomson Reuters Trust Principles.
            """)
    void knowsFurnitureOfDutchAndEnglishPages(String line) {
        assertThat(cut("Het leger rukt op.\n\n" + line + "\n\nHet leger zwijgt."))
                .isEqualTo("body Het leger rukt op. / boilerplate " + line + " / body Het leger zwijgt.");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Het leger rukt op.//Verdeeld//Niemand weet waarom.     | body Het leger rukt op. / heading Verdeeld / body Niemand weet waarom.
            Het leger rukt op.//Wat nu?//Niemand weet het.         | body Het leger rukt op. / heading Wat nu? / body Niemand weet het.
            Leger rukt op//Het leger is er. Bijna.//Echt waar.     | title Leger rukt op / body Het leger is er. Bijna. / body Echt waar.
            Leger rukt op//Het begon.//Het ging door.//Het was uit. | title Leger rukt op / lead Het begon. / body Het ging door. / body Het was uit.
            Leger rukt op/Het begon.                               | title Leger rukt op / body Het begon.
            Leger rukt op                                          | body Leger rukt op
            Leger rukt op//Ook de stammen in het zuiden doen nu mee//Het begon. | title Leger rukt op / lead Ook de stammen in het zuiden doen nu mee / body Het begon.
            Hij zei het.//- een eerste punt//- een tweede punt//Meer niet. | body Hij zei het. / body - een eerste punt / body - een tweede punt / body Meer niet.
            Het begon.//Lees ook/Generaal grijpt macht/Stam loopt over//Het ging door. | body Het begon. / boilerplate Lees ook / boilerplate Generaal grijpt macht / boilerplate Stam loopt over / body Het ging door.
            Het begon.//Meest gelezen//Generaal grijpt macht//Stam loopt over | body Het begon. / boilerplate Meest gelezen / boilerplate Generaal grijpt macht / boilerplate Stam loopt over
            Het begon, aldus de generaal. (Reuters)                | body Het begon, aldus de generaal. / boilerplate (Reuters)
            """)
    void givesEachLineItsFunction(String lines, String passages) {
        assertThat(cut(lines.replace('/', '\n'))).isEqualTo(passages);
    }

    @Test
    void joinsTheLinesOfWrappedText() {
        String text = """
                Het leger van de generaal is donderdag opgerukt naar de
                hoofdstad. De regering riep de bevolking op om binnen te
                blijven en sloot het vliegveld.

                Aan de grens

                De buurlanden hebben hun grenzen gesloten, zeggen ze.""";
        assertThat(CUTTER.cut(text, null, Map.of()).stream().map(Passage::kind))
                .containsExactly(PassageKind.BODY, PassageKind.HEADING, PassageKind.BODY);
    }

    @Test
    void keepsLinesApartThatAreParagraphs() {
        String text = "Het leger rukt op.\nDe regering zwijgt.\nDe buren sluiten hun grens.";
        assertThat(CUTTER.cut(text, null, Map.of())).hasSize(3);
    }

    @Test
    void takesTheTitleThatTheSourceStates() {
        String text = "Leger rukt op.\n\nHet begon.";
        assertThat(CUTTER.cut(text, "LEGER RUKT OP.", Map.of()).get(0).kind()).isEqualTo(PassageKind.TITLE);
    }

    @Test
    void everyLetterOfAnyTextLiesInOnePassage() {
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            String text = randomText(random);
            assertCovered(text, CUTTER.cut(text, null, Map.of()));
        }
    }

    private static void assertCovered(String text, List<Passage> passages) {
        StringBuilder inside = new StringBuilder();
        List<Integer> ends = new ArrayList<>(List.of(0));
        for (Passage passage : passages) {
            Span span = passage.span();
            assertThat(span.begin()).isGreaterThanOrEqualTo(ends.get(ends.size() - 1));
            assertThat(span.length()).isPositive();
            ends.add(span.end());
            inside.append(span.in(text));
        }
        assertThat(withoutBlanks(inside.toString())).isEqualTo(withoutBlanks(text));
    }

    private static String withoutBlanks(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0x200b && c != 0xfeff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String randomText(Random random) {
        List<String> bits = List.of(
                "Volledig scherm",
                "Lees ook",
                "©",
                "Foto:",
                "(AFP)",
                "Reuters",
                "\n",
                "\n\n",
                " ",
                ".",
                "TRIPOLI",
                "-",
                "Door",
                "😀",
                "é",
                "\u200b",
                "Meest gelezen",
                "leger",
                "?",
                "»");
        StringBuilder text = new StringBuilder("x");
        while (text.length() < 150) {
            if (random.nextInt(4) > 0) {
                text.append(bits.get(random.nextInt(bits.size()))).append(random.nextBoolean() ? " " : "");
            } else {
                int point = random.nextInt(0x11000);
                text.appendCodePoint(point >= 0xd800 && point <= 0xdfff ? 'a' : point);
            }
        }
        return text.toString();
    }
}
