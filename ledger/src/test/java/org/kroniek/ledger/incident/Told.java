package org.kroniek.ledger.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Certainty;
import org.kroniek.model.EntityKind;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Granularity;
import org.kroniek.model.Harm;
import org.kroniek.model.Modality;
import org.kroniek.model.PlaceRole;
import org.kroniek.model.Span;
import org.kroniek.model.Stance;
import org.kroniek.model.TimeSpan;

/** Writes a witness down in few words, for tests. */
final class Told {
    static final Site GOMA = new Site("geonames:216281", "Goma", "COD", -1.674, 29.228, 4, PlaceRole.AT);
    static final Site BUKAVU = new Site("geonames:217831", "Bukavu", "COD", -2.491, 28.843, 4, PlaceRole.AT);
    static final Site CONGO = new Site("country:COD", "Congo", "COD", null, null, 1, PlaceRole.AT);
    static final Participant M23 = actor("actor:m23", "M23", EntityKind.ARMED_GROUP, "COD", "REB");
    static final Participant ARMY = actor("actor:fardc", "Congolese army", EntityKind.GOVERNMENT, "COD", "MIL");
    static final Participant CONGO_STATE = actor("country:COD", "Congo", EntityKind.STATE, "COD");
    static final Participant UN = actor("actor:un", "United Nations", EntityKind.IGO, "UNO", "IGO");
    static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    private final EventualityType type;
    private String id = "1.r1";
    private String article = "article-1";
    private @Nullable String publisher;
    private String group = "1";
    private List<String> mode = List.of();
    private List<Participant> actors = List.of();
    private List<Participant> recipients = List.of();
    private List<Site> sites = List.of();
    private final List<Toll> tolls = new ArrayList<>();
    private @Nullable TimeSpan time;
    private LocalDate published = DAY.plusDays(1);
    private Certainty certainty = Certainty.CT_PLUS;
    private List<Modality> modality = List.of();
    private final List<Voice> chain = new ArrayList<>();
    private final List<Objection> objections = new ArrayList<>();
    private Span evidence = new Span(0, 50);
    private String words = "";
    private Set<String> setting = Set.of();

    private Told(EventualityType type) {
        this.type = type;
    }

    static Told of(EventualityType type) {
        return new Told(type);
    }

    static Participant actor(String ident, String name, EntityKind kind, @Nullable String country, String... sectors) {
        return new Participant(ident, name, kind, country, List.of(sectors), Set.of());
    }

    /** In reading {@code number}, an article of its own, as record {@code record}. */
    Told in(int number, String record) {
        id = number + "." + record;
        article = "article-" + number;
        group = String.valueOf(number);
        publisher = "Outlet " + number;
        return this;
    }

    Told outlet(String name, String copiesOf) {
        publisher = name;
        group = copiesOf;
        return this;
    }

    Told mode(String... modes) {
        mode = List.of(modes);
        return this;
    }

    Told by(Participant... who) {
        actors = List.of(who);
        return this;
    }

    Told to(Participant... who) {
        recipients = List.of(who);
        return this;
    }

    Told at(Site... where) {
        sites = List.of(where);
        return this;
    }

    Told on(LocalDate day) {
        time = TimeSpan.day(day);
        return this;
    }

    Told during(LocalDate from, LocalDate to) {
        time = new TimeSpan(null, from, to, Granularity.SPAN);
        return this;
    }

    Told published(LocalDate day) {
        published = day;
        return this;
    }

    Told dead(int number) {
        tolls.add(new Toll(Harm.DEAD, null, number, number, number));
        return this;
    }

    Told sure(Certainty value, Modality... why) {
        certainty = value;
        modality = Arrays.asList(why);
        return this;
    }

    Told says(Participant source) {
        chain.add(new Voice(source.ident(), source.name(), Stance.STATES));
        return this;
    }

    Told rejectedBy(Participant source, String sentence) {
        objections.add(new Objection(new Voice(source.ident(), source.name(), Stance.DENIES), sentence));
        return this;
    }

    Told sentence(int begin, String text) {
        evidence = new Span(begin, begin + text.length());
        words = text;
        return this;
    }

    Told about(String... idents) {
        setting = Set.of(idents);
        return this;
    }

    Witness witness() {
        return new Witness(
                id,
                article,
                new Origin(publisher, null, group, null),
                "en",
                TimeSpan.day(published),
                type,
                mode,
                actors,
                recipients,
                sites,
                List.of(),
                tolls,
                "",
                "",
                time,
                certainty,
                modality,
                chain,
                objections,
                new Span(evidence.begin(), evidence.begin() + 1),
                evidence,
                words,
                Stems.of(words, Set.of()),
                setting,
                Set.of());
    }
}
