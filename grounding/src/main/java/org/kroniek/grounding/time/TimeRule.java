package org.kroniek.grounding.time;

import java.util.ArrayList;
import java.util.List;
import org.kroniek.language.Sentence;

/**
 * A pattern of tokens and the function that works out its value.
 *
 * @param function name of the value function, see {@link TimeValues}
 * @param elements in order; the first may stand before the expression without being part of it
 * @param line 1-based line of the file
 */
record TimeRule(String function, List<Element> elements, int line) {
    TimeRule {
        elements = List.copyOf(elements);
    }

    /**
     * One place of a pattern: alternatives, each a word or a {@code <class>}.
     *
     * @param behind whether it is the word before the expression, written with {@code ^} in front
     */
    record Element(List<String> alternatives, boolean optional, boolean behind) {
        Element {
            alternatives = List.copyOf(alternatives);
        }
    }

    static TimeRule parse(String line, int number) {
        String[] fields = line.split("\t");
        if (fields.length != 2) {
            throw new IllegalArgumentException(
                    "time rules, line " + number + ": '" + line + "' is not a function, a tab and a pattern");
        }
        List<Element> elements = new ArrayList<>();
        for (String written : fields[1].strip().split("\\s+")) {
            boolean optional = written.length() > 1 && written.endsWith("?");
            boolean behind = written.length() > 1 && written.startsWith("^");
            String body = written.substring(behind ? 1 : 0, written.length() - (optional ? 1 : 0));
            elements.add(new Element(List.of(body.split("/")), optional, behind));
        }
        return new TimeRule(fields[0].strip(), elements, number);
    }

    /** A match: the id after the last token, and what the classes stood for. */
    record Found(int end, Captures captures) {}

    /** The longest match from token {@code id}; its end is {@code id} itself if there is none. */
    Found match(TimeClasses classes, Sentence sentence, int id) {
        return match(classes, sentence, id, 0, new Captures());
    }

    private Found match(TimeClasses classes, Sentence sentence, int id, int at, Captures captures) {
        if (at == elements.size()) {
            return new Found(id, captures);
        }
        Element element = elements.get(at);
        if (element.behind()) {
            boolean there = id > 1 && element.alternatives().contains(TimeWords.form(sentence, id - 1));
            return there ? match(classes, sentence, id, at + 1, captures) : new Found(0, captures);
        }
        Found best = new Found(0, captures);
        for (String alternative : element.alternatives()) {
            Captures next = new Captures(captures);
            int length = classes.match(alternative, sentence, id, next);
            if (length > 0) {
                Found found = match(classes, sentence, id + length, at + 1, next);
                best = found.end() > best.end() ? found : best;
            }
        }
        if (element.optional()) {
            Found found = match(classes, sentence, id, at + 1, captures);
            best = found.end() > best.end() ? found : best;
        }
        return best;
    }
}
