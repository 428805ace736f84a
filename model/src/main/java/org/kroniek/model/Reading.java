package org.kroniek.model;

import java.util.ArrayList;
import java.util.List;

/** What one article became: the whole of {@code kroniek/1}. Lists are in text order. */
public record Reading(
        Provenance provenance,
        Article article,
        List<Entity> entities,
        List<Attribution> attributions,
        List<Eventuality> records,
        List<Link> links,
        List<Notice> notices) {
    public Reading {
        entities = List.copyOf(entities);
        attributions = List.copyOf(attributions);
        records = List.copyOf(records);
        links = List.copyOf(links);
        notices = List.copyOf(notices);
    }

    /** The same reading with what an earlier step noticed before its own notices. */
    public Reading withEarlier(List<Notice> earlier) {
        List<Notice> all = new ArrayList<>(earlier);
        all.addAll(notices);
        return new Reading(provenance, article, entities, attributions, records, links, all);
    }
}
