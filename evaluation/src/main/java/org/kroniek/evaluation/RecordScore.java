package org.kroniek.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kroniek.format.gold.GoldArticle;
import org.kroniek.format.gold.GoldRecord;
import org.kroniek.model.Attribution;
import org.kroniek.model.Eventuality;
import org.kroniek.model.Link;
import org.kroniek.model.LinkType;
import org.kroniek.model.Reading;

/** Scores the events and states of a reading. */
final class RecordScore {
    private static final Comparator<Pairing.Candidate> BEST_FIRST = Comparator.comparingDouble(
                    (Pairing.Candidate candidate) -> -candidate.fit())
            .thenComparingInt(Pairing.Candidate::gold)
            .thenComparingInt(Pairing.Candidate::predicted);

    private final List<GoldRecord> gold;
    private final List<Eventuality> predicted;
    private final Set<String> repeats;
    private final RecordFacets facets;
    private final Pairing pairing;
    private final Comparison comparison;

    RecordScore(GoldArticle goldArticle, Reading reading, Comparison comparison) {
        this.comparison = comparison;
        gold = goldArticle.records();
        predicted = reading.records();
        repeats = reading.links().stream()
                .filter(link -> link.type() == LinkType.SAME)
                .map(Link::from)
                .collect(Collectors.toSet());
        Map<String, Attribution> attributions = new HashMap<>();
        reading.attributions().forEach(attribution -> attributions.put(attribution.id(), attribution));
        facets = new RecordFacets(comparison, attributions);
        pairing = new Pairing(candidates(), BEST_FIRST);
    }

    private List<Pairing.Candidate> candidates() {
        List<Pairing.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                if (facets.mayMatch(predicted.get(j), gold.get(i))) {
                    long right = facets.of(predicted.get(j), gold.get(i)).values().stream()
                            .filter(Boolean::booleanValue)
                            .count();
                    candidates.add(new Pairing.Candidate(right, i, j));
                }
            }
        }
        return candidates;
    }

    /** A repeat that matches no gold costs nothing: it is linked to the record that counts. */
    private boolean counts(int j) {
        return pairing.isUsed(j) || !repeats.contains(predicted.get(j).id());
    }

    Finding finding() {
        int counted = 0;
        for (int j = 0; j < predicted.size(); j++) {
            counted += counts(j) ? 1 : 0;
        }
        int core = (int) gold.stream().filter(GoldRecord::core).count();
        return new Finding(
                predicted.size(),
                new Ratio(pairing.size(), counted),
                new Ratio(coreMatches().size(), core));
    }

    private record Matched(GoldRecord gold, Eventuality record, Map<String, Boolean> facets) {
        boolean isFull() {
            return !facets.containsValue(false);
        }
    }

    private List<Matched> coreMatches() {
        List<Matched> matches = new ArrayList<>();
        pairing.byGold().forEach((i, j) -> {
            GoldRecord wanted = gold.get(i);
            if (wanted.core()) {
                matches.add(new Matched(wanted, predicted.get(j), facets.of(predicted.get(j), wanted)));
            }
        });
        return matches;
    }

    Map<String, Ratio> facets() {
        Map<String, Ratio> ratios = new TreeMap<>();
        for (Matched match : coreMatches()) {
            match.facets().forEach((name, right) -> ratios.merge(name, Ratio.one(right), Ratio::plus));
        }
        return ratios;
    }

    Ratio full() {
        int full = (int) coreMatches().stream().filter(Matched::isFull).count();
        return new Ratio(full, finding().recall().of());
    }

    List<String> misses() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            GoldRecord record = gold.get(i);
            if (record.core() && !pairing.byGold().containsKey(i)) {
                lines.add("missed   " + record.id() + " " + String.join("/", record.type()) + " "
                        + String.join(", ", record.actor()) + " → " + String.join(", ", record.recipient()) + " | "
                        + record.evidence());
            }
        }
        for (Matched match : coreMatches()) {
            if (!match.isFull()) {
                lines.add("wrong    " + match.gold().id() + " " + match.record().id() + " "
                        + String.join("/", match.gold().type()) + " " + wrong(match) + " | "
                        + match.gold().evidence());
            }
        }
        for (int j = 0; j < predicted.size(); j++) {
            if (counts(j) && !pairing.isUsed(j)) {
                lines.add("spurious " + predicted.get(j).id() + " "
                        + predicted.get(j).type() + " " + predicted.get(j).rule() + " | " + evidence(predicted.get(j)));
            }
        }
        return lines;
    }

    private static String wrong(Matched match) {
        return match.facets().entrySet().stream()
                .filter(facet -> !facet.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private String evidence(Eventuality record) {
        String words = comparison.words(
                record.evidence().isEmpty()
                        ? record.anchor()
                        : record.evidence().get(0));
        return (words.length() > 100 ? words.substring(0, 100) : words).replace('\n', ' ');
    }
}
