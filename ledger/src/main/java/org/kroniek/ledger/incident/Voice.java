package org.kroniek.ledger.incident;

import org.jspecify.annotations.Nullable;
import org.kroniek.model.Stance;

/**
 * A source: one link of the chain through which an article has what it tells.
 *
 * @param ident as {@link Participant#ident()}; null for sources that are no actor ('diplomats')
 * @param name the actor's name, else the article's words for the source; empty when nobody is named
 */
public record Voice(@Nullable String ident, String name, Stance stance) {}
