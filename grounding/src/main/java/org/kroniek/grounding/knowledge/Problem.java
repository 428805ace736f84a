package org.kroniek.grounding.knowledge;

/**
 * Something wrong in a data file.
 *
 * @param line 1-based; 0 for the file as a whole
 * @param what with the offending value in it
 * @param cure what to do about it
 */
public record Problem(String file, int line, String what, String cure) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + what + "\n  fix  " + cure;
    }
}
