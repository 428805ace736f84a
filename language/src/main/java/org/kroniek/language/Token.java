package org.kroniek.language;

import java.util.Map;
import org.kroniek.model.Span;

/**
 * A syntactic word of UD.
 *
 * @param id 1-based position in its sentence
 * @param form as written
 * @param lemma surface lemma without {@code _}; a separable verb's lemma is joined ('oprukken'), also where the
 *     particle stands apart
 * @param feats UD features in alphabetical order
 * @param head id of the head, 0 for the root
 * @param deprel UD relation with its subtype, such as {@code nsubj:pass}
 * @param span where it stands; words of a multi-word token share its characters out among them
 * @param name BIO label of a name, such as {@code B-PER}, or {@code O}
 * @param spaceAfter whether white space follows in the text
 */
public record Token(
        int id,
        String form,
        String lemma,
        Upos upos,
        Map<String, String> feats,
        int head,
        String deprel,
        Span span,
        String name,
        boolean spaceAfter) {
    public Token {
        if (id < 1 || head < 0 || head == id) {
            throw new IllegalArgumentException("Token " + id + " '" + form + "': head " + head + " is impossible");
        }
    }

    /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
    public String relation() {
        int colon = deprel.indexOf(':');
        return colon < 0 ? deprel : deprel.substring(0, colon);
    }

    /** The value of a UD feature, or the empty string. */
    public String feat(String key) {
        return feats.getOrDefault(key, "");
    }
}
