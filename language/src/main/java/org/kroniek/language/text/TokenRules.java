package org.kroniek.language.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.kroniek.language.network.ModelFiles;

/**
 * The words and settings of a language's tokenizer and sentence splitter, from {@code tokens.properties},
 * {@code abbreviations.txt}, {@code words-with-apostrophe.txt}, {@code splits.txt}, {@code prefixes.txt},
 * {@code starters.txt} and {@code speech.txt} in its folder; {@code docs/adding-a-language.md} describes them. All
 * look-ups ignore case and the kind of apostrophe, but an abbreviation may have an entry for either case.
 */
public final class TokenRules {
    private final boolean splitHyphens;
    private final boolean splitSlashes;
    private final boolean possessiveStop;
    private final boolean splitUnits;
    private final boolean lowerCaseStarts;
    private final boolean unmarkedEnds;
    private final Map<String, Abbreviation> abbreviations;
    private final Set<String> apostropheWords;
    private final List<String> endings;
    private final Map<String, Integer> splits;
    private final Set<String> prefixes;
    private final Set<String> starters;
    private final Set<String> speech;

    private TokenRules(Properties settings, ModelFiles files) throws IOException {
        this.splitHyphens = flag(settings, "split.hyphens");
        this.splitSlashes = flag(settings, "split.slashes");
        this.possessiveStop = flag(settings, "split.possessive");
        this.splitUnits = flag(settings, "split.units");
        this.lowerCaseStarts = flag(settings, "sentences.lowercase");
        this.unmarkedEnds = flag(settings, "sentences.unmarked");
        this.abbreviations = abbreviations(files);
        this.apostropheWords = new HashSet<>(words(files, "words-with-apostrophe.txt"));
        this.endings = new ArrayList<>();
        this.splits = new HashMap<>();
        for (String line : words(files, "splits.txt")) {
            int bar = line.indexOf('|');
            if (bar < 0) {
                throw new IOException("splits.txt: '" + line + "' lacks the | where it is split");
            } else if (bar == 0) {
                endings.add(line.substring(1));
            } else {
                splits.put(line.replace("|", ""), bar);
            }
        }
        this.prefixes = new HashSet<>(words(files, "prefixes.txt"));
        this.starters = new HashSet<>(words(files, "starters.txt"));
        this.speech = new HashSet<>(words(files, "speech.txt"));
    }

    /** Reads the rules of a language; every file must be there, if only with comments. */
    public static TokenRules load(ModelFiles files) throws IOException {
        Properties settings = new Properties();
        settings.load(new StringReader(new String(files.bytes("tokens.properties"), StandardCharsets.UTF_8)));
        return new TokenRules(settings, files);
    }

    private static boolean flag(Properties settings, String key) throws IOException {
        String value = settings.getProperty(key, "missing");
        if (!value.equals("true") && !value.equals("false")) {
            throw new IOException("tokens.properties: " + key + " is " + value + ", wanted true or false");
        }
        return value.equals("true");
    }

    private static List<String> words(ModelFiles files, String name) throws IOException {
        return lines(files, name).stream().map(TokenRules::plain).toList();
    }

    private static List<String> lines(ModelFiles files, String name) throws IOException {
        List<String> words = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new StringReader(new String(files.bytes(name), StandardCharsets.UTF_8)))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    words.add(line.strip());
                }
            }
        }
        return words;
    }

    private static Map<String, Abbreviation> abbreviations(ModelFiles files) throws IOException {
        Map<String, Abbreviation> abbreviations = new HashMap<>();
        for (String line : lines(files, "abbreviations.txt")) {
            String[] parts = line.split("\\s+");
            if (parts.length != 2 || !parts[0].endsWith(".")) {
                throw new IOException("abbreviations.txt: '" + line + "', wanted an abbreviation with its stop and "
                        + "title, number, inner, last or final");
            }
            Abbreviation kind = Abbreviation.valueOf(parts[1].toUpperCase(Locale.ROOT));
            abbreviations.put(parts[0], kind);
            abbreviations.putIfAbsent(plain(parts[0]), kind);
        }
        return abbreviations;
    }

    /** Lower case, straight apostrophes. */
    static String plain(String form) {
        return form.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('`', '\'');
    }

    /** Whether a hyphen between words is a token of its own, as in English treebanks. */
    boolean splitHyphens() {
        return splitHyphens;
    }

    boolean splitSlashes() {
        return splitSlashes;
    }

    /** Whether the apostrophe of a plural owner ("workers'") is a token of its own. */
    boolean possessiveStop() {
        return possessiveStop;
    }

    /** Whether a number and the letters glued to it are two tokens ("5pm", "3.5m"). */
    boolean splitUnits() {
        return splitUnits;
    }

    /** Whether a sentence may begin with a small letter, as in much of the web. */
    boolean lowerCaseStarts() {
        return lowerCaseStarts;
    }

    /** Whether a network knows the ends of sentences that no mark shows. */
    public boolean unmarkedEnds() {
        return unmarkedEnds;
    }

    /** The abbreviation's kind, or null if the form, with its stop, is none. */
    @org.jspecify.annotations.Nullable
    Abbreviation abbreviation(String form) {
        Abbreviation kind = abbreviations.get(form);
        return kind != null ? kind : abbreviations.get(plain(form));
    }

    /** Whether the word starts with an apostrophe that belongs to it ("'s", "'em"). */
    boolean apostropheWord(String form) {
        return apostropheWords.contains(plain(form));
    }

    /** Where a written word splits in two, counted from its start; 0 if it does not. */
    int split(String word) {
        String plain = plain(word);
        Integer at = splits.get(plain);
        if (at != null) {
            return at;
        }
        for (String ending : endings) {
            if (plain.length() > ending.length() && plain.endsWith(ending)) {
                return plain.length() - ending.length();
            }
        }
        return 0;
    }

    /** Whether a hyphen after this part does not split ("anti", "co"). */
    boolean prefix(String part) {
        return prefixes.contains(plain(part));
    }

    /** Whether the word, with a capital, starts a sentence after an abbreviation that may end one. */
    boolean starter(String form) {
        return starters.contains(plain(form));
    }

    /** Whether the word reports speech, so that a quotation before it belongs to its sentence. */
    boolean speech(String form) {
        return speech.contains(plain(form));
    }
}
