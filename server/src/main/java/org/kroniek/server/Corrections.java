package org.kroniek.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.Review.Act;
import org.kroniek.ledger.Review.Field;

/** The corrected fields of a decision's body, as acts for the ledger, which checks the values. */
final class Corrections {
    private static final int MOST_VALUES = 20;
    private static final int LONGEST = 200;

    private Corrections() {}

    static List<Act> of(RecordId record, @Nullable ObjectNode fields) {
        if (fields == null || fields.isEmpty()) {
            throw new Problem(Problem.Kind.BAD_BODY, "fields: a correction names at least one");
        }
        List<Act> acts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            Field name = field(field.getKey());
            acts.add(new Act.Correct(record, name, values(name, field.getKey(), field.getValue())));
        }
        return acts;
    }

    private static Field field(String name) {
        for (Field field : Field.values()) {
            if (field.name().toLowerCase(Locale.ROOT).equals(name)) {
                return field;
            }
        }
        throw new Problem(Problem.Kind.BAD_BODY, "fields." + name + " cannot be corrected");
    }

    private static List<String> values(Field field, String name, JsonNode value) {
        if (value.isNull()) {
            return List.of();
        }
        return switch (field) {
            case TIME ->
                List.of(text(name, value, "from") + " " + text(name, value, "to") + " "
                        + text(name, value, "granularity"));
            case MODE, CONTEXT, ACTOR, RECIPIENT, PLACE, MODALITY -> list(field, name, value);
            case TYPE, CERTAINTY, VALUE -> List.of(string(name, value));
        };
    }

    private static List<String> list(Field field, String name, JsonNode value) {
        if (!value.isArray() || value.size() > MOST_VALUES) {
            throw new Problem(
                    Problem.Kind.BAD_BODY, "fields." + name + " must be a list of at most " + MOST_VALUES + " values");
        }
        List<String> values = new ArrayList<>();
        for (JsonNode item : value) {
            values.add(
                    field == Field.PLACE
                            ? text(name, item, "role") + " " + text(name, item, "place")
                            : string(name, item));
        }
        return values;
    }

    /** A member of an object; {@code -} for one that is null. */
    private static String text(String name, JsonNode object, String member) {
        JsonNode value = object.get(member);
        if (value == null) {
            throw new Problem(Problem.Kind.BAD_BODY, "fields." + name + "." + member + " is missing");
        }
        return value.isNull() ? "-" : string(name + "." + member, value);
    }

    private static String string(String name, JsonNode value) {
        if (!value.isTextual()
                || value.textValue().isBlank()
                || value.textValue().length() > LONGEST) {
            throw new Problem(
                    Problem.Kind.BAD_BODY, "fields." + name + " must be a text of 1 to " + LONGEST + " characters");
        }
        return value.textValue();
    }
}
