package org.kroniek.reading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

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
            return new Content(Files.readAllBytes(path), name(), name()).read(form);
        } catch (AccessDeniedException e) {
            throw new RefusedException("unreadable", "may not be read: permission denied", name());
        } catch (IOException e) {
            throw new RefusedException("unreadable", "cannot be read: " + e.getMessage(), name());
        }
    }
}
