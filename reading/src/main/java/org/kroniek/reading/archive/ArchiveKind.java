package org.kroniek.reading.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which archive a file is, by its name; {@code .gz} and {@code .zst} behind it say only how it is compressed. */
public enum ArchiveKind {
    /** Web archives, also the texts ({@code .wet}) that Common Crawl makes of them. */
    WARC("\\.(warc|arc|wet)"),
    /** A JSON object a line. */
    JSON_LINES("\\.(jsonl|ndjson)"),
    TAR("\\.(tar|tgz)"),
    /** Also WACZ, a ZIP around WARC files. */
    ZIP("\\.(zip|wacz)");

    private static final List<String> COMPRESSED = List.of(".gz", ".zst", ".zstd");

    private final String ending;

    /** @param ending a regular expression */
    ArchiveKind(String ending) {
        this.ending = ending;
    }

    /** The kind that a file's name tells; empty when it is no archive. */
    public static Optional<ArchiveKind> ofName(String name) {
        String plain = withoutCompression(name);
        for (ArchiveKind kind : values()) {
            if (plain.matches("(?s).*" + kind.ending)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The name in lower case without the ending of a compression. */
    public static String withoutCompression(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : COMPRESSED) {
            if (lower.endsWith(ending)) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }
}
