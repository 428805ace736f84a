package org.kroniek.language;

/** Kinds of names as the tagger tells them apart. */
public enum NameKind {
    PER,
    ORG,
    LOC,
    MISC
}
