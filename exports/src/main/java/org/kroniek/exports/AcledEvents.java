package org.kroniek.exports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Actor;
import org.kroniek.model.EntityKind;

/** ACLED's event types and kinds of actor. */
final class AcledEvents {
    static final String CIVILIANS = "Civilians";

    private static final String VIOLENCE = "Political violence";
    private static final String STRATEGIC = "Strategic developments";

    /** ACLED's three levels. */
    record EventType(String disorder, String event, String subEvent) {}

    private AcledEvents() {}

    /** Empty for what ACLED does not collect, such as words between governments. */
    static Optional<EventType> of(Occurrence occurrence) {
        List<String> mode = occurrence.surest().mode();
        return Optional.ofNullable(
                switch (occurrence.type()) {
                    case ASSAULT -> assault(occurrence, mode);
                    case PROTEST -> protest(mode);
                    case COERCE ->
                        strategic(
                                mode.contains("arrest")
                                        ? "Arrests"
                                        : mode.contains("seize") ? "Looting/property destruction" : "Other");
                    case MOBILIZE -> strategic("Change to group/activity");
                    case AGREE -> strategic("Agreement");
                    case RETREAT ->
                        strategic(
                                mode.contains("withdraw")
                                        ? "Non-violent transfer of territory"
                                        : mode.contains("disarm") ? "Disrupted weapons use" : "Other");
                    default -> null;
                });
    }

    private static EventType assault(Occurrence occurrence, List<String> mode) {
        if (mode.contains("suicide-attack")) {
            return remote("Suicide bomb");
        }
        if (mode.contains("aerial") || mode.contains("drone")) {
            return remote("Air/drone strike");
        }
        if (mode.contains("heavy-weapons")) {
            return remote("Shelling/artillery/missile attack");
        }
        if (mode.contains("explosives")) {
            return remote("Remote explosive/landmine/IED");
        }
        if (mode.contains("abduct")) {
            return civilians("Abduction/forced disappearance");
        }
        if (mode.contains("sexual")) {
            return civilians("Sexual violence");
        }
        boolean isArmed = occurrence.recipients().stream().anyMatch(AcledEvents::isArmed);
        return isArmed ? new EventType(VIOLENCE, "Battles", "Armed clash") : civilians("Attack");
    }

    private static EventType remote(String subEvent) {
        return new EventType(VIOLENCE, "Explosions/Remote violence", subEvent);
    }

    private static EventType civilians(String subEvent) {
        return new EventType(VIOLENCE, "Violence against civilians", subEvent);
    }

    private static EventType strategic(String subEvent) {
        return new EventType(STRATEGIC, STRATEGIC, subEvent);
    }

    private static EventType protest(List<String> mode) {
        boolean isRiot = mode.contains("riot") || mode.contains("vandalize");
        return isRiot
                ? new EventType("Demonstrations", "Riots", "Violent demonstration")
                : new EventType("Demonstrations", "Protests", "Peaceful protest");
    }

    private static boolean isArmed(Actor actor) {
        return switch (actor.kind()) {
            case STATE, GOVERNMENT, ARMED_GROUP -> true;
            default -> actor.sectors().contains("MIL") || actor.sectors().contains("REB");
        };
    }

    /** What ACLED's {@code inter} says of an actor of an occurrence in {@code country}. */
    static String inter(Actor actor, Occurrence occurrence, @Nullable String country) {
        if (of(occurrence).map(EventType::event).filter("Riots"::equals).isPresent() && isPeople(actor)) {
            return "Rioters";
        }
        if (of(occurrence).map(EventType::event).filter("Protests"::equals).isPresent() && isPeople(actor)) {
            return "Protesters";
        }
        return switch (actor.kind()) {
            case STATE, GOVERNMENT, COURT -> forces(actor, country);
            case IGO -> "External/Other forces";
            case ARMED_GROUP ->
                actor.sectors().contains("MIL")
                        ? forces(actor, country)
                        : actor.sectors().contains("REB") ? "Rebel group" : "Political militia";
            case TRIBE -> "Identity militia";
            case PERSON ->
                actor.sectors().contains("MIL") || actor.sectors().contains("GOV")
                        ? forces(actor, country)
                        : actor.sectors().contains("REB") ? "Rebel group" : CIVILIANS;
            default -> CIVILIANS;
        };
    }

    private static String forces(Actor actor, @Nullable String country) {
        return actor.country() == null || actor.country().equals(country) ? "State forces" : "External/Other forces";
    }

    private static boolean isPeople(Actor actor) {
        return actor.kind() == EntityKind.POPULATION
                || actor.kind() == EntityKind.PARTY
                || actor.kind() == EntityKind.PERSON
                || actor.kind() == EntityKind.OTHER
                || actor.kind() == EntityKind.NGO;
    }

    /** Grade and certainty have no column in ACLED; they are not lost. */
    static String tags(Occurrence occurrence) {
        String certainty = "certainty=" + occurrence.surest().certainty().code();
        return occurrence
                .assessment()
                .map(assessment -> "grade=" + assessment.grade() + "; " + certainty)
                .orElse(certainty);
    }
}
