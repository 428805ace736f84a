package org.kroniek.ledger.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Attribution;
import org.kroniek.model.Casualties;
import org.kroniek.model.CountedObject;
import org.kroniek.model.Entity;
import org.kroniek.model.EntityKind;
import org.kroniek.model.Eventuality;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Link;
import org.kroniek.model.LinkType;
import org.kroniek.model.Location;
import org.kroniek.model.Mention;
import org.kroniek.model.PlaceLink;
import org.kroniek.model.PlaceRole;
import org.kroniek.model.Reading;
import org.kroniek.model.Span;

/** The records of one reading as witnesses. */
public final class Witnesses {
    private static final Set<EventualityType> KINSHIP =
            Set.of(EventualityType.LEADS, EventualityType.MEMBER_OF, EventualityType.HAS_ROLE);

    private final Reading reading;
    private final String prefix;
    private final Origin origin;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Attribution> attributions = new HashMap<>();
    private final Map<String, Set<String>> kin = new HashMap<>();
    private final Map<String, Set<String>> same = new HashMap<>();
    private final Set<String> setting;
    private final Set<String> stopwords;

    private Witnesses(Reading reading, String prefix, Origin origin) {
        this.reading = reading;
        this.prefix = prefix;
        this.origin = origin;
        reading.entities().forEach(entity -> entities.put(entity.id(), entity));
        reading.attributions().forEach(attribution -> attributions.put(attribution.id(), attribution));
        reading.records().stream().filter(r -> KINSHIP.contains(r.type())).forEach(this::addKin);
        reading.links().stream().filter(l -> l.type() == LinkType.SAME).forEach(this::addSame);
        setting = settingOf(reading);
        stopwords = RuleFiles.stopwords(language());
    }

    /**
     * The witnesses of a reading, one for each record, in the order of the text.
     *
     * @param prefix put before each record's id to make the witness's: {@code 42.} gives {@code 42.r3}
     * @param publisher of the article; null when unknown
     * @param group the group of near-identical articles, as {@link Origin#group()}
     */
    public static List<Witness> of(Reading reading, String prefix, @Nullable String publisher, String group) {
        Origin origin =
                new Origin(publisher, agency(reading), group, reading.article().title());
        Witnesses witnesses = new Witnesses(reading, prefix, origin);
        return reading.records().stream().map(witnesses::witness).toList();
    }

    private static @Nullable String agency(Reading reading) {
        List<String> agencies = reading.article().imprint().origin();
        return agencies.isEmpty() ? null : agencies.get(0);
    }

    private String language() {
        String language = reading.article().language();
        return language == null ? "" : language;
    }

    private void addKin(Eventuality state) {
        for (String actor : state.actor()) {
            for (String recipient : state.recipient()) {
                Entity one = entities.get(actor);
                Entity other = entities.get(recipient);
                if (one != null && other != null && isParty(one) && isParty(other)) {
                    kin.computeIfAbsent(actor, k -> new TreeSet<>()).add(Idents.of(other));
                    kin.computeIfAbsent(recipient, k -> new TreeSet<>()).add(Idents.of(one));
                }
            }
        }
    }

    /** A country is no party with its citizens, nor an alliance with its members: they act by themselves. */
    private static boolean isParty(Entity entity) {
        return switch (entity.kind()) {
            case STATE, IGO, POPULATION, PLACE, MEDIA, OTHER -> false;
            default -> true;
        };
    }

    private void addSame(Link link) {
        same.computeIfAbsent(link.from(), k -> new TreeSet<>()).add(prefix + link.to());
        same.computeIfAbsent(link.to(), k -> new TreeSet<>()).add(prefix + link.from());
    }

    private static Set<String> settingOf(Reading reading) {
        return reading.entities().stream()
                .filter(e -> e.known() != null && e.kind() != EntityKind.MEDIA)
                .map(Idents::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Witness witness(Eventuality record) {
        String text = reading.article().text();
        Span evidence = record.evidence().stream().reduce(record.anchor(), Span::cover);
        String words = record.evidence().stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
        List<Site> sites = sites(record.place());
        CountedObject object = record.object();
        String value = record.value();
        return new Witness(
                prefix + record.id(),
                reading.article().id(),
                origin,
                language(),
                reading.article().published(),
                record.type(),
                record.mode(),
                participants(record.actor()),
                participants(record.recipient()),
                sites,
                sites.stream().anyMatch(Site::isSpot) ? List.of() : scene(evidence),
                record.casualties().stream().map(this::toll).toList(),
                object == null ? "" : object.text(),
                value == null ? "" : value,
                record.time(),
                record.certainty(),
                record.modality(),
                chain(record.attribution()),
                objections(record.attribution()),
                record.anchor(),
                evidence,
                words,
                Stems.of(words, stopwords),
                setting,
                same.getOrDefault(record.id(), Set.of()));
    }

    private List<Participant> participants(List<String> ids) {
        List<Participant> participants = new ArrayList<>();
        for (String id : ids) {
            Entity entity = entities.get(id);
            if (entity != null) {
                participants.add(new Participant(
                        Idents.of(entity),
                        entity.name(),
                        entity.kind(),
                        entity.country(),
                        entity.sectors(),
                        kin.getOrDefault(id, Set.of())));
            }
        }
        return participants;
    }

    private List<Site> sites(List<PlaceLink> places) {
        List<Site> sites = new ArrayList<>();
        for (PlaceLink place : places) {
            Entity entity = entities.get(place.entity());
            if (entity != null) {
                sites.add(site(entity, place.role()));
            }
        }
        return sites;
    }

    private static Site site(Entity entity, PlaceRole role) {
        Location location = entity.location();
        return new Site(
                Idents.of(entity),
                entity.name(),
                entity.country(),
                location == null ? null : location.lat(),
                location == null ? null : location.lon(),
                location == null ? 0 : location.resolution(),
                role);
    }

    /** The spots that the evidence names, else the one named last before it. */
    private List<Site> scene(Span evidence) {
        List<Site> named = new ArrayList<>();
        Site last = null;
        int lastBegin = -1;
        for (Entity entity : reading.entities()) {
            Site site = entity.kind() == EntityKind.PLACE ? site(entity, PlaceRole.NEAR) : null;
            if (site != null && site.isSpot()) {
                for (Span name : names(entity)) {
                    if (evidence.contains(name) && !named.contains(site)) {
                        named.add(site);
                    } else if (name.end() <= evidence.begin() && name.begin() > lastBegin) {
                        last = site;
                        lastBegin = name.begin();
                    }
                }
            }
        }
        return !named.isEmpty() || last == null ? named : List.of(last);
    }

    private Toll toll(Casualties casualties) {
        String side = casualties.side();
        Entity entity = side == null ? null : entities.get(side);
        return new Toll(
                casualties.what(),
                entity == null ? null : Idents.of(entity),
                casualties.low(),
                casualties.best(),
                casualties.high());
    }

    private List<Attribution> attributionsFrom(@Nullable String innermost) {
        Set<Attribution> chain = new LinkedHashSet<>();
        Attribution link = innermost == null ? null : attributions.get(innermost);
        while (link != null && chain.add(link)) {
            String within = link.within();
            link = within == null ? null : attributions.get(within);
        }
        return List.copyOf(chain);
    }

    private List<Voice> chain(@Nullable String innermost) {
        return attributionsFrom(innermost).stream().map(this::voice).toList();
    }

    private Voice voice(Attribution attribution) {
        String id = attribution.source();
        Entity entity = id == null ? null : entities.get(id);
        if (entity != null) {
            return new Voice(Idents.of(entity), entity.name(), attribution.stance());
        }
        Span span = attribution.sourceSpan();
        return new Voice(null, span == null ? "" : span.in(reading.article().text()), attribution.stance());
    }

    private List<Objection> objections(@Nullable String innermost) {
        Set<String> chain = attributionsFrom(innermost).stream()
                .map(Attribution::id)
                .collect(Collectors.toCollection(HashSet::new));
        return reading.links().stream()
                .filter(l -> l.type() == LinkType.DISPUTES && chain.contains(l.to()) && !chain.contains(l.from()))
                .map(l -> attributions.get(l.from()))
                .filter(a -> a != null)
                .map(a -> new Objection(voice(a), sentence(a)))
                .toList();
    }

    /** The words from the source to the end of what it says: what a reader needs of the objection. */
    private String sentence(Attribution attribution) {
        Span all = null;
        Span source = attribution.sourceSpan();
        Span cue = attribution.cue();
        List<Span> spans = new ArrayList<>(attribution.content());
        if (source != null) {
            spans.add(source);
        }
        if (cue != null) {
            spans.add(cue);
        }
        for (Span span : spans) {
            all = all == null ? span : all.cover(span);
        }
        return all == null ? "" : all.in(reading.article().text());
    }

    private static List<Span> names(Entity entity) {
        return entity.mentions().stream().map(Mention::span).toList();
    }
}
