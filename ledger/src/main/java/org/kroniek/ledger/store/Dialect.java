package org.kroniek.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kroniek.ledger.text.TextQuery;

/** What SQLite and PostgreSQL do differently. */
enum Dialect {
    SQLITE(
            "sqlite",
            Map.of("key", "INTEGER", "text", "TEXT", "bytes", "BLOB", "clustered", "WITHOUT ROWID"),
            "?",
            " MATCH ",
            "") {
        @Override
        String query(TextQuery query) {
            String wanted = items(query, false).stream().map(this::phrase).collect(Collectors.joining(" AND "));
            String excluded = items(query, true).stream().map(this::phrase).collect(Collectors.joining(" OR "));
            return excluded.isEmpty() ? wanted : "(" + wanted + ") NOT (" + excluded + ")";
        }

        /** FTS5 has no alternatives inside a phrase, so every combination of stems is one. */
        private String phrase(TextQuery.Item item) {
            return combinations(item.words()).stream()
                    .map(words -> "\"" + String.join(" ", words) + "\"" + (item.isPrefix() ? " *" : ""))
                    .collect(Collectors.joining(" OR ", "(", ")"));
        }
    },
    POSTGRESQL(
            "postgresql",
            Map.of("key", "BIGINT", "text", "TEXT COLLATE \"C\"", "bytes", "BYTEA", "clustered", ""),
            "to_tsvector('simple', ?)",
            " @@ to_tsquery('simple', ",
            ")") {
        @Override
        String query(TextQuery query) {
            String wanted = items(query, false).stream().map(this::phrase).collect(Collectors.joining(" & "));
            String excluded = items(query, true).stream().map(this::phrase).collect(Collectors.joining(" | "));
            return excluded.isEmpty() ? wanted : "(" + wanted + ") & !(" + excluded + ")";
        }

        private String phrase(TextQuery.Item item) {
            String mark = item.isPrefix() ? ":*" : "";
            return combinations(item.words()).stream()
                    .map(words -> words.stream()
                            .map(word -> "'" + word + "'" + mark)
                            .collect(Collectors.joining(" <-> ", "(", ")")))
                    .collect(Collectors.joining(" | ", "(", ")"));
        }
    };

    private final String folder;

    @SuppressWarnings("ImmutableEnumChecker") // Map.of gives an unmodifiable map of strings
    private final Map<String, String> placeholders;

    private final String wordsParameter;
    private final String matches;
    private final String afterMatch;

    Dialect(String folder, Map<String, String> placeholders, String wordsParameter, String matches, String afterMatch) {
        this.folder = folder;
        this.placeholders = placeholders;
        this.wordsParameter = wordsParameter;
        this.matches = matches;
        this.afterMatch = afterMatch;
    }

    /** What is searched for, in the database's own notation. Stems hold letters and digits only, so nothing needs escaping. */
    abstract String query(TextQuery query);

    /** The name of its folder of migrations. */
    String folder() {
        return folder;
    }

    /** What the common migrations leave open. */
    Map<String, String> placeholders() {
        return placeholders;
    }

    /** The parameter by which a line of stems is put into an index. */
    String wordsParameter() {
        return wordsParameter;
    }

    /** The condition that an index's words match the query bound to {@code parameter}. */
    String matches(String table, String parameter) {
        return (this == SQLITE ? table : table + ".words") + matches + parameter + afterMatch;
    }

    private static List<TextQuery.Item> items(TextQuery query, boolean excluded) {
        return query.items().stream()
                .filter(item -> item.isExcluded() == excluded)
                .toList();
    }

    private static List<List<String>> combinations(List<Set<String>> words) {
        List<List<String>> all = List.of(List.of());
        for (Set<String> alternatives : words) {
            all = all.stream()
                    .flatMap(begun -> alternatives.stream().map(word -> {
                        List<String> longer = new ArrayList<>(begun);
                        longer.add(word);
                        return List.copyOf(longer);
                    }))
                    .limit(256) // a phrase of nine words in two languages; longer ones find by their first stems
                    .toList();
        }
        return all;
    }
}
