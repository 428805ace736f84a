package org.kroniek.ledger.incident;

/**
 * Where a witness belongs.
 *
 * @param witness its id
 * @param incident the number of a known incident; a negative number for a new one, shared by all joins of the answer with it
 * @param score 0 to 1: how alike it and the nearest other member are; 1 where it is alone
 * @param explanation why, in plain words
 */
public record Join(String witness, long incident, double score, String explanation) {}
