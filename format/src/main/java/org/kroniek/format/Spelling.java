package org.kroniek.format;

import java.util.Locale;
import org.kroniek.model.EventualityType;

/** How {@code kroniek/1} spells the constants of the model: lower case with {@code _}; event and state types as they are. */
final class Spelling {
    private Spelling() {}

    static String of(Enum<?> constant) {
        return constant instanceof EventualityType
                ? constant.name()
                : constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant spelled so; anything else, another case too, is refused. */
    static <E extends Enum<E>> E parse(Class<E> type, String spelling, String path) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(spelling)) {
                return constant;
            }
        }
        throw new FormatException(path + ": '" + spelling + "' is no " + type.getSimpleName());
    }
}
