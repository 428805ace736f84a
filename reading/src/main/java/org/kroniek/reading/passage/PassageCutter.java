package org.kroniek.reading.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.CodePointIndex;
import org.kroniek.model.Passage;
import org.kroniek.model.PassageKind;
import org.kroniek.model.Span;

/**
 * Cuts the text of an article into passages, by its lines and by the word files of this package. Every letter that is no
 * white space lies in exactly one passage. Immutable and thread-safe.
 */
public final class PassageCutter {
    private final LineCutter lines;
    private final Furniture furniture;

    private PassageCutter(Furniture furniture, Credits credits) {
        this.furniture = furniture;
        this.lines = new LineCutter(furniture, credits);
    }

    /** A cutter that knows the words of every language folder. */
    public static PassageCutter ofResources() {
        return new PassageCutter(
                new Furniture(WordFile.all("boilerplate.txt")), new Credits(WordFile.all("credits.txt")));
    }

    /**
     * The passages of a text, in text order, with ids {@code p1}, {@code p2} …
     *
     * @param text NFC-normalised, lines ended by {@code \n}
     * @param title the title where the source states it
     * @param known what the source says of lines, by the UTF-16 position where they begin
     */
    public List<Passage> cut(String text, @Nullable String title, Map<Integer, PassageKind> known) {
        List<Line> all = known.isEmpty() ? HardWrap.join(text, Line.of(text)) : Line.of(text);
        List<Piece> pieces = new ArrayList<>();
        Below below = new Below();
        for (int i = 0; i < all.size(); i++) {
            Line line = all.get(i);
            if (below.swallows(text, line)) {
                pieces.add(Piece.furniture(line.begin(), line.end()));
                continue;
            }
            below.use = whole(text, line);
            pieces.addAll(lines.cut(text, line, known.get(line.begin()), i == all.size() - 1));
        }
        return number(text, Functions.assign(text, pieces, title));
    }

    private Furniture.@Nullable Use whole(String text, Line line) {
        Optional<Furniture.Found> found = furniture.at(text, line.begin(), line.end());
        return found.filter(it -> it.end() == line.end())
                .map(Furniture.Found::use)
                .orElse(null);
    }

    /** What a line of furniture makes of the lines below it. */
    private static final class Below {
        private Furniture.@Nullable Use use;

        boolean swallows(String text, Line line) {
            if (use == Furniture.Use.LIST) {
                return !line.opensBlock();
            }
            return use == Furniture.Use.REST && Shape.isHeadingLike(line.in(text));
        }
    }

    private static List<Passage> number(String text, List<Piece> pieces) {
        CodePointIndex index = CodePointIndex.of(text);
        List<Passage> passages = new ArrayList<>();
        for (Piece piece : pieces) {
            PassageKind kind = piece.kind() == null ? PassageKind.BODY : piece.kind();
            Span span = new Span(index.toCodePoint(piece.begin()), index.toCodePoint(piece.end()));
            passages.add(new Passage("p" + (passages.size() + 1), kind, span, piece.credit()));
        }
        return passages;
    }
}
