package org.kroniek.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several programs use one ledger at a time. */
class ProcessesTest {
    private static final int EACH = 40;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void writersWaitForEachOtherAndReadersForNobody(Engine engine) throws IOException, InterruptedException {
        String where = engine.fresh(folder);
        List<Child> children = new ArrayList<>();
        try (Ledger ledger = Ledger.open(where, Engine.RECORDER)) {
            for (int i = 0; i < 3; i++) {
                // Each knows a third of what the next adds.
                children.add(new Child(where, 1 + i * EACH / 2, i * EACH / 2 + EACH));
            }
            for (Child child : children) {
                child.await(2);
                RecordQuery all = RecordQuery.ALL;
                assertThat(ledger.records().count(all))
                        .isLessThanOrEqualTo(ledger.care().stats().records());
            }
            for (Child child : children) {
                assertThat(child.finish()).isZero();
            }
            Care.Stats stats = ledger.care().stats();
            assertThat(stats.articles()).isEqualTo(2L * EACH);
            assertThat(stats.readings()).isEqualTo(2L * EACH);
            assertThat(ledger.care().check()).isEmpty();
        } finally {
            children.forEach(Child::close);
        }
    }

    @ParameterizedTest
    @EnumSource
    void threadsOfOneProgramDoTheSame(Engine engine) throws InterruptedException {
        try (Ledger ledger = engine.open(folder)) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int number = i;
                threads.add(new Thread(() -> {
                    ledger.articles().add(IncidentsTest.blast(number % 3).read());
                    ledger.incidents().joinNew(joined -> {});
                    ledger.records().count(RecordQuery.ALL);
                }));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(ledger.care().stats().articles()).isEqualTo(3);
            assertThat(ledger.care().check()).isEmpty();
        }
    }
}
