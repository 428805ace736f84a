package org.kroniek.grounding.knowledge;

/**
 * One thing a form of words may stand for.
 *
 * @param form the name as the data write it
 */
public record Candidate(Known known, Sense sense, KnownName form) {}
