package org.kroniek.exports.gold;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.kroniek.format.gold.GoldReader;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.ArticleQuery;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Page;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.Review;
import org.kroniek.ledger.StoredArticle;
import org.kroniek.ledger.StoredReading;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.Entity;
import org.kroniek.model.MentionForm;
import org.kroniek.model.TimeSpan;

/**
 * A ZIP of {@code NAME.txt} and {@code NAME.gold.json} for each article of which every record that the program made was decided
 * about. What the program missed is not in it: recall on such gold says less than precision.
 */
public final class GoldArchive {
    private static final int MOST_RECORDS = 5_000;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Ledger ledger;

    /** An archive of what people decided in {@code ledger}. */
    public GoldArchive(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Writes the archive and flushes; does not close {@code out}. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        PageRequest request = PageRequest.first(200);
        @Nullable String next;
        do {
            Page<StoredArticle> page = ledger.articles().find(ArticleQuery.ALL, request);
            for (StoredArticle article : page.items()) {
                article(zip, article);
            }
            next = page.next();
            request = next == null ? request : request.after(next);
        } while (next != null);
        zip.finish();
        out.flush();
    }

    private void article(ZipOutputStream zip, StoredArticle article) throws IOException {
        if (article.isForgotten()) {
            return;
        }
        StoredReading reading =
                ledger.articles().reading(article.id(), AsOf.NOW).orElse(null);
        if (reading == null || !isDecided(reading)) {
            return;
        }
        RecordQuery query = RecordQuery.ALL.but().article(article.id()).build();
        List<StoredRecord> records = ledger.records().find(query, PageRequest.first(MOST_RECORDS)).items().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        String name = article.id().substring("sha256:".length(), "sha256:".length() + 16);
        entry(zip, name + ".txt", text(reading));
        entry(
                zip,
                name + ".gold.json",
                MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(gold(name, reading, records)) + "\n");
    }

    /** True if people decided about every record of the reading, and there is one. */
    private boolean isDecided(StoredReading reading) {
        List<RecordId> all = reading.reading().records().stream()
                .map(record -> new RecordId(reading.number(), record.id()))
                .toList();
        Map<RecordId, List<Review.Decision>> decisions = ledger.survey().decisions(all, AsOf.NOW);
        return !all.isEmpty()
                && all.stream()
                        .allMatch(id -> decisions.getOrDefault(id, List.of()).stream()
                                .anyMatch(decision ->
                                        !decision.isUndone() && !decision.kind().equals("undo")));
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The text as {@code kroniek read} takes it: a date line, when it is known, and the words. */
    private static String text(StoredReading reading) {
        TimeSpan published = reading.reading().article().published();
        String date = published == null || published.from() == null ? "" : date(published) + "\n";
        return date + reading.reading().article().text() + "\n";
    }

    private static String date(TimeSpan published) {
        String from = String.valueOf(published.from());
        boolean isDay = published.from() != null && published.from().equals(published.to());
        return "date " + (isDay ? from : from.substring(0, "2019-04".length()));
    }

    private static ObjectNode gold(String name, StoredReading reading, List<StoredRecord> records) {
        ObjectNode gold = MAPPER.createObjectNode();
        gold.put("format", GoldReader.FORMAT);
        gold.put("article", name + ".txt");
        gold.put("language", reading.reading().article().language());
        Map<String, Set<String>> names = names(reading, records);
        ObjectNode entities = gold.putObject("entities");
        names.forEach((key, all) -> all.forEach(entities.withArray("/" + pointer(key))::add));
        ArrayNode list = gold.putArray("records");
        for (StoredRecord record : records) {
            list.add(record(record, reading.reading().article().text()));
        }
        gold.putArray("attributions");
        gold.putArray("links");
        gold.putArray("passages");
        return gold;
    }

    private static String pointer(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** Every name that is good for each participant: the ledger's and those of the text. */
    private static Map<String, Set<String>> names(StoredReading reading, List<StoredRecord> records) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (StoredRecord record : records) {
            List<Actor> actors = new ArrayList<>(record.actors());
            actors.addAll(record.recipients());
            record.sources().stream().map(StoredRecord.Voice::actor).forEach(actor -> {
                if (actor != null) {
                    actors.add(actor);
                }
            });
            actors.forEach(actor -> add(names, reading, actor.ident(), actor.name()));
            record.places()
                    .forEach(at ->
                            add(names, reading, at.place().ident(), at.place().name()));
        }
        return names;
    }

    private static void add(Map<String, Set<String>> names, StoredReading reading, String ident, String name) {
        if (names.containsKey(ident)) {
            return;
        }
        Set<String> all = new LinkedHashSet<>();
        all.add(name);
        String text = reading.reading().article().text();
        for (Entity entity : reading.reading().entities()) {
            if (ident.equals(entity.known()) || entity.name().equals(name)) {
                all.add(entity.name());
                all.addAll(entity.mentions().stream()
                        .filter(mention -> mention.form() != MentionForm.PRONOUN)
                        .map(mention -> mention.span().in(text))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
            }
        }
        names.put(ident, all);
    }

    private static ObjectNode record(StoredRecord record, String text) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", "g" + record.id().record().substring(1));
        node.put("kind", record.type().kind().name().toLowerCase(Locale.ROOT));
        node.putArray("type").add(record.type().name());
        node.put("evidence", evidence(record, text));
        ArrayNode actors = node.putArray("actor");
        record.actors().forEach(actor -> actors.add(actor.ident()));
        ArrayNode recipients = node.putArray("recipient");
        record.recipients().forEach(actor -> recipients.add(actor.ident()));
        ArrayNode places = node.putArray("place");
        record.places()
                .forEach(at -> places.addArray()
                        .add(at.place().ident())
                        .add(at.role().name().toLowerCase(Locale.ROOT)));
        if (!record.mode().isEmpty()) {
            node.put("mode", String.join("|", record.mode()));
        }
        node.putArray("certainty").add(record.certainty().code());
        ArrayNode modality = node.putArray("modality");
        record.modality().forEach(one -> modality.add(one.name().toLowerCase(Locale.ROOT)));
        source(node.putArray("source"), record);
        time(node, record.time());
        node.put("core", true);
        return node;
    }

    /** The sentence around the anchor: the anchor's word alone may stand elsewhere too. */
    private static String evidence(StoredRecord record, String text) {
        return record.evidence().stream()
                .filter(span -> span.contains(record.anchor()))
                .findFirst()
                .orElse(record.anchor())
                .in(text);
    }

    private static void source(ArrayNode sources, StoredRecord record) {
        if (!record.sources().isEmpty()) {
            Actor innermost = record.sources().get(0).actor();
            if (innermost == null) {
                sources.addNull();
            } else {
                sources.add(innermost.ident());
            }
        }
    }

    private static void time(ObjectNode node, @Nullable TimeSpan time) {
        if (time != null) {
            ObjectNode written = node.putObject("time");
            if (time.from() != null) {
                written.put("from", time.from().toString());
            }
            written.put("granularity", time.granularity().name().toLowerCase(Locale.ROOT));
        }
    }
}
