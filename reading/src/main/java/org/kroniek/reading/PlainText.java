package org.kroniek.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plain text, perhaps with a publication date in front, to an article. */
public final class PlainText {
    private PlainText() {}

    /**
     * The article that a text is.
     *
     * @param name what an error message calls it
     * @throws RefusedException if it holds no text
     */
    public static Incoming read(String text, String name) throws RefusedException {
        return read(text, name, null);
    }

    static Incoming read(String text, String name, @Nullable String uri) throws RefusedException {
        Draft draft = new Draft(name).uri(uri);
        Optional<PublicationDate.Prefix> prefix = PublicationDate.prefix(text);
        prefix.ifPresent(date -> draft.published(date.published()));
        return draft.finish(
                text.substring(prefix.map(PublicationDate.Prefix::end).orElse(0)));
    }
}
