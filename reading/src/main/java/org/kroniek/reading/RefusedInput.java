package org.kroniek.reading;

/** An input that is known to be no article before it is read. */
record RefusedInput(String code, String message, String name) implements Input {
    static RefusedInput of(RefusedException refused) {
        return new RefusedInput(
                refused.failure().code(),
                refused.failure().message(),
                refused.failure().source());
    }

    @Override
    public Incoming read() throws RefusedException {
        throw new RefusedException(code, message, name);
    }
}
