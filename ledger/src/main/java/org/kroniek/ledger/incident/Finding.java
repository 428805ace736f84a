package org.kroniek.ledger.incident;

/** Something that speaks for or against two records telling of one occurrence: its name in points.tsv, and in plain words. */
record Finding(String name, double points, String because) {}
