package org.kroniek.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An item of Wikidata's JSON: its names and the statements that hold. */
final class WikidataItem {
    private static final int YEAR = 9;
    private static final int MONTH = 10;
    private static final int DAY = 11;

    private final JsonNode json;

    WikidataItem(JsonNode json) {
        this.json = json;
    }

    /** Such as {@code Q1065}; empty when it has none. */
    String id() {
        return json.path("id").asText();
    }

    /** Label and aliases in a language; where it has no label, the one that serves all languages. */
    List<String> names(String language) {
        List<String> names = new ArrayList<>();
        String label = json.path("labels").path(language).path("value").asText();
        if (label.isEmpty()) {
            label = json.path("labels").path("mul").path("value").asText();
        }
        if (!label.isEmpty()) {
            names.add(label);
            json.path("aliases")
                    .path(language)
                    .forEach(alias -> names.add(alias.path("value").asText()));
        }
        return names;
    }

    /** Statements of a property: the preferred ones, or else all that are not deprecated. */
    List<JsonNode> statements(String property) {
        List<JsonNode> preferred = new ArrayList<>();
        List<JsonNode> normal = new ArrayList<>();
        for (JsonNode statement : json.path("claims").path(property)) {
            switch (statement.path("rank").asText()) {
                case "preferred" -> preferred.add(statement);
                case "deprecated" -> {}
                default -> normal.add(statement);
            }
        }
        return preferred.isEmpty() ? normal : preferred;
    }

    /** Items that a property has for values. */
    List<String> items(String property) {
        return statements(property).stream()
                .map(WikidataItem::item)
                .flatMap(Optional::stream)
                .toList();
    }

    /** All but the deprecated: offices of the past are never the preferred ones. */
    List<JsonNode> all(String property) {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode statement : json.path("claims").path(property)) {
            if (!statement.path("rank").asText().equals("deprecated")) {
                all.add(statement);
            }
        }
        return all;
    }

    /** The one item that the property still has; empty where several do. */
    Optional<String> present(String property) {
        List<String> items = statements(property).stream()
                .filter(statement -> statement.path("qualifiers").path("P582").isMissingNode())
                .map(WikidataItem::item)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
    }

    /** Text values of a property, such as an ISO code. */
    List<String> texts(String property) {
        List<String> texts = new ArrayList<>();
        for (JsonNode statement : statements(property)) {
            JsonNode value = statement.path("mainsnak").path("datavalue").path("value");
            String text =
                    value.isTextual() ? value.asText() : value.path("text").asText();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The date of a property, as precisely as it is known: {@code 2019}, {@code 2019-04}, {@code 2019-04-04}. */
    Optional<String> date(String property) {
        return statements(property).stream()
                .map(statement -> date(statement.path("mainsnak")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<String> item(JsonNode statement) {
        String id = statement
                .path("mainsnak")
                .path("datavalue")
                .path("value")
                .path("id")
                .asText();
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    /** The date of a qualifier, such as when an office began. */
    static Optional<String> qualifier(JsonNode statement, String property) {
        return date(statement.path("qualifiers").path(property).path(0));
    }

    private static Optional<String> date(JsonNode snak) {
        JsonNode value = snak.path("datavalue").path("value");
        String time = value.path("time").asText();
        int length = switch (value.path("precision").asInt()) {
            case YEAR -> 4;
            case MONTH -> 7;
            case DAY -> 10;
            default -> 0;
        };
        boolean read = length > 0 && time.matches("\\+\\d{4}-\\d{2}-\\d{2}T.*");
        return read ? Optional.of(time.substring(1, 1 + length)) : Optional.empty();
    }
}
