package org.kroniek.format.gold;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.format.FormatException;
import org.kroniek.format.Node;
import org.kroniek.format.gold.GoldRecord.GoldPlace;

/** Reads {@code kroniek-gold/1}; fields that it does not know, such as {@code note}, are passed over. */
public final class GoldReader {
    /** The value of {@code format} in a gold file. */
    public static final String FORMAT = "kroniek-gold/1";

    private GoldReader() {}

    /**
     * The gold that {@code json} holds.
     *
     * @throws FormatException if it is not gold; the message says where
     */
    public static GoldArticle read(String json) {
        Node root = Node.parse(json);
        root.requireFormat(FORMAT);
        Map<String, Set<String>> names = new LinkedHashMap<>();
        Node entities = root.object("entities");
        for (String key : entities.names()) {
            names.put(key, new LinkedHashSet<>(entities.texts(key)));
        }
        GoldArticle gold = new GoldArticle(
                root.text("article"),
                names,
                root.list("records", GoldReader::record),
                root.list("attributions", GoldReader::attribution),
                root.list("links", GoldReader::link),
                root.list("passages", GoldReader::passage));
        requireKnownKeys(gold);
        return gold;
    }

    private static GoldRecord record(Node node) {
        Map<String, Set<String>> time = new LinkedHashMap<>();
        if (node.has("time")) {
            node.textMap("time").forEach((key, value) -> time.put(key, alternatives(value)));
        }
        Node object = node.optional("object", value -> value);
        return new GoldRecord(
                node.text("id"),
                node.texts("type"),
                node.text("evidence"),
                node.texts("actor"),
                node.texts("actor_may"),
                node.texts("recipient"),
                node.texts("recipient_may"),
                node.textLists("place").stream().map(pair -> place(node, pair)).toList(),
                node.texts("certainty"),
                sources(node),
                time,
                alternatives(node.optionalText("mode")),
                node.texts("modality"),
                object == null ? null : object.optionalInteger("count"),
                node.truth("core"));
    }

    private static GoldPlace place(Node node, List<String> pair) {
        if (pair.size() != 2) {
            throw new FormatException(node.path() + ".place: " + pair + " must be an entity and its roles");
        }
        return new GoldPlace(pair.get(0), alternatives(pair.get(1)));
    }

    private static GoldAttribution attribution(Node node) {
        return new GoldAttribution(
                node.text("id"),
                node.text("evidence"),
                node.isList("source") ? sources(node) : Arrays.asList(node.optionalText("source")),
                node.text("content"),
                node.texts("stance"),
                node.texts("channel"),
                node.optionalText("within"),
                node.truth("core"));
    }

    private static GoldLink link(Node node) {
        return new GoldLink(alternatives(node.text("from")), alternatives(node.text("to")), node.text("type"));
    }

    private static GoldPassage passage(Node node) {
        return new GoldPassage(node.text("kind"), node.text("text"), node.optionalText("credit"));
    }

    private static List<@Nullable String> sources(Node node) {
        return node.has("source") ? node.nullableTexts("source") : List.of();
    }

    private static Set<String> alternatives(@Nullable String spelled) {
        return spelled == null ? Set.of() : new LinkedHashSet<>(Arrays.asList(spelled.split("\\|")));
    }

    private static void requireKnownKeys(GoldArticle gold) {
        for (GoldRecord record : gold.records()) {
            requireKnown(gold, record.id(), record.actor());
            requireKnown(gold, record.id(), record.actorMay());
            requireKnown(gold, record.id(), record.recipient());
            requireKnown(gold, record.id(), record.recipientMay());
            requireKnown(
                    gold,
                    record.id(),
                    record.place().stream().map(GoldPlace::entity).toList());
            requireKnown(gold, record.id(), record.source());
        }
        for (GoldAttribution attribution : gold.attributions()) {
            requireKnown(gold, attribution.id(), attribution.source());
            requireKnown(gold, attribution.id(), attribution.channel());
        }
    }

    private static void requireKnown(GoldArticle gold, String id, List<? extends @Nullable String> keys) {
        for (String key : keys) {
            if (key != null && !gold.names().containsKey(key)) {
                throw new FormatException(id + ": '" + key + "' is not among the file's entities");
            }
        }
    }
}
