package org.kroniek.coding.lexicon;

/** What is wrong in a lexicon file, where, and what to do. */
public record Problem(String file, int line, String message, String cure) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + message + (cure.isEmpty() ? "" : "\n  fix       " + cure);
    }
}
