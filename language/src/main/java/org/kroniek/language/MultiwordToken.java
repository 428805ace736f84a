package org.kroniek.language;

/** Several syntactic words written as one ("don't"): ids of the first and the last, and the written form. */
public record MultiwordToken(int first, int last, String form) {}
