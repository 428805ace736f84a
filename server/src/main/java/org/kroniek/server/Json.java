package org.kroniek.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Values to JSON and bodies to values. Thread-safe. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(20).build());
    }

    private Json() {}

    static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON for " + value.getClass(), e);
        }
    }

    static String text(Object value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    /** @throws Problem {@code bad-body} */
    static <T> T read(String body, Class<T> type) {
        try {
            T value = MAPPER.readValue(body, type);
            if (value == null) {
                throw new Problem(Problem.Kind.BAD_BODY, "the body is null; it must be an object");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new Problem(
                    Problem.Kind.BAD_BODY, "the body does not fit the API's description: " + e.getOriginalMessage());
        }
    }

    /** As {@code kroniek/1} spells a constant that is no type: lower case. */
    static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant spelled so. */
    static <E extends Enum<E>> E constant(Class<E> type, String name, String spelling) {
        for (E constant : type.getEnumConstants()) {
            if (spelled(constant).equals(spelling)) {
                return constant;
            }
        }
        throw Problem.parameter(name, spelling, "is not known");
    }
}
