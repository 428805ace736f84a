package org.kroniek.format.gold;

import java.util.Set;

/** A link between two attributions: ids of gold attributions of which any fits, and the link's type. */
public record GoldLink(Set<String> from, Set<String> to, String type) {
    public GoldLink {
        from = Set.copyOf(from);
        to = Set.copyOf(to);
    }
}
