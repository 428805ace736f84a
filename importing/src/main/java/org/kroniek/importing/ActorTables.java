package org.kroniek.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kroniek.grounding.knowledge.Candidate;
import org.kroniek.grounding.knowledge.KnowledgeBase;
import org.kroniek.grounding.knowledge.KnownActor;
import org.kroniek.grounding.knowledge.Sense;
import org.kroniek.model.EntityKind;

/** Writes actors as lines of the knowledge base, under the id it has for them or a new one. */
final class ActorTables implements AutoCloseable {
    private static final String MADE = "Made from Wikidata (CC0) by 'kroniek knowledge import wikidata'.";

    private final KnowledgeBase knowledge;
    private final Map<String, String> countries;
    private final Map<String, WikidataImport.Position> positions;
    private final TableWriter persons;
    private final TableWriter bodies;
    /** Ids of the knowledge base that an item of the dump has taken: the next of that name is somebody else. */
    private final Set<String> taken = new LinkedHashSet<>();

    ActorTables(
            KnowledgeBase knowledge,
            Map<String, String> countries,
            Map<String, WikidataImport.Position> positions,
            Path persons,
            Path bodies)
            throws IOException {
        this.knowledge = knowledge;
        this.countries = countries;
        this.positions = positions;
        this.persons = new TableWriter(
                persons,
                MADE,
                "id",
                "name",
                "nl",
                "spellings",
                "gender",
                "country",
                "sectors",
                "roles",
                "note",
                "wikidata");
        this.bodies = new TableWriter(
                bodies,
                MADE,
                "id",
                "kind",
                "country",
                "sectors",
                "nl",
                "en",
                "acronyms",
                "relations",
                "leader_ids",
                "wikidata");
    }

    void write(FoundActor actor) throws IOException {
        List<String> roles = roles(actor);
        if (!actor.certain() && roles.isEmpty()) {
            return;
        }
        String country = countries.getOrDefault(actor.country(), "");
        Set<String> sectors = new LinkedHashSet<>(actor.sectors());
        if (!roles.isEmpty()) {
            sectors.add("GOV");
        }
        String id = known(actor, country).orElse("wikidata-" + actor.item().toLowerCase(Locale.ROOT));
        String sectorCell = String.join("; ", sectors);
        if (actor.kind().equals("person")) {
            person(id, actor, country, sectorCell, String.join("; ", roles));
        } else {
            bodies.row(
                    id,
                    actor.kind(),
                    country,
                    sectorCell,
                    TableWriter.cell(actor.dutch()),
                    TableWriter.cell(actor.english()),
                    TableWriter.cell(actor.acronyms()),
                    "",
                    "",
                    actor.item());
        }
    }

    private void person(String id, FoundActor actor, String country, String sectors, String roles) throws IOException {
        List<String> names = actor.english().isEmpty() ? actor.dutch() : actor.english();
        List<String> spellings = new ArrayList<>(names.subList(1, names.size()));
        if (!actor.english().isEmpty()) {
            spellings.addAll(actor.dutch());
            spellings.remove(names.get(0));
        }
        persons.row(
                id,
                TableWriter.cell(names.subList(0, 1)),
                "",
                TableWriter.cell(spellings),
                actor.gender(),
                country,
                sectors,
                roles,
                "",
                actor.item());
    }

    private List<String> roles(FoundActor actor) {
        List<String> roles = new ArrayList<>();
        for (FoundActor.Office office : actor.offices()) {
            WikidataImport.Position position = positions.get(office.position());
            String country = position == null ? null : countries.get(position.country());
            boolean ordered = office.to().isEmpty() || office.from().compareTo(office.to()) <= 0;
            if (position != null && country != null && ordered) {
                roles.add(position.role() + "@" + country + ":" + office.from() + ".." + office.to());
            }
        }
        return roles;
    }

    /** The one actor of that name, kind and country that is known already. */
    private Optional<String> known(FoundActor actor, String country) {
        Set<String> ids = new LinkedHashSet<>();
        List<String> labels = new ArrayList<>();
        actor.english().stream().findFirst().ifPresent(labels::add);
        actor.dutch().stream().findFirst().ifPresent(labels::add);
        for (String label : labels) {
            for (Candidate candidate : knowledge.lookup(label, "en")) {
                if (candidate.sense() == Sense.NAME
                        && candidate.known() instanceof KnownActor found
                        && isLike(found, actor, country)) {
                    ids.add(found.id());
                }
            }
        }
        return ids.size() == 1 ? ids.stream().filter(taken::add).findFirst() : Optional.empty();
    }

    private static boolean isLike(KnownActor found, FoundActor actor, String country) {
        boolean kind = (found.kind() == EntityKind.PERSON) == actor.kind().equals("person");
        boolean place = country.isEmpty()
                || found.country() == null
                || found.country().length() != 3
                || country.equals(found.country());
        return kind && place;
    }

    long persons() {
        return persons.rows();
    }

    long bodies() {
        return bodies.rows();
    }

    long known() {
        return taken.size();
    }

    @Override
    public void close() throws IOException {
        persons.close();
        bodies.close();
    }
}
