package org.kroniek.server;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Page;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.Review;
import org.kroniek.ledger.Review.Field;
import org.kroniek.ledger.StoredRecord;

/**
 * How far reviewers agree, field by field: Krippendorff's alpha over records that two or more of them coded. What a reviewer
 * coded is the program's value, or their own correction of it; of a record that they reject only that counts.
 */
record Agreement(List<String> reviewers, List<FieldAgreement> fields) {
    private static final int PAGE = 500;
    private static final String IS_RECORD = "record";

    /** The agreement on one field; {@code alpha} is null where values never differ, or are fewer than two. */
    record FieldAgreement(String field, @Nullable Double alpha, int units, int values) {}

    static Agreement of(Ledger ledger) {
        Map<RecordId, Map<String, List<Review.Decision>>> codings = codings(ledger);
        Map<String, Krippendorff> fields = new LinkedHashMap<>();
        fields.put(IS_RECORD, new Krippendorff());
        for (Field field : Field.values()) {
            fields.put(name(field), new Krippendorff());
        }
        codings.values().removeIf(byReviewer -> byReviewer.size() < 2);
        codings.forEach((record, byReviewer) -> add(ledger, record, byReviewer, fields));
        return new Agreement(
                codings.values().stream()
                        .flatMap(byReviewer -> byReviewer.keySet().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                fields.entrySet().stream()
                        .map(entry -> result(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static FieldAgreement result(String field, Krippendorff krippendorff) {
        Double alpha = krippendorff.alpha().isPresent() ? krippendorff.alpha().getAsDouble() : null;
        return new FieldAgreement(field, alpha, krippendorff.units(), krippendorff.values());
    }

    /** Standing decisions about records, by record and reviewer. */
    private static Map<RecordId, Map<String, List<Review.Decision>>> codings(Ledger ledger) {
        Map<RecordId, Map<String, List<Review.Decision>>> codings = new TreeMap<>();
        PageRequest request = PageRequest.first(PAGE);
        @Nullable String next;
        do {
            Page<Review.Decision> page = ledger.review().decisions(AsOf.NOW, request);
            for (Review.Decision decision : page.items()) {
                if (!decision.isUndone() && decision.target().startsWith("record ")) {
                    RecordId record = RecordId.parse(decision.target().substring("record ".length()));
                    codings.computeIfAbsent(record, key -> new TreeMap<>())
                            .computeIfAbsent(decision.reviewer(), key -> new ArrayList<>())
                            .add(decision);
                }
            }
            next = page.next();
            request = next == null ? request : request.after(next);
        } while (next != null);
        return codings;
    }

    private static void add(
            Ledger ledger,
            RecordId id,
            Map<String, List<Review.Decision>> byReviewer,
            Map<String, Krippendorff> fields) {
        StoredRecord first = ledger.records().versions(id).stream()
                .filter(version -> version.version() == 1)
                .findFirst()
                .orElse(null);
        if (first == null) {
            return;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        byReviewer.forEach((reviewer, decisions) -> {
            boolean isRejected =
                    decisions.stream().anyMatch(decision -> decision.kind().equals("reject"));
            values.computeIfAbsent(IS_RECORD, key -> new ArrayList<>()).add(isRejected ? "no" : "yes");
            for (Field field : isRejected ? new Field[0] : Field.values()) {
                values.computeIfAbsent(name(field), key -> new ArrayList<>()).add(value(field, first, decisions));
            }
        });
        values.forEach(
                (field, coded) -> Objects.requireNonNull(fields.get(field)).add(coded));
    }

    /** The newest own correction of the field, else what the program said. Decisions come newest first. */
    private static String value(Field field, StoredRecord first, List<Review.Decision> decisions) {
        return decisions.stream()
                .filter(decision -> name(field).equals(decision.field()))
                .map(decision -> Objects.requireNonNullElse(decision.after(), ""))
                .findFirst()
                .map(after -> normal(field, after))
                .orElseGet(() -> read(field, first));
    }

    /** A corrected value as the ledger writes it, with the members of a set in the order that {@link #read} has. */
    private static String normal(Field field, String after) {
        return switch (field) {
            case MODE, CONTEXT, MODALITY -> sorted(Arrays.stream(after.split(" ")));
            case ACTOR, RECIPIENT, PLACE -> sorted(Arrays.stream(after.split(", ")));
            case TYPE, TIME, CERTAINTY, VALUE -> after;
        };
    }

    private static String read(Field field, StoredRecord record) {
        return switch (field) {
            case TYPE -> record.type().name();
            case MODE -> sorted(record.mode().stream());
            case CONTEXT -> sorted(record.context().stream());
            case ACTOR -> sorted(record.actors().stream().map(Actor::ident));
            case RECIPIENT -> sorted(record.recipients().stream().map(Actor::ident));
            case PLACE ->
                sorted(record.places().stream()
                        .map(at -> Json.spelled(at.role()) + " " + at.place().ident()));
            case TIME -> time(record);
            case CERTAINTY -> record.certainty().code();
            case MODALITY -> sorted(record.modality().stream().map(Json::spelled));
            case VALUE -> Objects.requireNonNullElse(record.value(), "");
        };
    }

    private static String time(StoredRecord record) {
        return record.time() == null
                ? ""
                : record.time().from() + " " + record.time().to() + " "
                        + Json.spelled(record.time().granularity());
    }

    private static String sorted(Stream<String> values) {
        return values.filter(value -> !value.isBlank())
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    private static String name(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
