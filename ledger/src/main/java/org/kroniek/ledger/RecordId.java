package org.kroniek.ledger;

/**
 * The public id of a record in a ledger: {@code 42.r3} is record {@code r3} of the ledger's reading 42. It stays the same for as
 * long as the ledger lives, also when a person corrects the record and when the ledger is exported and imported.
 *
 * @param reading number of the reading, 1 or more
 * @param record the record's id in its reading
 */
public record RecordId(long reading, String record) implements Comparable<RecordId> {
    /**
     * The id written {@code text}.
     *
     * @throws IllegalArgumentException if it is not written like {@code 42.r3}
     */
    public static RecordId parse(String text) {
        int dot = text.indexOf('.');
        if (!text.matches("[1-9][0-9]{0,17}\\.[a-z][0-9]{1,9}")) {
            throw new IllegalArgumentException("record '" + text + "': an id is written like 42.r3");
        }
        return new RecordId(Long.parseLong(text.substring(0, dot)), text.substring(dot + 1));
    }

    /** By reading, then in text order. */
    @Override
    public int compareTo(RecordId other) {
        int byReading = Long.compare(reading, other.reading);
        return byReading != 0
                ? byReading
                : record.length() != other.record.length()
                        ? Integer.compare(record.length(), other.record.length())
                        : record.compareTo(other.record);
    }

    @Override
    public String toString() {
        return reading + "." + record;
    }
}
