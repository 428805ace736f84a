package org.kroniek.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.Incidents.Side;

/**
 * Removes the words of an article for good: its text and title, its words in the indexes, and what incidents quote of it. It is the
 * one thing that changes rows of the past.
 */
final class Forgetting {
    private final Handle handle;
    private final long article;
    private final Set<String> readings;

    Forgetting(Entry entry, long article) {
        this.handle = entry.handle();
        this.article = article;
        this.readings = handle
                .createQuery("SELECT id FROM reading WHERE article = :article")
                .bind("article", article)
                .mapTo(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    void run() {
        handle.execute("DELETE FROM article_text WHERE article = ?", article);
        handle.execute("UPDATE article SET title = NULL WHERE id = ?", article);
        handle.execute("DELETE FROM article_words WHERE rowid = ?", article);
        handle.execute(
                "DELETE FROM record_words WHERE rowid IN (SELECT r.sentence FROM record r WHERE r.article = ?)",
                article);
        quotations();
    }

    private record Row(long incident, long entry, int ordinal, String json) {}

    private void quotations() {
        String incidents = " WHERE incident IN (SELECT m.incident FROM membership m JOIN record r ON r.id = m.record"
                + " WHERE r.article = " + article + " AND m.incident IS NOT NULL)";
        List<Row> disputes = handle.createQuery("SELECT incident, entry, ordinal, sides FROM dispute" + incidents)
                .map((row, context) ->
                        new Row(row.getLong(1), row.getLong(2), row.getInt(3), Columns.text(row, "sides")))
                .list();
        for (Row row : disputes) {
            handle.execute(
                    "UPDATE dispute SET sides = ? WHERE incident = ? AND entry = ? AND ordinal = ?",
                    sides(row.json()),
                    row.incident(),
                    row.entry(),
                    row.ordinal());
        }
        List<Row> assessments = handle.createQuery("SELECT incident, entry, details FROM assessment" + incidents)
                .map((row, context) -> new Row(row.getLong(1), row.getLong(2), 0, Columns.text(row, "details")))
                .list();
        for (Row row : assessments) {
            handle.execute(
                    "UPDATE assessment SET details = ? WHERE incident = ? AND entry = ?",
                    details(row.json()),
                    row.incident(),
                    row.entry());
        }
    }

    private boolean isOfIt(String record) {
        return readings.contains(record.substring(0, record.indexOf('.')));
    }

    private String sides(String json) {
        List<Side> kept = new ArrayList<>();
        for (Side side : Json.sides(json)) {
            boolean isHidden = isOfIt(side.record().toString());
            kept.add(new Side(side.source(), side.record(), side.claim(), isHidden ? "" : side.words()));
        }
        return Json.sides(kept);
    }

    private String details(String json) {
        JsonNode details = Json.parse(json);
        for (JsonNode denial : details.path("denials")) {
            if (denial instanceof ObjectNode node && isOfIt(node.path("record").asText())) {
                node.put("words", "");
            }
        }
        return details.toString();
    }
}
