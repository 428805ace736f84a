package org.kroniek.ledger.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.kroniek.ledger.ActorFilter;
import org.kroniek.ledger.LedgerException;
import org.kroniek.ledger.PlaceFilter;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.text.Folding;
import org.kroniek.ledger.text.Stems;
import org.kroniek.ledger.text.TextQuery;
import org.kroniek.model.Certainty;

/** The filters of a query: those with an index of their own, and plain conditions on the record. */
final class Filters {
    /** More stretches than this are not read side by side. */
    private static final int MOST_WALKS = 12;

    private final Handle handle;
    private final Dialect dialect;
    private final Sql sql;
    private final Finder finder;
    private final long head;
    private final List<Filter> indexed = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private boolean isImpossible;

    private Filters(Handle handle, Dialect dialect, Sql sql, long head) {
        this.handle = handle;
        this.dialect = dialect;
        this.sql = sql;
        this.head = head;
        this.finder = new Finder(handle, head);
    }

    static Filters of(Handle handle, Dialect dialect, Sql sql, long head, RecordQuery query) {
        Filters filters = new Filters(handle, dialect, sql, head);
        filters.words(query);
        filters.actors(List.of("a"), query.actors());
        filters.actors(List.of("r"), query.recipients());
        filters.actors(List.of("a", "r"), query.involved());
        filters.actors(List.of("s"), query.sources());
        filters.places(query.places());
        filters.belonging(query);
        filters.types(query);
        filters.plain(query);
        return filters;
    }

    /** Filters with an index. */
    List<Filter> indexed() {
        return indexed;
    }

    /** Conditions on {@code r} without one; that it was known and held is among them. */
    List<String> conditions() {
        return conditions;
    }

    /** True if nothing can pass, for a name that the ledger does not know. */
    boolean isImpossible() {
        return isImpossible;
    }

    private void words(RecordQuery query) {
        String text = query.text();
        if (text == null) {
            return;
        }
        List<String> languages = handle.createQuery("SELECT code FROM language ORDER BY code")
                .mapTo(String.class)
                .list();
        Optional<TextQuery> parsed = TextQuery.parse(text, languages, new Stems());
        if (parsed.isEmpty()) {
            throw new LedgerException("bad-text", "text '" + text + "': name at least one word that must be there");
        }
        String words = "SELECT w.rowid FROM record_words w WHERE "
                + dialect.matches("w", sql.value(dialect.query(parsed.get())));
        if (dialect == Dialect.SQLITE) {
            words = "SELECT rowid FROM record_words WHERE "
                    + dialect.matches("record_words", sql.value(dialect.query(parsed.get())));
        }
        indexed.add(new Filter(
                "SELECT x.id FROM record x WHERE x.sentence IN (" + words + ")",
                "r.sentence IN (" + words + ")",
                List.of()));
    }

    private void actors(List<String> roles, List<ActorFilter> filters) {
        if (filters.isEmpty()) {
            return;
        }
        Set<Long> actors = new LinkedHashSet<>();
        Set<String> countries = new LinkedHashSet<>();
        for (ActorFilter filter : filters) {
            List<Long> named = finder.named("actor", filter.name());
            actors.addAll(named);
            if (filter.reach().contains(ActorFilter.Reach.MEMBERS)) {
                actors.addAll(finder.members(named));
            }
            if (filter.reach().contains(ActorFilter.Reach.COUNTRY)) {
                countries.addAll(finder.countries(named));
                if (filter.name().matches("[A-Z]{3}")) {
                    countries.add(filter.name());
                }
            }
        }
        List<String> alternatives = new ArrayList<>();
        List<Filter.Walk> walks = new ArrayList<>();
        for (String role : roles) {
            actors.forEach(actor ->
                    walks.add(Filter.Walk.of("participation", "d.role = '" + role + "' AND d.actor = " + actor)));
            countries.forEach(country -> walks.add(
                    Filter.Walk.of("participation", "d.role = '" + role + "' AND d.country = " + sql.value(country))));
            if (!actors.isEmpty()) {
                alternatives.add("(d.role = '" + role + "' AND d.actor IN (" + Sql.numbers(List.copyOf(actors)) + "))");
            }
            if (!countries.isEmpty()) {
                alternatives.add("(d.role = '" + role + "' AND d.country IN (" + sql.list(countries) + "))");
            }
        }
        linked("participation", alternatives, walks);
    }

    private void linked(String table, List<String> alternatives, List<Filter.Walk> walks) {
        if (alternatives.isEmpty()) {
            isImpossible = true;
            return;
        }
        String ids = alternatives.stream()
                .map(condition -> "SELECT d.record FROM " + table + " d WHERE " + condition)
                .collect(Collectors.joining(" UNION "));
        String holds = "EXISTS (SELECT 1 FROM " + table + " d WHERE d.record = r.id AND ("
                + String.join(" OR ", alternatives) + "))";
        indexed.add(new Filter(ids, holds, walks.size() > MOST_WALKS ? List.of() : walks));
    }

    private void places(List<PlaceFilter> filters) {
        if (filters.isEmpty()) {
            return;
        }
        Set<Long> places = new LinkedHashSet<>();
        Set<String> countries = new LinkedHashSet<>();
        for (PlaceFilter filter : filters) {
            if (filter instanceof PlaceFilter.Named named) {
                places.addAll(finder.named("place", named.name()));
            } else if (filter instanceof PlaceFilter.InCountry country) {
                countries.add(country.code().toUpperCase(Locale.ROOT));
            } else if (filter instanceof PlaceFilter.Box box) {
                places.addAll(finder.inside(box));
            } else if (filter instanceof PlaceFilter.Radius circle) {
                places.addAll(finder.around(circle));
            }
        }
        List<String> alternatives = new ArrayList<>();
        List<Filter.Walk> walks = new ArrayList<>();
        places.forEach(place -> walks.add(Filter.Walk.of("place_link", "d.place = " + place)));
        countries.forEach(country -> walks.add(Filter.Walk.of("place_link", "d.country = " + sql.value(country))));
        if (!places.isEmpty()) {
            alternatives.add("d.place IN (" + Sql.numbers(List.copyOf(places)) + ")");
        }
        if (!countries.isEmpty()) {
            alternatives.add("d.country IN (" + sql.list(countries) + ")");
        }
        linked("place_link", alternatives, walks);
    }

    /** Filters by what a record belongs to: article, incident, publisher. */
    private void belonging(RecordQuery query) {
        String article = query.article();
        if (article != null) {
            Optional<Long> number = ArticleSql.number(handle, article);
            isImpossible |= number.isEmpty();
            number.ifPresent(id -> byRecord("SELECT x.id FROM record x WHERE x.article = " + id, "r.article = " + id));
        }
        Long incident = query.incident();
        if (incident != null) {
            String members = IncidentSql.members(incident, head);
            byRecord(members, "r.id IN (" + members + ")");
        }
        if (!query.publishers().isEmpty()) {
            String folded = sql.list(
                    query.publishers().stream().map(Folding::fold).sorted().toList());
            String ids = "SELECT x.id FROM appearance p JOIN record x ON x.article = p.article"
                    + " WHERE p.publisher_folded IN (" + folded + ") AND p.entry <= " + head;
            byRecord(
                    ids,
                    "EXISTS (SELECT 1 FROM appearance p WHERE p.article = r.article AND p.publisher_folded IN ("
                            + folded + ") AND p.entry <= " + head + ")");
        }
    }

    private void byRecord(String ids, String holds) {
        indexed.add(new Filter(ids, holds, List.of()));
    }

    private void types(RecordQuery query) {
        if (query.types().isEmpty()) {
            return;
        }
        List<String> names = query.types().stream().map(Enum::name).sorted().toList();
        String in = "IN (" + sql.list(names) + ")";
        List<Filter.Walk> walks = names.stream()
                .map(name -> new Filter.Walk("record r", "r.type = " + sql.value(name), "r.began", "r.id"))
                .toList();
        indexed.add(new Filter(
                "SELECT x.id FROM record x WHERE x.type " + in,
                "r.type " + in,
                walks.size() > MOST_WALKS ? List.of() : walks));
    }

    private void plain(RecordQuery query) {
        conditions.add(Heads.visible(head));
        if (query.kind() != null) {
            conditions.add("r.kind = " + sql.value(query.kind().name()));
        }
        anyWord("r.modes", query.modes());
        anyWord("r.contexts", query.contexts());
        if (!query.certainties().isEmpty()) {
            conditions.add("r.certainty IN ("
                    + sql.list(query.certainties().stream()
                            .map(Certainty::code)
                            .sorted()
                            .toList())
                    + ")");
        }
        if (!query.languages().isEmpty()) {
            conditions.add("r.language IN ("
                    + sql.list(query.languages().stream().sorted().toList()) + ")");
        }
        if (query.leastDepth() > 0) {
            conditions.add("r.depth >= " + query.leastDepth());
        }
        if (query.mostDepth() < RecordQuery.DEEPEST) {
            conditions.add("r.depth <= " + query.mostDepth());
        }
        if (query.leastScore() > 0) {
            conditions.add("r.score >= " + sql.value(query.leastScore()));
        }
    }

    private void anyWord(String column, Set<String> words) {
        if (!words.isEmpty()) {
            conditions.add(words.stream()
                    .sorted()
                    .map(word -> column + " LIKE " + sql.value("% " + word + " %"))
                    .collect(Collectors.joining(" OR ", "(", ")")));
        }
    }
}
