package org.kroniek.language;

import java.util.ArrayList;
import java.util.List;
import org.kroniek.language.network.Analysis;
import org.kroniek.language.text.Piece;
import org.kroniek.model.CodePointIndex;
import org.kroniek.model.Span;

/** A text whose pieces, in UTF-16 units, become tokens with spans in code points. */
final class PlacedText {
    private final String text;
    private final CodePointIndex index;

    PlacedText(String text) {
        this.text = text;
        this.index = CodePointIndex.of(text);
    }

    Span span(int begin, int end) {
        return new Span(index.toCodePoint(begin), index.toCodePoint(end));
    }

    int toChar(int codePoint) {
        return index.toChar(codePoint);
    }

    Sentence sentence(int number, String passage, List<Piece> pieces, List<Analysis> analyses) {
        List<Token> tokens = new ArrayList<>(pieces.size());
        List<MultiwordToken> multiword = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean joined = i + 1 < pieces.size() && pieces.get(i + 1).joined();
            boolean space = i + 1 == pieces.size()
                    ? piece.end() >= text.length() || !glued(piece.end())
                    : pieces.get(i + 1).begin() > piece.end();
            tokens.add(token(i + 1, piece.in(text), analyses.get(i), span(piece.begin(), piece.end()), space));
            if (piece.joined() && !joined) {
                multiword.add(new MultiwordToken(
                        first + 1, i + 1, text.substring(pieces.get(first).begin(), piece.end())));
            } else if (!piece.joined()) {
                first = i;
            }
        }
        Span whole = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        return new Sentence(number, passage, whole, tokens, multiword);
    }

    private boolean glued(int at) {
        return !Character.isWhitespace(text.charAt(at)) && !Character.isSpaceChar(text.charAt(at));
    }

    static Token token(int id, String form, Analysis analysis, Span span, boolean spaceAfter) {
        return new Token(
                id,
                form,
                analysis.lemma(),
                analysis.upos(),
                analysis.feats(),
                analysis.head(),
                analysis.deprel(),
                span,
                analysis.name(),
                spaceAfter);
    }
}
