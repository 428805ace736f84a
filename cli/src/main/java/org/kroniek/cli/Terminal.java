package org.kroniek.cli;

import java.io.InputStream;
import java.io.PrintStream;
import org.kroniek.cli.view.Colour;
import org.kroniek.cli.view.Screen;

/** Where a command reads and prints, and what is known of it. */
record Terminal(InputStream in, PrintStream out, PrintStream err, Settings settings) {
    /**
     * What the launcher found out.
     *
     * @param outIsTerminal whether standard output is watched by a person
     * @param errIsTerminal whether standard error is
     * @param width columns
     * @param isColoured whether colours are welcome
     */
    record Settings(boolean outIsTerminal, boolean errIsTerminal, int width, boolean isColoured) {
        /** No person watches. */
        static final Settings PIPED = new Settings(false, false, DEFAULT_WIDTH, false);
    }

    private static final int DEFAULT_WIDTH = 100;

    /**
     * The settings that {@code ./kroniek} hands over as system properties; {@code NO_COLOR} (no-color.org) turns colours off.
     */
    static Settings fromProperties() {
        boolean out = Boolean.getBoolean("kroniek.terminal.out");
        boolean err = Boolean.getBoolean("kroniek.terminal.err");
        String noColour = System.getenv("NO_COLOR");
        boolean coloured = out && (noColour == null || noColour.isEmpty());
        return new Settings(out, err, Integer.getInteger("kroniek.terminal.width", DEFAULT_WIDTH), coloured);
    }

    Screen screen() {
        return new Screen(settings.width(), settings.isColoured() ? Colour.ON : Colour.OFF);
    }
}
