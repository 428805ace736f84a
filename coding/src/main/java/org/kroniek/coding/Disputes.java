package org.kroniek.coding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kroniek.coding.attribution.Saying;
import org.kroniek.model.Span;

/** Which words a rejecting or confirming source speaks of: the last ones of another source before it. */
final class Disputes {
    /** How far back the other's words may stand, in code points. */
    private static final int REACH = 1500;

    private Disputes() {}

    /** The attribution that this one rejects or confirms, if its cue does either. */
    static Optional<Saying> target(Saying saying, List<Saying> all) {
        Span cue = saying.cueSpan();
        if (saying.effect() == Saying.Effect.NONE || cue == null) {
            return Optional.empty();
        }
        Saying found = null;
        for (Saying other : all) {
            Span otherCue = other.cueSpan();
            int at =
                    otherCue != null ? otherCue.begin() : other.content().get(0).begin();
            boolean before = at < cue.begin() && cue.begin() - at < REACH;
            if (before && isAnother(saying, other) && !isChained(saying, other)) {
                found = other;
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isAnother(Saying one, Saying other) {
        if (one.source() != null && other.source() != null) {
            return !Objects.equals(one.source(), other.source());
        }
        return !Objects.equals(one.sourceSpan(), other.sourceSpan());
    }

    private static boolean isChained(Saying one, Saying other) {
        for (Saying at = one.within(); at != null; at = at.within()) {
            if (at == other) {
                return true;
            }
        }
        for (Saying at = other.within(); at != null; at = at.within()) {
            if (at == one) {
                return true;
            }
        }
        return false;
    }
}
