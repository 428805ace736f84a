package org.kroniek.model;

/** How fine a {@link TimeSpan} is, by the codebook's section 6. */
public enum Granularity {
    HOUR,
    PART_OF_DAY,
    DAY,
    /** A named day of the week whose week is not known: from the first to the last such day. */
    WEEKDAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    /** A stretch with open or vague borders: 'the last days', 'for years', 'since 2023'. */
    SPAN
}
