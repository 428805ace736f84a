package org.kroniek.model;

/** Whether a record tells something that happens or something that holds. */
public enum EventualityKind {
    EVENT,
    STATE
}
