package org.kroniek.language.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into tokens as the treebank of its language does. Every character that is not space lies in exactly one
 * token; nothing is changed, added or dropped. Thread-safe.
 */
public final class Tokenizer {
    private final TokenRules rules;

    public Tokenizer(TokenRules rules) {
        this.rules = rules;
    }

    /** The tokens of {@code text} from {@code begin} to {@code end} (UTF-16, exclusive), in order. */
    public List<Piece> tokenize(String text, int begin, int end) {
        List<Piece> pieces = new ArrayList<>((end - begin) / 5 + 4);
        Chunk chunk = new Chunk(rules, text, pieces);
        int at = begin;
        while (at < end) {
            while (at < end && Characters.space(text.charAt(at))) {
                at++;
            }
            int from = at;
            while (at < end && !Characters.space(text.charAt(at))) {
                at++;
            }
            if (from < at) {
                chunk.split(from, at, end);
            }
        }
        return pieces;
    }
}
