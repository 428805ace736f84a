package org.kroniek.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.ActorFilter;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.PlaceFilter;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.model.Certainty;
import org.kroniek.model.EventualityType;
import picocli.CommandLine.Option;

/** Which records, the same for every command that asks the ledger. Of one option's values any may hold; all options must. */
final class QueryOptions {
    @Option(names = "--actor", paramLabel = "NAME", description = "Who does it: a name, an id, a country code.")
    List<String> actors = List.of();

    @Option(names = "--recipient", paramLabel = "NAME", description = "To whom.")
    List<String> recipients = List.of();

    @Option(names = "--involved", paramLabel = "NAME", description = "Who does it or undergoes it.")
    List<String> involved = List.of();

    @Option(names = "--with-members", description = "Take in the members, leaders and officials of those named.")
    boolean hasMembers;

    @Option(names = "--with-country", description = "Take in every actor of the same country.")
    boolean hasCountry;

    @Option(names = "--source", paramLabel = "NAME", description = "Who says it, anywhere in the chain of sources.")
    List<String> sources = List.of();

    @Option(names = "--type", paramLabel = "TYPE", description = "PLOVER event type or state, such as ASSAULT.")
    List<EventualityType> types = List.of();

    @Option(names = "--mode", paramLabel = "MODE", description = "PLOVER mode, such as aerial.")
    List<String> modes = List.of();

    @Option(names = "--context", paramLabel = "CONTEXT", description = "PLOVER context, such as military.")
    List<String> contexts = List.of();

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "A name or id; country:COD; box:SOUTH,WEST,NORTH,EAST; around:LAT,LON,KM.")
    List<String> places = List.of();

    @Option(names = "--from", paramLabel = "DAY", description = "Nothing that ended before, as 2025-01-31.")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Nothing that began after.")
    @Nullable
    LocalDate to;

    @Option(names = "--certainty", paramLabel = "VALUE", description = "CT+, PR+, PS+, CT-, PR-, PS- or Uu.")
    List<String> certainties = List.of();

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published the article.")
    List<String> publishers = List.of();

    @Option(names = "--in-language", paramLabel = "CODE", description = "Language of the article: nl, en.")
    List<String> languages = List.of();

    @Option(names = "--least-depth", paramLabel = "N", description = "Sources in the chain at least.")
    int leastDepth;

    @Option(
            names = "--most-depth",
            paramLabel = "N",
            description = "Sources in the chain at most; 0: the article itself.")
    int mostDepth = RecordQuery.DEEPEST;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Words of its sentences, by their stems; \"a phrase\", -not, begin*.")
    @Nullable
    String text;

    @Option(names = "--article", paramLabel = "ID", description = "Its id or number.")
    @Nullable
    String article;

    /** The query, as of an instant. */
    RecordQuery query(AsOf asOf) {
        try {
            return RecordQuery.ALL
                    .but()
                    .actors(filters(actors))
                    .recipients(filters(recipients))
                    .involved(filters(involved))
                    .sources(filters(sources))
                    .types(Set.copyOf(types))
                    .modes(Set.copyOf(modes))
                    .contexts(Set.copyOf(contexts))
                    .places(places.stream().map(QueryOptions::place).toList())
                    .from(from)
                    .to(to)
                    .certainties(certainties.stream().map(Certainty::ofCode).collect(Collectors.toSet()))
                    .publishers(new LinkedHashSet<>(publishers))
                    .languages(new LinkedHashSet<>(languages))
                    .leastDepth(leastDepth)
                    .mostDepth(mostDepth)
                    .text(text)
                    .article(article)
                    .asOf(asOf)
                    .build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private List<ActorFilter> filters(List<String> names) {
        Set<ActorFilter.Reach> reach = EnumSet.noneOf(ActorFilter.Reach.class);
        if (hasMembers) {
            reach.add(ActorFilter.Reach.MEMBERS);
        }
        if (hasCountry) {
            reach.add(ActorFilter.Reach.COUNTRY);
        }
        return names.stream().map(name -> new ActorFilter(name, reach)).toList();
    }

    private static PlaceFilter place(String written) {
        int colon = written.indexOf(':');
        String kind = colon < 0 ? "" : written.substring(0, colon);
        String rest = written.substring(colon + 1);
        if (kind.equals("box")) {
            List<Double> ends = numbers(written, rest, 4);
            return new PlaceFilter.Box(ends.get(0), ends.get(1), ends.get(2), ends.get(3));
        }
        if (kind.equals("around")) {
            List<Double> circle = numbers(written, rest, 3);
            return new PlaceFilter.Radius(circle.get(0), circle.get(1), circle.get(2));
        }
        return kind.equals("country")
                ? new PlaceFilter.InCountry(rest.toUpperCase(Locale.ROOT))
                : new PlaceFilter.Named(written);
    }

    private static List<Double> numbers(String written, String rest, int count) {
        List<Double> numbers = new ArrayList<>();
        for (String part : rest.split(",", -1)) {
            try {
                numbers.add(Double.valueOf(part.strip()));
            } catch (NumberFormatException e) {
                throw new UsageException("--place " + written + ": '" + part + "' is no number");
            }
        }
        if (numbers.size() != count) {
            throw new UsageException("--place " + written + ": needs " + count + " numbers");
        }
        return numbers;
    }
}
