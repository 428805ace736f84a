package org.kroniek.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.ledger.ArticleQuery;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.Recorder;
import org.kroniek.ledger.StoredArticle;

/**
 * {@code kroniek watch} as a process that is stopped and killed again and again, against news sites on this machine that often
 * fail. With {@code -Dkroniek.watch.hosts=50 -Dkroniek.watch.polls=200} it takes a good quarter of an hour
 * (docs/reading-the-world.md).
 */
class WatchTrialTest {
    private static final int HOSTS = Integer.getInteger("kroniek.watch.hosts", 4);
    private static final int POLLS = Integer.getInteger("kroniek.watch.polls", 6);
    private static final boolean IS_LONG = POLLS > 50;
    /** Polls between two stops. */
    private static final int STRETCH = Math.max(2, POLLS / 20);

    private static final long PATIENCE_S = IS_LONG ? 1_800 : 120;
    private static final int JOBS = 8;

    @TempDir
    Path folder;

    private final List<Path> outputs = new ArrayList<>();

    private Process watch(Path opml) throws IOException {
        Path out = folder.resolve("out" + outputs.size());
        outputs.add(out);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.kroniek.cli.Main",
                "watch",
                opml.toString(),
                "--every",
                "1s",
                "--allow-private",
                "--jobs",
                Integer.toString(JOBS),
                "--ledger",
                ledger());
        return new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err" + outputs.size()).toFile())
                .start();
    }

    private String ledger() {
        return folder.resolve("trial.db").toString();
    }

    private static void waitFor(Process process, BooleanSupplier isReached) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (!isReached.getAsBoolean() && process.isAlive() && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        assertThat(process.isAlive()).as("the watch is running").isTrue();
        assertThat(isReached.getAsBoolean()).as("it came as far as it should").isTrue();
    }

    @Test
    void losesNothingAndReadsNothingTwiceThoughItIsStoppedAndKilled() throws Exception {
        Path opml = folder.resolve("feeds.opml");
        int kills = 0;
        try (NewsHosts news = new NewsHosts(HOSTS, POLLS - 1, IS_LONG)) {
            Files.writeString(opml, news.opml());
            while (news.leastPolls() < POLLS) {
                int goal = news.leastPolls() + STRETCH;
                Process process = watch(opml);
                waitFor(process, () -> news.leastPolls() >= goal);
                if (outputs.size() % 2 == 0) {
                    process.destroyForcibly().waitFor();
                    kills++;
                } else {
                    stop(process);
                }
            }
            news.calm();
            int goal = news.leastPolls() + 2;
            Process process = watch(opml);
            waitFor(
                    process,
                    () -> news.leastPolls() >= goal
                            && sentences().containsAll(news.latest().values()));
            stop(process);

            assertThat(kills).isPositive();
            assertThat(List.of(news.count("302"), news.count("304"))).allMatch(count -> count > 0);
            if (IS_LONG) {
                assertThat(List.of(news.count("500"), news.count("503"), news.count("closed")))
                        .allMatch(count -> count > 100);
            }
            report(news);
            assertThat(addresses().keySet())
                    .containsExactlyElementsOf(news.latest().keySet());
            assertThat(printed()).doesNotHaveDuplicates();
            // Sent whole again only where the program was killed between the answer and the note that it was read.
            int again =
                    news.sent().values().stream().mapToInt(times -> times - 1).sum();
            assertThat(again).isLessThanOrEqualTo(kills * JOBS);
        }
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS))
                .as("it stops when asked to")
                .isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private void report(NewsHosts news) throws IOException {
        System.out.printf(
                "watch: %d feeds, %d polls each, %d starts, %d articles, %d versions, %d lines; answers: %d of 304, %d of"
                        + " 302, %d of 500, %d of 503, %d closed%n",
                HOSTS,
                news.leastPolls(),
                outputs.size(),
                news.latest().size(),
                sentences().size(),
                printed().size(),
                news.count("304"),
                news.count("302"),
                news.count("500"),
                news.count("503"),
                news.count("closed"));
    }

    private List<StoredArticle> stored() {
        try (Ledger ledger = Ledger.open(ledger(), Recorder.program("test"))) {
            return ledger.articles()
                    .find(ArticleQuery.ALL, PageRequest.first(PageRequest.LARGEST))
                    .items();
        }
    }

    private Set<String> sentences() {
        Set<String> sentences = new HashSet<>();
        try (Ledger ledger = Ledger.open(ledger(), Recorder.program("test"))) {
            for (StoredArticle article : stored()) {
                ledger.articles()
                        .reading(article.reading())
                        .orElseThrow()
                        .reading()
                        .article()
                        .text()
                        .lines()
                        .filter(line -> line.startsWith("The army"))
                        .forEach(sentences::add);
            }
        }
        return sentences;
    }

    /** How many versions the ledger has of each page. */
    private Map<String, Integer> addresses() {
        Map<String, Integer> versions = new TreeMap<>();
        stored().forEach(article -> versions.merge(String.valueOf(article.uri()), 1, Integer::sum));
        return versions;
    }

    /** The lines that people saw, without the time of day. */
    private List<String> printed() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path out : outputs) {
            Files.readString(out, UTF_8).lines().map(line -> line.substring(10)).forEach(lines::add);
        }
        return lines;
    }
}
