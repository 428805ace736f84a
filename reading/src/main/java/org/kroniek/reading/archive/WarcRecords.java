package org.kroniek.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.fetch.ContentType;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a WARC file by jwarc: answers with status 200, resources and conversions that are web pages or text. Requests,
 * metadata, revisits, images and failed answers are passed over.
 */
final class WarcRecords implements Records {
    private static final Set<String> DOCUMENTS = Set.of("text/html", "application/xhtml+xml", "text/plain");
    private static final int OK = 200;
    /** Headers are a few kilobytes; this is the memory that a hostile one may cost. */
    private static final long LONGEST_HEADER = 1 << 20;
    /** A record of more is a film or a trap; going past it would take longer than it is worth. */
    private static final long LARGEST_RECORD = 1L << 30;
    /** What the reader may read ahead. */
    private static final long SLACK = 1 << 16;

    private final GuardedChannel channel;
    private final WarcReader reader;
    private final ArchiveFilter filter;
    private final String name;
    private final int largest;
    private int number;
    private @Nullable WarcTargetRecord page;

    /** @param stream without compression */
    WarcRecords(InputStream stream, String name, ArchiveFilter filter, int largest) throws IOException {
        this.channel = new GuardedChannel(stream);
        this.channel.allow(LONGEST_HEADER);
        this.reader = new WarcReader(channel);
        // Headers with other line ends or odd letters are common in old archives.
        this.reader.setLenient(true);
        this.name = name;
        this.filter = filter;
        this.largest = largest;
    }

    @Override
    public boolean advance() throws IOException {
        page = null;
        try {
            for (Optional<WarcRecord> next = next(); next.isPresent(); next = next()) {
                if (next.get() instanceof WarcTargetRecord found && isPage(found) && filter.accepts(found)) {
                    page = found;
                    return true;
                }
            }
            return false;
        } catch (RuntimeException e) {
            // jwarc lets exceptions of number and date parsers through.
            throw new IOException("record " + number + " is malformed: " + e.getMessage(), e);
        }
    }

    private Optional<WarcRecord> next() throws IOException {
        Optional<WarcRecord> record = reader.next();
        if (record.isPresent()) {
            number++;
            long length = record.get().body().size();
            if (length < 0 || length > LARGEST_RECORD) {
                throw new IOException("record " + number + " claims to hold " + length + " bytes");
            }
            // Its own header may not be longer than this either; isPage allows the rest of the body.
            channel.allow(LONGEST_HEADER + SLACK);
            if (!(record.get() instanceof WarcResponse)) {
                allowRest(record.get());
            }
        }
        return record;
    }

    private void allowRest(WarcRecord record) throws IOException {
        channel.allow(record.body().size() + LONGEST_HEADER + SLACK);
    }

    private boolean isPage(WarcTargetRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            boolean isHttp = MediaType.HTTP.equals(response.contentType().base());
            boolean isPage = isHttp && isPage(response);
            allowRest(record);
            return isPage;
        }
        return (record instanceof WarcResource || record instanceof WarcConversion) && isDocument(type(record));
    }

    /** One answer that cannot be understood is passed over like one with an error; the records around it have their own lengths. */
    private static boolean isPage(WarcResponse response) throws IOException {
        try {
            HttpResponse http = response.http();
            return http.status() == OK && isDocument(type(http));
        } catch (ParsingException e) {
            return false;
        }
    }

    private static boolean isDocument(ContentType type) {
        return type.mediaType() != null && DOCUMENTS.contains(type.mediaType());
    }

    private static ContentType type(HttpResponse http) {
        return ContentType.parse(http.headers().first("Content-Type").orElse(null));
    }

    private static ContentType type(WarcRecord record) {
        return ContentType.parse(record.headers().first("Content-Type").orElse(null));
    }

    @Override
    public ArchiveRecord load() throws IOException {
        WarcTargetRecord found = page;
        if (found == null) {
            throw new IllegalStateException("no record was advanced to");
        }
        try {
            MessageBody body;
            ContentType type;
            if (found instanceof WarcResponse response) {
                body = response.http().bodyDecoded();
                type = type(response.http());
            } else {
                body = found.body();
                type = type(found);
            }
            byte[] bytes = body.stream().readNBytes(largest + 1);
            boolean tooLarge = bytes.length > largest;
            return new ArchiveRecord(
                    name(),
                    tooLarge ? new byte[0] : bytes,
                    tooLarge,
                    found.target(),
                    type.mediaType(),
                    type.charset(),
                    found.date());
        } catch (RuntimeException e) {
            throw new IOException("its body is malformed: " + e.getMessage(), e);
        }
    }

    private String name() {
        return name + "#" + number;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
