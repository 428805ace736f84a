package org.kroniek.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes the commands, each with the terminal that it prints on. */
final class Commands implements CommandLine.IFactory {
    private final Terminal terminal;
    private final CommandLine.IFactory other = CommandLine.defaultFactory();

    Commands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Terminal.class) {
                return type.cast(constructor.newInstance(terminal));
            }
        }
        return other.create(type);
    }
}
