package org.kroniek.grounding.knowledge;

/**
 * An office somebody held.
 *
 * @param role key of {@code roles.tsv}
 * @param at id of an organisation or ISO 3166-1 alpha-3 code of a country
 */
public record DatedRole(String role, String at, Period period) {
    /**
     * Reads {@code secretary-general@un:2017-01-01..}.
     *
     * @throws IllegalArgumentException saying what is wrong
     */
    public static DatedRole parse(String text) {
        int at = text.indexOf('@');
        int colon = text.indexOf(':', at + 1);
        if (at < 1 || colon < at + 2) {
            throw new IllegalArgumentException("'" + text + "' is no role: write ROLE@ORGANISATION-OR-ISO3:FROM..TO");
        }
        return new DatedRole(
                text.substring(0, at), text.substring(at + 1, colon), Period.parse(text.substring(colon + 1)));
    }
}
