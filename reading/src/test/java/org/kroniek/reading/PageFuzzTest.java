package org.kroniek.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Pages and JSON objects of any bytes: they are read or refused, nothing else. An ordinary run goes through the kept inputs; see
 * CONTRIBUTING.md for the search for new ones.
 */
class PageFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void html(byte[] page) {
        try {
            Incoming incoming = HtmlPage.read(page, null, "fuzz.html", "https://post.example/2024/03/05/a");
            assertThat(incoming.article().passages()).isNotEmpty();
        } catch (RefusedException e) {
            assertThat(e.failure().code()).isNotEmpty();
        }
    }

    @FuzzTest(maxDuration = "10m")
    void jsonLine(byte[] line) {
        try {
            Incoming incoming = new Content(line, "fuzz.jsonl:1", null).read(InputForm.JSONL);
            assertThat(incoming.article().text()).isNotBlank();
        } catch (RefusedException e) {
            assertThat(e.failure().code()).isNotEmpty();
        }
    }
}
