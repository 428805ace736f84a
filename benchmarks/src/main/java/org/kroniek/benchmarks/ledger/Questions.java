package org.kroniek.benchmarks.ledger;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.kroniek.ledger.ActorFilter;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.Incidents;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.PlaceFilter;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.ledger.Timeline;
import org.kroniek.model.EventualityType;

/** What people ask a ledger most, each many times about other actors, places, days and words. */
final class Questions {
    private static final int ROUNDS = 41;
    private static final PageRequest PAGE = PageRequest.first(50);
    private static final List<String> WORDS =
            List.of("burgers", "ziekenhuis", "hospital", "soldaten", "ceasefire", "raketten", "protest", "talks");

    private final Ledger ledger;
    private final SplittableRandom random;
    private final PrintStream out;
    private final List<StoredRecord> known = new ArrayList<>();

    Questions(Ledger ledger, SplittableRandom random, PrintStream out) {
        this.ledger = ledger;
        this.random = random;
        this.out = out;
    }

    /** Asks all and prints the median and the ninth decile of each in milliseconds. */
    void ask() {
        for (int year = 1996; year < 2025; year++) {
            RecordQuery day = RecordQuery.ALL.but().to(LocalDate.of(year, 6, 1)).build();
            known.addAll(ledger.records().find(day, PageRequest.first(100)).items().stream()
                    .filter(record -> !record.actors().isEmpty()
                            && record.places().stream()
                                    .anyMatch(place -> place.place().lat() != null))
                    .toList());
        }
        out.printf("%-44s %10s %10s%n", "question", "median ms", "90 % ms");
        questions().forEach(this::measure);
    }

    private void measure(String name, Consumer<StoredRecord> question) {
        double[] times = new double[ROUNDS];
        for (int round = -5; round < ROUNDS; round++) {
            StoredRecord about = known.get(random.nextInt(known.size()));
            long begun = System.nanoTime();
            question.accept(about);
            if (round >= 0) {
                times[round] = (System.nanoTime() - begun) / 1e6;
            }
        }
        java.util.Arrays.sort(times);
        out.printf(Locale.ROOT, "%-44s %10.1f %10.1f%n", name, times[ROUNDS / 2], times[ROUNDS * 9 / 10]);
    }

    private Map<String, Consumer<StoredRecord>> questions() {
        Map<String, Consumer<StoredRecord>> all = new LinkedHashMap<>();
        all.put("query, the latest 50", record -> page(RecordQuery.ALL));
        all.put("query --actor", record -> page(query().actors(actor(record)).build()));
        all.put(
                "query --involved --type --from --to",
                record -> page(during(record, query().involved(actor(record)).types(Set.of(record.type())))));
        all.put("query --place", record -> page(query().places(place(record)).build()));
        all.put("query --place country: --from --to", record -> page(during(record, query().places(country(record)))));
        all.put(
                "query --place around: --type",
                record -> page(query().places(around(record))
                        .types(Set.of(EventualityType.ASSAULT))
                        .build()));
        all.put("query --text", record -> page(query().text(word()).build()));
        all.put("query --text --from --to", record -> page(during(record, query().text(word()))));
        all.put("query --source", record -> page(query().sources(actor(record)).build()));
        all.put(
                "query --publisher --certainty --as-of",
                record -> page(query().publishers(Set.of(String.valueOf(record.publisher())))
                        .certainties(Set.of(record.certainty()))
                        .asOf(AsOf.at(record.recorded()))
                        .build()));
        all.put(
                "actor",
                record -> ledger.actors().dossier(record.actors().get(0).ident(), AsOf.NOW));
        all.put("place", record -> ledger.places().history(spot(record), AsOf.NOW));
        all.put(
                "timeline by month",
                record -> ledger.timeline().counts(RecordQuery.ALL, Timeline.Unit.MONTH, Timeline.Split.TYPE));
        all.put(
                "timeline --involved by month",
                record -> ledger.timeline()
                        .counts(query().involved(actor(record)).build(), Timeline.Unit.MONTH, Timeline.Split.TYPE));
        all.put("incidents, the latest 50", record -> ledger.incidents().find(Incidents.Query.ALL, PAGE));
        all.put(
                "incidents --involved",
                record -> ledger.incidents()
                        .find(
                                new Incidents.Query(
                                        query().involved(actor(record)).build(), Set.of(), 0, false),
                                PAGE));
        all.put(
                "disputes, the latest 50",
                record -> ledger.incidents().disputes(Incidents.Query.ALL, Set.of("blame"), PAGE));
        return all;
    }

    private static RecordQuery.Builder query() {
        return RecordQuery.ALL.but();
    }

    private void page(RecordQuery query) {
        ledger.records().find(query, PAGE);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static RecordQuery during(StoredRecord record, RecordQuery.Builder query) {
        LocalDate day = record.began() == null ? LocalDate.of(2020, 1, 1) : record.began();
        return query.from(day.minusDays(30)).to(day.plusDays(30)).build();
    }

    private static List<ActorFilter> actor(StoredRecord record) {
        return List.of(ActorFilter.of(record.actors().get(0).ident()));
    }

    private static StoredRecord.PlaceOf located(StoredRecord record) {
        return record.places().stream()
                .filter(place -> place.place().lat() != null)
                .findFirst()
                .orElseThrow();
    }

    private static String spot(StoredRecord record) {
        return located(record).place().ident();
    }

    private static List<PlaceFilter> place(StoredRecord record) {
        return List.of(new PlaceFilter.Named(spot(record)));
    }

    private static List<PlaceFilter> country(StoredRecord record) {
        String country = located(record).place().country();
        return List.of(new PlaceFilter.InCountry(country == null ? "UKR" : country));
    }

    private static List<PlaceFilter> around(StoredRecord record) {
        Double lat = located(record).place().lat();
        Double lon = located(record).place().lon();
        return List.of(new PlaceFilter.Radius(lat == null ? 0 : lat, lon == null ? 0 : lon, 50));
    }
}
