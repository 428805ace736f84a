package org.kroniek.language.conllu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kroniek.language.MultiwordToken;
import org.kroniek.language.NameKind;
import org.kroniek.language.NameSpan;
import org.kroniek.language.Sentence;

/** One side of a comparison: everything that is counted, by the characters it covers, spaces not counted. */
final class Layout {
    private final StringBuilder characters = new StringBuilder();
    private final Set<Stretch> tokens = new HashSet<>();
    private final Set<Stretch> sentences = new HashSet<>();
    private final Set<Stretch> names = new HashSet<>();
    private final List<AlignedWord> words = new ArrayList<>();

    /** Characters from {@code begin} to {@code end}, exclusive, of some kind. */
    record Stretch(int begin, int end, String kind) {}

    private Layout() {}

    static Layout of(List<Sentence> sentences) {
        Layout layout = new Layout();
        for (Sentence sentence : sentences) {
            int begin = layout.characters.length();
            layout.add(sentence);
            layout.sentences.add(new Stretch(begin, layout.characters.length(), ""));
        }
        return layout;
    }

    private void add(Sentence sentence) {
        Map<Integer, MultiwordToken> ranges = new HashMap<>();
        sentence.multiwordTokens().forEach(range -> ranges.put(range.first(), range));
        List<AlignedWord> added = new ArrayList<>(sentence.size());
        int id = 1;
        while (id <= sentence.size()) {
            MultiwordToken range = ranges.get(id);
            int begin = characters.length();
            characters.append((range == null ? sentence.token(id).form() : range.form()).replaceAll("\\s", ""));
            int end = characters.length();
            tokens.add(new Stretch(begin, end, ""));
            int last = range == null ? id : range.last();
            while (id <= last) {
                added.add(new AlignedWord(added, sentence.token(id), begin, end, range != null));
                id++;
            }
        }
        words.addAll(added);
        for (NameSpan name : sentence.names()) {
            if (name.kind() != NameKind.MISC) {
                int begin = added.get(name.first() - 1).begin();
                int end = added.get(name.last() - 1).end();
                names.add(new Stretch(begin, end, name.kind().name()));
            }
        }
    }

    Set<Stretch> tokens() {
        return tokens;
    }

    Set<Stretch> sentences() {
        return sentences;
    }

    Set<Stretch> names() {
        return names;
    }

    List<AlignedWord> words() {
        return words;
    }

    /** Throws with the place if the other side has other characters. */
    void checkSameText(Layout system) {
        String gold = characters.toString();
        String other = system.characters.toString();
        if (gold.equals(other)) {
            return;
        }
        int at = 0;
        while (at < Math.min(gold.length(), other.length()) && gold.charAt(at) == other.charAt(at)) {
            at++;
        }
        throw new IllegalArgumentException("Gold and system differ in their characters from '" + cut(gold, at)
                + "' against '" + cut(other, at) + "' on");
    }

    private static String cut(String text, int at) {
        return text.substring(at, Math.min(at + 20, text.length()));
    }
}
