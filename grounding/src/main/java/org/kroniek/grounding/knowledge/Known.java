package org.kroniek.grounding.knowledge;

/** Something the knowledge base holds and a name can stand for. */
public sealed interface Known permits Country, KnownActor, KnownPlace {
    /** A key that never changes, such as {@code actor:khalifa-haftar}, {@code country:LBY} or {@code geonames:2210247}. */
    String key();

    /**
     * The preferred name in a language.
     *
     * @param language ISO 639-1; a language without a name of its own gets another's
     */
    String name(String language);
}
