package org.kroniek.format.gold;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event or state that the article tells. Participants are keys of {@link GoldArticle#names()}.
 *
 * @param type types that fit, as {@code kroniek/1} spells them
 * @param evidence words of the article that tell it
 * @param actor who must be found
 * @param actorMay who is welcome beside them but not asked for
 * @param place what must be found, each with the roles that fit
 * @param certainty values that fit
 * @param source who says it, any of these; an element null: somebody whom nobody names; empty: the article itself
 * @param time for each of {@code from}, {@code to}, {@code granularity} that is asked for the values that fit
 * @param mode modes of which one must be found; empty: not asked
 * @param modality all of these must be found
 * @param count the object's lower bound; null: not asked
 * @param core whether missing it costs recall
 */
public record GoldRecord(
        String id,
        List<String> type,
        String evidence,
        List<String> actor,
        List<String> actorMay,
        List<String> recipient,
        List<String> recipientMay,
        List<GoldPlace> place,
        List<String> certainty,
        List<@Nullable String> source,
        Map<String, Set<String>> time,
        Set<String> mode,
        List<String> modality,
        @Nullable Integer count,
        boolean core) {
    /** A place that must be found, in any of these roles. */
    public record GoldPlace(String entity, Set<String> roles) {
        public GoldPlace {
            roles = Set.copyOf(roles);
        }
    }

    public GoldRecord {
        type = List.copyOf(type);
        actor = List.copyOf(actor);
        actorMay = List.copyOf(actorMay);
        recipient = List.copyOf(recipient);
        recipientMay = List.copyOf(recipientMay);
        place = List.copyOf(place);
        certainty = List.copyOf(certainty);
        source = Collections.unmodifiableList(source);
        time = Collections.unmodifiableMap(new LinkedHashMap<>(time));
        mode = Set.copyOf(mode);
        modality = List.copyOf(modality);
    }
}
