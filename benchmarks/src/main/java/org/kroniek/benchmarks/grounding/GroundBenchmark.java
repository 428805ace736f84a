package org.kroniek.benchmarks.grounding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kroniek.grounding.Grounder;
import org.kroniek.grounding.Grounding;
import org.kroniek.grounding.knowledge.KnowledgeBase;
import org.kroniek.grounding.resolution.ArticleGrounder;
import org.kroniek.grounding.time.RuleTimeResolver;
import org.kroniek.grounding.words.LanguageWords;
import org.kroniek.language.Sentence;
import org.kroniek.language.UdParser;
import org.kroniek.model.Article;
import org.kroniek.model.Source;
import org.kroniek.model.TimeSpan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From trees to actors, places and times: milliseconds of an article of 500 words on one thread. */
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgsAppend = "-Xss4m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class GroundBenchmark {
    private static final int WORDS = 500;

    /** ISO 639-1. */
    @Param({"nl", "en"})
    public String language = "";

    private Grounder grounder;
    private Article article;
    private List<Sentence> sentences;

    /** Parses the first {@value #WORDS} words of the examples once; only what follows is measured. */
    @Setup
    public void load() throws IOException {
        grounder = new ArticleGrounder(
                KnowledgeBase.load(),
                List.of(LanguageWords.load(language)),
                Map.of(language, RuleTimeResolver.shipped(language)));
        String text = Stream.of(text().split(" "))
                .limit(WORDS)
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
        TimeSpan published = TimeSpan.day(LocalDate.of(2023, 6, 28));
        article = new Article(
                "benchmark", new Source(null, null, null), language, null, published, null, List.of(), text, List.of());
        try (UdParser parser = UdParser.load(language)) {
            sentences = parser.parse(text);
        }
    }

    private String text() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples").toRealPath())) {
            return files.filter(file -> file.getFileName().toString().matches(language + "-.*[.]txt"))
                    .sorted()
                    .map(GroundBenchmark::read)
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

    /** One article. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Grounding article() {
        return grounder.ground(article, sentences);
    }
}
