package org.kroniek.model;

/** What happened to people counted in an occurrence. */
public enum Harm {
    DEAD,
    INJURED,
    MISSING,
    CAPTURED,
    ARRESTED,
    DISPLACED
}
