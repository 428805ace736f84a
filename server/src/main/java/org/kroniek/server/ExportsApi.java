package org.kroniek.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPOutputStream;
import org.kroniek.exports.ExportFormat;
import org.kroniek.exports.Exporter;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.RecordQuery;

/** The ledger in the formats of the field, streamed. */
final class ExportsApi {
    private static final Set<String> FILTERS = Set.of("involving", "type", "place", "country", "from", "to", "asOf");
    /** More at a time would keep pages waiting for the database. */
    private static final int AT_ONCE = 3;

    private final Ledger ledger;
    private final Semaphore running = new Semaphore(AT_ONCE);

    private record FormatRow(String format, String name, String mediaType, String fileName, String description) {
        static FormatRow of(ExportFormat format) {
            return new FormatRow(
                    format.id(), format.title(), format.mediaType(), format.fileName(), format.description());
        }
    }

    ExportsApi(Ledger ledger) {
        this.ledger = ledger;
    }

    void list(Context context) {
        new Filters(context, Set.of());
        Answers.fresh(
                context,
                new Listing.Whole<>(
                        Arrays.stream(ExportFormat.values()).map(FormatRow::of).toList()));
    }

    void export(Context context) throws IOException {
        RecordQuery query = new Filters(context, FILTERS).records();
        ExportFormat format = ExportFormat.of(context.pathParam("format"))
                .orElseThrow(() -> Problem.notFound("export format", context.pathParam("format")));
        if (!running.tryAcquire()) {
            context.header("Retry-After", "30");
            throw new Problem(Problem.Kind.BUSY, AT_ONCE + " exports are running; try again when one is ready");
        }
        try {
            context.disableCompression();
            context.contentType(format.mediaType());
            context.header("Content-Disposition", "attachment; filename=\"" + format.fileName() + "\"");
            context.header("Cache-Control", "no-store");
            write(context, format, query);
        } finally {
            running.release();
        }
    }

    private void write(Context context, ExportFormat format, RecordQuery query) throws IOException {
        Exporter exporter = new Exporter(ledger);
        if (!Answers.takesGzip(context) || format == ExportFormat.CSV) {
            exporter.write(format, query, context.outputStream());
            return;
        }
        context.header("Content-Encoding", "gzip");
        try (OutputStream packed = new GZIPOutputStream(context.outputStream())) {
            exporter.write(format, query, packed);
        }
    }
}
