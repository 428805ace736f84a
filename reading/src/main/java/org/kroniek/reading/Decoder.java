package org.kroniek.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bytes to text, strictly where nothing is said of them: what is no UTF-8 is refused with the place where it breaks. */
final class Decoder {
    /** Files that people mistake for text: how they begin, and what they are. */
    private record Signature(String what, List<Integer> bytes) {
        static Signature of(String what, Integer... bytes) {
            return new Signature(what, List.of(bytes));
        }

        boolean begins(byte[] content) {
            for (int i = 0; i < bytes.size(); i++) {
                if (i >= content.length || (content[i] & 0xff) != bytes.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Signature> SIGNATURES = List.of(
            Signature.of("a PDF", 37, 80, 68, 70),
            Signature.of("a ZIP, DOCX or EPUB file", 80, 75, 3, 4),
            Signature.of("a gzip file", 0x1f, 0x8b),
            Signature.of("an xz file", 0xfd, 55, 122, 88, 90),
            Signature.of("a Zstandard file", 0x28, 0xb5, 0x2f, 0xfd),
            Signature.of("a bzip2 file", 66, 90, 104),
            Signature.of("a PNG image", 0x89, 80, 78, 71),
            Signature.of("a JPEG image", 0xff, 0xd8, 0xff),
            Signature.of("a GIF image", 71, 73, 70, 56),
            Signature.of("an old Word file", 0xd0, 0xcf, 0x11, 0xe0),
            Signature.of("an RTF file", 123, 92, 114, 116, 102));

    private static final List<Signature> UTF_16 =
            List.of(Signature.of("UTF-16", 0xff, 0xfe), Signature.of("UTF-16", 0xfe, 0xff));
    private static final Signature UTF_8_MARK = Signature.of("a byte order mark", 0xef, 0xbb, 0xbf);

    private Decoder() {}

    /** Complains of bytes that are a file of another kind: a picture, a PDF, an archive. */
    static void refuseOtherFiles(byte[] bytes, String name) throws RefusedException {
        for (Signature signature : SIGNATURES) {
            if (signature.begins(bytes)) {
                throw new RefusedException(
                        "binary", "is " + signature.what() + "; give its text, a web page or JSON lines", name);
            }
        }
    }

    /**
     * The text that the bytes hold, without a byte order mark.
     *
     * @param declared the encoding as a server declares it; null when none does, and then it must be UTF-8
     */
    static String decode(byte[] bytes, @Nullable String declared, String name) throws RefusedException {
        refuseOtherFiles(bytes, name);
        return declared == null ? decodeUtf8(bytes, name) : PageEncoding.decode(bytes, declared);
    }

    private static String decodeUtf8(byte[] bytes, String name) throws RefusedException {
        if (UTF_16.stream().anyMatch(mark -> mark.begins(bytes))) {
            throw new RefusedException(
                    "not-utf8", "is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8 FILE", name);
        }
        refuseNul(bytes, name);
        return strictly(bytes, UTF_8_MARK.begins(bytes) ? UTF_8_MARK.bytes().size() : 0, name);
    }

    private static void refuseNul(byte[] bytes, String name) throws RefusedException {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new RefusedException(
                        "binary", "is binary: byte 0 at offset " + i + "; give text, a web page or JSON lines", name);
            }
        }
    }

    private static String strictly(byte[] bytes, int from, String name) throws RefusedException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new RefusedException("not-utf8", broken(bytes, in.position()), name);
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    private static String broken(byte[] bytes, int offset) {
        int line = 1;
        int lineBegin = 0;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineBegin = i + 1;
            }
        }
        return String.format(
                Locale.ROOT,
                "is not UTF-8: byte 0x%02X at offset %d (line %d, byte %d of it);"
                        + " convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 FILE",
                bytes[offset] & 0xff,
                offset,
                line,
                offset - lineBegin + 1);
    }
}
