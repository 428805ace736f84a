package org.kroniek.model;

/** Why something told is not simply told as done. */
public enum Modality {
    PLANNED,
    ORDERED,
    ATTEMPTED,
    FEARED,
    HOPED,
    PREDICTED,
    CONDITIONAL,
    HEARSAY,
    HABITUAL
}
