package org.kroniek.model;

/** How two records or attributions of one article belong together. */
public enum LinkType {
    DISPUTES,
    CORROBORATES,
    SAME,
    PART_OF,
    FOLLOWS
}
