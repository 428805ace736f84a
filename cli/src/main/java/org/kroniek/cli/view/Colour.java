package org.kroniek.cli.view;

/** Whether words may be coloured. */
public enum Colour {
    ON,
    OFF
}
