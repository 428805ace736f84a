package org.kroniek.grounding.resolution;

import java.util.ArrayList;
import java.util.List;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;

/** Which words stand inside double quotation marks, so that what is quoted does not come between a speaker and 'he said'. */
final class Quotes {
    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    /** For each sentence: which of its tokens are quoted. */
    private final List<boolean[]> quoted = new ArrayList<>();

    Quotes(List<Sentence> sentences) {
        boolean inside = false;
        String passage = "";
        for (Sentence sentence : sentences) {
            if (!sentence.passage().equals(passage)) {
                inside = false;
                passage = sentence.passage();
            }
            boolean[] marks = new boolean[sentence.size() + 1];
            for (Token token : sentence.tokens()) {
                String form = token.form();
                if (form.length() == 1 && OPENING.contains(form)) {
                    inside = true;
                } else if (form.length() == 1 && CLOSING.contains(form)) {
                    inside = false;
                } else if (form.equals("\"") || form.equals("''") || form.equals("``")) {
                    inside = !inside;
                } else {
                    marks[token.id()] = inside;
                }
            }
            quoted.add(marks);
        }
    }

    /** How many sentences apart two words are; for a word outside quotation marks wholly quoted sentences do not count. */
    int distance(Sentence from, int fromToken, Sentence to, int toToken) {
        int apart = 0;
        boolean outside = !quoted.get(to.index())[toToken];
        for (int i = to.index() - 1; i >= from.index(); i--) {
            boolean skipped = outside && i != from.index() && wholly(i);
            apart += skipped ? 0 : 1;
        }
        boolean intoQuote = outside && quoted.get(from.index())[fromToken];
        return intoQuote ? apart + 1 : apart;
    }

    private boolean wholly(int sentence) {
        boolean[] marks = quoted.get(sentence);
        int inside = 0;
        for (boolean mark : marks) {
            inside += mark ? 1 : 0;
        }
        return inside * 2 > marks.length;
    }
}
