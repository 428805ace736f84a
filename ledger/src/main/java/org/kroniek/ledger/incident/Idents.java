package org.kroniek.ledger.incident;

import java.text.Normalizer;
import java.util.Locale;
import org.kroniek.model.Entity;

/** Names of actors and places that are the same in every article. */
final class Idents {
    /** How the ident of an entity begins that the knowledge base does not have. */
    static final String NEW = "new:";

    private Idents() {}

    /** The knowledge base's id, else the kind and name: two articles that name an unknown actor alike mean the same. */
    static String of(Entity entity) {
        String known = entity.known();
        return known != null ? known : NEW + entity.kind().name().toLowerCase(Locale.ROOT) + ":" + entity.name();
    }

    /** A name without case, diacritics and punctuation, for comparison. */
    static String folded(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return bare.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
