package org.kroniek.grounding.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who held which office when. */
final class Holders {
    private final Map<Office, List<Tenure>> tenures = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private final LocalDate asOf;

    private record Office(String role, String at) {}

    private record Tenure(KnownActor actor, Period period) {}

    Holders(Collection<KnownActor> actors, LocalDate asOf) {
        this.asOf = asOf;
        for (KnownActor actor : actors) {
            for (DatedRole role : actor.roles()) {
                places.add(role.at());
                tenures.computeIfAbsent(new Office(role.role(), role.at()), k -> new ArrayList<>())
                        .add(new Tenure(actor, role.period()));
            }
        }
    }

    boolean at(String at) {
        return places.contains(at);
    }

    /** One holder who surely held it, or nobody: two who did, as on a day of change, leave it open. */
    Optional<KnownActor> on(String role, String at, LocalDate day) {
        List<KnownActor> sure = tenures.getOrDefault(new Office(role, at), List.of()).stream()
                .filter(t -> t.period().surelyHeldOn(day, asOf))
                .map(Tenure::actor)
                .distinct()
                .toList();
        return sure.size() == 1 ? Optional.of(sure.get(0)) : Optional.empty();
    }
}
