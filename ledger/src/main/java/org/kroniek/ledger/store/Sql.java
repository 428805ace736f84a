package org.kroniek.ledger.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** A statement in the making: its text, and the values that it names. Values from outside never become text. */
final class Sql {
    private static final Pattern NAME = Pattern.compile(":(v[0-9]+)");

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values;

    Sql() {
        this(new LinkedHashMap<>());
    }

    private Sql(Map<String, Object> values) {
        this.values = values;
    }

    /** Another text that names the same values. */
    Sql beside() {
        return new Sql(values);
    }

    Sql add(String more) {
        text.append(more);
        return this;
    }

    /** The name under which {@code value} is bound. */
    String value(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /** The names of several values, for {@code IN (…)}. */
    String list(Iterable<?> list) {
        StringBuilder names = new StringBuilder();
        for (Object value : list) {
            names.append(names.isEmpty() ? "" : ", ").append(value(value));
        }
        return names.toString();
    }

    /** Numbers as text: they come from the ledger itself. */
    static String numbers(List<Long> numbers) {
        return numbers.isEmpty() ? "-1" : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    Query query(Handle handle) {
        Query query = handle.createQuery(text.toString());
        // Statements beside each other share their values, and not each names them all.
        Matcher named = NAME.matcher(text);
        Set<String> bound = new HashSet<>();
        while (named.find()) {
            Object value = values.get(named.group(1));
            if (value != null && bound.add(named.group(1))) {
                query.bind(named.group(1), value);
            }
        }
        return query;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
