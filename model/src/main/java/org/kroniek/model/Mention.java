package org.kroniek.model;

/** One place where the text refers to an entity. */
public record Mention(Span span, MentionForm form) {}
