package org.kroniek.format.gold;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution that the article makes.
 *
 * @param evidence words of the article that make it
 * @param source keys of who may be its source; an element null: nobody is named
 * @param content the attributed words
 * @param stance stances that fit
 * @param channel keys of its channel, the first counts; empty: not asked
 * @param within id of the gold attribution inside which it stands; null: not asked
 * @param core whether missing it costs recall
 */
public record GoldAttribution(
        String id,
        String evidence,
        List<@Nullable String> source,
        String content,
        List<String> stance,
        List<String> channel,
        @Nullable String within,
        boolean core) {
    public GoldAttribution {
        source = Collections.unmodifiableList(source);
        stance = List.copyOf(stance);
        channel = List.copyOf(channel);
    }
}
