package org.kroniek.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kroniek.model.Entity;
import org.kroniek.model.Location;
import org.kroniek.model.Mention;

/** The fields of an entity. */
final class EntityFields {
    /** Identifiers that are always written, {@code null} when unknown. */
    private static final List<String> IDS = List.of("wikidata", "geonames");

    /** Digits behind the comma of a degree: about a metre. */
    private static final int DEGREE_DECIMALS = 5;

    private EntityFields() {}

    static void write(Fields fields, Entity entity) throws IOException {
        fields.text("id", entity.id());
        fields.text("name", entity.name());
        fields.constant("kind", entity.kind());
        fields.text("known", entity.known());
        fields.object("ids", entity.ids(), EntityFields::ids);
        fields.text("country", entity.country());
        fields.texts("sectors", entity.sectors());
        fields.object("location", entity.location(), EntityFields::location);
        fields.objects("mentions", entity.mentions(), EntityFields::mention);
    }

    private static void ids(Fields fields, Map<String, String> ids) throws IOException {
        for (String name : IDS) {
            fields.text(name, ids.get(name));
        }
        for (var other : new TreeMap<>(ids).entrySet()) {
            if (!IDS.contains(other.getKey())) {
                fields.text(other.getKey(), other.getValue());
            }
        }
    }

    private static void location(Fields fields, Location location) throws IOException {
        fields.decimal("lat", location.lat(), DEGREE_DECIMALS);
        fields.decimal("lon", location.lon(), DEGREE_DECIMALS);
        fields.text("feature", location.feature());
        fields.integer("resolution", location.resolution());
        fields.text("country", location.country());
    }

    private static void mention(Fields fields, Mention mention) throws IOException {
        fields.bounds(mention.span());
        fields.constant("form", mention.form());
    }
}
