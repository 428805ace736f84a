package org.kroniek.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.evaluation.ArticleScore;
import org.kroniek.evaluation.Floors;
import org.kroniek.evaluation.ScoreText;
import org.kroniek.evaluation.Scorer;
import org.kroniek.format.FormatException;
import org.kroniek.format.gold.GoldArticle;
import org.kroniek.format.gold.GoldReader;
import org.kroniek.model.Reading;
import org.kroniek.reading.InputForm;
import org.kroniek.reading.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kroniek evaluate}: how well the articles of a folder are read, by their gold files. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "Reads the articles of a folder that have a gold file (NAME.txt with NAME.gold.json) and scores them.")
final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "GOLD-DIR", description = "The folder.")
    Path folder = Path.of(".");

    @Option(names = "--misses", description = "List what was missed, wrong, and too much.")
    boolean misses;

    @Option(
            names = "--floors",
            paramLabel = "FILE",
            description =
                    "End with exit code 1 if the total is below a floor of this file, such as 'records.f1 = 0.50'.")
    @Nullable
    Path floors;

    @Option(
            names = "--incidents",
            description =
                    "The folder holds articles marked with their incidents (docs/incidents.md): score how records are"
                            + " joined; --misses lists what was joined or left apart wrongly.")
    boolean areIncidents;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (areIncidents) {
            return evaluateIncidents();
        }
        Map<Path, GoldArticle> gold = gold();
        if (gold.isEmpty()) {
            throw new UsageException(folder + ": holds no file that ends in .gold.json");
        }
        Failures failures = new Failures(terminal.err());
        List<ArticleScore> scores = new ArrayList<>();
        try (Kroniek kroniek = Kroniek.detecting();
                Inputs inputs = Inputs.of(List.copyOf(gold.keySet()), InputForm.AUTO, terminal.in())) {
            kroniek.warmUp();
            var remaining = gold.entrySet().iterator();
            int threads = Runtime.getRuntime().availableProcessors();
            Batch.run(inputs, threads, incoming -> kroniek.read(incoming.article()), outcome -> {
                var entry = remaining.next();
                if (outcome instanceof Outcome.Done<Reading> done) {
                    ArticleScore score = Scorer.score(entry.getValue(), done.value());
                    scores.add(score);
                    print(entry.getKey(), score);
                } else if (outcome instanceof Outcome.Failed<Reading> failed) {
                    failures.report(failed.failure());
                }
            });
        }
        ArticleScore total = ArticleScore.total(scores);
        terminal.out().println("\nTOTAL of " + scores.size() + " articles");
        terminal.out().println(ScoreText.of(total));
        return Math.max(failures.exitCode(), belowFloors(total));
    }

    private int evaluateIncidents() throws IOException {
        if (floors != null) {
            throw new UsageException("--floors: has no figures for --incidents; leave one of the two out");
        }
        IncidentEvaluation evaluation = IncidentEvaluation.of(folder);
        evaluation.summary().forEach(terminal.out()::println);
        if (misses) {
            evaluation.mistakes().forEach(terminal.out()::println);
        }
        return 0;
    }

    /** The gold files of the folder by the article beside each, in the order of their names. */
    private Map<Path, GoldArticle> gold() throws IOException {
        Map<Path, GoldArticle> gold = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".gold.json")).toList()) {
                GoldArticle article = readGold(file);
                gold.put(file.resolveSibling(article.article()), article);
            }
        }
        return gold;
    }

    private static GoldArticle readGold(Path file) throws IOException {
        try {
            return GoldReader.read(Files.readString(file));
        } catch (FormatException e) {
            throw new UsageException(file + ": " + e.getMessage());
        }
    }

    private void print(Path article, ArticleScore score) {
        PrintStream out = terminal.out();
        out.println(article.getFileName());
        out.println("  " + ScoreText.line(score));
        if (misses) {
            score.misses().forEach(miss -> out.println("    " + miss));
        }
    }

    private int belowFloors(ArticleScore total) throws IOException {
        if (floors == null) {
            return 0;
        }
        List<String> below = Floors.parse(Files.readString(floors)).below(total);
        below.forEach(line -> terminal.err().println("kroniek: " + line));
        return below.isEmpty() ? 0 : 1;
    }
}
