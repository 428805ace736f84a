package org.kroniek.reading.archive;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcFilter;
import org.netpreserve.jwarc.WarcFilterException;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Chooses records of a WARC file by an expression of jwarc: {@code :status == 200}, {@code warc-target-uri =~ ".*"},
 * {@code http:content-type}, {@code &&}, {@code ||}, brackets. {@code url}, {@code status}, {@code mime} and {@code date} are short
 * for the first three and {@code warc-date}. {@code =~} matches the whole value.
 */
public final class ArchiveFilter {
    /** Takes every record. */
    public static final ArchiveFilter ALL = new ArchiveFilter(null);

    private static final Map<String, String> SHORT =
            Map.of("url", "warc-target-uri", "status", ":status", "mime", "http:content-type", "date", "warc-date");
    /** A string, which is left alone, or a word. */
    private static final Pattern PART = Pattern.compile("\"[^\"]*\"|[a-zA-Z0-9:_-]+");

    private final @Nullable WarcFilter filter;

    private ArchiveFilter(@Nullable WarcFilter filter) {
        this.filter = filter;
    }

    /**
     * The filter that is written.
     *
     * @throws IllegalArgumentException if it is not well written; the message shows where
     */
    public static ArchiveFilter parse(String written) {
        Matcher part = PART.matcher(written);
        String full =
                part.replaceAll(found -> Matcher.quoteReplacement(SHORT.getOrDefault(found.group(), found.group())));
        try {
            return new ArchiveFilter(WarcFilter.compile(full));
        } catch (WarcFilterException e) {
            throw new IllegalArgumentException(e.prettyPrint().strip(), e);
        }
    }

    boolean accepts(WarcRecord record) {
        return filter == null || filter.test(record);
    }
}
