package org.kroniek.ledger.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Incidents.Side;
import org.kroniek.ledger.LedgerException;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.StoredRecord.Harmed;
import org.kroniek.model.Casualties;
import org.kroniek.model.Harm;
import org.kroniek.model.Provenance;

/** The few columns that hold JSON. Equal values give equal text. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new LedgerException("bad-json", "not JSON: " + e.getOriginalMessage(), e);
        }
    }

    static String casualties(List<Casualties> casualties, UnaryOperator<@Nullable String> names) {
        if (casualties.isEmpty()) {
            return "";
        }
        ArrayNode all = MAPPER.createArrayNode();
        for (Casualties one : casualties) {
            all.addObject()
                    .put("what", one.what().name())
                    .put("who", one.who())
                    .put("side", names.apply(one.side()))
                    .put("low", one.low())
                    .put("best", one.best())
                    .put("high", one.high());
        }
        return all.toString();
    }

    static List<Harmed> harmed(String column) {
        List<Harmed> all = new ArrayList<>();
        if (!column.isEmpty()) {
            for (JsonNode node : parse(column)) {
                all.add(new Harmed(
                        Harm.valueOf(node.path("what").asText()),
                        text(node, "who"),
                        text(node, "side"),
                        number(node, "low"),
                        number(node, "best"),
                        number(node, "high")));
            }
        }
        return all;
    }

    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.asText() : null;
    }

    static @Nullable Integer number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? value.asInt() : null;
    }

    static String provenance(Provenance provenance) {
        ObjectNode node = MAPPER.createObjectNode().put("kroniek", provenance.kroniek());
        ObjectNode models = node.putObject("models");
        new TreeMap<>(provenance.models()).forEach(models::put);
        ObjectNode lexicons = node.putObject("lexicons");
        new TreeMap<>(provenance.lexicons()).forEach(lexicons::put);
        return node.toString();
    }

    static Provenance provenance(String column) {
        JsonNode node = parse(column);
        return new Provenance(node.path("kroniek").asText(), texts(node.path("models")), texts(node.path("lexicons")));
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new TreeMap<>();
        node.properties()
                .forEach(field -> texts.put(field.getKey(), field.getValue().asText()));
        return texts;
    }

    static String sides(List<Side> sides) {
        ArrayNode all = MAPPER.createArrayNode();
        for (Side side : sides) {
            all.addObject()
                    .put("source", side.source())
                    .put("record", side.record().toString())
                    .put("claim", side.claim())
                    .put("words", side.words());
        }
        return all.toString();
    }

    static List<Side> sides(String column) {
        List<Side> all = new ArrayList<>();
        for (JsonNode node : parse(column)) {
            all.add(new Side(
                    node.path("source").asText(),
                    RecordId.parse(node.path("record").asText()),
                    node.path("claim").asText(),
                    node.path("words").asText()));
        }
        return all;
    }
}
