package org.kroniek.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kroniek.model.Certainty;
import org.kroniek.model.EntityKind;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Reading;
import org.kroniek.model.TimeSpan;

/** A program of its own that fills a ledger as {@code kroniek add} does: articles in batches, then their records into incidents. */
public final class Gazette {
    private static final int BATCH = 10;
    private static final List<String> TOWNS = List.of("Goma", "Sake", "Bukavu");

    private Gazette() {}

    /**
     * {@code LEDGER FIRST LAST}: adds the articles with these numbers, which it may know already, and joins. Prints a line when it has
     * opened the ledger, one after each batch and one after each article that was judged.
     */
    public static void main(String[] args) {
        int last = Integer.parseInt(args[2]);
        try (Ledger ledger = Ledger.open(args[0], Engine.RECORDER)) {
            step();
            for (int begin = Integer.parseInt(args[1]); begin <= last; begin += BATCH) {
                List<Reading> batch = new ArrayList<>();
                for (int number = begin; number < begin + BATCH && number <= last; number++) {
                    batch.add(article(number));
                }
                ledger.articles().addAll(batch);
                step();
            }
            ledger.incidents().joinNew(joined -> step());
        }
    }

    private static void step() {
        System.out.println("step");
        System.out.flush();
    }

    private static Reading article(int number) {
        String town = TOWNS.get(number % TOWNS.size());
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(number / 20);
        return News.of("Een bom doodde burgers in " + town + ", meldt het leger in bericht " + number + ".")
                .published(day.toString())
                .in("Krant " + number % 7, "https://example.org/" + number)
                .actor("e1", "burgers", EntityKind.POPULATION, null, "COD")
                .actor("e2", "leger", EntityKind.GOVERNMENT, "actor:leger", "COD")
                .place("e3", town, "place:" + town, "COD", -1.5 - TOWNS.indexOf(town), 29)
                .says("a1", "e2", "leger", null)
                .tells(
                        EventualityType.ASSAULT,
                        "bom",
                        "",
                        "e1",
                        "e3",
                        number % 2 == 0 ? "a1" : "",
                        TimeSpan.day(day),
                        Certainty.CT_PLUS,
                        Set.of("explosives"))
                .read();
    }
}
