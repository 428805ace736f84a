package org.kroniek.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kroniek.model.Fingerprint;
import org.kroniek.model.Passage;

/**
 * Computes the {@link Fingerprint} of a text: the shingles are three words in a row, words are letters and digits in lower
 * case. So neither layout, nor quotation marks, nor a changed headline or picture moves it.
 */
final class MinHash {
    private static final int SHINGLE = 3;
    private static final long PRIME = 0x100000001b3L;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final long[] minima = new long[Fingerprint.VALUES];
    private final long[] words = new long[SHINGLE];
    private int count;

    private MinHash() {
        Arrays.fill(minima, Long.MAX_VALUE);
    }

    /** Of leads, headings and body; empty when these hold fewer than three words. */
    static Optional<Fingerprint> of(String text, Iterable<Passage> passages) {
        MinHash hash = new MinHash();
        for (Passage passage : passages) {
            switch (passage.kind()) {
                case LEAD, HEADING, BODY -> hash.add(passage.span().in(text));
                case TITLE, CAPTION, BOILERPLATE -> {}
            }
        }
        return hash.count < SHINGLE ? Optional.empty() : Optional.of(new Fingerprint(hash.hex()));
    }

    private void add(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        long word = OFFSET;
        boolean inside = false;
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
                word = (word ^ letter) * PRIME; // FNV-1a
                inside = true;
            } else if (inside) {
                addWord(word);
                word = OFFSET;
                inside = false;
            }
        }
        if (inside) {
            addWord(word);
        }
    }

    private void addWord(long word) {
        words[count % SHINGLE] = word;
        count++;
        if (count < SHINGLE) {
            return;
        }
        long shingle = 0;
        for (int i = 0; i < SHINGLE; i++) {
            shingle = mix(shingle * PRIME + words[(count + i) % SHINGLE]);
        }
        for (int i = 0; i < minima.length; i++) {
            minima[i] = Math.min(minima[i], mix(shingle ^ (GOLDEN * (i + 1))));
        }
    }

    /** The finalizer of MurmurHash3: every bit of the input changes half the bits of the output. */
    private static long mix(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    private String hex() {
        StringBuilder hex = new StringBuilder(2 * minima.length);
        for (long minimum : minima) {
            hex.append(Character.forDigit((int) (minimum >>> 4) & 15, 16))
                    .append(Character.forDigit((int) minimum & 15, 16));
        }
        return hex.toString();
    }
}
