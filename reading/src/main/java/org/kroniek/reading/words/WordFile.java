package org.kroniek.reading.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads data files: lines of a keyword and a phrase; {@code #} in front makes a comment. */
public final class WordFile {
    /** One line: its keyword, its phrase, and where it stands, for complaints. */
    public record Entry(String keyword, String phrase, String where) {}

    private WordFile() {}

    /**
     * The entries of the file {@code name} in every language folder beside {@code place}, in the order that its
     * {@code folders.txt} gives.
     */
    public static List<Entry> all(Class<?> place, String name) {
        List<Entry> entries = new ArrayList<>();
        for (Entry folder : read(place, "folders.txt")) {
            entries.addAll(read(place, folder.phrase() + "/" + name));
        }
        return entries;
    }

    /** The entries of the file at {@code path} beside {@code place}. */
    public static List<Entry> read(Class<?> place, String path) {
        List<Entry> entries = new ArrayList<>();
        InputStream stream = place.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("the program lacks its file " + path + " of " + place.getPackageName());
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    entries.add(entry(line.strip(), path + ":" + number));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return entries;
    }

    private static Entry entry(String line, String where) {
        int space = line.indexOf(' ');
        if (space < 0) {
            throw new IllegalStateException(where + ": '" + line + "' must be a keyword and a phrase");
        }
        return new Entry(line.substring(0, space), line.substring(space).strip(), where);
    }
}
