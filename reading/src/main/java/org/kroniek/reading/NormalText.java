package org.kroniek.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** The one form that text has from here on: NFC, lines ended by {@code \n}, no controls, no halves of surrogate pairs. */
final class NormalText {
    private NormalText() {}

    /** The text in that form, without white space at its ends. */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    clean.append('\n');
                }
            } else {
                clean.append(replacement(text, i, letter));
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
    }

    private static char replacement(String text, int at, char letter) {
        if (Character.isSurrogate(letter)) {
            boolean paired = Character.isHighSurrogate(letter)
                    ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                    : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
            return paired ? letter : '\ufffd';
        }
        if (letter == '\u2028' || letter == '\u2029' || letter == '\u0085' || letter == '\f' || letter == '\u000b') {
            return '\n';
        }
        boolean control = Character.isISOControl(letter) && letter != '\n' && letter != '\t';
        return control || letter == '\ufeff' ? ' ' : letter;
    }

    /** The article's id: {@code sha256:} and the hash of the text's UTF-8 bytes. */
    static String id(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
