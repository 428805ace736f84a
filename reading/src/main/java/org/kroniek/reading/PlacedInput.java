package org.kroniek.reading;

import java.util.Optional;

/** An input that knows where it stands. */
record PlacedInput(Input input, Place at) implements Input {
    @Override
    public String name() {
        return input.name();
    }

    @Override
    public Incoming read() throws RefusedException {
        return input.read();
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(at);
    }
}
