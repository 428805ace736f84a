package org.kroniek.ledger.incident;

/** Two witnesses, by index, that may tell of one occurrence. */
record Edge(int one, int other, Evidence evidence, double score) {}
