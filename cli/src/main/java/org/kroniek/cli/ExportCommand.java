package org.kroniek.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kroniek.exports.ExportFormat;
import org.kroniek.exports.Exporter;
import org.kroniek.exports.gold.GoldArchive;
import org.kroniek.ledger.ActorFilter;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.LedgerException;
import org.kroniek.ledger.PlaceFilter;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.model.EventualityType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kroniek export}: the ledger in the formats of the field. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes what a ledger holds in a format of the field; docs/exports.md says which field holds what.")
final class ExportCommand implements Callable<Integer> {
    private static final String GOLD = "gold";

    private final Terminal terminal;

    @Mixin
    LedgerOptions ledger = new LedgerOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description =
                    "plover, acled, ucdp, geojson, graphml, csv (a ZIP of tables), trig, webannotation; or gold (a ZIP for"
                            + " 'kroniek evaluate' of the articles that reviewers decided whole).")
    String format = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output by default.")
    @Nullable
    Path output;

    @Option(names = "--involving", paramLabel = "ACTOR", description = "Only what this actor does or undergoes.")
    @Nullable
    String involving;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description = "Only these types, such as ASSAULT,COERCE.")
    List<EventualityType> types = List.of();

    @Option(names = "--country", paramLabel = "CODE", description = "Only what happened there: ISO 3166-1 alpha-3.")
    @Nullable
    String country;

    @Option(names = "--from", paramLabel = "DAY", description = "Only what lasted until this day or later.")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Only what began on this day or earlier.")
    @Nullable
    LocalDate to;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        boolean isGold = format.equals(GOLD);
        ExportFormat chosen =
                isGold ? ExportFormat.CSV : ExportFormat.of(format).orElseThrow(this::unknown);
        RecordQuery query = query();
        try (Ledger opened = ledger.open();
                OutputStream out = open()) {
            if (isGold) {
                new GoldArchive(opened).write(out);
            } else {
                new Exporter(opened).write(chosen, query, out);
            }
            out.flush();
            return 0;
        } catch (LedgerException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private UsageException unknown() {
        String known =
                Arrays.stream(ExportFormat.values()).map(ExportFormat::id).collect(Collectors.joining(", "));
        return new UsageException("--format " + format + ": there are " + known + " and " + GOLD);
    }

    private RecordQuery query() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new UsageException("--to " + to + ": lies before --from " + from);
        }
        return RecordQuery.ALL
                .but()
                .involved(involving == null ? List.of() : List.of(ActorFilter.of(involving)))
                .types(Set.copyOf(types))
                .places(country == null ? List.of() : List.of(new PlaceFilter.InCountry(country)))
                .from(from)
                .to(to)
                .asOf(ledger.asOf())
                .build();
    }

    /** The file, or standard output, which stays open. */
    private OutputStream open() throws IOException {
        if (output != null) {
            return new BufferedOutputStream(Files.newOutputStream(output));
        }
        return new BufferedOutputStream(terminal.out()) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
