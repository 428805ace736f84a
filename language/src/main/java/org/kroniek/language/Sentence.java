package org.kroniek.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kroniek.model.Span;

/**
 * One sentence with its tree. Token ids run from 1; id 0 is the root above the tree. Immutable.
 */
public final class Sentence {
    private final int index;
    private final String passage;
    private final Span span;
    private final List<Token> tokens;
    private final List<MultiwordToken> multiwordTokens;
    private final List<List<Token>> children;

    /**
     * @param index 0-based position in the article
     * @param passage id of the passage it stands in
     * @param span from the first token's begin to the last token's end
     */
    public Sentence(int index, String passage, Span span, List<Token> tokens, List<MultiwordToken> multiwordTokens) {
        this.index = index;
        this.passage = passage;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.multiwordTokens = List.copyOf(multiwordTokens);
        List<List<Token>> lists = new ArrayList<>();
        for (int i = 0; i <= tokens.size(); i++) {
            lists.add(new ArrayList<>(4));
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.id() != i + 1 || token.head() > tokens.size()) {
                throw new IllegalArgumentException("Sentence " + index + ": token " + token.id() + " '" + token.form()
                        + "' at position " + (i + 1) + " with head " + token.head() + " of " + tokens.size());
            }
            lists.get(token.head()).add(token);
        }
        lists.replaceAll(Collections::unmodifiableList);
        this.children = Collections.unmodifiableList(lists);
    }

    public int index() {
        return index;
    }

    public String passage() {
        return passage;
    }

    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<MultiwordToken> multiwordTokens() {
        return multiwordTokens;
    }

    /** Number of syntactic words. */
    public int size() {
        return tokens.size();
    }

    /** The token with this id, 1 to {@link #size()}. */
    public Token token(int id) {
        return tokens.get(id - 1);
    }

    /** The dependents of a token in text order; of id 0: the root. */
    public List<Token> children(int id) {
        return children.get(id);
    }

    /** The dependents whose relation, without subtype, is one of {@code relations}. */
    public List<Token> children(int id, String... relations) {
        List<Token> found = new ArrayList<>(2);
        for (Token child : children.get(id)) {
            String relation = child.relation();
            for (String wanted : relations) {
                if (wanted.equals(relation)) {
                    found.add(child);
                    break;
                }
            }
        }
        return found;
    }

    /** The root of the tree. */
    public Token root() {
        return children.get(0).get(0);
    }

    /** The ids of the token and all below it, ascending. */
    public List<Integer> subtree(int id) {
        List<Integer> ids = new ArrayList<>();
        collect(id, ids);
        Collections.sort(ids);
        return ids;
    }

    private void collect(int id, List<Integer> ids) {
        ids.add(id);
        for (Token child : children.get(id)) {
            collect(child.id(), ids);
        }
    }

    /** The text from the first to the last token, ids inclusive. */
    public Span span(int first, int last) {
        return token(first).span().cover(token(last).span());
    }

    /** The names the tagger found, in text order. */
    public List<NameSpan> names() {
        List<NameSpan> names = new ArrayList<>();
        for (int i = 1; i <= tokens.size(); i++) {
            String label = token(i).name();
            if (!label.startsWith("B-")) {
                continue;
            }
            int last = i;
            while (last < tokens.size() && token(last + 1).name().equals("I-" + label.substring(2))) {
                last++;
            }
            int end = last;
            // 'M23 maandag': a word without capital or figure ends no name
            while (end > i && token(end).form().codePoints().noneMatch(Sentence::isNameCharacter)) {
                end--;
            }
            // 'Did Russia …?': an auxiliary begins none
            int first = i;
            while (first < end && token(first).upos() == Upos.AUX) {
                first++;
            }
            names.add(new NameSpan(NameKind.valueOf(label.substring(2)), first, end));
            i = last;
        }
        return names;
    }

    private static boolean isNameCharacter(int codePoint) {
        return Character.isDigit(codePoint) || (Character.isLetter(codePoint) && !Character.isLowerCase(codePoint));
    }
}
