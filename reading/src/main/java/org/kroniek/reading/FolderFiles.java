package org.kroniek.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The readable files below a folder, each folder's entries by name; hidden ones are left out and links are followed once. Only the
 * folders on the way to the present file are held in memory.
 */
final class FolderFiles implements Iterator<Path> {
    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private final Set<Path> linked = new HashSet<>();
    private @Nullable Path next;

    FolderFiles(Path folder) {
        open.push(entries(folder));
    }

    private static Iterator<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            listing.forEach(entries::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DirectoryIteratorException e) {
            throw new UncheckedIOException(e.getCause());
        }
        entries.sort(Comparator.comparing(path -> path.getFileName().toString()));
        return entries.iterator();
    }

    /** @throws UncheckedIOException if a folder cannot be listed */
    @Override
    public boolean hasNext() {
        while (next == null && !open.isEmpty()) {
            Iterator<Path> entries = open.element();
            if (!entries.hasNext()) {
                open.pop();
                continue;
            }
            Path entry = entries.next();
            if (entry.getFileName().toString().startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(entry)) {
                if (isNew(entry)) {
                    open.push(entries(entry));
                }
            } else if (Inputs.isReadable(entry) && Files.isRegularFile(entry)) {
                next = entry;
            }
        }
        return next != null;
    }

    /** False for a link to a folder that a link has led to before: it may lead in a circle. */
    private boolean isNew(Path folder) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try {
            return linked.add(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Path next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no file is left");
        }
        Path file = next;
        next = null;
        return file;
    }
}
