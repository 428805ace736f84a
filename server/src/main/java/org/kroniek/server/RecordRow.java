package org.kroniek.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Review;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.Span;

/** A record, as the API gives it. */
record RecordRow(
        String id,
        String record,
        ArticleBrief article,
        String kind,
        String type,
        List<String> mode,
        List<String> context,
        List<ActorRef> actor,
        List<ActorRef> recipient,
        List<At> place,
        @Nullable Thing object,
        List<Casualty> casualties,
        @Nullable String value,
        @Nullable Time time,
        String certainty,
        List<String> modality,
        double score,
        List<Link> sources,
        String words,
        String sentence,
        Range anchor,
        List<Range> evidence,
        String rule,
        @Nullable String incident,
        Reviewed review) {
    /** A place and its role. */
    record At(PlaceRef place, String role) {}

    /** What it is about. */
    record Thing(
            String text, @Nullable Integer low, @Nullable Integer high) {}

    /** People harmed. */
    record Casualty(
            String what,
            @Nullable String who,
            @Nullable String side,
            @Nullable Integer low,
            @Nullable Integer best,
            @Nullable Integer high) {}

    /** One link of the chain of sources. */
    record Link(
            @Nullable ActorRef source,
            @Nullable String words,
            String stance,
            String quote,
            @Nullable String channel) {}

    /** Code points of the article's text. */
    record Range(int begin, int end) {
        static Range of(Span span) {
            return new Range(span.begin(), span.end());
        }
    }

    /** What reviewers made of it. */
    record Reviewed(
            String status, List<String> reviewers, @Nullable String reason) {
        static Reviewed of(List<Review.Decision> decisions) {
            List<Review.Decision> standing = decisions.stream()
                    .filter(decision -> !decision.isUndone() && !decision.kind().equals("undo"))
                    .toList();
            if (standing.isEmpty()) {
                return new Reviewed("open", List.of(), null);
            }
            String status = standing.stream()
                            .anyMatch(decision -> decision.kind().equals("reject"))
                    ? "rejected"
                    : standing.stream().anyMatch(decision -> decision.kind().equals("correct"))
                            ? "corrected"
                            : "accepted";
            String reason = standing.get(standing.size() - 1).reason();
            return new Reviewed(
                    status,
                    standing.stream().map(Review.Decision::reviewer).distinct().toList(),
                    reason.isEmpty() ? null : reason);
        }
    }

    static RecordRow of(StoredRecord record, List<Review.Decision> decisions) {
        return new RecordRow(
                record.id().toString(),
                record.id().record(),
                ArticleBrief.of(record),
                Json.spelled(record.type().kind()),
                record.type().name(),
                record.mode(),
                record.context(),
                record.actors().stream().map(ActorRef::of).toList(),
                record.recipients().stream().map(ActorRef::of).toList(),
                record.places().stream()
                        .map(at -> new At(PlaceRef.of(at.place()), Json.spelled(at.role())))
                        .toList(),
                thing(record.object()),
                record.casualties().stream().map(RecordRow::casualty).toList(),
                record.value(),
                Time.of(record.time()),
                record.certainty().code(),
                record.modality().stream().map(Json::spelled).toList(),
                record.score(),
                chain(record.sources()),
                anchorWords(record),
                record.words(),
                Range.of(record.anchor()),
                record.evidence().stream().map(Range::of).toList(),
                record.rule(),
                record.incident() == null ? null : record.incident().toString(),
                Reviewed.of(decisions));
    }

    private static @Nullable Thing thing(StoredRecord.@Nullable ObjectOf object) {
        return object == null ? null : new Thing(object.text(), object.low(), object.high());
    }

    private static Casualty casualty(StoredRecord.Harmed harmed) {
        return new Casualty(
                Json.spelled(harmed.what()), harmed.who(), harmed.side(), harmed.low(), harmed.best(), harmed.high());
    }

    /** The ledger has the innermost source first, the API the outermost, as one reads it. */
    private static List<Link> chain(List<StoredRecord.Voice> sources) {
        List<Link> links = new ArrayList<>();
        for (StoredRecord.Voice voice : sources) {
            links.add(new Link(
                    ActorRef.orNull(voice.actor()),
                    voice.words(),
                    Json.spelled(voice.stance()),
                    Json.spelled(voice.quote()),
                    voice.channel()));
        }
        Collections.reverse(links);
        return links;
    }

    /** The anchor's words when they lie in the first stretch of evidence; empty when the text was forgotten. */
    private static String anchorWords(StoredRecord record) {
        if (record.evidence().isEmpty() || !record.evidence().get(0).contains(record.anchor())) {
            return "";
        }
        int begin = record.evidence().get(0).begin();
        Span inside = new Span(record.anchor().begin() - begin, record.anchor().end() - begin);
        boolean isThere =
                inside.end() <= record.words().codePointCount(0, record.words().length());
        return isThere ? inside.in(record.words()) : "";
    }
}
