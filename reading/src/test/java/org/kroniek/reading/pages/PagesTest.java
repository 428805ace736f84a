package org.kroniek.reading.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kroniek.model.Passage;

/** Floors of what is found on the test pages; they only rise. */
class PagesTest {
    private static PageScores tuned;
    private static PageScores heldOut;
    private static PageScores whole;

    @BeforeAll
    static void read() throws Exception {
        tuned = PageScores.of("templates");
        heldOut = PageScores.of("held-out");
        System.out.println(tuned);
        whole = PageScores.of("whole");
        System.out.println(heldOut);
        System.out.println(whole);
    }

    @Test
    void mainTextIsFound() {
        assertThat(tuned.text().f1()).isGreaterThan(0.99);
        assertThat(heldOut.text().f1()).isGreaterThan(0.98);
        assertThat(whole.text().f1()).isGreaterThan(0.985);
    }

    @Test
    void captionsCreditsDatesAndTitlesAreFound() {
        for (PageScores scores : List.of(tuned, heldOut)) {
            assertThat(scores.captions()).isGreaterThan(0.95);
            assertThat(scores.credits()).isGreaterThan(0.95);
            assertThat(scores.dates()).isEqualTo(1);
            assertThat(scores.titles()).isEqualTo(1);
        }
    }

    @Test
    void noPageIsLost() {
        for (PageScores scores : List.of(tuned, heldOut, whole)) {
            assertThat(scores.results()).allMatch(result -> result.text().f1() > 0.9, "at least 0.9 of each page");
        }
    }

    @Test
    void isBetterThanReadability4j() {
        for (String folder : List.of("templates", "held-out", "whole")) {
            Shingles.Score other = PageScores.mean(Pages.of(folder).stream()
                    .map(page -> Shingles.compare(page.expectedText(), readability(page)))
                    .toList());
            System.out.printf("readability4j 1.0.8 on %s: F1 %.3f%n", folder, other.f1());
            PageScores own = folder.equals("templates") ? tuned : folder.equals("whole") ? whole : heldOut;
            assertThat(own.text().f1()).isGreaterThan(other.f1());
        }
    }

    private static String readability(TestPage page) {
        String text =
                new Readability4J("https://news.example/", page.html()).parse().getTextContent();
        return text == null ? "" : text;
    }

    @Test
    void theBeginningOfAPaidArticleIsToldFromAWholeOne() {
        for (PageScores.Result result : tuned.results()) {
            boolean told =
                    result.notices().stream().anyMatch(notice -> notice.code().equals("paywalled"));
            assertThat(told).as(result.page().name()).isEqualTo(result.page().isStub());
        }
    }

    @Test
    void theEntriesOfALiveBlogAreDated() {
        PageScores.Result live = tuned.results().stream()
                .filter(result -> result.page().name().startsWith("en-live"))
                .findFirst()
                .orElseThrow();
        List<String> dated = live.article().passages().stream()
                .filter(passage -> passage.at() != null)
                .map(Passage::at)
                .map(String::valueOf)
                .distinct()
                .toList();
        assertThat(dated).startsWith("2024-02-14T10:00Z", "2024-02-14T11:00Z").hasSizeGreaterThan(8);
    }
}
