package org.kroniek.format;

import java.io.IOException;
import org.kroniek.model.Casualties;
import org.kroniek.model.Count;
import org.kroniek.model.CountedObject;
import org.kroniek.model.Eventuality;
import org.kroniek.model.PlaceLink;
import org.kroniek.model.TimeSpan;

/** The fields of a record. */
final class RecordFields {
    private static final int SCORE_DECIMALS = 3;

    private RecordFields() {}

    static void write(Fields fields, Eventuality record) throws IOException {
        fields.text("id", record.id());
        fields.constant("kind", record.type().kind());
        fields.constant("type", record.type());
        fields.texts("mode", record.mode());
        fields.texts("context", record.context());
        fields.texts("actor", record.actor());
        fields.texts("recipient", record.recipient());
        fields.objects("place", record.place(), RecordFields::place);
        fields.object("object", record.object(), RecordFields::object);
        fields.objects("casualties", record.casualties(), RecordFields::casualties);
        fields.text("value", record.value());
        fields.object("time", record.time(), RecordFields::time);
        fields.text("certainty", record.certainty().code());
        fields.constants("modality", record.modality());
        fields.decimal("score", record.score(), SCORE_DECIMALS);
        fields.text("attribution", record.attribution());
        fields.span("anchor", record.anchor());
        fields.spans("evidence", record.evidence());
        fields.text("rule", record.rule());
    }

    private static void place(Fields fields, PlaceLink place) throws IOException {
        fields.text("entity", place.entity());
        fields.constant("role", place.role());
    }

    private static void object(Fields fields, CountedObject object) throws IOException {
        fields.text("text", object.text());
        fields.text("entity", object.entity());
        fields.object("count", object.count(), RecordFields::count);
    }

    private static void count(Fields fields, Count count) throws IOException {
        fields.integer("low", count.low());
        fields.integer("high", count.high());
    }

    private static void casualties(Fields fields, Casualties casualties) throws IOException {
        fields.constant("what", casualties.what());
        fields.text("who", casualties.who());
        fields.text("side", casualties.side());
        fields.integer("low", casualties.low());
        fields.integer("best", casualties.best());
        fields.integer("high", casualties.high());
        fields.bounds(casualties.words());
    }

    private static void time(Fields fields, TimeSpan time) throws IOException {
        fields.bounds(time.words());
        fields.interval(time);
    }
}
