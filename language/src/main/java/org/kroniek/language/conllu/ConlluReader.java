package org.kroniek.language.conllu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kroniek.language.MultiwordToken;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;
import org.kroniek.model.Span;

/**
 * Reads CoNLL-U. Comments, XPOS and enhanced dependencies are not kept; empty nodes are left out. Spans count the code
 * points of the text that the forms and {@code SpaceAfter} make, with one space between sentences. A file without
 * trees ({@code _} in the columns) is read as tokens under one root, to be parsed.
 */
public final class ConlluReader {
    private static final int COLUMNS = 10;
    private static final Pattern NAME = Pattern.compile("[BI]-(?:PER|ORG|LOC|MISC)");

    private ConlluReader() {}

    /**
     * All sentences.
     *
     * @throws IOException with the line number if a line is not CoNLL-U
     */
    public static List<Sentence> read(Reader reader) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        Builder builder = new Builder(0, 0);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                builder = finish(builder, sentences);
            } else if (line.charAt(0) != '#') {
                try {
                    builder.add(line.split("\t", -1));
                } catch (IllegalArgumentException e) {
                    throw new IOException("CoNLL-U, line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        finish(builder, sentences);
        return sentences;
    }

    private static Builder finish(Builder builder, List<Sentence> sentences) throws IOException {
        if (builder.tokens.isEmpty()) {
            return builder;
        }
        try {
            sentences.add(builder.build());
        } catch (IllegalArgumentException e) {
            throw new IOException("CoNLL-U, sentence " + (builder.index + 1) + ": " + e.getMessage(), e);
        }
        return new Builder(builder.index + 1, builder.at + (builder.spacePending ? 1 : 0) + 1);
    }

    /** Collects the lines of one sentence. */
    private static final class Builder {
        private final int index;
        private final List<Token> tokens = new ArrayList<>();
        private final List<MultiwordToken> multiword = new ArrayList<>();
        private int at;
        private boolean spacePending;
        private int rangeEnd;
        private int rangeAt;
        private int rangeLeft;
        private boolean rangeSpace;

        Builder(int index, int at) {
            this.index = index;
            this.at = at;
        }

        void add(String[] columns) {
            if (columns.length != COLUMNS) {
                throw new IllegalArgumentException(columns.length + " columns, wanted " + COLUMNS);
            }
            String id = columns[0];
            if (id.indexOf('.') >= 0) {
                return;
            }
            int hyphen = id.indexOf('-');
            if (hyphen > 0) {
                range(id, hyphen, columns);
            } else {
                word(Integer.parseInt(id), columns);
            }
        }

        private void range(String id, int hyphen, String[] columns) {
            int first = Integer.parseInt(id.substring(0, hyphen));
            rangeEnd = Integer.parseInt(id.substring(hyphen + 1));
            multiword.add(new MultiwordToken(first, rangeEnd, columns[1]));
            at += spacePending ? 1 : 0;
            spacePending = false;
            rangeAt = at;
            rangeLeft = codePoints(columns[1]);
            rangeSpace = spaceAfter(columns[9]);
            at += rangeLeft;
        }

        private void word(int id, String[] columns) {
            Span span;
            boolean space;
            if (id <= rangeEnd) {
                // The words of a multi-word token share its characters out; the last takes what is left.
                int take = id == rangeEnd ? rangeLeft : Math.min(codePoints(columns[1]), rangeLeft);
                span = new Span(rangeAt, rangeAt + take);
                rangeAt += take;
                rangeLeft -= take;
                space = id == rangeEnd && rangeSpace;
            } else {
                at += spacePending ? 1 : 0;
                span = new Span(at, at + codePoints(columns[1]));
                at = span.end();
                space = spaceAfter(columns[9]);
            }
            spacePending = space;
            boolean tree = !columns[6].equals("_");
            tokens.add(new Token(
                    id,
                    columns[1],
                    columns[2],
                    columns[3].equals("_") ? Upos.X : Upos.valueOf(columns[3]),
                    feats(columns[5]),
                    tree ? Integer.parseInt(columns[6]) : (id == 1 ? 0 : 1),
                    tree ? columns[7] : (id == 1 ? "root" : "dep"),
                    span,
                    name(columns[9]),
                    space));
        }

        Sentence build() {
            Span whole =
                    tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
            return new Sentence(index, "s" + (index + 1), whole, tokens, multiword);
        }
    }

    private static int codePoints(String form) {
        return form.codePointCount(0, form.length());
    }

    private static boolean spaceAfter(String misc) {
        return !misc(misc, "SpaceAfter", "Yes").equals("No");
    }

    private static String misc(String misc, String key, String otherwise) {
        for (String pair : misc.split("\\|")) {
            if (pair.startsWith(key + "=")) {
                return pair.substring(key.length() + 1);
            }
        }
        return otherwise;
    }

    /** The name label; a kind that the program does not know is no name. */
    private static String name(String misc) {
        String label = misc(misc, "NE", "O");
        return NAME.matcher(label).matches() ? label : "O";
    }

    private static Map<String, String> feats(String written) {
        if (written.equals("_")) {
            return Map.of();
        }
        Map<String, String> feats = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String pair : written.split("\\|")) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("feature '" + pair + "', wanted Name=Value");
            }
            feats.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return Collections.unmodifiableMap(feats);
    }
}
