package org.kroniek.model;

/** A link between two records or two attributions of one article, by their ids. */
public record Link(String from, String to, LinkType type) {}
