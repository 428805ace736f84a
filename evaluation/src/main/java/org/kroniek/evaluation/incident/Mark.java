package org.kroniek.evaluation.incident;

import org.kroniek.model.Span;

/** Words of an article that tell of an incident: the verb or noun that names it; {@code incident} is a name of your choice. */
public record Mark(Span words, String incident) {}
