package org.kroniek.cli.view;

/** How words stand out on a terminal, as ANSI codes. */
enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    ITALIC("3"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    BLUE("34"),
    MAGENTA("35"),
    CYAN("36"),
    BOLD_RED("1;31"),
    BOLD_GREEN("1;32"),
    BOLD_YELLOW("1;33"),
    BOLD_BLUE("1;34"),
    BOLD_CYAN("1;36");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The words in this style; unchanged where {@code colour} is off. */
    String paint(String words, Colour colour) {
        return colour == Colour.OFF || code.isEmpty() || words.isEmpty()
                ? words
                : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
