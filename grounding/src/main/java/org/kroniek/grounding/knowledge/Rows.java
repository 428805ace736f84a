package org.kroniek.grounding.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.EntityKind;

/** One line of a data file to one value. What cannot be read is reported and left out. */
final class Rows {
    private Rows() {}

    static Country country(Table.Row row, Consumer<Problem> problems) {
        Map<String, Country.Forms> forms = Map.of("nl", forms(row, "nl"), "en", forms(row, "en"));
        String until = row.get("until");
        return new Country(
                row.get("iso3"),
                orNull(row.get("iso2")),
                forms,
                orNull(row.get("capital")),
                row.get("region"),
                until.isEmpty()
                        ? null
                        : parsed(row, until, PartialDate::parse, problems).orElse(null));
    }

    private static Country.Forms forms(Table.Row row, String language) {
        List<String> names = new ArrayList<>(row.list(language));
        names.addAll(row.list(language + "_aliases"));
        List<String> inhabitants = new ArrayList<>(row.list(language + "_person"));
        inhabitants.addAll(row.list(language + "_person_m"));
        inhabitants.addAll(row.list(language + "_person_f"));
        List<String> capital = new ArrayList<>(row.list(language + "_capital"));
        capital.addAll(row.list(language + "_capital_aliases"));
        return new Country.Forms(
                names,
                row.list(language + "_adjective"),
                inhabitants,
                row.list(language + "_plural"),
                capital,
                row.list("government_names_" + language));
    }

    static Optional<KnownActor> organisation(Table.Row row, Consumer<Problem> problems) {
        List<KnownName> names = names(row);
        row.list("acronyms").forEach(a -> names.add(acronym(a)));
        Optional<EntityKind> kind = parsed(row, row.get("kind"), Rows::kind, problems);
        if (kind.isEmpty() || nameless(row, names, problems)) {
            return Optional.empty();
        }
        List<Relation> relations = all(row, "relations", Relation::parse, problems);
        return Optional.of(new KnownActor(
                row.get("id"),
                kind.get(),
                orNull(row.get("country")),
                row.list("sectors"),
                names,
                null,
                List.of(),
                relations,
                row.list("leader_ids"),
                orNull(row.get("wikidata"))));
    }

    static Optional<KnownActor> person(Table.Row row, Consumer<Problem> problems) {
        List<KnownName> names = new ArrayList<>();
        row.list("name").forEach(n -> names.add(new KnownName(n, "")));
        row.list("nl").forEach(n -> names.add(0, new KnownName(n, "nl")));
        row.list("spellings").forEach(n -> names.add(new KnownName(n, "")));
        if (nameless(row, names, problems)) {
            return Optional.empty();
        }
        return Optional.of(new KnownActor(
                row.get("id"),
                EntityKind.PERSON,
                orNull(row.get("country")),
                row.list("sectors"),
                names,
                gender(row, problems),
                all(row, "roles", DatedRole::parse, problems),
                List.of(),
                List.of(),
                orNull(row.get("wikidata"))));
    }

    private static @Nullable Gender gender(Table.Row row, Consumer<Problem> problems) {
        String gender = row.get("gender");
        return switch (gender) {
            case "m" -> Gender.MALE;
            case "f" -> Gender.FEMALE;
            case "" -> null;
            default -> {
                problems.accept(row.problem("gender '" + gender + "'", "write m, f or nothing"));
                yield null;
            }
        };
    }

    static Optional<KnownPlace> place(Table.Row row, Features features, Consumer<Problem> problems) {
        List<KnownName> names = names(row);
        if (nameless(row, names, problems)) {
            return Optional.empty();
        }
        String feature = row.get("feature");
        return Optional.of(new KnownPlace(
                placeKey(row.get("id")),
                names,
                feature,
                orNull(row.get("country")),
                orNull(row.get("adm1")),
                degrees(row, "lat", 90, problems),
                degrees(row, "lon", 180, problems),
                0,
                features.resolution(feature)));
    }

    /** A number is GeoNames' own. */
    private static String placeKey(String id) {
        boolean number = !id.isEmpty() && id.chars().allMatch(Character::isDigit);
        return (number ? "geonames:" : "place:") + id;
    }

    static KnowledgeData.Exonym exonym(Table.Row row) {
        return new KnowledgeData.Exonym(row.get("geonames"), row.get("country"), names(row));
    }

    static void givenNames(Table.Row row, Map<String, Gender> names, Consumer<Problem> problems) {
        Gender gender = gender(row, problems);
        if (gender != null) {
            row.list("names").forEach(name -> names.put(String.join(" ", Folding.words(name)), gender));
        }
    }

    static Role role(Table.Row row) {
        return new Role(
                row.get("key"),
                Map.of("nl", row.list("nl"), "en", row.list("en")),
                row.list("sectors"),
                row.get("governs").equals("yes"));
    }

    static LocalDate date(Table.Row row, Consumer<Problem> problems) {
        return parsed(row, row.get("value"), PartialDate::parse, problems)
                .map(PartialDate::latest)
                .orElse(LocalDate.MIN);
    }

    private static List<KnownName> names(Table.Row row) {
        List<KnownName> names = new ArrayList<>();
        row.list("nl").forEach(n -> names.add(new KnownName(n, "nl")));
        row.list("en").forEach(n -> names.add(new KnownName(n, "en")));
        return names;
    }

    /** {@code UNHCR} serves both languages, {@code nl:VN} one. */
    private static KnownName acronym(String cell) {
        boolean marked = cell.length() > 3 && cell.charAt(2) == ':';
        return marked ? new KnownName(cell.substring(3), cell.substring(0, 2)) : new KnownName(cell, "");
    }

    private static EntityKind kind(String text) {
        for (EntityKind kind : EntityKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("kind '" + text + "' is none of the record format's");
    }

    private static boolean nameless(Table.Row row, List<KnownName> names, Consumer<Problem> problems) {
        if (names.isEmpty()) {
            problems.accept(row.problem("'" + row.get("id") + "' has no name", "give it at least one name"));
        }
        return names.isEmpty();
    }

    private static @Nullable Double degrees(Table.Row row, String column, double limit, Consumer<Problem> problems) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            double value = Double.parseDouble(text);
            if (Math.abs(value) <= limit) {
                return value;
            }
        } catch (NumberFormatException e) {
            // reported below, like a number out of range
        }
        problems.accept(row.problem(column + " '" + text + "'", "write degrees from -" + limit + " to " + limit));
        return null;
    }

    private static <T> List<T> all(
            Table.Row row, String column, Function<String, T> parse, Consumer<Problem> problems) {
        List<T> values = new ArrayList<>();
        for (String text : row.list(column)) {
            parsed(row, text, parse, problems).ifPresent(values::add);
        }
        return values;
    }

    private static <T> Optional<T> parsed(
            Table.Row row, String text, Function<String, T> parse, Consumer<Problem> problems) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            problems.accept(
                    row.problem(String.valueOf(e.getMessage()), "see docs/knowledge.md for the form of this column"));
            return Optional.empty();
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
