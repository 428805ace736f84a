package org.kroniek.model;

/** A place of an occurrence: the id of its entity, and its role. */
public record PlaceLink(String entity, PlaceRole role) {}
