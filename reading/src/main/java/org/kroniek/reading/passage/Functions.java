package org.kroniek.reading.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.PassageKind;

/** Gives the pieces that are text their function: title, lead, heading or body. */
final class Functions {
    /** A line below the title that is no sentence is a lead from so many words, else a heading. */
    private static final int WORDS_OF_LEAD = 8;

    private final String text;
    private final List<Piece> pieces;

    private Functions(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = new ArrayList<>(pieces);
    }

    /** The pieces, none of them open any more. */
    static List<Piece> assign(String text, List<Piece> pieces, @Nullable String title) {
        Functions functions = new Functions(text, pieces);
        int titleAt = functions.assignTitle(title);
        functions.assignHeadings(titleAt);
        functions.assignLead(titleAt);
        functions.pieces.replaceAll(piece -> piece.isOpen() ? piece.as(PassageKind.BODY) : piece);
        return functions.pieces;
    }

    /** Marks the title and returns where it stands, -1 when the text has none. */
    private int assignTitle(@Nullable String title) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind() == PassageKind.TITLE) {
                return i;
            }
            if (!pieces.get(i).isOpen()) {
                continue;
            }
            String words = words(i);
            boolean stated = title != null && squeeze(title).equals(squeeze(words));
            if (stated || (title == null && Shape.isTitleLike(words) && nextOpen(i) >= 0)) {
                pieces.set(i, pieces.get(i).as(PassageKind.TITLE));
                return i;
            }
            return -1;
        }
        return -1;
    }

    private void assignHeadings(int titleAt) {
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.get(i).isOpen() || !Shape.isHeadingLike(words(i)) || nextOpen(i) < 0) {
                continue;
            }
            boolean lead = i == titleAt + 1 && titleAt >= 0 && Shape.words(words(i)) >= WORDS_OF_LEAD;
            pieces.set(i, pieces.get(i).as(lead ? PassageKind.LEAD : PassageKind.HEADING));
        }
    }

    /** The first paragraph below a title leads, when at least two follow. */
    private void assignLead(int titleAt) {
        if (titleAt < 0 || pieces.stream().anyMatch(piece -> piece.kind() == PassageKind.LEAD)) {
            return;
        }
        int first = nextOpen(titleAt);
        if (first >= 0 && nextOpen(first) >= 0 && nextOpen(nextOpen(first)) >= 0) {
            pieces.set(first, pieces.get(first).as(PassageKind.LEAD));
        }
    }

    private int nextOpen(int index) {
        for (int i = index + 1; i < pieces.size(); i++) {
            if (pieces.get(i).isOpen() || pieces.get(i).kind() == PassageKind.BODY) {
                return i;
            }
        }
        return -1;
    }

    private String words(int index) {
        return text.substring(pieces.get(index).begin(), pieces.get(index).end());
    }

    private static String squeeze(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
