package org.kroniek.ledger.incident;

import java.util.Set;

/** What a person has decided of witnesses, by their ids; it overrides every rule. */
public sealed interface Ruling {
    /** All these tell of one occurrence. */
    record Merge(Set<String> witnesses) implements Ruling {
        public Merge {
            witnesses = Set.copyOf(witnesses);
        }
    }

    /** {@code out} tell of one occurrence, and of another than every one of {@code rest}. */
    record Split(Set<String> out, Set<String> rest) implements Ruling {
        public Split {
            out = Set.copyOf(out);
            rest = Set.copyOf(rest);
            if (out.stream().anyMatch(rest::contains)) {
                throw new IllegalArgumentException("Ruling.Split: a witness is on both sides: " + out + " " + rest);
            }
        }
    }
}
