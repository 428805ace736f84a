package org.kroniek.reading.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.PassageKind;

/** Cuts one line into furniture, caption, credit and text. */
final class LineCutter {
    /** A caption with a sign or label is no longer, in UTF-16 units. */
    private static final int LONGEST_CAPTION = 700;

    /** A caption with only an agency behind it is no longer and has no more sentences. */
    private static final int LONGEST_UNSURE_CAPTION = 320;

    private static final int SENTENCES_OF_UNSURE_CAPTION = 2;

    private final Furniture furniture;
    private final Credits credits;

    LineCutter(Furniture furniture, Credits credits) {
        this.furniture = furniture;
        this.credits = credits;
    }

    /**
     * The pieces of a line, in order.
     *
     * @param mark what the source says of the line
     * @param last whether no line follows: an agency in brackets then closes the report
     */
    List<Piece> cut(String text, Line line, Mark mark, boolean last) {
        List<Piece> pieces = new ArrayList<>();
        int at = line.begin();
        PassageKind known = mark.kind();
        boolean picture = known == PassageKind.CAPTION;
        for (Optional<Furniture.Found> found = furniture.at(text, at, line.end());
                found.isPresent();
                found = furniture.at(text, at, line.end())) {
            int end = found.get().end();
            picture |= found.get().use() == Furniture.Use.IMAGE;
            pieces.add(Piece.furniture(at, Line.trimBlanks(text, at, end)));
            at = Line.skipBlanks(text, end, line.end());
            if (at == line.end()) {
                return pieces;
            }
        }
        if (picture && mark.creditBegin() >= at && mark.creditBegin() < line.end()) {
            pieces.addAll(credited(text, at, mark.creditBegin(), line.end()));
            return pieces;
        }
        pieces.addAll(rest(text, new Line(at, line.end(), line.opensBlock()), known, new Place(picture, last)));
        return pieces;
    }

    /** UTF-16 position where the credit at the end of a line begins, -1 without. */
    int creditBegin(String line) {
        return credits.at(line, 0, line.length()).map(Credits.Credit::begin).orElse(-1);
    }

    /** A caption whose credit the source tells apart. */
    private List<Piece> credited(String text, int begin, int creditBegin, int end) {
        String words = text.substring(creditBegin, end);
        String name = credits.at(words, 0, words.length())
                .map(Credits.Credit::name)
                .orElse(words)
                .replaceAll("^\\d{4}\\s+", "")
                .replaceAll("^[\\s(\\[|/–—-]+|[\\s)\\].|]+$", "");
        int behind = Line.trimBlanks(text, begin, creditBegin);
        if (behind == begin) {
            return List.of(new Piece(begin, end, PassageKind.CAPTION, name));
        }
        return List.of(new Piece(begin, behind, PassageKind.CAPTION, name), Piece.furniture(creditBegin, end));
    }

    /** Where a line stands: behind a picture's button, at the end of the article. */
    private record Place(boolean picture, boolean last) {}

    private List<Piece> rest(String text, Line line, @Nullable PassageKind known, Place place) {
        Optional<Credits.Credit> credit = place.picture()
                ? credits.ofCaption(text, line.begin(), line.end())
                : credits.at(text, line.begin(), line.end());
        if (credit.isEmpty()) {
            return place.picture()
                    ? List.of(new Piece(line.begin(), line.end(), PassageKind.CAPTION, null))
                    : afterDateline(text, line.begin(), line.end(), known);
        }
        int signed = Line.skipBlanks(text, credit.get().begin(), line.end());
        int end = Line.trimBlanks(text, line.begin(), signed);
        String name = credit.get().name();
        if (end == line.begin()) {
            return List.of(new Piece(line.begin(), line.end(), PassageKind.CAPTION, name));
        }
        List<Piece> pieces = new ArrayList<>();
        boolean textKnown = known != null && known != PassageKind.CAPTION && known != PassageKind.BODY;
        if (!textKnown && isCaption(text.substring(line.begin(), end), credit.get(), place)) {
            pieces.add(new Piece(line.begin(), end, PassageKind.CAPTION, name));
        } else if (credit.get().sure()) {
            return afterDateline(text, line.begin(), line.end(), known);
        } else {
            pieces.addAll(afterDateline(text, line.begin(), end, known));
        }
        pieces.add(Piece.furniture(signed, line.end()));
        return pieces;
    }

    private static boolean isCaption(String words, Credits.Credit credit, Place place) {
        if (place.picture() || credit.sure()) {
            return words.length() <= LONGEST_CAPTION;
        }
        return !place.last()
                && words.length() <= LONGEST_UNSURE_CAPTION
                && Shape.sentences(words) <= SENTENCES_OF_UNSURE_CAPTION;
    }

    private List<Piece> afterDateline(String text, int begin, int end, @Nullable PassageKind known) {
        int behind = credits.afterDateline(text, begin, end);
        List<Piece> pieces = new ArrayList<>();
        if (behind > begin && behind < end) {
            pieces.add(Piece.furniture(begin, Line.trimBlanks(text, begin, behind)));
        }
        int from = behind < end ? behind : begin;
        pieces.add(known == null ? Piece.open(from, end) : Piece.open(from, end).as(known));
        return pieces;
    }
}
