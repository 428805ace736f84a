package org.kroniek.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a command is to read, in the order given: files, folders with the files below them by name, JSON lines
 * files line by line, standard input as {@code -}. Lazy: an archive of any size takes constant memory. Not thread-safe.
 */
public final class Inputs implements Iterator<Input>, AutoCloseable {
    private static final List<String> ENDINGS =
            List.of(".txt", ".text", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson");
    private static final String STANDARD_INPUT = "standard input";

    private final InputForm form;
    private final InputStream standardInput;
    private final Deque<Path> files = new ArrayDeque<>();
    private final List<Path> all;
    private @Nullable LineSource lines;
    private String linesName = "";
    private @Nullable Input next;

    private Inputs(List<Path> files, InputForm form, InputStream standardInput) {
        this.all = List.copyOf(files);
        this.files.addAll(files);
        this.form = form;
        this.standardInput = standardInput;
    }

    /**
     * The inputs that {@code paths} name.
     *
     * @param standardInput what {@code -} stands for
     */
    public static Inputs of(List<Path> paths, InputForm form, InputStream standardInput) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(filesBelow(path));
            } else {
                files.add(path);
            }
        }
        return new Inputs(files, form, standardInput);
    }

    /** The readable files below a folder by path; the folder itself when there is none, to be refused in its turn. */
    private static List<Path> filesBelow(Path folder) {
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> found = walk.filter(Files::isRegularFile)
                    .filter(Inputs::isArticle)
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
            return found.isEmpty() ? List.of(folder) : found;
        } catch (IOException | UncheckedIOException e) {
            return List.of(folder);
        }
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** How many inputs there are; empty when that cannot be known before they are read, as with standard input. */
    public OptionalLong count() {
        long count = 0;
        for (Path file : all) {
            if (isStandardInput(file)) {
                return OptionalLong.empty();
            }
            count += isLines(file) && Files.isRegularFile(file) ? countLines(file) : 1;
        }
        return OptionalLong.of(count);
    }

    private static long countLines(Path file) {
        long count = 0;
        try (LineSource source = new LineSource(Files.newInputStream(file))) {
            for (LineSource.RawLine line = source.next(); line != null; line = source.next()) {
                count += line.isBlank() ? 0 : 1;
            }
        } catch (IOException e) {
            return Math.max(count, 1); // the error comes when the file is read
        }
        return count;
    }

    private boolean isLines(Path file) {
        return form == InputForm.JSONL
                || (form == InputForm.AUTO && Content.formOfName(file.toString()) == InputForm.JSONL);
    }

    private static boolean isStandardInput(Path file) {
        return file.toString().equals("-");
    }

    @Override
    public boolean hasNext() {
        while (next == null && (lines != null || !files.isEmpty())) {
            LineSource source = lines;
            next = source != null ? nextLine(source) : open(files.remove()).orElse(null);
        }
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no input is left");
        }
        Input input = next;
        next = null;
        return input;
    }

    /** The article of a file; empty when the file is opened to be read line by line. */
    private Optional<Input> open(Path file) {
        String name = file.toString().replace('\\', '/');
        try {
            if (isStandardInput(file)) {
                return openStandardInput();
            }
            if (!Files.exists(file)) {
                return refused("not-found", "does not exist", name);
            }
            if (Files.isDirectory(file)) {
                return refused("nothing-to-read", "holds no file that ends in " + String.join(", ", ENDINGS), name);
            }
            if (!isLines(file)) {
                return Optional.of(new FileInput(file, form));
            }
            lines = new LineSource(Files.newInputStream(file));
            linesName = name;
            return Optional.empty();
        } catch (IOException e) {
            return refused("unreadable", "cannot be read: " + e.getMessage(), name);
        }
    }

    private Optional<Input> openStandardInput() throws IOException {
        InputStream stream = new BufferedInputStream(standardInput, 1 << 16);
        stream.mark(1);
        int first = stream.read();
        stream.reset();
        if (form == InputForm.JSONL || (form == InputForm.AUTO && first == '{')) {
            lines = new LineSource(stream);
            linesName = STANDARD_INPUT;
            return Optional.empty();
        }
        byte[] bytes = stream.readNBytes(Content.LARGEST + 1);
        return Optional.of(new LoadedInput(new Content(bytes, STANDARD_INPUT, null), form));
    }

    private static Optional<Input> refused(String code, String message, String name) {
        return Optional.of(new RefusedInput(code, message, name));
    }

    private @Nullable Input nextLine(LineSource source) {
        try {
            LineSource.RawLine line = source.next();
            while (line != null && line.isBlank()) {
                line = source.next();
            }
            if (line == null) {
                close();
                return null;
            }
            String name = linesName + ":" + line.number();
            return line.tooLong()
                    ? RefusedInput.of(Content.tooLarge(name))
                    : new LoadedInput(new Content(line.bytes(), name, null), InputForm.JSONL);
        } catch (IOException e) {
            lines = null;
            return new RefusedInput("unreadable", "cannot be read further: " + e.getMessage(), linesName);
        }
    }

    @Override
    public void close() throws IOException {
        LineSource source = lines;
        lines = null;
        if (source != null) {
            source.close();
        }
    }
}
