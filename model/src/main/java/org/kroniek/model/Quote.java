package org.kroniek.model;

/** How attributed words are given: verbatim, in other words, partly verbatim, or going on without a cue. */
public enum Quote {
    DIRECT,
    INDIRECT,
    MIXED,
    FREE
}
