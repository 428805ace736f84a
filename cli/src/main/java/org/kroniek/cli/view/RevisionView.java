package org.kroniek.cli.view;

import java.util.StringJoiner;
import org.kroniek.reading.watch.Revision;

/** What a correction changed: words that went in brackets with a minus, words that came with a plus. */
public final class RevisionView {
    private static final int SHORT = 60;

    private final Screen screen;

    public RevisionView(Screen screen) {
        this.screen = screen;
    }

    /** The first change in a few words, and how many more there are. */
    public String brief(Revision revision) {
        int more = revision.changes().size() - 1;
        if (more < 0) {
            return "nothing but white space";
        }
        Revision.Change first = revision.changes().get(0);
        String change = marked(cut(first.removed()), cut(first.added()));
        return (first.before().isEmpty() ? "" : first.before() + " ")
                + change
                + (more == 0 ? "" : " and " + more + " more");
    }

    /** Every change whole, a line each. */
    public String whole(Revision revision) {
        StringBuilder lines = new StringBuilder();
        for (Revision.Change change : revision.changes()) {
            lines.append("  … ")
                    .append(change.before().isEmpty() ? "" : change.before() + " ")
                    .append(marked(change.removed(), change.added()))
                    .append('\n');
        }
        return lines.toString();
    }

    private String marked(String removed, String added) {
        StringJoiner marked = new StringJoiner(" ");
        if (!removed.isEmpty()) {
            marked.add(Style.RED.paint("[-" + removed + "-]", screen.colour()));
        }
        if (!added.isEmpty()) {
            marked.add(Style.GREEN.paint("{+" + added + "+}", screen.colour()));
        }
        return marked.toString();
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= SHORT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHORT - 1)) + "…";
    }
}
