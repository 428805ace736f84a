package org.kroniek.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kroniek.language.network.ModelFiles;

/** A language is a folder: a tiny Frisian one, made by {@code training/tiny.py} from four sentences, needs no code. */
class ThirdLanguageTest {
    @Test
    void readsALanguageFromItsFolder() throws IOException {
        try (UdParser parser = UdParser.load(ThirdLanguageTest::open)) {
            Sentence sentence = parser.parse("De soldaten falle it doarp oan.").get(0);
            assertThat(parser.language()).isEqualTo("fy");
            assertThat(parser.model()).startsWith("fy-tiny sha256:");
            assertThat(sentence.root().lemma()).isEqualTo("oanfalle");
            assertThat(sentence.children(sentence.root().id(), "nsubj", "obj"))
                    .extracting(Token::form)
                    .containsExactly("soldaten", "doarp");
        }
    }

    @Test
    void saysThatAModelIsOfAnotherFormat() {
        ModelFiles newer = name -> name.equals("model.properties")
                ? new ByteArrayInputStream("format=2\n".getBytes(StandardCharsets.UTF_8))
                : open(name);
        assertThatThrownBy(() -> UdParser.load(newer))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("format 2, but this version reads format 1");
    }

    @Test
    void saysWhichSettingIsMissing() {
        ModelFiles empty = name -> name.equals("tokens.properties") ? InputStream.nullInputStream() : open(name);
        assertThatThrownBy(() -> UdParser.load(empty))
                .isInstanceOf(IOException.class)
                .hasMessage("tokens.properties: split.hyphens is missing, wanted true or false");
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = ThirdLanguageTest.class.getResourceAsStream("fy/" + name);
        if (in == null) {
            throw new FileNotFoundException("fy/" + name);
        }
        return in;
    }
}
