package org.kroniek.reading.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest(name = "{0} is the page {1}")
    @CsvSource(delimiter = '|', textBlock = """
            HTTPS://News.Example/a                               | https://news.example/a
            http://news.example:80/a#top                         | http://news.example/a
            http://user:secret@news.example/                     | http://news.example/
            https://news.example/a?utm_source=rss&id=3           | https://news.example/a?id=3
            https://news.example/a?UTM_Medium=x&fbclid=1         | https://news.example/a
            https://nieuws.example/één                           | https://nieuws.example/%C3%A9%C3%A9n
            """)
    void hasOneFormForOnePage(String written, String page) throws Exception {
        assertThat(WebAddress.parse(written).withoutTracking()).hasToString(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://a.example/", "file:///etc/passwd", "javascript:alert(1)", "news.example", "http://", ""})
    void refusesWhatIsNoWebAddress(String written) {
        assertThatThrownBy(() -> WebAddress.parse(written))
                .isInstanceOfSatisfying(
                        FetchException.class,
                        e -> assertThat(e.failure().code()).isEqualTo("bad-url"));
    }
}
