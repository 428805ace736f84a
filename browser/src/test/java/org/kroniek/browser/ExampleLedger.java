package org.kroniek.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** A ledger with some of the project's example articles and a hostile one, all read by the program itself. */
final class ExampleLedger {
    /** Vectors of XSS in title and text, and a character that is two UTF-16 units before the words of a record. */
    static final String HOSTILE = """
            date 2025-01-28
            <img src=x onerror="window.hacked=1">M23 <b>takes</b> Goma

            😀 <script>window.hacked=1</script> De rebellen van M23 hebben maandag de stad Goma veroverd. "><svg onload=window.hacked=1> \
            Rwanda steunt de rebellen, zegt '"><iframe srcdoc="<script>parent.hacked=1</script>"></iframe> de Verenigde Naties. \
            <a href="javascript:window.hacked=1">klik</a> {{constructor.constructor('window.hacked=1')()}}
            """;

    private ExampleLedger() {}

    static Ledger in(Path folder) throws IOException {
        Path hostile = Files.writeString(folder.resolve("hostile.txt"), HOSTILE);
        Ledger ledger = Ledger.open(folder.resolve("examples.db").toString(), Recorder.program("kroniek test"));
        List<Path> files = new ArrayList<>(examples("(nl-goma|en-sudan|en-gaza|nl-ziekenhuis).*[.]txt"));
        files.add(hostile);
        ledger.articles().addAll(read(files));
        List<StoredRecord> events = ledger.records()
                .find(RecordQuery.ALL.but().kind(EventualityKind.EVENT).build(), PageRequest.first(1_000))
                .items();
        // Every event is an incident of its own here: how they are joined is tested elsewhere.
        List<Long> incidents = ledger.incidents()
                .join(events.stream()
                        .map(event -> new Incidents.Join(event.id(), 0, 1, "the first to tell it"))
                        .toList());
        ledger.incidents().assess(incidents.stream().map(ExampleLedger::alone).toList());
        return ledger;
    }

    private static Incidents.Assessed alone(long incident) {
        return new Incidents.Assessed(
                incident,
                new Incidents.Assessment(
                        "one-source", "one origin tells it", "ASSAULT", null, null, 1, "{}", List.of()));
    }

    /** All examples, joined as {@code kroniek add} joins them. */
    static Ledger whole(Path folder) {
        Ledger ledger = Ledger.open(folder.resolve("whole.db").toString(), Recorder.program("kroniek"));
        ledger.articles().addAll(read(examples("(nl|en)-.*[.]txt")));
        ledger.incidents().joinNew(records -> {});
        return ledger;
    }

    private static List<Path> examples(String name) {
        try (Stream<Path> examples = Files.list(Path.of("..", "examples"))) {
            return examples.filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Reading> read(List<Path> files) {
        List<Reading> readings = new ArrayList<>();
        try (Kroniek kroniek = Kroniek.detecting();
                Inputs inputs = Inputs.of(files, InputForm.AUTO, System.in)) {
            while (inputs.hasNext()) {
                readings.add(kroniek.read(inputs.next().read().article()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RefusedException e) {
            throw new IllegalStateException(e);
        }
        return readings;
    }
}
