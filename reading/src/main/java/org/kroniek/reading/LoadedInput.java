package org.kroniek.reading;

/** An input whose bytes are at hand: standard input, a line of JSON lines. */
record LoadedInput(Content content, InputForm form) implements Input {
    @Override
    public String name() {
        return content.name();
    }

    @Override
    public Incoming read() throws RefusedException {
        return content.read(form);
    }
}
