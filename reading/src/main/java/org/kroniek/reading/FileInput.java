package org.kroniek.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.kroniek.reading.archive.ArchiveKind;
import org.kroniek.reading.archive.Compression;

/** A file that holds one article. */
record FileInput(Path path, InputForm form) implements Input {
    @Override
    public String name() {
        return path.toString().replace('\\', '/');
    }

    @Override
    public Incoming read() throws RefusedException {
        try {
            if (Files.size(path) > Content.LARGEST) {
                throw Content.tooLarge(name());
            }
            return new Content(bytes(), name(), name()).read(form);
        } catch (AccessDeniedException e) {
            throw new RefusedException("unreadable", "may not be read: permission denied", name());
        } catch (IOException e) {
            throw new RefusedException("unreadable", "cannot be read: " + e.getMessage(), name());
        }
    }

    /** Unpacked where the name says that it is packed; one byte more than is allowed when it is more. */
    private byte[] bytes() throws IOException {
        boolean isPacked = !ArchiveKind.withoutCompression(name()).equals(name().toLowerCase(Locale.ROOT));
        try (InputStream stream = Files.newInputStream(path)) {
            InputStream plain = isPacked ? Compression.remove(stream) : stream;
            return plain.readNBytes(Content.LARGEST + 1);
        }
    }
}
