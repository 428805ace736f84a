package org.kroniek.cli.view;

/**
 * What is printed on.
 *
 * @param width columns; lines are wrapped to it
 */
public record Screen(int width, Colour colour) {
    private static final int NARROWEST = 60;
    private static final int WIDEST = 180;

    /** A screen whose width is kept within what a table can use. */
    public Screen {
        width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }
}
