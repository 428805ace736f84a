package org.kroniek.language.conllu;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kroniek.language.Token;

/**
 * A word laid out over the characters of a text, spaces not counted. Two words are the same only if they are one object.
 */
final class AlignedWord {
    private final List<AlignedWord> sentence;
    private final Token token;
    private final int begin;
    private final int end;
    private final boolean multiword;

    /**
     * Lays a word out.
     *
     * @param sentence the words of its sentence, which the list may yet receive
     * @param begin of the characters of its written token
     * @param end of the same, exclusive
     * @param multiword whether that token holds other words too
     */
    AlignedWord(List<AlignedWord> sentence, Token token, int begin, int end, boolean multiword) {
        this.sentence = sentence;
        this.token = token;
        this.begin = begin;
        this.end = end;
        this.multiword = multiword;
    }

    Token token() {
        return token;
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    boolean multiword() {
        return multiword;
    }

    /** The head, or null if this is the root. */
    @Nullable
    AlignedWord head() {
        return token.head() == 0 ? null : sentence.get(token.head() - 1);
    }

    boolean sameForm(AlignedWord other) {
        return token.form().equalsIgnoreCase(other.token.form());
    }
}
