package org.kroniek.exports;

import java.util.List;
import org.kroniek.model.EventualityType;

/** Codes of the field that follow from a record's type and mode. docs/exports.md gives the tables and where they are from. */
public final class EventCodes {
    private EventCodes() {}

    /** Verbal or material, cooperation or conflict. */
    public enum Quad {
        VERBAL_COOPERATION,
        MATERIAL_COOPERATION,
        VERBAL_CONFLICT,
        MATERIAL_CONFLICT
    }

    /** How one actor stands to another in a record of some type. */
    public enum Relation {
        BACKS,
        OPPOSES,
        FIGHTS,
        MEETS,
        /** Neither befriends nor opposes. */
        OTHER
    }

    /**
     * PLOVER's quad class of an event type.
     *
     * @throws IllegalArgumentException for a state
     */
    public static Quad quad(EventualityType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE -> Quad.VERBAL_COOPERATION;
            case COOPERATE, AID, RETREAT -> Quad.MATERIAL_COOPERATION;
            case REQUEST, ACCUSE, REJECT, THREATEN -> Quad.VERBAL_CONFLICT;
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> Quad.MATERIAL_CONFLICT;
            default -> throw new IllegalArgumentException(type + " is a state; only events have a quad class");
        };
    }

    /** From -10, hostile, to 10, friendly: Goldstein's value of the CAMEO root; a standing relation has that of its act. */
    public static double score(EventualityType type) {
        return switch (type) {
            case AGREE -> 4;
            case CONSULT -> 1;
            case SUPPORT -> 3.5;
            case CONCEDE, RETREAT -> 5;
            case COOPERATE -> 6;
            case AID, BACKS, ALLIED -> 7;
            case REQUEST -> -5;
            case ACCUSE -> -2;
            case REJECT -> -4;
            case THREATEN, WANTED -> -6;
            case PROTEST -> -6.5;
            case SANCTION, OPPOSES -> -4;
            case MOBILIZE -> -7.2;
            case COERCE -> -7;
            case ASSAULT -> -10;
            case CONTROLS, MEMBER_OF, LEADS, HAS_ROLE, BIOGRAPHY, LOCATED, WINNING, DIVIDED, SUFFERS -> 0;
        };
    }

    /**
     * The CAMEO root code that the type was made from, two digits.
     *
     * @throws IllegalArgumentException for a state
     */
    public static String cameoRoot(EventualityType type, List<String> mode) {
        return switch (type) {
            case AGREE -> "03";
            case CONSULT -> "04";
            case SUPPORT -> "05";
            case COOPERATE -> "06";
            case AID -> "07";
            case CONCEDE, RETREAT -> "08";
            case REQUEST -> "10";
            case ACCUSE -> mode.contains("investigate") ? "09" : "11";
            case REJECT -> "12";
            case THREATEN -> "13";
            case PROTEST -> "14";
            case MOBILIZE -> "15";
            case SANCTION -> "16";
            case COERCE -> "17";
            case ASSAULT -> assault(mode);
            default -> throw new IllegalArgumentException(type + " is a state; only events have a CAMEO root");
        };
    }

    private static String assault(List<String> mode) {
        if (mode.contains("unconventional")) {
            return "20";
        }
        boolean isFight = mode.isEmpty()
                || mode.stream().anyMatch(List.of("firearms", "heavy-weapons", "aerial", "drone")::contains);
        return isFight ? "19" : "18";
    }

    /** How the actor of such a record stands to its recipient. */
    public static Relation relation(EventualityType type) {
        return switch (type) {
            case SUPPORT, AID, COOPERATE, BACKS, ALLIED -> Relation.BACKS;
            case OPPOSES, ACCUSE, REJECT, THREATEN, SANCTION, PROTEST, WANTED -> Relation.OPPOSES;
            case ASSAULT, COERCE, MOBILIZE -> Relation.FIGHTS;
            case CONSULT, AGREE -> Relation.MEETS;
            default -> Relation.OTHER;
        };
    }

    /** How two actors of such a record stand to each other: two who attack may do so together or each other. */
    public static Relation reciprocal(EventualityType type) {
        return switch (type) {
            case CONSULT, AGREE -> Relation.MEETS;
            case COOPERATE, ALLIED -> Relation.BACKS;
            default -> Relation.OTHER;
        };
    }
}
