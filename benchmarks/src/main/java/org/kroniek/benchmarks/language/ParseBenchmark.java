package org.kroniek.benchmarks.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kroniek.language.Sentence;
import org.kroniek.language.UdParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From text to trees and names on one thread: words of a second, and milliseconds of an article of 500 words. */
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgsAppend = "-Xss4m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ParseBenchmark {
    private static final int WORDS = 500;
    private static final int ARTICLES = 20;

    /** ISO 639-1. */
    @Param({"nl", "en"})
    public String language = "";

    private UdParser parser;
    private List<String> articles;

    /** Cuts the example articles into texts of {@value #WORDS} words. */
    @Setup
    public void load() throws IOException {
        parser = UdParser.load(language);
        String[] words = text().split(" ");
        articles = Stream.iterate(0, k -> k + 1)
                .limit(ARTICLES)
                .map(k -> Stream.iterate(k * WORDS, at -> at + 1)
                        .limit(WORDS)
                        .map(at -> words[at % words.length])
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow())
                .toList();
    }

    private String text() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples").toRealPath())) {
            return files.filter(file -> file.getFileName().toString().matches(language + "-.*[.]txt"))
                    .sorted()
                    .map(ParseBenchmark::read)
                    .reduce((a, b) -> a + " " + b)
                    .orElseThrow();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Frees the network. */
    @TearDown
    public void close() {
        parser.close();
    }

    /** One article alone; the score is its time. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public List<Sentence> article() {
        return parser.parse(articles.get(0));
    }

    /** Articles in a row; the score is words a second. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(WORDS * ARTICLES)
    public int words() {
        int sentences = 0;
        for (String article : articles) {
            sentences += parser.parse(article).size();
        }
        return sentences;
    }
}
