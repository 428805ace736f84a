package org.kroniek.reading.passage;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.CodePointIndex;
import org.kroniek.model.Passage;
import org.kroniek.model.PassageKind;
import org.kroniek.model.Span;
import org.kroniek.reading.words.WordFile;

/**
 * Cuts the text of an article into passages, by its lines and by the word files of this package. Every letter that is no
 * white space lies in exactly one passage. Immutable and thread-safe.
 */
public final class PassageCutter {
    private static final Mark NOTHING = Mark.of(null);

    private final LineCutter lines;
    private final Furniture furniture;

    private PassageCutter(Furniture furniture, Credits credits) {
        this.furniture = furniture;
        this.lines = new LineCutter(furniture, credits);
    }

    /** A cutter that knows the words of every language folder. */
    public static PassageCutter ofResources() {
        return new PassageCutter(
                new Furniture(WordFile.all(PassageCutter.class, "boilerplate.txt")),
                new Credits(WordFile.all(PassageCutter.class, "credits.txt")));
    }

    /**
     * The passages of a text, in text order, with ids {@code p1}, {@code p2} …
     *
     * @param text NFC-normalised, lines ended by {@code \n}
     * @param title the title where the source states it
     * @param known what the source says of lines, by the UTF-16 position where they begin
     */
    public List<Passage> cut(String text, @Nullable String title, Map<Integer, Mark> known) {
        List<Line> all = known.isEmpty() ? HardWrap.join(text, Line.of(text)) : Line.of(text);
        List<Piece> pieces = new ArrayList<>();
        Below below = new Below();
        for (int i = 0; i < all.size(); i++) {
            Line line = all.get(i);
            Mark mark = known.getOrDefault(line.begin(), NOTHING);
            if (mark.kind() == null && below.swallows(text, line)) {
                pieces.add(Piece.furniture(line.begin(), line.end()));
                continue;
            }
            below.use = mark.kind() == null ? whole(text, line) : null;
            pieces.addAll(lines.cut(text, line, mark, i == all.size() - 1));
        }
        return number(text, Functions.assign(text, pieces, title), new TreeMap<>(known));
    }

    /** True if the word files know the whole line as furniture: a button, 'read also', a newsletter's offer. */
    public boolean isFurniture(String line) {
        return whole(line, new Line(0, line.length(), true)) != null;
    }

    /** True if the word files know the line as a heading of what closes a page: related stories, most read. */
    public boolean closesPage(String line) {
        Furniture.Use use = whole(line, new Line(0, line.length(), true));
        return use == Furniture.Use.REST || use == Furniture.Use.LIST;
    }

    /** UTF-16 position where the credit of a picture begins at the end of a line, -1 without. */
    public int creditBegin(String line) {
        return lines.creditBegin(line);
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

    private static List<Passage> number(String text, List<Piece> pieces, NavigableMap<Integer, Mark> known) {
        CodePointIndex index = CodePointIndex.of(text);
        List<Passage> passages = new ArrayList<>();
        for (Piece piece : pieces) {
            PassageKind kind = piece.kind() == null ? PassageKind.BODY : piece.kind();
            Span span = new Span(index.toCodePoint(piece.begin()), index.toCodePoint(piece.end()));
            Map.Entry<Integer, Mark> mark = known.floorEntry(piece.begin());
            OffsetDateTime at = mark == null ? null : mark.getValue().at();
            passages.add(new Passage("p" + (passages.size() + 1), kind, span, piece.credit(), at));
        }
        return passages;
    }
}
