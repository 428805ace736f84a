package org.kroniek.server;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.ActorFilter;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.PlaceFilter;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.model.Certainty;
import org.kroniek.model.EventualityType;

/** The parameters of a request, read and checked; everything wrong is a {@link Problem}. */
final class Filters {
    private static final int MOST_ITEMS = 200;
    private static final int LONGEST = 400;

    private final Context context;

    /** @param known the parameters that the API's description names for this path */
    Filters(Context context, Set<String> known) {
        this.context = context;
        context.queryParamMap().forEach((name, values) -> check(name, values, known));
    }

    private static void check(String name, List<String> values, Set<String> known) {
        if (!known.contains(name)) {
            throw new Problem(
                    Problem.Kind.BAD_PARAMETER,
                    "parameter '" + name + "' is not known here; there are "
                            + known.stream().sorted().collect(Collectors.joining(", ")));
        }
        if (values.size() > 1) {
            throw new Problem(
                    Problem.Kind.BAD_PARAMETER, name + " is given " + values.size() + " times; once is enough");
        }
        if (values.get(0).length() > LONGEST) {
            throw new Problem(Problem.Kind.BAD_PARAMETER, name + " is longer than " + LONGEST + " characters");
        }
    }

    /** The value; null when it is missing or empty. */
    @Nullable
    String text(String name) {
        String value = context.queryParam(name);
        return value == null || value.isBlank() ? null : value;
    }

    <T> @Nullable T parsed(String name, Function<String, T> parse, String must) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return parse.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Problem.parameter(name, value, must);
        }
    }

    @Nullable
    LocalDate day(String name) {
        return parsed(name, LocalDate::parse, "must be a day like 2025-01-27");
    }

    AsOf asOf() {
        return new AsOf(parsed("asOf", Instant::parse, "must be an instant like 2025-01-27T12:00:00Z"));
    }

    int number(String name, int least, int most, int normal) {
        String must = "must be a whole number from " + least + " to " + most;
        Integer value = parsed(name, Integer::valueOf, must);
        if (value != null && (value < least || value > most)) {
            throw Problem.parameter(name, value.toString(), must);
        }
        return value == null ? normal : value;
    }

    /** One of these words. */
    String choice(String name, List<String> words, String normal) {
        String value = text(name);
        if (value != null && !words.contains(value)) {
            throw Problem.parameter(name, value, "must be one of " + String.join(", ", words));
        }
        return value == null ? normal : value;
    }

    PageRequest page() {
        return new PageRequest(number("limit", 1, MOST_ITEMS, 50), text("cursor"));
    }

    /** All filters on records that were given. */
    RecordQuery records() {
        List<PlaceFilter> places = places();
        if (places.size() > 1) {
            throw new Problem(
                    Problem.Kind.BAD_PARAMETER, "place, country, box and near exclude each other; give one of them");
        }
        return records(places);
    }

    /** The same for a map, whose view may be narrowed to a country: the caller takes out what lies in others. */
    RecordQuery recordsInBoxAndCountry() {
        List<PlaceFilter> places = places();
        return records(
                places.size() > 1
                        ? places.stream()
                                .filter(PlaceFilter.Box.class::isInstance)
                                .toList()
                        : places);
    }

    private RecordQuery records(List<PlaceFilter> places) {
        RecordQuery.Builder query = RecordQuery.ALL.but();
        query.text(text("q"))
                .actors(actors("actor"))
                .recipients(actors("recipient"))
                .involved(actors("involving"))
                .sources(actors("source"))
                .types(types())
                .modes(words("mode"))
                .contexts(words("context"))
                .places(places)
                .certainties(certainties())
                .publishers(words("publisher"))
                .languages(words("language"))
                .leastDepth(number("depth", 0, 9, 0))
                .asOf(asOf());
        LocalDate from = day("from");
        LocalDate to = day("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.parameter("to", to.toString(), "must not be before from '" + from + "'");
        }
        return query.from(from).to(to).build();
    }

    private List<ActorFilter> actors(String name) {
        String value = text(name);
        return value == null ? List.of() : List.of(ActorFilter.of(value));
    }

    private Set<String> words(String name) {
        String value = text(name);
        return value == null ? Set.of() : Set.of(value);
    }

    private Set<EventualityType> types() {
        return several("type", EventualityType::valueOf, "must be types like ASSAULT,COERCE");
    }

    private Set<Certainty> certainties() {
        return several("certainty", Certainty::ofCode, "must be values like CT%2B,PR-");
    }

    private <T> Set<T> several(String name, Function<String, T> parse, String must) {
        Set<T> values =
                parsed(name, value -> Arrays.stream(value.split(",")).map(parse).collect(Collectors.toSet()), must);
        return values == null ? Set.of() : values;
    }

    private List<PlaceFilter> places() {
        String place = text("place");
        String country = text("country");
        PlaceFilter box = parsed("box", Filters::box, "must be west,south,east,north in degrees");
        PlaceFilter near = parsed("near", Filters::near, "must be latitude,longitude,kilometres");
        List<PlaceFilter> filters = new ArrayList<>();
        if (place != null) {
            filters.add(new PlaceFilter.Named(place));
        }
        if (country != null) {
            filters.add(new PlaceFilter.InCountry(country));
        }
        if (box != null) {
            filters.add(box);
        }
        if (near != null) {
            filters.add(near);
        }
        return filters;
    }

    private static PlaceFilter box(String value) {
        double[] degrees = numbers(value, 4);
        return new PlaceFilter.Box(degrees[1], degrees[0], degrees[3], degrees[2]);
    }

    private static PlaceFilter near(String value) {
        double[] numbers = numbers(value, 3);
        return new PlaceFilter.Radius(numbers[0], numbers[1], numbers[2]);
    }

    private static double[] numbers(String value, int count) {
        double[] numbers = Arrays.stream(value.split(",", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (numbers.length != count) {
            throw new IllegalArgumentException("count");
        }
        return numbers;
    }
}
