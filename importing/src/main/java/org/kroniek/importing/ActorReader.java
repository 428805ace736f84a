package org.kroniek.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which items of Wikidata are actors of the news since 1990. */
final class ActorReader {
    private static final String HUMAN = "Q5";
    private static final String MALE = "Q6581097";
    private static final String FEMALE = "Q6581072";
    private static final int FIRST_YEAR = 1990;
    private static final int OLDEST_BIRTH = 1890;

    private final WikidataClasses classes;

    ActorReader(WikidataClasses classes) {
        this.classes = classes;
    }

    /** The actor that the item is; empty when it is none, or has no name in Dutch or English. */
    Optional<FoundActor> read(WikidataItem item) {
        boolean named = !item.names("nl").isEmpty() || !item.names("en").isEmpty();
        if (!named) {
            return Optional.empty();
        }
        List<String> instances = item.items("P31");
        return instances.contains(HUMAN) ? person(item) : body(item, instances);
    }

    private Optional<FoundActor> person(WikidataItem item) {
        Optional<String> died = item.date("P570");
        boolean before = year(died) < FIRST_YEAR || year(item.date("P569")) < OLDEST_BIRTH;
        Optional<WikidataClasses.Actor> occupation = classes.find("occupation", item.items("P106"));
        List<FoundActor.Office> offices = offices(item, died.orElse(""));
        if (before || (occupation.isEmpty() && offices.isEmpty())) {
            return Optional.empty();
        }
        List<String> genders = item.items("P21");
        String gender = genders.contains(FEMALE) ? "f" : genders.contains(MALE) ? "m" : "";
        return Optional.of(new FoundActor(
                item.id(),
                "person",
                occupation.map(WikidataClasses.Actor::sectors).orElse(List.of()),
                item.names("nl"),
                item.names("en"),
                List.of(),
                gender,
                item.present("P27").orElse(""),
                offices,
                occupation.isPresent()));
    }

    private static List<FoundActor.Office> offices(WikidataItem item, String died) {
        List<FoundActor.Office> offices = new ArrayList<>();
        for (JsonNode statement : item.all("P39")) {
            String to = WikidataItem.qualifier(statement, "P582").orElse(died);
            WikidataItem.item(statement)
                    .ifPresent(position -> offices.add(new FoundActor.Office(
                            position, WikidataItem.qualifier(statement, "P580").orElse(""), to)));
        }
        return offices;
    }

    private Optional<FoundActor> body(WikidataItem item, List<String> instances) {
        boolean gone = year(item.date("P576")) < FIRST_YEAR;
        return gone
                ? Optional.empty()
                : classes.find("instance", instances)
                        .map(actor -> new FoundActor(
                                item.id(),
                                actor.kind(),
                                actor.sectors(),
                                item.names("nl"),
                                item.names("en"),
                                item.texts("P1813"),
                                "",
                                item.present("P17").orElse(""),
                                List.of(),
                                true));
    }

    /** The year of a date; one far off when it is not known. */
    private static int year(Optional<String> date) {
        return date.map(d -> Integer.parseInt(d.substring(0, 4))).orElse(Integer.MAX_VALUE);
    }
}
