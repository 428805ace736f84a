package org.kroniek.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.ledger.Incidents;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.Recorder;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.EventualityKind;
import org.kroniek.model.Reading;
import org.kroniek.reading.InputForm;
import org.kroniek.reading.Inputs;
import org.kroniek.reading.RefusedException;

/** A ledger in a file with the project's example articles, read by the program itself, and their incidents. */
final class DemoLedger {
    private static final List<Reading> READINGS = read();

    private DemoLedger() {}

    static Ledger in(Path folder) {
        Ledger ledger = Ledger.open(folder.resolve("demo.db").toString(), Recorder.program("kroniek test"));
        ledger.articles().addAll(READINGS);
        List<StoredRecord> events = ledger.records()
                .find(RecordQuery.ALL.but().kind(EventualityKind.EVENT).build(), PageRequest.first(1_000))
                .items();
        List<Long> incidents = ledger.incidents()
                .join(events.stream()
                        .map(event -> new Incidents.Join(event.id(), 0, 1, "the first to tell it"))
                        .toList());
        Incidents.Dispute dispute = new Incidents.Dispute(
                "denial",
                "one denies what the other says",
                List.of(side("A", events.get(0)), side("B", events.get(1))));
        List<Incidents.Assessed> assessed = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            assessed.add(new Incidents.Assessed(
                    incidents.get(i), assessment(events.get(i), i == 0 ? List.of(dispute) : List.of())));
        }
        ledger.incidents().assess(assessed);
        return ledger;
    }

    private static Incidents.Side side(String source, StoredRecord record) {
        return new Incidents.Side(source, record.id(), "yes or no", record.words());
    }

    private static Incidents.Assessment assessment(StoredRecord event, List<Incidents.Dispute> disputes) {
        return new Incidents.Assessment(
                disputes.isEmpty() ? "one-source" : "contested",
                "so many say so",
                event.type() + " " + event.id(),
                event.began(),
                event.began(),
                1,
                "{}",
                disputes);
    }

    private static List<Reading> read() {
        Path examples = Path.of("..", "examples");
        List<Reading> readings = new ArrayList<>();
        try (Stream<Path> files = Files.list(examples);
                Kroniek kroniek = Kroniek.detecting();
                Inputs inputs = Inputs.of(
                        files.filter(file -> file.toString().endsWith(".txt"))
                                .filter(file -> Set.of("nl", "en")
                                        .contains(file.getFileName().toString().substring(0, 2)))
                                .sorted()
                                .toList(),
                        InputForm.AUTO,
                        System.in)) {
            while (inputs.hasNext()) {
                readings.add(kroniek.read(inputs.next().read().article()));
            }
        } catch (IOException | RefusedException e) {
            throw new IllegalStateException(e);
        }
        return readings;
    }
}
