package org.kroniek.ledger.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.LedgerException;
import org.kroniek.ledger.Review.Field;
import org.kroniek.model.Certainty;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Granularity;
import org.kroniek.model.Modality;
import org.kroniek.model.PlaceRole;

/** Another value for one field of a record. */
final class Correction {
    private final Handle handle;
    private final Field field;

    Correction(Handle handle, Field field) {
        this.handle = handle;
        this.field = field;
    }

    /** The record with these values in the field; its key is still that of the old version. */
    RecordRow of(RecordRow row, List<String> values) {
        return switch (field) {
            case ACTOR -> with(row, row.what(), row.when(), parts(row, "a", values), row.places());
            case RECIPIENT -> with(row, row.what(), row.when(), parts(row, "r", values), row.places());
            case PLACE -> with(row, row.what(), row.when(), row.parts(), places(values));
            case TIME -> with(row, row.what(), when(row, values), row.parts(), row.places());
            case TYPE, MODE, CONTEXT, CERTAINTY, MODALITY, VALUE ->
                with(row, what(row.what(), values), row.when(), row.parts(), row.places());
        };
    }

    private static RecordRow with(
            RecordRow row,
            RecordRow.What what,
            RecordRow.When when,
            List<RecordRow.Part> parts,
            List<RecordRow.At> places) {
        return new RecordRow(row.key(), what, when, row.words(), parts, places, row.voices(), row.sentence());
    }

    private RecordRow.What what(RecordRow.What old, List<String> values) {
        EventualityType type = field == Field.TYPE ? constant(EventualityType.class, one(values)) : old.type();
        String modes =
                field == Field.MODE ? modes(type, values) : field == Field.TYPE ? kept(type, old.modes()) : old.modes();
        return new RecordRow.What(
                type,
                modes,
                field == Field.CONTEXT ? Lists.spaced(values) : old.contexts(),
                field == Field.CERTAINTY ? certainty(one(values)) : old.certainty(),
                field == Field.MODALITY ? modality(values) : old.modality(),
                old.score(),
                old.objectText(),
                old.objectLow(),
                old.objectHigh(),
                field == Field.VALUE ? values.isEmpty() ? null : one(values) : old.value(),
                old.casualties());
    }

    private String modes(EventualityType type, List<String> values) {
        for (String mode : values) {
            if (!type.modes().contains(mode)) {
                throw bad("'" + mode + "' is no mode of " + type + "; it has "
                        + type.modes().stream().sorted().toList());
            }
        }
        return Lists.spaced(values);
    }

    /** Another type keeps the modes that it has too. */
    private static String kept(EventualityType type, String modes) {
        return Lists.spaced(
                Lists.words(modes).stream().filter(type.modes()::contains).toList());
    }

    private Certainty certainty(String code) {
        try {
            return Certainty.ofCode(code);
        } catch (IllegalArgumentException e) {
            throw bad(String.valueOf(e.getMessage()));
        }
    }

    private String modality(List<String> values) {
        return Lists.spaced(values.stream()
                .map(value -> constant(Modality.class, value).name())
                .toList());
    }

    private <E extends Enum<E>> E constant(Class<E> type, String value) {
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw bad("'" + value + "' is no " + type.getSimpleName().toLowerCase(Locale.ROOT));
        }
    }

    private String one(List<String> values) {
        if (values.size() != 1) {
            throw bad("needs one value, not " + values.size());
        }
        return values.get(0);
    }

    private LedgerException bad(String what) {
        return new LedgerException("bad-value", field.name().toLowerCase(Locale.ROOT) + ": " + what);
    }

    private List<RecordRow.Part> parts(RecordRow row, String role, List<String> names) {
        List<RecordRow.Part> parts = new ArrayList<>(
                row.parts().stream().filter(part -> !part.role().equals(role)).toList());
        for (int i = 0; i < names.size(); i++) {
            long actor = known("actor", names.get(i));
            String country = country("actor", actor);
            parts.add(new RecordRow.Part(role, i, actor, country));
        }
        return parts;
    }

    private List<RecordRow.At> places(List<String> values) {
        List<RecordRow.At> places = new ArrayList<>();
        for (String value : values) {
            int blank = value.indexOf(' ');
            if (blank < 0) {
                throw bad("'" + value + "' must be a role and a place, such as 'at Goma'");
            }
            PlaceRole role = constant(PlaceRole.class, value.substring(0, blank));
            long place = known("place", value.substring(blank + 1));
            places.add(new RecordRow.At(places.size(), role.name(), place, country("place", place)));
        }
        return places;
    }

    private long known(String table, String name) {
        List<Long> found = new Finder(handle, Long.MAX_VALUE).named(table, name);
        if (found.isEmpty()) {
            throw bad("the ledger knows no " + table + " '" + name + "'");
        }
        return found.get(0);
    }

    private @Nullable String country(String table, long id) {
        return handle.createQuery("SELECT country FROM " + table + " WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> Optional.ofNullable(row.getString(1)))
                .one()
                .orElse(null);
    }

    private RecordRow.When when(RecordRow row, List<String> values) {
        if (values.isEmpty()) {
            return new RecordRow.When(row.when().began(), row.when().ended(), null, null, null, null, null);
        }
        String[] parts = one(values).split(" ");
        if (parts.length != 3) {
            throw bad("'" + one(values) + "' must be FROM TO GRANULARITY, such as '2019-04-04 2019-04-04 day'");
        }
        try {
            int from = (int) LocalDate.parse(parts[0]).toEpochDay();
            int to = (int) LocalDate.parse(parts[1]).toEpochDay();
            if (to < from) {
                throw bad("'" + one(values) + "': to is before from");
            }
            return new RecordRow.When(
                    from, to, from, to, constant(Granularity.class, parts[2]).name(), null, null);
        } catch (DateTimeParseException e) {
            throw bad("'" + e.getParsedString() + "' is no day such as 2019-04-04");
        }
    }

    /** The field's value in words, for the list of decisions. */
    String value(RecordRow row) {
        return switch (field) {
            case TYPE -> row.what().type().name();
            case MODE -> row.what().modes().strip();
            case CONTEXT -> row.what().contexts().strip();
            case CERTAINTY -> row.what().certainty().code();
            case MODALITY -> row.what().modality().strip().toLowerCase(Locale.ROOT);
            case VALUE -> row.what().value() == null ? "" : row.what().value();
            case ACTOR -> parts(row, "a");
            case RECIPIENT -> parts(row, "r");
            case PLACE ->
                row.places().stream()
                        .map(at -> at.role().toLowerCase(Locale.ROOT) + " " + ident("place", at.place()))
                        .collect(Collectors.joining(", "));
            case TIME ->
                row.when().granularity() == null
                        ? ""
                        : Moments.date(row.when().from()) + " "
                                + Moments.date(row.when().to()) + " "
                                + row.when().granularity().toLowerCase(Locale.ROOT);
        };
    }

    private String parts(RecordRow row, String role) {
        return row.parts().stream()
                .filter(part -> part.role().equals(role))
                .map(part -> ident("actor", part.actor()))
                .collect(Collectors.joining(", "));
    }

    private String ident(String table, long id) {
        return handle.createQuery("SELECT ident FROM " + table + " WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one();
    }
}
