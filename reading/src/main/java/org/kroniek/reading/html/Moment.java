package org.kroniek.reading.html;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.TimeSpan;

/** A date as a page states it: the day or month, and the moment where time of day and zone are stated too. */
public record Moment(TimeSpan day, @Nullable OffsetDateTime at) {}
