package org.kroniek.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Certainty;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Stance;

/** Counts and lists over many records that pages draw and reviewers work through. Thread-safe. */
public interface Survey {
    /** Number of the last entry: changes whenever anything is recorded, and costs next to nothing. */
    long revision();

    /** What was recorded at or after an instant. */
    Growth since(Instant instant);

    /** Articles that were added at or after an instant, the last one first, at most {@code limit}. */
    List<StoredArticle> added(Instant since, int limit);

    /** How many records of those that answer {@code query} have each value of a field, the most first. */
    List<Facet> facets(RecordQuery query, Field field, int limit);

    /** Records of those that answer {@code query} by place and type; records without a located place are left out. */
    List<Spot> spots(RecordQuery query);

    /** Who says what is told in the records that answer {@code query}, at any depth; who says most first. */
    List<Speaker> speakers(RecordQuery query, int limit);

    /** How many records of those that answer {@code query} name two actors side by side, by pair and type, most first. */
    List<Meeting> meetings(RecordQuery query, int limit);

    /**
     * Records that wait for a reviewer, least sure first.
     *
     * @param coder null for records that nobody has decided about; else those that exactly one other reviewer has decided about
     *     and {@code coder} has not
     */
    Page<StoredRecord> waiting(RecordQuery query, @Nullable String coder, PageRequest page);

    /** Decisions about each of some records, the oldest first; records without any are left out. */
    Map<RecordId, List<Review.Decision>> decisions(Collection<RecordId> records, AsOf asOf);

    /** What can be counted. */
    enum Field {
        TYPE,
        CERTAINTY,
        COUNTRY,
        LANGUAGE,
        PUBLISHER,
        YEAR
    }

    /** A value of a field as text, and how many records have it. */
    record Facet(String value, long records) {}

    /** How much a ledger has grown; {@code incidents} counts those with a new member. */
    record Growth(long articles, long records, long incidents, long decisions) {}

    /** How many records of a type and certainty lie at a place. */
    record Spot(Place place, EventualityType type, Certainty certainty, long records) {}

    /** A source, in how many records it speaks, in which stances, and the actors most often in these records. */
    record Speaker(Actor actor, long records, Map<Stance, Long> stances, List<About> about) {
        public Speaker {
            stances = Map.copyOf(stances);
            about = List.copyOf(about);
        }
    }

    /** How many records told on a source's word have an actor in them. */
    record About(Actor actor, long records) {}

    /** Two actors of the same side of records: who meets, agrees, fights alongside. {@code first} sorts before. */
    record Meeting(Actor first, Actor second, EventualityType type, long records) {}
}
