package org.kroniek.grounding.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something held.
 *
 * @param from begin; null when it is unknown
 * @param to end; null when it had not ended when the data were written
 */
public record Period(@Nullable PartialDate from, @Nullable PartialDate to) {
    /** No bounds known or given. */
    public static final Period ALWAYS = new Period(null, null);

    /**
     * Whether it held on that day beyond doubt.
     *
     * @param asOf until when the data are known to be up to date; an open end is sure only until then
     */
    public boolean surelyHeldOn(LocalDate day, LocalDate asOf) {
        boolean begun = from != null && !day.isBefore(from.latest());
        return begun && !day.isAfter(to == null ? asOf : to.earliest());
    }

    /** Whether it may have held on that day. */
    public boolean mayHaveHeldOn(LocalDate day) {
        boolean tooEarly = from != null && day.isBefore(from.earliest());
        return !tooEarly && (to == null || !day.isAfter(to.latest()));
    }

    /**
     * Reads {@code 2019..2021}, {@code 2019-04-04..} or {@code ..2021}.
     *
     * @throws IllegalArgumentException when it is none of these or ends before it begins
     */
    public static Period parse(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw new IllegalArgumentException("'" + text + "' is no period: write FROM..TO, either may be empty");
        }
        PartialDate from = orNull(text.substring(0, dots));
        PartialDate to = orNull(text.substring(dots + 2));
        if (from != null && to != null && to.latest().isBefore(from.earliest())) {
            throw new IllegalArgumentException("'" + text + "' ends before it begins");
        }
        return new Period(from, to);
    }

    private static @Nullable PartialDate orNull(String text) {
        return text.isEmpty() ? null : PartialDate.parse(text);
    }
}
