package org.kroniek.reading.watch;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import org.kroniek.model.Article;
import org.kroniek.model.Passage;
import org.kroniek.model.PassageKind;

/**
 * How the main text of a page differs from what it was, word by word.
 *
 * @param changes in the order of the text
 */
public record Revision(List<Change> changes) {
    /** Words on either side of a change that show where it is. */
    private static final int AROUND = 2;
    /** Longer texts are compared by lines: comparing words takes time by their number times that of the changes. */
    private static final int MANY_WORDS = 4_000;

    /**
     * One change.
     *
     * @param before the words just before it, may be empty
     * @param removed words that were there; empty when only new ones came
     * @param added words that are there now; empty when some were only taken away
     */
    public record Change(String before, String removed, String added) {}

    public Revision {
        changes = List.copyOf(changes);
    }

    /** What became different between two versions of an article; no change when only furniture of the page did. */
    public static Revision between(Article earlier, Article later) {
        List<String> old = words(mainText(earlier));
        List<String> now = words(mainText(later));
        if (old.size() > MANY_WORDS || now.size() > MANY_WORDS) {
            old = mainText(earlier).lines().toList();
            now = mainText(later).lines().toList();
        }
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            Chunk<String> source = delta.getSource();
            int from = Math.max(0, source.getPosition() - AROUND);
            changes.add(new Change(
                    String.join(" ", old.subList(from, source.getPosition())),
                    String.join(" ", source.getLines()),
                    String.join(" ", delta.getTarget().getLines())));
        }
        return new Revision(changes);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }

    /** The text without what is furniture of the page, such as how often it was read. */
    static String mainText(Article article) {
        StringBuilder main = new StringBuilder();
        for (Passage passage : article.passages()) {
            if (passage.kind() != PassageKind.BOILERPLATE) {
                main.append(main.isEmpty() ? "" : "\n").append(passage.span().in(article.text()));
            }
        }
        return main.toString();
    }
}
