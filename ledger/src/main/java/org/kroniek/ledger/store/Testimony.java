package org.kroniek.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.incident.Witness;
import org.kroniek.ledger.incident.Witnesses;
import org.kroniek.model.Reading;

/** Records as witnesses, made from their readings; remembers those of the readings used last. Not thread-safe. */
final class Testimony {
    private static final int REMEMBERED = 5_000;

    private final Map<Long, Map<String, Witness>> byReading = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Map<String, Witness>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The witnesses of these records, in their order. */
    List<Witness> of(Handle handle, List<RecordId> records) {
        List<Witness> witnesses = new ArrayList<>();
        for (RecordId record : records) {
            Witness witness = ofReading(handle, record.reading()).get(record.toString());
            if (witness != null) {
                witnesses.add(witness);
            }
        }
        return witnesses;
    }

    /** The witnesses of a reading by their ids. */
    Map<String, Witness> ofReading(Handle handle, long number) {
        Map<String, Witness> known = byReading.get(number);
        if (known == null) {
            known = load(handle, number);
            byReading.put(number, known);
        }
        return known;
    }

    private static Map<String, Witness> load(Handle handle, long number) {
        return handle.createQuery(
                        "SELECT r.body, a.origin, a.publisher, a.title, a.length, t.text FROM reading r"
                                + " JOIN article a ON a.id = r.article LEFT JOIN article_text t ON t.article = a.id WHERE r.id = :id")
                .bind("id", number)
                .map((row, context) -> {
                    String text = row.getString("text");
                    Reading reading = Packed.with(
                            Packed.read(row.getBytes("body")),
                            text == null ? SqlArticles.HIDDEN.repeat(row.getInt("length")) : text,
                            row.getString("title"));
                    Map<String, Witness> witnesses = new HashMap<>();
                    String group = String.valueOf(row.getLong("origin"));
                    Witnesses.of(reading, number + ".", row.getString("publisher"), group)
                            .forEach(witness -> witnesses.put(witness.id(), witness));
                    return witnesses;
                })
                .one();
    }
}
