package org.kroniek.server;

import java.util.List;
import java.util.Map;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.Review;
import org.kroniek.ledger.StoredRecord;

/** Records as rows, with what reviewers made of them. Thread-safe. */
final class RecordRows {
    private final Ledger ledger;

    RecordRows(Ledger ledger) {
        this.ledger = ledger;
    }

    List<RecordRow> of(List<StoredRecord> records, AsOf asOf) {
        if (records.isEmpty()) {
            return List.of();
        }
        Map<RecordId, List<Review.Decision>> decisions =
                ledger.survey().decisions(records.stream().map(StoredRecord::id).toList(), asOf);
        return records.stream()
                .map(record -> RecordRow.of(record, decisions.getOrDefault(record.id(), List.of())))
                .toList();
    }
}
