package org.kroniek.language.text;

/** What an abbreviation's full stop says about the end of a sentence. */
enum Abbreviation {
    /** Stands before a name: never the end ("dr.", "Gen."). */
    TITLE,
    /** Only an abbreviation beside a number ("nr. 5", "5 jan."); else the stop is a full stop. */
    NUMBER,
    /** Stands inside a sentence: never the end ("d.w.z.", "e.g."). */
    INNER,
    /** Stands last in an enumeration: the end where anything with a capital follows ("etc."). */
    LAST,
    /** May end a sentence: it does where a word that starts sentences follows ("p.m.", "U.S."). */
    FINAL
}
