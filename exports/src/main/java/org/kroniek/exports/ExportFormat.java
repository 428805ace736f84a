package org.kroniek.exports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that a ledger can be exported in. docs/exports.md says field by field what each holds. */
public enum ExportFormat {
    PLOVER("PLOVER JSON lines", "application/x-ndjson", "jsonl", "One event a line, with PLOVER's and CAMEO's codes"),
    ACLED("ACLED-style CSV", "text/csv; charset=utf-8", "csv", "One incident a row, in ACLED's 31 columns"),
    UCDP("UCDP GED-style CSV", "text/csv; charset=utf-8", "csv", "One lethal incident a row, in UCDP GED's 49 columns"),
    GEOJSON("GeoJSON", "application/geo+json", "geojson", "One located incident a feature"),
    GRAPHML("GraphML", "application/graphml+xml", "graphml", "Actors and what they do to each other, as a graph"),
    CSV(
            "CSV of everything",
            "application/zip",
            "zip",
            "Articles, records, participants, places, sources, casualties, incidents"),
    TRIG("RDF TriG", "application/trig", "trig", "SEM events, GRaSP attributions, PROV-O provenance"),
    WEBANNOTATION("W3C Web Annotation", "application/ld+json", "jsonld", "Each record on the words that tell it");

    private final String title;
    private final String mediaType;
    private final String extension;
    private final String description;

    ExportFormat(String title, String mediaType, String extension, String description) {
        this.title = title;
        this.mediaType = mediaType;
        this.extension = extension;
        this.description = description;
    }

    /** As commands and addresses write it: {@code geojson}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For people. */
    public String title() {
        return title;
    }

    /** RFC 6838, with the character set where it has one. */
    public String mediaType() {
        return mediaType;
    }

    /** A name for the file. */
    public String fileName() {
        return "kroniek-" + id() + "." + extension;
    }

    /** What is in it, in a sentence. */
    public String description() {
        return description;
    }

    /** The format that {@link #id} names. */
    public static Optional<ExportFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}
