package org.kroniek.model;

/** How a place belongs to an occurrence. */
public enum PlaceRole {
    AT,
    FROM,
    TO,
    NEAR,
    OF
}
