package org.kroniek.reading;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes what comes from the web: by its byte order mark, else as UTF-8 if it is valid UTF-8, else as the server says, else as the
 * page says, else by ICU's detector. Words come after UTF-8, because pages were often re-encoded under an old label; no text of
 * another encoding is valid UTF-8 by chance, save those that write letters in 7 bits (ISO-2022) or with zeros (UTF-16).
 */
final class PageEncoding {
    private static final int HEAD = 4096;
    private static final char ESCAPE = '\u001b';
    private static final int SAMPLE = 65_536;
    private static final Pattern META = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private PageEncoding() {}

    /** @param declared what the server says, null when unknown */
    static String decode(byte[] bytes, @Nullable String declared) {
        Charset marked = marked(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
        return utf8(bytes).orElseGet(() -> new String(bytes, charset(bytes, declared)));
    }

    /** The beginning of a page, to see what it is. */
    static String beginning(byte[] bytes) {
        Charset marked = marked(bytes);
        int length = Math.min(bytes.length, HEAD);
        return new String(bytes, 0, length, marked == null ? StandardCharsets.ISO_8859_1 : marked)
                .replace("\ufeff", "");
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(bytes, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text).filter(utf8 -> utf8.indexOf('\0') < 0 && utf8.indexOf(ESCAPE) < 0);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Charset charset(byte[] bytes, @Nullable String declared) {
        Charset stated = named(declared);
        if (stated == null) {
            Matcher meta =
                    META.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
            stated = meta.find() ? named(meta.group(1)) : null;
        }
        return stated == null ? detected(bytes) : stated;
    }

    /** Null for no name, an unknown one, and UTF-8, which the bytes are known not to be. */
    private static @Nullable Charset named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name.strip());
            if (charset.equals(StandardCharsets.UTF_8)) {
                return null;
            }
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return latin ? Charset.forName("windows-1252") : charset; // as browsers do (WHATWG Encoding)
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static Charset detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        detector.enableInputFilter(true);
        CharsetMatch match = detector.setText(sample).detect();
        Charset charset = match == null ? null : named(match.getName());
        return charset == null ? Charset.forName("windows-1252") : charset;
    }
}
