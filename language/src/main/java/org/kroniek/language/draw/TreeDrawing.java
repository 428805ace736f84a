package org.kroniek.language.draw;

import java.util.List;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;

/**
 * Draws a dependency tree as lines of text, a token a line, heads before their right dependents and after their left
 * ones, as the words stand:
 *
 * <pre>
 *    ┌─ Haftars   nmod:poss     PROPN  Haftar   B-PER
 * ┌─ troepen      nsubj         NOUN   troep
 * rukken          root          VERB   oprukken
 * ├─ op           compound:prt  ADP    op
 * │  ┌─ naar      case          ADP    naar
 * └─ Tripoli      obl           PROPN  Tripoli  B-LOC
 * </pre>
 */
public final class TreeDrawing {
    private TreeDrawing() {}

    /** The drawing, each line ended by a newline. */
    public static String draw(Sentence sentence) {
        String[] branches = new String[sentence.size() + 1];
        branch(sentence, sentence.root(), new Prefixes("", "", ""), branches);
        int width = 0;
        int relation = 0;
        for (Token token : sentence.tokens()) {
            width = Math.max(width, length(branches[token.id()]) + length(token.form()));
            relation = Math.max(relation, token.deprel().length());
        }
        StringBuilder drawing = new StringBuilder();
        for (Token token : sentence.tokens()) {
            String line = pad(branches[token.id()] + token.form(), width + 2)
                    + pad(token.deprel(), relation + 2)
                    + pad(token.upos().name(), 7)
                    + pad(token.lemma(), 20)
                    + (token.name().equals("O") ? "" : token.name());
            drawing.append(line.stripTrailing()).append('\n');
        }
        return drawing.toString();
    }

    /**
     * Puts the branches before the forms of a token and all below it: {@code own} before itself, {@code left} and
     * {@code right} before the branches of its dependents on that side.
     */
    private static void branch(Sentence sentence, Token token, Prefixes prefixes, String[] branches) {
        branches[token.id()] = prefixes.own;
        List<Token> children = sentence.children(token.id());
        for (int i = 0; i < children.size(); i++) {
            Token child = children.get(i);
            boolean before = child.id() < token.id();
            boolean outer = before ? i == 0 : i == children.size() - 1;
            String base = before ? prefixes.left : prefixes.right;
            Prefixes next = outer
                    ? new Prefixes(
                            base + (before ? "┌─ " : "└─ "),
                            base + (before ? "   " : "│  "),
                            base + (before ? "│  " : "   "))
                    : new Prefixes(base + "├─ ", base + "│  ", base + "│  ");
            branch(sentence, child, next, branches);
        }
    }

    private record Prefixes(String own, String left, String right) {}

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - length(text)));
    }
}
