package org.kroniek.ledger.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives groups the numbers of the incidents they continue. */
final class Numbering {
    private final Map<String, Long> known;
    private final Map<Integer, Long> numbers = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();
    private long next = -1;

    /** @param known incident of each witness that has one */
    Numbering(Map<String, Long> known) {
        this.known = known;
    }

    private record Claim(int group, long incident, long members) {}

    /** The joins of witnesses that have no incident yet, or another than now. */
    List<Join> joins(List<IncidentJoiner.Member> members) {
        continueIncidents(members);
        List<Join> joins = new ArrayList<>();
        for (IncidentJoiner.Member member : members) {
            long number = numbers.computeIfAbsent(member.group(), group -> next--);
            String id = member.witness().id();
            @Nullable Long before = known.get(id);
            if (before == null || before != number) {
                String why = member.explanation().isEmpty() ? "the only record of it so far" : member.explanation();
                joins.add(new Join(id, number, member.score(), why));
            }
        }
        return joins;
    }

    /** Each incident goes on in the group that has most of its members; then in the one that comes first. */
    private void continueIncidents(List<IncidentJoiner.Member> members) {
        Map<Integer, Map<Long, Long>> counts = new LinkedHashMap<>();
        for (IncidentJoiner.Member member : members) {
            @Nullable Long incident = known.get(member.witness().id());
            if (incident != null) {
                counts.computeIfAbsent(member.group(), k -> new LinkedHashMap<>())
                        .merge(incident, 1L, Long::sum);
            }
        }
        List<Claim> claims = new ArrayList<>();
        counts.forEach((group, byIncident) ->
                byIncident.forEach((incident, count) -> claims.add(new Claim(group, incident, count))));
        claims.sort(Comparator.comparingLong((Claim c) -> -c.members())
                .thenComparing(Claim::incident)
                .thenComparing(Claim::group));
        for (Claim claim : claims) {
            if (!numbers.containsKey(claim.group()) && taken.add(claim.incident())) {
                numbers.put(claim.group(), claim.incident());
            }
        }
    }
}
