package org.kroniek.ledger.store;

import java.util.List;

/** The tables that hold what was recorded, in the order in which each refers only to those before it. */
final class Tables {
    /**
     * A table as exported.
     *
     * @param key its key's columns: what rows are ordered by
     */
    record Table(String name, List<String> key) {
        static Table of(String name, String... key) {
            return new Table(name, List.of(key));
        }

        String order() {
            return String.join(", ", key);
        }
    }

    /** All that an export holds. The rest follows from these: search words, keys of fingerprints, members, the tally. */
    static final List<Table> ALL = List.of(
            Table.of("entry", "id"),
            Table.of("language", "code"),
            Table.of("article", "id"),
            Table.of("article_text", "article"),
            Table.of("forgotten", "article"),
            Table.of("appearance", "article", "ordinal"),
            Table.of("reading", "id"),
            Table.of("actor", "id"),
            Table.of("actor_name", "folded", "actor"),
            Table.of("place", "id"),
            Table.of("place_name", "folded", "place"),
            Table.of("record", "id"),
            Table.of("ended", "record"),
            Table.of("participation", "record", "role", "ordinal"),
            Table.of("place_link", "record", "ordinal"),
            Table.of("voice", "record", "ordinal"),
            Table.of("incident", "id"),
            Table.of("membership", "record", "entry"),
            Table.of("judged", "entry"),
            Table.of("incident_key", "word", "record"),
            Table.of("assessment", "incident", "entry"),
            Table.of("dispute", "incident", "entry", "ordinal"),
            Table.of("decision", "id"),
            Table.of("saved_view", "owner", "name", "entry"),
            Table.of("account", "name", "entry"),
            Table.of("watched_feed", "address"),
            Table.of("watched_page", "address"));

    private Tables() {}
}
