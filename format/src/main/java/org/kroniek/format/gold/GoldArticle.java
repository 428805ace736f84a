package org.kroniek.format.gold;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a careful reader wrote down of one article.
 *
 * @param article name of the article's file
 * @param names for each of the gold file's keys every name that is good for that entity
 */
public record GoldArticle(
        String article,
        Map<String, Set<String>> names,
        List<GoldRecord> records,
        List<GoldAttribution> attributions,
        List<GoldLink> links,
        List<GoldPassage> passages) {
    public GoldArticle {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        records = List.copyOf(records);
        attributions = List.copyOf(attributions);
        links = List.copyOf(links);
        passages = List.copyOf(passages);
    }
}
