package org.kroniek.grounding.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kroniek.grounding.NounClass;
import org.kroniek.model.EntityKind;

/** The common nouns of a language by lemma; compounds fall back on their last part. Immutable. */
public final class NounLexicon {
    /** Shorter last parts meet too many words by chance. */
    private static final int SHORTEST_PART = 4;

    private static final int SHORTEST_MODIFIER = 3;

    private final Map<String, Noun> nouns = new HashMap<>();
    private final boolean joinsCompounds;
    private final List<String[]> plurals;

    private NounLexicon(WordTable table, boolean joinsCompounds, List<String[]> plurals) {
        this.joinsCompounds = joinsCompounds;
        this.plurals = plurals;
        table.rows().forEach(row -> {
            String refers = table.cell(row, "refers");
            Noun noun = new Noun(
                    table.cell(row, "lemma"),
                    table.cell(row, "class", NounClass.class),
                    table.cell(row, "kind", EntityKind.class),
                    table.list(row, "sectors"),
                    WordGender.read(table.cell(row, "gender")),
                    WordNumber.read(table.cell(row, "number")),
                    refers.isEmpty() ? Noun.Refers.NOTHING : table.cell(row, "refers", Noun.Refers.class),
                    "");
            if (nouns.putIfAbsent(noun.lemma().toLowerCase(Locale.ROOT), noun) != null) {
                throw new IllegalArgumentException("nouns.tsv has '" + noun.lemma() + "' twice: leave one");
            }
        });
    }

    /**
     * Reads the nouns of a language.
     *
     * @param joinsCompounds whether the language writes compounds as one word, so that an unknown noun may end in a known one
     * @param plurals endings of plurals and what stands for them in the singular, for plurals that come without a lemma
     */
    static NounLexicon read(String language, boolean joinsCompounds, List<String[]> plurals) {
        return new NounLexicon(WordTable.read(language, "nouns.tsv"), joinsCompounds, plurals);
    }

    /** How many nouns there are. */
    public int size() {
        return nouns.size();
    }

    /** The noun with this lemma, or the last part of it: after a hyphen, or of a compound written as one word. */
    public Optional<Noun> find(String lemma) {
        String word = lemma.toLowerCase(Locale.ROOT);
        Optional<Noun> own = findSingular(word);
        for (String[] plural : own.isPresent() ? List.<String[]>of() : plurals) {
            if (word.endsWith(plural[0])) {
                Noun noun = nouns.get(word.substring(0, word.length() - plural[0].length()) + plural[1]);
                if (noun != null) {
                    return Optional.of(noun);
                }
            }
        }
        return own;
    }

    private Optional<Noun> findSingular(String word) {
        Noun noun = nouns.get(word);
        if (noun != null) {
            return Optional.of(noun);
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            return find(word.substring(hyphen + 1)).map(n -> n.withModifier(word.substring(0, hyphen)));
        }
        return joinsCompounds ? lastPart(word) : Optional.empty();
    }

    /** True when the lexicon itself has the form or the lemma, not only the last part of it. */
    public boolean isNoun(String form, String lemma) {
        return find(form)
                .or(() -> find(lemma))
                .filter(noun -> noun.modifier().isEmpty())
                .isPresent();
    }

    /** The longest noun of the lexicon that the word ends in. */
    private Optional<Noun> lastPart(String word) {
        for (int at = SHORTEST_MODIFIER; at <= word.length() - SHORTEST_PART; at++) {
            Noun noun = nouns.get(word.substring(at));
            if (noun != null) {
                return Optional.of(noun.withModifier(word.substring(0, at)));
            }
        }
        return Optional.empty();
    }
}
