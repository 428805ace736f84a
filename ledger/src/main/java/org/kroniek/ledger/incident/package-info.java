/**
 * Many articles, one occurrence: {@link org.kroniek.ledger.incident.IncidentJoiner} groups the records of articles by what
 * they tell of, {@link org.kroniek.ledger.incident.Corroborator} says who confirms and who disputes it. Pure: no clock, disk
 * or database after start-up. The rules are told in docs/incidents.md; their tables lie beside the classes as data.
 */
@NullMarked
package org.kroniek.ledger.incident;

import org.jspecify.annotations.NullMarked;
