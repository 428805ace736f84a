package org.kroniek.grounding.knowledge;

/**
 * How an actor stands to another.
 *
 * @param type {@code part_of}, {@code backs}, {@code opposes}, {@code allied}, {@code successor_of} or {@code leads}
 * @param target id of an actor or ISO 3166-1 alpha-3 code of a country
 * @param period {@link Period#ALWAYS} when the data give none
 */
public record Relation(String type, String target, Period period) {
    /**
     * Reads {@code backs:gna@2019..2020} or {@code part_of:un}.
     *
     * @throws IllegalArgumentException saying what is wrong
     */
    public static Relation parse(String text) {
        int colon = text.indexOf(':');
        int at = text.indexOf('@');
        if (colon < 1 || colon == text.length() - 1 || (at >= 0 && at < colon + 2)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no relation: write TYPE:TARGET or TYPE:TARGET@FROM..TO");
        }
        String target = text.substring(colon + 1, at < 0 ? text.length() : at);
        return new Relation(
                text.substring(0, colon), target, at < 0 ? Period.ALWAYS : Period.parse(text.substring(at + 1)));
    }
}
