package org.kroniek.exports;

import static org.kroniek.exports.AcledTable.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.Incidents.Assessment;
import org.kroniek.ledger.Place;
import org.kroniek.ledger.StoredArticle;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.TimeSpan;

/** Everything as tables that refer to each other by id, in a ZIP. */
final class Tables {
    private final Sequence sequence;
    private final ZipOutputStream zip;

    /** Writes the rows of one table. */
    private interface Rows {
        void write(CsvWriter csv) throws IOException;
    }

    private Tables(Sequence sequence, ZipOutputStream zip) {
        this.sequence = sequence;
        this.zip = zip;
    }

    static void write(Sequence sequence, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Tables tables = new Tables(sequence, zip);
        tables.articles();
        tables.records();
        tables.participants();
        tables.places();
        tables.sources();
        tables.casualties();
        tables.incidents();
        zip.finish();
    }

    private void table(String name, List<String> columns, Rows rows) throws IOException {
        ZipEntry entry = new ZipEntry(name + ".csv");
        entry.setTime(0); // the same ledger gives the same bytes
        zip.putNextEntry(entry);
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(columns);
        rows.write(csv);
        csv.flush();
        zip.closeEntry();
    }

    private void articles() throws IOException {
        table(
                "articles",
                List.of(
                        "article",
                        "title",
                        "language",
                        "publisher",
                        "uri",
                        "published_from",
                        "published_to",
                        "published_granularity",
                        "origin",
                        "copies",
                        "records",
                        "recorded"),
                csv -> sequence.articles(article -> csv.writeRecord(article(article))));
    }

    private static List<String> article(StoredArticle article) {
        TimeSpan published = article.published();
        return List.of(
                article.id(),
                text(article.title()),
                text(article.language()),
                text(article.publisher()),
                text(article.uri()),
                from(published),
                to(published),
                granularity(published),
                String.valueOf(article.origin()),
                String.valueOf(article.copies()),
                String.valueOf(article.records()),
                article.recorded().toString());
    }

    private void records() throws IOException {
        table(
                "records",
                List.of(
                        "record",
                        "article",
                        "kind",
                        "type",
                        "mode",
                        "context",
                        "from",
                        "to",
                        "granularity",
                        "certainty",
                        "modality",
                        "value",
                        "object",
                        "object_low",
                        "object_high",
                        "score",
                        "rule",
                        "anchor_begin",
                        "anchor_end",
                        "words",
                        "incident",
                        "version",
                        "recorded"),
                csv -> sequence.records(record -> csv.writeRecord(record(record))));
    }

    private static List<String> record(StoredRecord record) {
        StoredRecord.ObjectOf object = record.object();
        return List.of(
                record.id().toString(),
                record.article(),
                JsonOut.spelled(record.type().kind()),
                record.type().name(),
                String.join("|", record.mode()),
                String.join("|", record.context()),
                from(record.time()),
                to(record.time()),
                granularity(record.time()),
                record.certainty().code(),
                String.join(
                        "|", record.modality().stream().map(JsonOut::spelled).toList()),
                text(record.value()),
                object == null ? "" : object.text(),
                object == null ? "" : text(object.low()),
                object == null ? "" : text(object.high()),
                String.valueOf(record.score()),
                record.rule(),
                String.valueOf(record.anchor().begin()),
                String.valueOf(record.anchor().end()),
                record.words(),
                text(record.incident()),
                String.valueOf(record.version()),
                record.recorded().toString());
    }

    private void participants() throws IOException {
        table(
                "participants",
                List.of("record", "role", "actor", "name", "kind", "country", "sectors"),
                csv -> sequence.records(record -> {
                    for (Actor actor : record.actors()) {
                        csv.writeRecord(participant(record, "actor", actor));
                    }
                    for (Actor actor : record.recipients()) {
                        csv.writeRecord(participant(record, "recipient", actor));
                    }
                }));
    }

    private static List<String> participant(StoredRecord record, String role, Actor actor) {
        return List.of(
                record.id().toString(),
                role,
                actor.ident(),
                actor.name(),
                JsonOut.spelled(actor.kind()),
                text(actor.country()),
                String.join("|", actor.sectors()));
    }

    private void places() throws IOException {
        table(
                "places",
                List.of("record", "role", "place", "name", "country", "lat", "lon", "feature", "resolution"),
                csv -> sequence.records(record -> {
                    for (StoredRecord.PlaceOf at : record.places()) {
                        csv.writeRecord(place(record, at));
                    }
                }));
    }

    private static List<String> place(StoredRecord record, StoredRecord.PlaceOf at) {
        Place place = at.place();
        return List.of(
                record.id().toString(),
                JsonOut.spelled(at.role()),
                place.ident(),
                place.name(),
                text(place.country()),
                text(place.lat()),
                text(place.lon()),
                text(place.feature()),
                text(place.resolution()));
    }

    private void sources() throws IOException {
        table(
                "sources",
                List.of("record", "depth", "actor", "name", "words", "stance", "quote", "channel"),
                csv -> sequence.records(record -> {
                    for (int i = 0; i < record.sources().size(); i++) {
                        csv.writeRecord(source(record, i));
                    }
                }));
    }

    private static List<String> source(StoredRecord record, int depth) {
        StoredRecord.Voice voice = record.sources().get(depth);
        Actor actor = voice.actor();
        return List.of(
                record.id().toString(),
                String.valueOf(depth),
                actor == null ? "" : actor.ident(),
                actor == null ? "" : actor.name(),
                text(voice.words()),
                JsonOut.spelled(voice.stance()),
                JsonOut.spelled(voice.quote()),
                text(voice.channel()));
    }

    private void casualties() throws IOException {
        table(
                "casualties",
                List.of("record", "what", "who", "side", "low", "best", "high"),
                csv -> sequence.records(record -> {
                    for (StoredRecord.Harmed harmed : record.casualties()) {
                        csv.writeRecord(
                                record.id().toString(),
                                JsonOut.spelled(harmed.what()),
                                text(harmed.who()),
                                text(harmed.side()),
                                text(harmed.low()),
                                text(harmed.best()),
                                text(harmed.high()));
                    }
                }));
    }

    private void incidents() throws IOException {
        table(
                "incidents",
                List.of("incident", "title", "grade", "because", "from", "to", "origins", "disputes"),
                csv -> sequence.incidents(incident -> {
                    Assessment assessment = incident.assessment();
                    csv.writeRecord(
                            String.valueOf(incident.id()),
                            assessment == null ? "" : assessment.title(),
                            assessment == null ? "" : assessment.grade(),
                            assessment == null ? "" : assessment.because(),
                            assessment == null ? "" : text(assessment.from()),
                            assessment == null ? "" : text(assessment.to()),
                            assessment == null ? "" : String.valueOf(assessment.origins()),
                            assessment == null
                                    ? ""
                                    : String.join(
                                            "|",
                                            assessment.disputes().stream()
                                                    .map(dispute -> dispute.kind())
                                                    .toList()));
                }));
    }

    private static String from(@Nullable TimeSpan time) {
        return time == null ? "" : text(time.from());
    }

    private static String to(@Nullable TimeSpan time) {
        return time == null ? "" : text(time.to());
    }

    private static String granularity(@Nullable TimeSpan time) {
        return time == null ? "" : JsonOut.spelled(time.granularity());
    }
}
