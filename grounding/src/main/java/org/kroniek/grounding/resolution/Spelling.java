package org.kroniek.grounding.resolution;

import java.text.Normalizer;
import java.util.Locale;

/** How two spellings of a name compare. */
final class Spelling {
    private static final int LONG_NAME = 8;
    private static final int SHORT_NAME = 5;

    private Spelling() {}

    /** Small letters without marks; hyphens as blanks, no apostrophes or full stops. */
    static String fold(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c == '-' || c == '‑' || Character.isWhitespace(c)) {
                out.append(' ');
            } else if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** True when the folded name is the end of the other, at a word. */
    static boolean endOf(String part, String whole) {
        return whole.length() > part.length()
                && whole.endsWith(part)
                && whole.charAt(whole.length() - part.length() - 1) == ' ';
    }

    /** The last words of a folded name, as many as the other has. */
    static String tail(String whole, String like) {
        int words = 1 + (int) like.chars().filter(c -> c == ' ').count();
        // A name of nothing but emoji folds to nothing.
        int at = whole.isEmpty() ? -1 : whole.length();
        while (words > 0 && at > 0) {
            at = whole.lastIndexOf(' ', at - 1);
            words--;
        }
        return whole.substring(Math.max(at, -1) + 1);
    }

    /** True for spellings a letter (or of long names two) apart that begin alike. */
    static boolean near(String a, String b) {
        int length = Math.min(a.length(), b.length());
        if (length < SHORT_NAME || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        return distance(a, b) <= (length >= LONG_NAME ? 2 : 1);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitute = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitute, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    /** True when the letters of the acronym begin words of the name, in order. */
    static boolean abbreviates(String acronym, String name) {
        if (acronym.length() < 2 || acronym.contains(" ")) {
            return false;
        }
        String letters = acronym.toLowerCase(Locale.ROOT);
        int at = 0;
        for (String word : fold(name).split(" ")) {
            if (at < letters.length() && !word.isEmpty() && word.charAt(0) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length();
    }

    /** True when it has at least two capitals and no small letters. */
    static boolean isAcronym(String text) {
        return text.length() >= 2
                && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() >= 2;
    }
}
