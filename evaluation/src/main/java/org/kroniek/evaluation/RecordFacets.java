package org.kroniek.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kroniek.format.gold.GoldRecord;
import org.kroniek.model.Attribution;
import org.kroniek.model.CountedObject;
import org.kroniek.model.Eventuality;
import org.kroniek.model.Span;
import org.kroniek.model.TimeSpan;

/** Which facets of a record are as gold has them, and whether the two may match at all. */
final class RecordFacets {
    /** An anchor may lie so many code points outside gold's evidence. */
    private static final int NEIGHBOURHOOD = 60;

    private final Comparison comparison;
    private final Map<String, Attribution> attributions;

    RecordFacets(Comparison comparison, Map<String, Attribution> attributions) {
        this.comparison = comparison;
        this.attributions = attributions;
    }

    /** True if type, place in the text and participants agree. */
    boolean mayMatch(Eventuality record, GoldRecord gold) {
        if (!gold.type().contains(record.type().name()) || !touches(record, gold.evidence())) {
            return false;
        }
        if (!gold.actor().isEmpty()) {
            return comparison.anyOf(record.actor(), gold.actor());
        }
        if (!gold.recipient().isEmpty()) {
            return comparison.anyOf(record.recipient(), gold.recipient());
        }
        return gold.place().isEmpty()
                || record.place().stream()
                        .anyMatch(place -> gold.place().stream()
                                .anyMatch(wanted -> comparison.isEntity(place.entity(), wanted.entity())));
    }

    private boolean touches(Eventuality record, String evidence) {
        Span anchor = record.anchor();
        return comparison
                .evidence(evidence)
                .filter(span ->
                        anchor.begin() < span.end() + NEIGHBOURHOOD && span.begin() - NEIGHBOURHOOD < anchor.end())
                .isPresent();
    }

    /** By name whether each facet that gold asks for is right. */
    Map<String, Boolean> of(Eventuality record, GoldRecord gold) {
        Map<String, Boolean> facets = new TreeMap<>();
        facets.put("actor", comparison.sameSet(record.actor(), gold.actor(), gold.actorMay()));
        facets.put("recipient", comparison.sameSet(record.recipient(), gold.recipient(), gold.recipientMay()));
        facets.put("certainty", gold.certainty().contains(record.certainty().code()));
        facets.put("source", sourceFits(record, gold));
        if (!gold.place().isEmpty()) {
            facets.put("place", gold.place().stream().allMatch(wanted -> placeFits(record, wanted)));
        }
        if (!gold.mode().isEmpty()) {
            facets.put("mode", record.mode().stream().anyMatch(gold.mode()::contains));
        }
        if (!gold.modality().isEmpty()) {
            List<String> told =
                    record.modality().stream().map(RecordFacets::spelled).toList();
            facets.put("modality", told.containsAll(gold.modality()));
        }
        if (!gold.time().isEmpty()) {
            facets.put("time", timeFits(record.time(), gold.time()));
        }
        Integer count = gold.count();
        if (count != null && count != 0) {
            facets.put("count", count.equals(low(record.object())));
        }
        return facets;
    }

    private boolean placeFits(Eventuality record, GoldRecord.GoldPlace wanted) {
        return record.place().stream()
                .anyMatch(place -> comparison.isEntity(place.entity(), wanted.entity())
                        && wanted.roles().contains(spelled(place.role())));
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Integer low(@Nullable CountedObject object) {
        return object == null || object.count() == null ? null : object.count().low();
    }

    private static boolean timeFits(@Nullable TimeSpan time, Map<String, Set<String>> wanted) {
        Map<String, String> told = new TreeMap<>();
        if (time != null) {
            told.put("granularity", spelled(time.granularity()));
            putDate(told, "from", time.from());
            putDate(told, "to", time.to());
        }
        return wanted.entrySet().stream()
                .allMatch(entry -> entry.getValue().contains(told.getOrDefault(entry.getKey(), "")));
    }

    private static void putDate(Map<String, String> told, String name, @Nullable LocalDate date) {
        if (date != null) {
            told.put(name, date.toString());
        }
    }

    private boolean sourceFits(Eventuality record, GoldRecord gold) {
        List<Attribution> chain = chain(record.attribution());
        if (gold.source().isEmpty()) {
            return chain.isEmpty();
        }
        return !chain.isEmpty() && comparison.isAnySource(chain.get(0), gold.source());
    }

    /** The attributions that a record stands in, the innermost first. */
    private List<Attribution> chain(@Nullable String innermost) {
        List<Attribution> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String id = innermost;
        while (id != null && attributions.containsKey(id) && seen.add(id)) {
            Attribution attribution = Objects.requireNonNull(attributions.get(id));
            chain.add(attribution);
            id = attribution.within();
        }
        return chain;
    }
}
