package org.kroniek.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kroniek.ledger.Added.What;
import org.kroniek.model.Reading;

/** What becomes of articles that are added, and added again. */
class ArticlesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void givesBackTheReadingThatWasAdded(Engine engine) {
        try (Ledger ledger = engine.open(folder)) {
            Reading reading = News.goma().read();
            Added added = ledger.articles().add(reading);
            assertThat(added.what()).isEqualTo(What.NEW_ARTICLE);
            StoredReading stored =
                    ledger.articles().reading(reading.article().id(), AsOf.NOW).orElseThrow();
            assertThat(stored.reading()).isEqualTo(reading);
            assertThat(stored.recorder()).isEqualTo(Engine.RECORDER);
            assertThat(stored.isCurrent()).isTrue();
            assertThat(ledger.articles().reading("1", AsOf.NOW)).contains(stored);
            assertThat(ledger.articles().reading(reading.article().id().substring(7, 15), AsOf.NOW))
                    .contains(stored);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesNothingForWhatItKnows(Engine engine) {
        try (Ledger ledger = engine.open(folder)) {
            Reading reading = News.goma().read();
            ledger.articles().add(reading);
            Care.Stats before = ledger.care().stats();
            assertThat(ledger.articles().addAll(List.of(reading, reading)))
                    .extracting(Added::what)
                    .containsExactly(What.KNOWN, What.KNOWN);
            assertThat(ledger.care().stats().entries()).isEqualTo(before.entries());
            assertThat(ledger.articles().has(reading.article().id(), reading.provenance()))
                    .isTrue();
            assertThat(ledger.articles()
                            .has(
                                    reading.article().id(),
                                    News.goma().lexicon("sha256:2").read().provenance()))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameTextInAnotherPaperIsAnotherAppearance(Engine engine) {
        try (Ledger ledger = engine.open(folder)) {
            Added first = ledger.articles().add(News.goma().read());
            Added second = ledger.articles()
                    .add(News.goma().in("Het Blad", "https://example.com/goma").read());
            assertThat(second.what()).isEqualTo(What.NEW_APPEARANCE);
            assertThat(second.number()).isEqualTo(first.number());
            assertThat(ledger.articles().reading("1", AsOf.NOW).orElseThrow().appearances())
                    .extracting(Appearance::publisher)
                    .containsExactly("De Post", "Het Blad");
            assertThat(ledger.records().count(RecordQuery.ALL)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNewerLexiconSupersedesAndBothStay(Engine engine) {
        try (Ledger ledger = engine.open(folder)) {
            ledger.articles().add(News.goma().read());
            AsOf before = AsOf.at(ledger.care().stats().last());
            Added added = ledger.articles().add(News.goma().lexicon("sha256:2").read());
            assertThat(added.what()).isEqualTo(What.NEW_READING);
            assertThat(ledger.articles().history("1"))
                    .extracting(StoredReading::isCurrent)
                    .containsExactly(false, true);
            assertThat(ids(ledger, AsOf.NOW)).containsExactly("2.r2", "2.r1");
            assertThat(ids(ledger, before)).containsExactly("1.r2", "1.r1");
            assertThat(ledger.articles().reading("1", before).orElseThrow().number())
                    .isEqualTo(1);
        }
    }

    private static List<String> ids(Ledger ledger, AsOf asOf) {
        RecordQuery query = RecordQuery.ALL.but().asOf(asOf).build();
        return ledger.records().find(query, PageRequest.first(10)).items().stream()
                .map(record -> record.id().toString())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void copiesAreOneWitness(Engine engine) {
        String report = "ab".repeat(128);
        String cut = "ab".repeat(100) + "cd".repeat(28);
        String other = "12".repeat(128);
        try (Ledger ledger = engine.open(folder)) {
            List<Added> added = ledger.articles()
                    .addAll(List.of(
                            News.goma().fingerprint(report).read(),
                            News.of("M23 nam Goma in.").fingerprint(cut).read(),
                            News.of("Rustige dag in Parijs.").fingerprint(other).read()));
            assertThat(added).extracting(Added::origin).containsExactly(1L, 1L, 3L);
            assertThat(ledger.articles()
                            .find(new ArticleQuery(null, null, null, null, null, 1L, AsOf.NOW), PageRequest.first(9))
                            .items())
                    .extracting(StoredArticle::copies)
                    .containsExactly(2, 2);
            assertThat(ledger.care().stats().origins()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsAllOfABatchOrNothing(Engine engine) {
        try (Ledger ledger = engine.open(folder)) {
            Reading good = News.goma().read();
            Reading bad = new Reading(
                    good.provenance(),
                    News.of("Iets anders.").read().article(),
                    List.of(),
                    List.of(),
                    good.records(),
                    List.of(),
                    List.of());
            Reading forged = new Reading(
                    bad.provenance(),
                    withText(bad.article(), "Nog iets."),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
            assertThatThrownBy(() -> ledger.articles().addAll(List.of(good, forged)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("not the hash of its text");
            assertThat(ledger.care().stats().articles()).isZero();
            assertThat(ledger.care().stats().entries()).isZero();
        }
    }

    private static org.kroniek.model.Article withText(org.kroniek.model.Article article, String text) {
        return new org.kroniek.model.Article(
                article.id(),
                article.source(),
                article.language(),
                article.title(),
                article.published(),
                null,
                List.of(),
                text,
                List.of());
    }

    @ParameterizedTest
    @EnumSource
    void forgetsTheTextButNotWhatWasCoded(Engine engine) {
        try (Ledger ledger = engine.open(folder)) {
            Reading reading = News.goma().read();
            ledger.articles().add(reading);
            AsOf before = AsOf.at(ledger.care().stats().last());
            ledger.articles().forget("1", "a court's order");
            StoredReading stored = ledger.articles().reading("1", before).orElseThrow();
            assertThat(stored.isForgotten()).isTrue();
            assertThat(stored.reading().article().text())
                    .isEqualTo("█".repeat(reading.article().text().length()));
            assertThat(stored.reading().article().title()).isNull();
            assertThat(stored.reading().records()).isEqualTo(reading.records());
            RecordQuery words = RecordQuery.ALL.but().text("rebellen").build();
            assertThat(ledger.records().count(words)).isZero();
            assertThat(ledger.records()
                            .find(RecordQuery.ALL, PageRequest.first(9))
                            .items())
                    .extracting(StoredRecord::words)
                    .containsOnly("");
            ledger.articles().add(reading);
            assertThat(ledger.articles().reading("1", AsOf.NOW).orElseThrow().isForgotten())
                    .isTrue();
            assertThat(ledger.care().check()).isEmpty();
            assertThatThrownBy(() -> ledger.articles().forget("77", ""))
                    .hasMessage("article '77': the ledger has none with this id or number");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsArticlesByTheStemsOfTheirWords(Engine engine) {
        try (Ledger ledger = engine.open(folder)) {
            ledger.articles()
                    .addAll(List.of(
                            News.of("De burgeroorlogen duren voort.")
                                    .published("2025-01-01")
                                    .in("A", "a")
                                    .read(),
                            News.of("Hospitals were bombed.")
                                    .language("en")
                                    .published("2025-01-02")
                                    .in("B", "b")
                                    .read()));
            assertThat(texts(ledger, "burgeroorlog", null)).containsExactly("De burgeroorlogen duren voort.");
            assertThat(texts(ledger, "hospital bombing", null)).containsExactly("Hospitals were bombed.");
            assertThat(texts(ledger, "bomb*", null)).containsExactly("Hospitals were bombed.");
            assertThat(texts(ledger, "hospital -bombed", null)).isEmpty();
            assertThat(texts(ledger, null, "b")).containsExactly("Hospitals were bombed.");
            assertThat(texts(ledger, null, null)).hasSize(2).first().isEqualTo("Hospitals were bombed.");
        }
    }

    private static List<String> texts(Ledger ledger, String text, String publisher) {
        ArticleQuery query = new ArticleQuery(text, publisher, null, null, null, null, AsOf.NOW);
        return ledger.articles().find(query, PageRequest.first(9)).items().stream()
                .map(article -> ledger.articles()
                        .reading(article.reading())
                        .orElseThrow()
                        .reading()
                        .article()
                        .text())
                .toList();
    }
}
