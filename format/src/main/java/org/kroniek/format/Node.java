package org.kroniek.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON value that knows its path, so that every complaint says where. */
public final class Node {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode json;
    private final String path;

    private Node(JsonNode json, String path) {
        this.json = json;
        this.path = path;
    }

    /** The object that {@code text} holds. */
    public static Node parse(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            if (!json.isObject()) {
                throw new FormatException("the file holds no JSON object");
            }
            return new Node(json, "");
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new FormatException("not valid JSON" + where + ": " + e.getOriginalMessage(), e);
        }
    }

    /** Where it stands, such as {@code records[3].certainty}. */
    public String path() {
        return path;
    }

    private Node child(String name) {
        JsonNode child = json.path(name);
        return new Node(child, path.isEmpty() ? name : path + "." + name);
    }

    private boolean absent() {
        return json.isMissingNode() || json.isNull();
    }

    private FormatException bad(String wanted) {
        return new FormatException(path + ": " + (absent() ? "missing" : json) + ", but it must be " + wanted);
    }

    /** The object in a field that must be there. */
    public Node object(String name) {
        Node child = child(name);
        if (!child.json.isObject()) {
            throw child.bad("an object");
        }
        return child;
    }

    /** What {@code reading} makes of the object in a field; null when the field is absent or null. */
    public <T> @Nullable T optional(String name, Function<Node, T> reading) {
        return child(name).absent() ? null : reading.apply(object(name));
    }

    /** What {@code reading} makes of each element of an array; empty when the field is absent. */
    public <T> List<T> list(String name, Function<Node, T> reading) {
        Node child = child(name);
        List<T> values = new ArrayList<>();
        if (child.absent()) {
            return values;
        }
        if (!child.json.isArray()) {
            throw child.bad("an array");
        }
        for (int i = 0; i < child.json.size(); i++) {
            values.add(reading.apply(new Node(child.json.get(i), child.path + "[" + i + "]")));
        }
        return values;
    }

    /** The strings of an array, or of a single string; empty when the field is absent or null. */
    public List<String> texts(String name) {
        Node child = child(name);
        return child.json.isTextual() ? List.of(child.text()) : list(name, Node::text);
    }

    /** The value as a string. */
    public String text() {
        if (!json.isTextual()) {
            throw bad("a string");
        }
        return json.textValue();
    }

    public String text(String name) {
        return child(name).text();
    }

    public @Nullable String optionalText(String name) {
        Node child = child(name);
        return child.absent() ? null : child.text();
    }

    public int integer(String name) {
        Node child = child(name);
        if (!child.json.canConvertToExactIntegral() || !child.json.canConvertToInt()) {
            throw child.bad("a whole number");
        }
        return child.json.intValue();
    }

    public @Nullable Integer optionalInteger(String name) {
        return child(name).absent() ? null : Integer.valueOf(integer(name));
    }

    public @Nullable Double optionalDecimal(String name) {
        Node child = child(name);
        if (child.absent()) {
            return null;
        }
        if (!child.json.isNumber()) {
            throw child.bad("a number");
        }
        return child.json.doubleValue();
    }

    public boolean truth(String name) {
        Node child = child(name);
        if (!child.json.isBoolean()) {
            throw child.bad("true or false");
        }
        return child.json.booleanValue();
    }

    @Nullable
    LocalDate optionalDate(String name) {
        Node child = child(name);
        try {
            return child.absent() ? null : LocalDate.parse(child.text());
        } catch (DateTimeException e) {
            throw child.bad("a date such as 2019-04-04");
        }
    }

    @Nullable
    Instant optionalInstant(String name) {
        Node child = child(name);
        try {
            return child.absent() ? null : Instant.parse(child.text());
        } catch (DateTimeException e) {
            throw child.bad("an instant such as 2019-04-04T09:30:00Z");
        }
    }

    @Nullable
    OffsetDateTime optionalMoment(String name) {
        Node child = child(name);
        try {
            return child.absent() ? null : OffsetDateTime.parse(child.text());
        } catch (DateTimeException e) {
            throw child.bad("a moment such as 2019-04-04T09:30:00+02:00");
        }
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        Node child = child(name);
        return Spelling.parse(type, child.text(), child.path);
    }

    <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        return list(name, node -> Spelling.parse(type, node.text(), node.path));
    }

    /** The names and string values of an object, in their order; {@code null} values are left out. */
    public Map<String, String> textMap(String name) {
        Map<String, String> map = new LinkedHashMap<>();
        Node object = object(name);
        for (String key : object.names()) {
            String value = object.optionalText(key);
            if (value != null) {
                map.put(key, value);
            }
        }
        return map;
    }

    /** The names of an object's fields, in their order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Iterator<String> i = json.fieldNames(); i.hasNext(); ) {
            names.add(i.next());
        }
        return names;
    }

    /** The strings of an array, in which some may be null; or a single string. */
    public List<@Nullable String> nullableTexts(String name) {
        List<@Nullable String> values = new ArrayList<>();
        if (!isList(name)) {
            values.add(text(name));
            return values;
        }
        for (JsonNode value : child(name).json) {
            values.add(value.isNull() ? null : value.asText());
        }
        return values;
    }

    /** True if the field holds an array. */
    public boolean isList(String name) {
        return child(name).json.isArray();
    }

    /** Each element of an array as an array of strings. */
    public List<List<String>> textLists(String name) {
        return list(name, node -> {
            List<String> values = new ArrayList<>();
            for (JsonNode value : node.json) {
                values.add(value.asText());
            }
            return values;
        });
    }

    /** True if the field is there and not null. */
    public boolean has(String name) {
        return !child(name).absent();
    }

    /** Complains unless the field {@code format} names {@code format}. */
    public void requireFormat(String format) {
        if (!format.equals(optionalText("format"))) {
            throw new FormatException("format: must be \"" + format + "\", but it is " + child("format").json);
        }
    }
}
