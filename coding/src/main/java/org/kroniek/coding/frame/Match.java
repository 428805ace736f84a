package org.kroniek.coding.frame;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kroniek.coding.lexicon.Entry;
import org.kroniek.coding.lexicon.Role;

/**
 * An entry of the lexicon found in a sentence.
 *
 * @param sentence 0-based index of the sentence
 * @param trigger id of the token that names the occurrence or state
 * @param words ids of all tokens of the headword, the trigger among them
 * @param participants by role, in text order within a role
 */
public record Match(
        Entry entry, int sentence, int trigger, Set<Integer> words, Map<Role, List<Participant>> participants) {
    public Match {
        words = Set.copyOf(words);
        // in the order of roles: Map.copyOf would differ from run to run
        Map<Role, List<Participant>> ordered = new EnumMap<>(Role.class);
        ordered.putAll(participants);
        participants = Collections.unmodifiableMap(ordered);
    }

    /** What fills the role; empty if nothing does. */
    public List<Participant> of(Role role) {
        return participants.getOrDefault(role, List.of());
    }

    /** Number of roles that something fills. */
    public int filledRoles() {
        return participants.size();
    }
}
