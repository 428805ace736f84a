package org.kroniek.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kroniek.format.gold.GoldArticle;
import org.kroniek.format.gold.GoldAttribution;
import org.kroniek.format.gold.GoldLink;
import org.kroniek.model.Attribution;
import org.kroniek.model.Reading;

/** Scores the attributions of a reading and the disputes between them. */
final class AttributionScore {
    /** Contents match when so much of their words is shared (Jaccard). */
    private static final double OVERLAP = 0.5;

    private static final Comparator<Pairing.Candidate> BEST_FIRST = Comparator.comparingDouble(Pairing.Candidate::fit)
            .thenComparingInt(Pairing.Candidate::gold)
            .thenComparingInt(Pairing.Candidate::predicted)
            .reversed();

    private final GoldArticle goldArticle;
    private final List<GoldAttribution> gold;
    private final Reading reading;
    private final List<Attribution> predicted;
    private final Comparison comparison;
    private final Pairing pairing;
    /** Ids of predictions by the id of the gold that they match. */
    private final Map<String, String> found = new HashMap<>();

    AttributionScore(GoldArticle goldArticle, Reading reading, Comparison comparison) {
        this.goldArticle = goldArticle;
        this.gold = goldArticle.attributions();
        this.reading = reading;
        this.predicted = reading.attributions();
        this.comparison = comparison;
        this.pairing = new Pairing(candidates(), BEST_FIRST);
        pairing.byGold()
                .forEach((i, j) -> found.put(gold.get(i).id(), predicted.get(j).id()));
    }

    private List<Pairing.Candidate> candidates() {
        List<Pairing.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Set<String> wanted = Words.tokens(gold.get(i).content());
            for (int j = 0; j < predicted.size(); j++) {
                double overlap = jaccard(wanted, content(predicted.get(j)));
                if (overlap >= OVERLAP
                        && comparison.isAnySource(predicted.get(j), gold.get(i).source())) {
                    candidates.add(new Pairing.Candidate(overlap, i, j));
                }
            }
        }
        return candidates;
    }

    private Set<String> content(Attribution attribution) {
        return Words.tokens(
                attribution.content().stream().map(comparison::words).collect(Collectors.joining(" ")));
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return all.isEmpty() ? 0 : (double) shared.size() / all.size();
    }

    Finding finding() {
        Ratio recall = Ratio.sum(gold.stream()
                .filter(GoldAttribution::core)
                .map(wanted -> Ratio.one(found.containsKey(wanted.id())))
                .toList());
        return new Finding(predicted.size(), new Ratio(pairing.size(), predicted.size()), recall);
    }

    Map<String, Ratio> facets() {
        Map<String, Ratio> facets = new TreeMap<>();
        pairing.byGold().forEach((i, j) -> {
            if (gold.get(i).core()) {
                facets(gold.get(i), predicted.get(j))
                        .forEach((name, right) -> facets.merge(name, Ratio.one(right), Ratio::plus));
            }
        });
        return facets;
    }

    private Map<String, Boolean> facets(GoldAttribution wanted, Attribution attribution) {
        Map<String, Boolean> facets = new TreeMap<>();
        String stance = attribution.stance().name().toLowerCase(Locale.ROOT);
        facets.put("stance", wanted.stance().contains(stance));
        if (!wanted.channel().isEmpty()) {
            String channel = attribution.channel();
            facets.put(
                    "channel",
                    channel != null
                            && comparison.isEntity(channel, wanted.channel().get(0)));
        }
        if (wanted.within() != null) {
            String within = attribution.within();
            facets.put("within", within != null && within.equals(found.get(wanted.within())));
        }
        return facets;
    }

    /** Gold links of which both ends were found and which the reading has too. */
    Ratio links() {
        return Ratio.sum(goldArticle.links().stream()
                .map(link -> Ratio.one(isFound(link)))
                .toList());
    }

    private boolean isFound(GoldLink wanted) {
        Set<String> from = predictedIds(wanted.from());
        Set<String> to = predictedIds(wanted.to());
        return reading.links().stream()
                .anyMatch(link -> link.type().name().toLowerCase(Locale.ROOT).equals(wanted.type())
                        && from.contains(link.from())
                        && to.contains(link.to()));
    }

    private Set<String> predictedIds(Set<String> goldIds) {
        Set<String> ids = new HashSet<>();
        for (String id : goldIds) {
            String match = found.get(id);
            if (match != null) {
                ids.add(match);
            }
        }
        return ids;
    }

    List<String> misses() {
        return gold.stream()
                .filter(wanted -> wanted.core() && !found.containsKey(wanted.id()))
                .map(wanted -> "attribution missed " + wanted.id() + " " + wanted.source() + " | " + wanted.evidence())
                .toList();
    }
}
