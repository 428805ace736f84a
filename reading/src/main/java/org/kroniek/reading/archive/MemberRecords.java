package org.kroniek.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a ZIP or tar archive: pages, texts and JSON objects by their names, and the records of the WARC and JSON lines
 * files in it. Archives of archives of archives are not opened.
 */
final class MemberRecords implements Records {
    private static final List<String> DOCUMENTS = List.of(".txt", ".text", ".html", ".htm", ".xhtml", ".json");

    private final Members members;
    private final String name;
    private final ArchiveFilter filter;
    private final int largest;
    private @Nullable Records inner;
    private @Nullable Member document;

    MemberRecords(Members members, String name, ArchiveFilter filter, int largest) {
        this.members = members;
        this.name = name;
        this.filter = filter;
        this.largest = largest;
    }

    @Override
    public boolean advance() throws IOException {
        document = null;
        while (true) {
            Records records = inner;
            if (records != null) {
                if (records.advance()) {
                    return true;
                }
                records.close();
                inner = null;
            }
            Member member = members.next();
            if (member == null) {
                return false;
            }
            inner = innerOf(member);
            if (inner == null && isDocument(member.name())) {
                document = member;
                return true;
            }
        }
    }

    private @Nullable Records innerOf(Member member) throws IOException {
        if (isHidden(member.name())) {
            return null;
        }
        ArchiveKind kind = ArchiveKind.ofName(member.name()).orElse(null);
        if (kind == ArchiveKind.WARC) {
            return new WarcRecords(Compression.remove(member.open()), path(member), filter, largest);
        }
        return kind == ArchiveKind.JSON_LINES
                ? new LineRecords(Compression.remove(member.open()), path(member), largest)
                : null;
    }

    private static boolean isDocument(String path) {
        String plain = ArchiveKind.withoutCompression(path);
        return !isHidden(path) && DOCUMENTS.stream().anyMatch(plain::endsWith);
    }

    /** Files that a system put there for itself. */
    private static boolean isHidden(String path) {
        return path.substring(path.lastIndexOf('/') + 1).startsWith(".") || path.startsWith("__MACOSX/");
    }

    private String path(Member member) {
        return name + "/" + member.name();
    }

    @Override
    public ArchiveRecord load() throws IOException {
        if (inner != null) {
            return inner.load();
        }
        Member member = document;
        if (member == null) {
            throw new IllegalStateException("no file was advanced to");
        }
        try (InputStream stream = Compression.remove(member.open())) {
            byte[] bytes = stream.readNBytes(largest + 1);
            boolean tooLarge = bytes.length > largest;
            return ArchiveRecord.plain(path(member), tooLarge ? new byte[0] : bytes, tooLarge);
        }
    }

    @Override
    public void close() throws IOException {
        Records records = inner;
        try {
            if (records != null) {
                records.close();
            }
        } finally {
            members.close();
        }
    }
}
