package org.kroniek.model;

/** How a source stands to the content attributed to it, by the codebook's section 4. */
public enum Stance {
    STATES,
    CLAIMS,
    DENIES,
    DISPUTES,
    BELIEVES,
    KNOWS,
    DOUBTS,
    FEARS,
    HOPES,
    EXPECTS,
    PROMISES,
    WARNS,
    DEMANDS,
    ASKS,
    REPORTS,
    ADMITS,
    PRAISES,
    CRITICISES
}
