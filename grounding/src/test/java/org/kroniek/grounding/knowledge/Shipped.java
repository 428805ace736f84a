package org.kroniek.grounding.knowledge;

import java.util.List;

/** The shipped data, loaded once for all tests. */
final class Shipped {
    static final KnowledgeBase BASE = KnowledgeBase.load();

    private Shipped() {}

    /** Keys of everything a name may stand for. */
    static List<String> keys(String name, String language) {
        return BASE.lookup(name, language).stream().map(c -> c.known().key()).toList();
    }
}
