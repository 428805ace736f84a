package org.kroniek.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.kroniek.reading.archive.ArchiveKind;
import org.kroniek.reading.fetch.WebAddress;

/**
 * How much there is to read, found without reading it.
 *
 * @param files inputs, a folder counted by its files
 * @param bytes of those that are files
 * @param isCountable false when archives or standard input are among them: their articles cannot be counted
 * @param isMeasurable false when web pages or standard input are among them
 */
record Size(long files, long bytes, boolean isCountable, boolean isMeasurable) {
    private static final Size NOTHING = new Size(0, 0, true, true);

    static Size of(List<String> names, InputForm form) {
        Size size = NOTHING;
        for (String name : names) {
            size = size.and(of(name, form));
        }
        return size;
    }

    private static Size of(String name, InputForm form) {
        if (name.equals("-")) {
            return new Size(1, 0, false, false);
        }
        if (WebAddress.begins(name)) {
            return new Size(1, 0, true, false);
        }
        try {
            Path path = Path.of(name);
            return Files.isDirectory(path) ? ofFolder(path, form) : ofFile(path, form);
        } catch (InvalidPathException e) {
            return new Size(1, 0, true, true); // the error comes when it is opened
        }
    }

    private static Size ofFolder(Path path, InputForm form) {
        Size size = NOTHING;
        try {
            FolderFiles files = new FolderFiles(path);
            while (files.hasNext()) {
                size = size.and(ofFile(files.next(), form));
            }
        } catch (UncheckedIOException e) {
            return size.and(new Size(1, 0, true, true)); // the error comes when it is opened
        }
        return size.files == 0 ? new Size(1, 0, true, true) : size;
    }

    private static Size ofFile(Path path, InputForm form) {
        boolean isArchive =
                form == InputForm.JSONL || ArchiveKind.ofName(path.toString()).isPresent();
        return new Size(1, bytes(path), !isArchive || !Files.isRegularFile(path), true);
    }

    private static long bytes(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    private Size and(Size other) {
        return new Size(
                files + other.files,
                bytes + other.bytes,
                isCountable && other.isCountable,
                isMeasurable && other.isMeasurable);
    }
}
