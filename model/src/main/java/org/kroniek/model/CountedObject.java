package org.kroniek.model;

import org.jspecify.annotations.Nullable;

/** What an occurrence is about beside its participants: the words, its entity if it is one, how many. */
public record CountedObject(
        String text, @Nullable String entity, @Nullable Count count) {}
