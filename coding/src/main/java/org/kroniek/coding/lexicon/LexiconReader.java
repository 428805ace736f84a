package org.kroniek.coding.lexicon;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the files of a language's lexicon ({@code docs/lexicon.md}). What cannot be read becomes a {@link Problem}; the
 * rest is kept.
 */
public final class LexiconReader {
    private static final String INDEX = "index.txt";

    private final String language;
    private final LexiconContents contents = new LexiconContents();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> rules = new HashMap<>();

    private LexiconReader(String language) {
        this.language = language;
    }

    /** A lexicon and what was wrong with its files. */
    public record Result(Lexicon lexicon, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The lexicon written in {@code files}, which maps names such as {@code verbs-assault.lex} to contents.
     *
     * @param language ISO 639-1 code
     */
    public static Result read(String language, Map<String, String> files) {
        LexiconReader reader = new LexiconReader(language);
        Map<String, String> sorted = new TreeMap<>(files);
        // Settings first: where the head of a combination stands is one of them.
        String settings = sorted.get("settings.lex");
        if (settings != null) {
            reader.readFile("settings.lex", settings);
        }
        sorted.forEach((name, text) -> {
            if (!name.equals("settings.lex")) {
                reader.readFile(name, text);
            }
        });
        return new Result(new Lexicon(language, hash(sorted), reader.contents), reader.problems);
    }

    /** True if the program ships a lexicon for this language. */
    public static boolean isShipped(String language) {
        return LexiconReader.class.getResource(resource(language, INDEX)) != null;
    }

    /**
     * The lexicon that the program ships for a language: the files that its {@code index.txt} names.
     *
     * @throws UncheckedIOException if there is none
     */
    public static Result shipped(String language) {
        Map<String, String> files = new TreeMap<>();
        for (String name : text(language, INDEX).lines().toList()) {
            if (!name.isBlank() && !name.startsWith("#")) {
                files.put(name.strip(), text(language, name.strip()));
            }
        }
        return read(language, files);
    }

    private static String resource(String language, String name) {
        return "/org/kroniek/coding/" + language + "/" + name;
    }

    private static String text(String language, String name) {
        String resource = resource(language, name);
        try (InputStream in = LexiconReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException("no resource " + resource + "; is it named in " + INDEX + "?");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Map<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, text) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void readFile(String file, String text) {
        FileReader reader = FileReader.of(file, language, contents, rules);
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                reader.line(line.stripTrailing(), number);
            } catch (MalformedEntryException e) {
                problems.add(new Problem(
                        "lexicon/" + language + "/" + file, number, String.valueOf(e.getMessage()), e.cure()));
            }
        }
    }
}
