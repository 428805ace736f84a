package org.kroniek.grounding.knowledge;

import java.io.IOException;
import java.io.InputStream;

/** Where the files of a knowledge base are read from. */
@FunctionalInterface
public interface KnowledgeSource {
    /** The files shipped with Kroniek. */
    KnowledgeSource SHIPPED = name -> {
        InputStream in = KnowledgeSource.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("no resource " + name);
        }
        return in;
    };

    /**
     * Opens a file; the caller closes it.
     *
     * @param name without folder, such as {@code countries.tsv}
     * @throws IOException when there is no such file or it cannot be read
     */
    InputStream open(String name) throws IOException;
}
