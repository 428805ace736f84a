package org.kroniek.ledger.store;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.LedgerException;

/**
 * Where the next page begins, as text that can stand in an address.
 *
 * @param head the last entry that all pages see
 * @param began the day of the last item
 * @param id its number
 * @param query hash of what was asked, so that a cursor is not used for something else
 */
record Cursor(long head, int began, long id, int query) {
    private static final String VERSION = "1";

    @Override
    public String toString() {
        String plain = String.join(
                ":",
                VERSION,
                Long.toString(head, 36),
                Integer.toString(began, 36),
                Long.toString(id, 36),
                Integer.toString(query, 36));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * A hash of what is asked that is the same in every program run: {@code hashCode()} of constants and the order of sets are not.
     */
    static int hash(Object... asked) {
        return canonical(List.of(asked)).hashCode();
    }

    private static String canonical(@Nullable Object value) {
        if (value instanceof Set<?> set) {
            return set.stream().map(Cursor::canonical).sorted().toList().toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Cursor::canonical).toList().toString();
        }
        if (value instanceof Record) {
            StringBuilder text = new StringBuilder(value.getClass().getSimpleName());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                text.append(' ').append(canonical(component(value, component)));
            }
            return text.toString();
        }
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }

    private static @Nullable Object component(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the queries are public records", e);
        }
    }

    /** The cursor written {@code text} for this query; null for the first page. */
    static @Nullable Cursor parse(@Nullable String text, int query) {
        if (text == null) {
            return null;
        }
        Cursor cursor;
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            String[] parts = plain.split(":", -1);
            if (parts.length != 5 || !parts[0].equals(VERSION)) {
                throw new IllegalArgumentException(plain);
            }
            cursor = new Cursor(
                    Long.parseLong(parts[1], 36),
                    Integer.parseInt(parts[2], 36),
                    Long.parseLong(parts[3], 36),
                    Integer.parseInt(parts[4], 36));
        } catch (IllegalArgumentException e) {
            throw new LedgerException(
                    "bad-cursor", "cursor '" + text + "' is none; take it as the page before gave it", e);
        }
        if (cursor.query() != query) {
            throw new LedgerException(
                    "bad-cursor", "cursor '" + text + "' belongs to another query; begin without one");
        }
        return cursor;
    }
}
