package org.kroniek.model;

import static org.kroniek.model.EventualityKind.EVENT;
import static org.kroniek.model.EventualityKind.STATE;

import java.util.Set;

/** PLOVER 2.0's sixteen event types with their modes, and the codebook's states. */
public enum EventualityType {
    AGREE(EVENT),
    CONSULT(EVENT, "visit", "third-party", "multilateral", "phone"),
    SUPPORT(EVENT),
    CONCEDE(EVENT),
    COOPERATE(EVENT),
    AID(EVENT),
    RETREAT(EVENT, "withdraw", "release", "disarm", "ceasefire", "access", "resign"),
    REQUEST(EVENT, "assist", "change", "yield", "meet"),
    ACCUSE(EVENT, "disapprove", "allege", "investigate"),
    REJECT(EVENT, "assist", "change", "yield", "meet"),
    THREATEN(EVENT, "restrict", "arrest", "relations", "expel", "territory", "violence"),
    PROTEST(EVENT, "demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
    SANCTION(EVENT, "convict", "expel", "withdraw", "discontinue"),
    MOBILIZE(EVENT, "troops", "weapons", "police", "militia"),
    COERCE(
            EVENT,
            "seize",
            "restrict",
            "censor",
            "curfew",
            "martial-law",
            "arrest",
            "deport",
            "withhold",
            "misinformation",
            "cyber"),
    ASSAULT(
            EVENT,
            "abduct",
            "beat",
            "torture",
            "sexual",
            "targeted",
            "destroy",
            "primitive",
            "firearms",
            "explosives",
            "suicide-attack",
            "aerial",
            "drone",
            "heavy-weapons",
            "crowd-control",
            "unconventional"),
    CONTROLS(STATE),
    BACKS(STATE),
    OPPOSES(STATE),
    ALLIED(STATE),
    MEMBER_OF(STATE),
    LEADS(STATE),
    HAS_ROLE(STATE),
    BIOGRAPHY(STATE),
    LOCATED(STATE),
    WANTED(STATE),
    WINNING(STATE),
    DIVIDED(STATE),
    SUFFERS(STATE);

    private final EventualityKind kind;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives an unmodifiable set of strings
    private final Set<String> modes;

    EventualityType(EventualityKind kind, String... modes) {
        this.kind = kind;
        this.modes = Set.of(modes);
    }

    public EventualityKind kind() {
        return kind;
    }

    /** The modes this type may have; empty for states and for types without modes. */
    public Set<String> modes() {
        return modes;
    }
}
