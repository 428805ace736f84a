package org.kroniek.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.archive.Archive;
import org.kroniek.reading.archive.ArchiveKind;
import org.kroniek.reading.archive.ArchiveRecord;
import org.kroniek.reading.fetch.FetchException;
import org.kroniek.reading.fetch.PoliteFetcher;
import org.kroniek.reading.fetch.WebAddress;

/**
 * Everything that a command is to read, in the order given: files, folders with the files below them by name, archives document by
 * document, web addresses, standard input as {@code -}. Lazy: an archive of any size takes constant memory. Not thread-safe.
 */
public final class Inputs implements Iterator<Input>, AutoCloseable {
    private static final List<String> ENDINGS = List.of(".txt", ".text", ".html", ".htm", ".xhtml");
    private static final List<String> ARCHIVES = List.of(".jsonl", ".ndjson", ".warc", ".zip", ".tar");
    private static final String STANDARD_INPUT = "standard input";

    private final InputSettings settings;
    private final List<String> names;
    private final Deque<String> waiting;
    private final Skip skip;
    private @Nullable FolderFiles folder;
    private @Nullable Archive archive;
    private String archiveName = "";
    private long bytesOfFinished;
    private @Nullable Input next;

    private Inputs(List<String> names, InputSettings settings) {
        this.names = List.copyOf(names);
        this.waiting = new ArrayDeque<>(names);
        this.settings = settings;
        this.skip = new Skip(settings.after());
    }

    /** The inputs that {@code paths} name. */
    public static Inputs of(List<Path> paths, InputForm form, InputStream standardInput) {
        return named(paths.stream().map(Path::toString).toList(), InputSettings.files(form, standardInput));
    }

    /** The inputs that files, folders, web addresses and {@code -} name. */
    public static Inputs named(List<String> names, InputSettings settings) {
        return new Inputs(names, settings);
    }

    /** True for a file that is read when a folder is. */
    static boolean isReadable(Path file) {
        String plain = ArchiveKind.withoutCompression(file.getFileName().toString());
        return ArchiveKind.ofName(plain).isPresent() || ENDINGS.stream().anyMatch(plain::endsWith);
    }

    /** How many inputs there are; empty when that cannot be known before they are read, as with archives and standard input. */
    public OptionalLong count() {
        Size size = Size.of(names, settings.form());
        return size.isCountable() ? OptionalLong.of(size.files()) : OptionalLong.empty();
    }

    /** Bytes of all files, as they lie on the disk; empty when something else is among the inputs. */
    public OptionalLong bytes() {
        Size size = Size.of(names, settings.form());
        return size.isMeasurable() ? OptionalLong.of(size.bytes()) : OptionalLong.empty();
    }

    /** Bytes read so far of those files. */
    public long bytesRead() {
        Archive open = archive;
        return bytesOfFinished + (open == null ? 0 : open.bytesRead());
    }

    @Override
    public boolean hasNext() {
        while (next == null && (archive != null || folder != null || !waiting.isEmpty())) {
            Archive open = archive;
            next = open != null ? nextOf(open) : nextFile();
        }
        if (next == null) {
            next = skip.complaint().orElse(null);
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

    private @Nullable Input nextFile() {
        FolderFiles files = folder;
        try {
            if (files != null && files.hasNext()) {
                return open(files.next().toString());
            }
        } catch (UncheckedIOException e) {
            folder = null;
            return unlisted(e, "a folder below");
        }
        folder = null;
        return waiting.isEmpty() ? null : open(waiting.remove());
    }

    /** The article of a file; null when it is skipped, or a folder or archive that is opened to be read one by one. */
    private @Nullable Input open(String written) {
        String name = written.replace('\\', '/');
        try {
            if (written.equals("-")) {
                return openStandardInput();
            }
            if (WebAddress.begins(written)) {
                return skip.isDone(written) ? null : openPage(written);
            }
            return openPath(Path.of(written), name);
        } catch (InvalidPathException e) {
            return refused("not-found", "is no path: " + e.getReason(), name);
        } catch (IOException e) {
            return refused("unreadable", "cannot be read: " + e.getMessage(), name);
        } catch (UncheckedIOException e) {
            return unlisted(e, name);
        }
    }

    private static Input unlisted(UncheckedIOException e, String name) {
        Throwable cause = e.getCause();
        return refused("unreadable", "cannot be listed: " + (cause == null ? e : cause).getMessage(), name);
    }

    private @Nullable Input openPath(Path path, String name) throws IOException {
        if (!Files.exists(path)) {
            return refused("not-found", "does not exist", name);
        }
        if (Files.isDirectory(path)) {
            FolderFiles files = new FolderFiles(path);
            if (!files.hasNext()) {
                return refused(
                        "nothing-to-read",
                        "holds no file that ends in " + String.join(", ", ENDINGS) + ", " + String.join(", ", ARCHIVES),
                        name);
            }
            folder = files;
            return null;
        }
        if (skip.isDone(name)) {
            bytesOfFinished += Files.size(path);
            return null;
        }
        Optional<ArchiveKind> kind = kind(path);
        if (kind.isEmpty()) {
            bytesOfFinished += Files.size(path);
            return new PlacedInput(new FileInput(path, settings.form()), new Place(name, 0));
        }
        if (!Files.isReadable(path)) {
            return refused("unreadable", "may not be read: permission denied", name);
        }
        archiveName = name;
        try {
            archive = Archive.open(path, kind.get(), settings.filter(), Content.LARGEST);
        } catch (IOException e) {
            return damaged(e);
        }
        return skip.within(name) == 0 ? null : skipRecords(archive, skip.within(name));
    }

    private @Nullable Input skipRecords(Archive open, long records) {
        try {
            while (open.number() < records && open.advance()) {
                // what was read another time is gone past
            }
            return null;
        } catch (IOException e) {
            return damaged(e);
        }
    }

    private Optional<ArchiveKind> kind(Path path) {
        return switch (settings.form()) {
            case AUTO -> ArchiveKind.ofName(path.toString());
            case JSONL -> Optional.of(ArchiveKind.ofName(path.toString()).orElse(ArchiveKind.JSON_LINES));
            default -> ArchiveKind.ofName(path.toString()).filter(kind -> kind != ArchiveKind.JSON_LINES);
        };
    }

    private Input openPage(String written) {
        PoliteFetcher fetcher = settings.fetcher();
        if (fetcher == null) {
            return refused("not-a-file", "is a web address, and this command reads files only", written);
        }
        try {
            Input page = new PageInput(WebAddress.parse(written), settings.form(), fetcher);
            return new PlacedInput(page, new Place(written, 0));
        } catch (FetchException e) {
            return refused(e.failure().code(), e.failure().message(), written);
        }
    }

    private @Nullable Input openStandardInput() throws IOException {
        InputStream stream = new BufferedInputStream(settings.standardInput(), 1 << 16);
        stream.mark(1);
        int first = stream.read();
        stream.reset();
        if (settings.form() == InputForm.JSONL || (settings.form() == InputForm.AUTO && first == '{')) {
            archive = Archive.ofLines(stream, STANDARD_INPUT, Content.LARGEST);
            archiveName = "";
            return null;
        }
        byte[] bytes = stream.readNBytes(Content.LARGEST + 1);
        return new LoadedInput(new Content(bytes, STANDARD_INPUT, null), settings.form());
    }

    private static Input refused(String code, String message, String name) {
        return new RefusedInput(code, message, name);
    }

    private @Nullable Input nextOf(Archive open) {
        try {
            if (!open.advance()) {
                bytesOfFinished += open.bytesRead();
                close();
                return null;
            }
        } catch (IOException e) {
            return damaged(e);
        }
        Input input = load(open);
        return archiveName.isEmpty() ? input : new PlacedInput(input, new Place(archiveName, open.number()));
    }

    /** Where an archive is broken nothing behind it can be found. */
    private Input damaged(IOException e) {
        String name = archiveName.isEmpty() ? STANDARD_INPUT : archiveName;
        try {
            close();
        } catch (IOException closing) {
            e.addSuppressed(closing);
        }
        return refused("damaged-archive", "cannot be read further: " + e.getMessage(), name);
    }

    private Input load(Archive open) {
        try {
            ArchiveRecord loaded = open.load();
            boolean isLine = "application/json".equals(loaded.mediaType());
            return new ArchiveInput(loaded, isLine ? InputForm.JSONL : InputForm.AUTO);
        } catch (IOException e) {
            return refused(
                    "damaged-record",
                    "cannot be read: " + e.getMessage(),
                    archiveName + " (document " + open.number() + ")");
        }
    }

    @Override
    public void close() throws IOException {
        Archive open = archive;
        archive = null;
        if (open != null) {
            open.close();
        }
    }
}
