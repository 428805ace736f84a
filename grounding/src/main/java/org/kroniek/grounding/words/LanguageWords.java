package org.kroniek.grounding.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything grounding knows of one language's words. Read once, immutable. */
public final class LanguageWords {
    private final String language;
    private final NounLexicon nouns;
    private final Map<String, List<Pronoun>> pronouns = new HashMap<>();
    private final Map<String, List<Direction>> directions = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, String> templates = new HashMap<>();

    private LanguageWords(String language) {
        this.language = language;
        WordTable words = WordTable.read(language, "words.tsv");
        words.rows().forEach(row -> {
            String key = words.cell(row, "key");
            templates.put(key, words.cell(row, "words"));
            sets.put(key, new HashSet<>(words.list(row, "words")));
        });
        this.nouns = NounLexicon.read(language, has(WordSet.TRAITS, "joins-compounds"), plurals());
        WordTable table = WordTable.read(language, "pronouns.tsv");
        table.rows().forEach(row -> {
            Pronoun pronoun = new Pronoun(
                    table.cell(row, "form"),
                    table.cell(row, "type", Pronoun.Type.class),
                    Integer.parseInt("0" + table.cell(row, "person")),
                    WordNumber.read(table.cell(row, "number")),
                    WordGender.read(table.cell(row, "gender")),
                    table.cell(row, "human").equals("h"));
            pronouns.computeIfAbsent(pronoun.form(), k -> new ArrayList<>(1)).add(pronoun);
        });
        WordTable compass = WordTable.read(language, "directions.tsv");
        compass.rows().forEach(row -> {
            Direction direction = new Direction(
                    compass.cell(row, "form"),
                    compass.cell(row, "type", Direction.Type.class),
                    compass.cell(row, "compass"));
            directions
                    .computeIfAbsent(direction.form(), k -> new ArrayList<>(1))
                    .add(direction);
        });
    }

    /** Rewritings such as {@code ies>y}. */
    private List<String[]> plurals() {
        List<String[]> pairs = new ArrayList<>();
        for (String rule : template("plurals").split(" +")) {
            int arrow = rule.indexOf('>');
            if (arrow > 0) {
                pairs.add(new String[] {rule.substring(0, arrow), rule.substring(arrow + 1)});
            }
        }
        return pairs;
    }

    /**
     * Reads the shipped files of a language.
     *
     * @param language ISO 639-1
     * @throws IllegalArgumentException when the language has no files, or one is broken: says which row and how to mend it
     */
    public static LanguageWords load(String language) {
        return new LanguageWords(language);
    }

    /** ISO 639-1 code. */
    public String language() {
        return language;
    }

    /** The common nouns. */
    public NounLexicon nouns() {
        return nouns;
    }

    /** The pronoun of one of these types that is written so, whatever its capitals. */
    public Optional<Pronoun> pronoun(String form, Pronoun.Type... types) {
        for (Pronoun pronoun : pronouns.getOrDefault(fold(form), List.of())) {
            if (types.length == 0 || List.of(types).contains(pronoun.type())) {
                return Optional.of(pronoun);
            }
        }
        return Optional.empty();
    }

    /** The direction of this kind that is written so. */
    public Optional<Direction> direction(String form, Direction.Type type) {
        return directions.getOrDefault(fold(form), List.of()).stream()
                .filter(direction -> direction.type() == type)
                .findFirst();
    }

    /** True when the set holds the word, whatever its capitals. */
    public boolean has(WordSet set, String word) {
        return sets.getOrDefault(set.key(), Set.of()).contains(fold(word));
    }

    /** The template, whose place holders stand in braces; empty when the language has none. */
    public String template(String key) {
        return templates.getOrDefault(key, "");
    }

    private static String fold(String form) {
        return form.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
