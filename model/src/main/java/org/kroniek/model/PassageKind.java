package org.kroniek.model;

/** What a stretch of an article is. */
public enum PassageKind {
    TITLE,
    HEADING,
    LEAD,
    BODY,
    CAPTION,
    /** Furniture of the page: a 'full screen' button, 'read also', a cookie line. Never coded. */
    BOILERPLATE
}
