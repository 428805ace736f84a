package org.kroniek.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Certainty;
import org.kroniek.model.EventualityKind;
import org.kroniek.model.EventualityType;

/**
 * Which records are wanted, in which order. Filters of different kinds must all hold; of the values of one filter any may.
 * Immutable; begin with {@link #ALL} and narrow it.
 *
 * @param actors who does it
 * @param recipients to whom
 * @param involved who does it or undergoes it
 * @param sources who says it, anywhere in the chain of sources
 * @param types event and state types
 * @param kind events only or states only; null for both
 * @param modes PLOVER modes
 * @param contexts PLOVER contexts
 * @param places where
 * @param from no record that ended before this day; null for no bound
 * @param to no record that began after this day; null for no bound
 * @param certainties FactBank values
 * @param publishers names as the articles give them, without regard to case
 * @param languages ISO 639-1
 * @param leastDepth sources in the chain at least; 0 takes what the article itself says
 * @param mostDepth sources in the chain at most
 * @param text words that the sentence must hold, in Dutch or English, by their stems; {@code "…"} for a phrase, {@code -} to
 *     exclude, {@code *} at the end for a beginning; null for no filter
 * @param article the article's id; null for all
 * @param incident the incident that it is joined to; null for all
 * @param leastScore the program's own score at least, 0 to 1
 * @param order how the answer is sorted
 */
public record RecordQuery(
        List<ActorFilter> actors,
        List<ActorFilter> recipients,
        List<ActorFilter> involved,
        List<ActorFilter> sources,
        Set<EventualityType> types,
        @Nullable EventualityKind kind,
        Set<String> modes,
        Set<String> contexts,
        List<PlaceFilter> places,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<Certainty> certainties,
        Set<String> publishers,
        Set<String> languages,
        int leastDepth,
        int mostDepth,
        @Nullable String text,
        @Nullable String article,
        @Nullable Long incident,
        double leastScore,
        Order order,
        AsOf asOf) {
    /** How an answer is sorted; ties by the order of recording. */
    public enum Order {
        /** By {@link StoredRecord#began()}, the latest first, undated ones last. */
        LATEST,
        /** By {@link StoredRecord#began()}, the earliest first, undated ones first. */
        EARLIEST,
        /** As recorded, the newest first. */
        RECORDED
    }

    /** Any depth of attribution. */
    public static final int DEEPEST = 99;

    /** Every record that is known now, the latest first. */
    public static final RecordQuery ALL = new RecordQuery(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Set.of(),
            null,
            Set.of(),
            Set.of(),
            List.of(),
            null,
            null,
            Set.of(),
            Set.of(),
            Set.of(),
            0,
            DEEPEST,
            null,
            null,
            null,
            0,
            Order.LATEST,
            AsOf.NOW);

    public RecordQuery {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        involved = List.copyOf(involved);
        sources = List.copyOf(sources);
        types = Set.copyOf(types);
        modes = Set.copyOf(modes);
        contexts = Set.copyOf(contexts);
        places = List.copyOf(places);
        certainties = Set.copyOf(certainties);
        publishers = Set.copyOf(publishers);
        languages = Set.copyOf(languages);
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("time from " + from + " to " + to + ": to is before from");
        }
        if (leastDepth < 0 || mostDepth < leastDepth) {
            throw new IllegalArgumentException(
                    "attribution depth " + leastDepth + " to " + mostDepth + ": must rise, from 0");
        }
    }

    /** What is changed of a query; every method answers with itself. Not thread-safe. */
    public static final class Builder {
        private List<ActorFilter> actors;
        private List<ActorFilter> recipients;
        private List<ActorFilter> involved;
        private List<ActorFilter> sources;
        private Set<EventualityType> types;
        private @Nullable EventualityKind kind;
        private Set<String> modes;
        private Set<String> contexts;
        private List<PlaceFilter> places;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private Set<Certainty> certainties;
        private Set<String> publishers;
        private Set<String> languages;
        private int leastDepth;
        private int mostDepth;
        private @Nullable String text;
        private @Nullable String article;
        private @Nullable Long incident;
        private double leastScore;
        private Order order;
        private AsOf asOf;

        private Builder(RecordQuery query) {
            actors = query.actors;
            recipients = query.recipients;
            involved = query.involved;
            sources = query.sources;
            types = query.types;
            kind = query.kind;
            modes = query.modes;
            contexts = query.contexts;
            places = query.places;
            from = query.from;
            to = query.to;
            certainties = query.certainties;
            publishers = query.publishers;
            languages = query.languages;
            leastDepth = query.leastDepth;
            mostDepth = query.mostDepth;
            text = query.text;
            article = query.article;
            incident = query.incident;
            leastScore = query.leastScore;
            order = query.order;
            asOf = query.asOf;
        }

        /** See {@link RecordQuery#actors()}. */
        public Builder actors(List<ActorFilter> value) {
            actors = value;
            return this;
        }

        /** See {@link RecordQuery#recipients()}. */
        public Builder recipients(List<ActorFilter> value) {
            recipients = value;
            return this;
        }

        /** See {@link RecordQuery#involved()}. */
        public Builder involved(List<ActorFilter> value) {
            involved = value;
            return this;
        }

        /** See {@link RecordQuery#sources()}. */
        public Builder sources(List<ActorFilter> value) {
            sources = value;
            return this;
        }

        /** See {@link RecordQuery#types()}. */
        public Builder types(Set<EventualityType> value) {
            types = value;
            return this;
        }

        /** See {@link RecordQuery#kind()}. */
        public Builder kind(@Nullable EventualityKind value) {
            kind = value;
            return this;
        }

        /** See {@link RecordQuery#modes()}. */
        public Builder modes(Set<String> value) {
            modes = value;
            return this;
        }

        /** See {@link RecordQuery#contexts()}. */
        public Builder contexts(Set<String> value) {
            contexts = value;
            return this;
        }

        /** See {@link RecordQuery#places()}. */
        public Builder places(List<PlaceFilter> value) {
            places = value;
            return this;
        }

        /** See {@link RecordQuery#from()}. */
        public Builder from(@Nullable LocalDate value) {
            from = value;
            return this;
        }

        /** See {@link RecordQuery#to()}. */
        public Builder to(@Nullable LocalDate value) {
            to = value;
            return this;
        }

        /** See {@link RecordQuery#certainties()}. */
        public Builder certainties(Set<Certainty> value) {
            certainties = value;
            return this;
        }

        /** See {@link RecordQuery#publishers()}. */
        public Builder publishers(Set<String> value) {
            publishers = value;
            return this;
        }

        /** See {@link RecordQuery#languages()}. */
        public Builder languages(Set<String> value) {
            languages = value;
            return this;
        }

        /** See {@link RecordQuery#leastDepth()}. */
        public Builder leastDepth(int value) {
            leastDepth = value;
            return this;
        }

        /** See {@link RecordQuery#mostDepth()}. */
        public Builder mostDepth(int value) {
            mostDepth = value;
            return this;
        }

        /** See {@link RecordQuery#text()}. */
        public Builder text(@Nullable String value) {
            text = value;
            return this;
        }

        /** See {@link RecordQuery#article()}. */
        public Builder article(@Nullable String value) {
            article = value;
            return this;
        }

        /** See {@link RecordQuery#incident()}. */
        public Builder incident(@Nullable Long value) {
            incident = value;
            return this;
        }

        /** See {@link RecordQuery#leastScore()}. */
        public Builder leastScore(double value) {
            leastScore = value;
            return this;
        }

        /** See {@link RecordQuery#order()}. */
        public Builder order(Order value) {
            order = value;
            return this;
        }

        /** See {@link RecordQuery#asOf()}. */
        public Builder asOf(AsOf value) {
            asOf = value;
            return this;
        }

        /** The query. */
        public RecordQuery build() {
            return new RecordQuery(
                    actors,
                    recipients,
                    involved,
                    sources,
                    types,
                    kind,
                    modes,
                    contexts,
                    places,
                    from,
                    to,
                    certainties,
                    publishers,
                    languages,
                    leastDepth,
                    mostDepth,
                    text,
                    article,
                    incident,
                    leastScore,
                    order,
                    asOf);
        }
    }

    /** A builder that begins with this query. */
    public Builder but() {
        return new Builder(this);
    }
}
