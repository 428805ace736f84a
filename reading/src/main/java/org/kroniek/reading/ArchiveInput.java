package org.kroniek.reading;

import org.jspecify.annotations.Nullable;
import org.kroniek.reading.archive.ArchiveRecord;

/** A document of an archive whose bytes are at hand. */
record ArchiveInput(ArchiveRecord archived, InputForm form) implements Input {
    @Override
    public String name() {
        return archived.name();
    }

    @Override
    public Incoming read() throws RefusedException {
        if (archived.isTooLarge()) {
            throw Content.tooLarge(name());
        }
        @Nullable String uri = archived.uri();
        if (archived.mediaType() == null) {
            return new Content(archived.bytes(), name(), name()).read(form);
        }
        return WebPage.read(
                archived.bytes(), name(), uri, archived.mediaType(), archived.charset(), archived.retrieved(), form);
    }
}
