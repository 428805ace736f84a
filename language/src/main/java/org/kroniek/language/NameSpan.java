package org.kroniek.language;

/** A name in a sentence: ids of its first and last token, both inclusive. */
public record NameSpan(NameKind kind, int first, int last) {}
