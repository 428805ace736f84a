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
    })
    void readsWhateverThePageIsWrittenIn(String real, String by, String declared) {
        byte[] bytes = page(by.equals("meta") ? "<meta charset=\"" + declared + "\">" : "")
                .getBytes(Charset.forName(real));
        assertThat(PageEncoding.decode(bytes, by.equals("server") ? declared : null))
                .contains(WORDS);
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(PageEncoding.decode("\ufeff<html>é".getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo("<html>é");
    }
}
