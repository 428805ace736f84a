package org.kroniek.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes past what was read another time. */
final class Skip {
    private final @Nullable Place after;
    private boolean reached;

    Skip(@Nullable Place after) {
        this.after = after;
        this.reached = after == null;
    }

    /** True for a file that lies before the place, or is the place itself and no archive. */
    boolean isDone(String file) {
        if (reached || after == null) {
            return false;
        }
        reached = after.file().equals(file);
        return !reached || after.record() == 0;
    }

    /** How many documents of this archive have been read. */
    long within(String file) {
        return after != null && after.file().equals(file) ? after.record() : 0;
    }

    /** Once, when all inputs have gone by and the place was not among them. */
    Optional<Input> complaint() {
        if (reached || after == null) {
            return Optional.empty();
        }
        reached = true;
        return Optional.of(new RefusedInput(
                "resume-mismatch",
                "was read last according to the progress file, but is not among the inputs; name the same inputs in the same"
                        + " order, or begin with a new progress file",
                after.file()));
    }
}
