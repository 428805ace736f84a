package org.kroniek.language.network;

import java.util.Locale;

/**
 * How to make a lemma from a form: cut some characters at both ends and put others there, or replace the whole. As the
 * training recipe writes it: {@code case|front|prefix|back|suffix}, case {@code l} lower-cases first, {@code c} keeps;
 * or {@code =|lemma}.
 */
record LemmaScript(boolean lower, int front, String prefix, int back, String suffix, String whole) {
    static LemmaScript of(String code) {
        if (code.startsWith("=|")) {
            return new LemmaScript(false, 0, "", 0, "", code.substring(2));
        }
        String[] parts = code.split("\\|", 5);
        if (parts.length < 5) {
            throw new IllegalArgumentException("Lemma script '" + code + "': wanted case|front|prefix|back|suffix");
        }
        return new LemmaScript(
                parts[0].equals("l"), Integer.parseInt(parts[1]), parts[2], Integer.parseInt(parts[3]), parts[4], "");
    }

    /** The lemma; a script that cuts more than there is yields the form. */
    String apply(String form) {
        if (!whole.isEmpty()) {
            return whole;
        }
        String source = lower ? form.toLowerCase(Locale.ROOT) : form;
        int length = source.codePointCount(0, source.length());
        if (front + back > length) {
            return source;
        }
        int from = source.offsetByCodePoints(0, front);
        int to = source.offsetByCodePoints(source.length(), -back);
        String lemma = prefix + source.substring(from, to) + suffix;
        return lemma.isEmpty() ? source : lemma;
    }
}
