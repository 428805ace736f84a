package org.kroniek.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageEncodingTest {
    private static final String WORDS =
            "Curaçao – “één café” in Oekraïne, zei de premier. Hij vroeg geïnteresseerd naar coördinatie.";

    private static String page(String head) {
        return "<html><head>" + head + "</head><body><p>" + WORDS + "</p></body></html>";
    }

    @ParameterizedTest(name = "{0} declared by {1} {2}")
    @CsvSource({
        "UTF-8,        nobody, ''",
        "UTF-8,        meta,   iso-8859-1",
        "windows-1252, meta,   windows-1252",
        "windows-1252, meta,   iso-8859-1",
        "windows-1252, server, windows-1252",
        "windows-1252, meta,   utf-8",
        "windows-1252, nobody, ''",
        "UTF-16,       nobody, ''",
        "UTF-16LE,     server, utf-16le",
        "UTF-8,        server, windows-1252",
        "UTF-8,        server, nonsense",
    })
    void readsWhateverThePageIsWrittenIn(String real, String by, String declared) {
        byte[] bytes = page(by.equals("meta") ? "<meta charset=\"" + declared + "\">" : "")
                .getBytes(Charset.forName(real));
        assertThat(PageEncoding.decode(bytes, by.equals("server") ? declared : null))
                .contains(WORDS);
    }

    @ParameterizedTest(name = "server {0}, page {1}: {2}")
    @CsvSource({
        "windows-1250, windows-1252, Łódź i Gdańsk",
        "windows-1252, windows-1250, £ódŸ i Gdañsk",
        "nonsense,     windows-1250, Łódź i Gdańsk",
        "utf-8,        windows-1250, Łódź i Gdańsk",
    })
    void theServersWordGoesBeforeThePages(String server, String page, String words) {
        byte[] bytes =
                ("<meta charset=\"" + page + "\"><p>Łódź i Gdańsk</p>").getBytes(Charset.forName("windows-1250"));
        assertThat(PageEncoding.decode(bytes, server)).contains(words);
    }

    @Test
    void sevenBitsAreNoUtf8WhereTheyAreDeclaredAsLetters() {
        byte[] bytes = "<p>東京</p>".getBytes(Charset.forName("ISO-2022-JP"));
        assertThat(PageEncoding.decode(bytes, "iso-2022-jp")).isEqualTo("<p>東京</p>");
    }

    @Test
    void fetchedPagesAndTextAreDecodedByTheSameRule() throws RefusedException {
        String text = "Curaçao en Oekraïne zijn geïnteresseerd in “één” café, zei de premier maandag.";
        byte[] latin = text.getBytes(Charset.forName("windows-1252"));
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        assertThat(fetched(latin, "text/plain", "windows-1252")).isEqualTo(text);
        assertThat(fetched(utf8, "text/plain", "windows-1252")).isEqualTo(text);
        assertThat(fetched(page("").getBytes(StandardCharsets.UTF_8), "text/html", "iso-8859-1"))
                .contains(WORDS);
        assertThat(fetched(page("").getBytes(Charset.forName("windows-1252")), "text/html", "iso-8859-1"))
                .contains(WORDS);
    }

    private static String fetched(byte[] body, String type, String charset) throws RefusedException {
        String address = "https://post.example/1";
        return WebPage.read(body, address, address, type, charset, null, InputForm.AUTO)
                .article()
                .text();
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(PageEncoding.decode("\ufeff<html>é".getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo("<html>é");
    }
}
