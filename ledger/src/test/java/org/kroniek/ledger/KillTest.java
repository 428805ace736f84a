package org.kroniek.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A program that is killed while it fills a ledger loses nothing and keeps nothing twice. {@code -Dkroniek.kills=50} kills more often
 * (docs/ledger.md).
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("kroniek.kills", 5);
    /** A step for the opening, one for each ten articles added, one for each article judged. */
    private static final int ARTICLES_A_KILL = 40;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aLedgerThatWasKilledAtRandomMomentsEqualsOneThatWasNot(Engine engine)
            throws IOException, InterruptedException {
        int articles = ARTICLES_A_KILL * KILLS;
        int adding = 1 + articles / 10;
        Random random = new Random();
        String where = engine.fresh(folder);
        int struck = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (Child child = new Child(where, 1, articles)) {
                // Half of the kills while articles are added, each somewhat later than the one before; half while they
                // are joined.
                boolean isJoining = kill >= KILLS / 2;
                int half = isJoining ? kill - KILLS / 2 : kill;
                int done = adding * half / Math.max(1, KILLS / 2);
                child.await(isJoining ? adding + random.nextInt(ARTICLES_A_KILL) : done + random.nextInt(5));
                Thread.sleep(random.nextInt(20));
                struck += child.kill() ? 1 : 0;
            }
            try (Ledger ledger = Ledger.open(where, Engine.RECORDER)) {
                assertThat(ledger.care().check()).as("after kill " + (kill + 1)).isEmpty();
            }
        }
        assertThat(struck).as("kills that met a program at work").isGreaterThan(KILLS / 2);
        String unharmed = engine.fresh(folder);
        for (String ledger : new String[] {where, unharmed}) {
            try (Child child = new Child(ledger, 1, articles)) {
                assertThat(child.finish()).isZero();
            }
        }
        assertThat(export(where)).isEqualTo(export(unharmed));
    }

    /** All that the ledger holds, but for the instants. */
    private static String export(String where) throws IOException {
        try (Ledger ledger = Ledger.open(where, Engine.RECORDER)) {
            assertThat(ledger.care().check()).isEmpty();
            StringWriter out = new StringWriter();
            ledger.care().export(out);
            return out.toString().replaceAll("\"recorded\":\\d+", "\"recorded\":0");
        }
    }
}
