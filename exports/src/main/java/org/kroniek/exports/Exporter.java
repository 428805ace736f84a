package org.kroniek.exports;

import java.io.IOException;
import java.io.OutputStream;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.RecordQuery;

/** Writes a ledger in the formats of the field, page by page, so that its size does not matter. Thread-safe. */
public final class Exporter {
    private final Ledger ledger;

    /** An exporter of what {@code ledger} holds. */
    public Exporter(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Writes what answers {@code query} and flushes; does not close {@code out}. The same ledger gives the same bytes. */
    public void write(ExportFormat format, RecordQuery query, OutputStream out) throws IOException {
        Sequence sequence = new Sequence(ledger, query);
        switch (format) {
            case PLOVER -> PloverLines.write(sequence, out);
            case ACLED -> AcledTable.write(sequence, out);
            case UCDP -> UcdpTable.write(sequence, out);
            case GEOJSON -> GeoJson.write(sequence, out);
            case GRAPHML -> GraphMl.write(ledger, query, out);
            case CSV -> Tables.write(sequence, out);
            case TRIG -> Trig.write(sequence, out);
            case WEBANNOTATION -> WebAnnotations.write(sequence, out);
        }
        out.flush();
    }
}
