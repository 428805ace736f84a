package org.kroniek.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.evaluation.incident.GroupingScore;
import org.kroniek.evaluation.incident.Mark;
import org.kroniek.evaluation.incident.MarkedArticle;
import org.kroniek.evaluation.incident.MarkedFile;
import org.kroniek.format.FormatException;
import org.kroniek.ledger.incident.IncidentJoiner;
import org.kroniek.ledger.incident.Join;
import org.kroniek.ledger.incident.Witness;
import org.kroniek.ledger.incident.Witnesses;
import org.kroniek.model.Reading;
import org.kroniek.reading.InputForm;
import org.kroniek.reading.Inputs;
import org.kroniek.reading.RefusedException;

/** How well the records of marked articles are joined into incidents: reads, joins, compares. */
final class IncidentEvaluation {
    /** A record of an event that was joined, and the incident that its words are marked with; its own id where unmarked. */
    private record Item(String id, String article, String words, String gold, boolean isMarked, String group) {}

    private final int articles;
    private final int marks;
    private final int marksFound;
    private final List<Item> items;

    private IncidentEvaluation(int articles, int marks, int marksFound, List<Item> items) {
        this.articles = articles;
        this.marks = marks;
        this.marksFound = marksFound;
        this.items = items;
    }

    /**
     * Reads the marked articles of a folder and joins their records.
     *
     * @throws UsageException if it holds none, or one is written wrongly
     */
    static IncidentEvaluation of(Path folder) throws IOException {
        List<MarkedArticle> articles = articles(folder);
        Map<String, MarkedArticle> byWitness = new TreeMap<>();
        List<Witness> witnesses = new ArrayList<>();
        List<Mark> found = new ArrayList<>();
        try (Kroniek kroniek = Kroniek.detecting()) {
            for (MarkedArticle article : articles) {
                Reading reading = read(article, kroniek);
                for (Witness witness :
                        Witnesses.of(reading, article.name() + ".", article.publisher(), article.name())) {
                    witnesses.add(witness);
                    byWitness.put(witness.id(), article);
                }
                article.marks().stream()
                        .filter(mark -> reading.records().stream()
                                .anyMatch(r -> mark.words().overlaps(r.anchor())))
                        .forEach(found::add);
            }
        }
        int marks = articles.stream().mapToInt(a -> a.marks().size()).sum();
        return new IncidentEvaluation(articles.size(), marks, found.size(), items(witnesses, byWitness));
    }

    private static List<MarkedArticle> articles(Path folder) throws IOException {
        List<MarkedArticle> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = String.valueOf(file.getFileName()).replaceFirst("\\.txt$", "");
                articles.addAll(MarkedFile.read(name, Files.readString(file)));
            }
        } catch (FormatException e) {
            throw new UsageException(folder + ": " + e.getMessage());
        }
        if (articles.isEmpty()) {
            throw new UsageException(folder + ": holds no file of marked articles that ends in .txt");
        }
        return articles;
    }

    private static Reading read(MarkedArticle article, Kroniek kroniek) throws IOException {
        byte[] bytes = ("date " + article.published() + "\n" + article.text()).getBytes(StandardCharsets.UTF_8);
        try (Inputs inputs = Inputs.of(List.of(Path.of("-")), InputForm.TEXT, new ByteArrayInputStream(bytes))) {
            Reading reading = kroniek.read(inputs.next().read().article().withLanguage(article.language()));
            if (!reading.article().text().equals(article.text())) {
                throw new UsageException(
                        article.name() + ": its text is changed by reading, so that its marks would move;"
                                + " write it in NFC, without spaces at the ends of lines");
            }
            return reading;
        } catch (RefusedException e) {
            throw new UsageException(article.name() + ": " + e.failure().message());
        }
    }

    private static List<Item> items(List<Witness> witnesses, Map<String, MarkedArticle> byWitness) {
        Map<String, Join> joins = IncidentJoiner.shipped().join(witnesses, List.of(), List.of()).stream()
                .collect(Collectors.toMap(Join::witness, join -> join));
        List<Item> items = new ArrayList<>();
        for (Witness witness : witnesses) {
            Join join = joins.get(witness.id());
            MarkedArticle article = byWitness.get(witness.id());
            if (witness.isEvent() && join != null && article != null) {
                String gold = article.incident(witness.anchor()).orElse(witness.id());
                items.add(new Item(
                        witness.id(),
                        article.name(),
                        witness.type() + " '" + witness.anchor().in(article.text()) + "'",
                        gold,
                        !gold.equals(witness.id()),
                        String.valueOf(join.incident())));
            }
        }
        return items;
    }

    /** B³ over the records whose words are marked. */
    GroupingScore score() {
        return score(items.stream().filter(Item::isMarked).toList());
    }

    /** B³ over all joined records; one whose words are not marked is an incident of its own. */
    GroupingScore strictScore() {
        return score(items);
    }

    /** B³ over the marked records of incidents that have two or more of them. */
    private GroupingScore sharedScore() {
        Map<String, Long> counts =
                items.stream().filter(Item::isMarked).collect(Collectors.groupingBy(Item::gold, Collectors.counting()));
        return score(items.stream()
                .filter(item -> counts.getOrDefault(item.gold, 0L) > 1)
                .toList());
    }

    private static GroupingScore score(List<Item> items) {
        return GroupingScore.of(
                items.stream().collect(Collectors.toMap(Item::id, Item::gold)),
                items.stream().collect(Collectors.toMap(Item::id, Item::group)));
    }

    /** The figures, a line each. */
    List<String> summary() {
        long incidents =
                items.stream().filter(Item::isMarked).map(Item::gold).distinct().count();
        return List.of(
                articles + " articles; records found for " + marksFound + " of " + marks + " marked words",
                line("marked records, " + incidents + " incidents", score()),
                line("of incidents with two records or more", sharedScore()),
                line("with unmarked records as incidents of their own", strictScore()),
                pairsLine());
    }

    private static String line(String what, GroupingScore score) {
        return String.format(
                Locale.ROOT,
                "B3  P %.3f  R %.3f  F1 %.3f  %d %s",
                score.precision(),
                score.recall(),
                score.f1(),
                score.things(),
                what);
    }

    private String pairsLine() {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Pair pair : pairs()) {
            if (pair.isCrossing()) {
                right += pair.isGold() && pair.isJoined() ? 1 : 0;
                wrong += !pair.isGold() && pair.isJoined() ? 1 : 0;
                missed += pair.isGold() && !pair.isJoined() ? 1 : 0;
            }
        }
        return "pairs of marked records of different articles: " + right + " joined rightly, " + wrong + " wrongly, "
                + missed + " missed";
    }

    /** Pairs of records that were joined although they are apart, or are one and were left apart. */
    List<String> mistakes() {
        return pairs().stream()
                .filter(pair -> pair.isGold() != pair.isJoined())
                .map(pair -> (pair.isJoined() ? "wrong   " : "missed  ") + told(pair.one) + "  ~  " + told(pair.other))
                .toList();
    }

    private static String told(Item item) {
        return item.id + " " + item.words + " (" + item.gold + ")";
    }

    private record Pair(Item one, Item other) {
        boolean isGold() {
            return one.gold.equals(other.gold);
        }

        boolean isJoined() {
            return one.group.equals(other.group);
        }

        boolean isCrossing() {
            return !one.article.equals(other.article);
        }
    }

    private List<Pair> pairs() {
        List<Item> marked = items.stream().filter(Item::isMarked).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            for (int j = i + 1; j < marked.size(); j++) {
                pairs.add(new Pair(marked.get(i), marked.get(j)));
            }
        }
        return pairs;
    }
}
