package org.kroniek.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kroniek.format.gold.GoldArticle;
import org.kroniek.model.Attribution;
import org.kroniek.model.CodePointIndex;
import org.kroniek.model.Entity;
import org.kroniek.model.Mention;
import org.kroniek.model.MentionForm;
import org.kroniek.model.Reading;
import org.kroniek.model.Span;

/** Tells whether the participants, sources and places in the text of a reading are those of gold. */
final class Comparison {
    private final String text;
    private final CodePointIndex index;
    private final Map<String, Set<String>> gold = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    Comparison(GoldArticle goldArticle, Reading reading) {
        text = reading.article().text();
        index = CodePointIndex.of(text);
        goldArticle
                .names()
                .forEach((key, good) ->
                        gold.put(key, good.stream().map(Words::norm).collect(Collectors.toSet())));
        reading.entities().forEach(entity -> names.put(entity.id(), names(entity)));
    }

    private Set<String> names(Entity entity) {
        Set<String> found = new HashSet<>(Set.of(Words.norm(entity.name())));
        for (Mention mention : entity.mentions()) {
            if (mention.form() != MentionForm.PRONOUN) {
                found.add(Words.norm(words(mention.span())));
            }
        }
        Set<String> all = Words.withoutPlural(found);
        all.remove("");
        return all;
    }

    /** The words of a span. */
    String words(Span span) {
        return text.substring(index.toChar(span.begin()), index.toChar(span.end()));
    }

    private Set<String> goldNames(String key) {
        return gold.getOrDefault(key, Set.of());
    }

    /** True if the entity bears one of the names that gold lists under {@code key}. */
    boolean isEntity(String id, String key) {
        Set<String> good = Words.withoutPlural(goldNames(key));
        return names.getOrDefault(id, Set.of()).stream().anyMatch(good::contains);
    }

    boolean anyOf(Collection<String> ids, Collection<String> keys) {
        return ids.stream().anyMatch(id -> keys.stream().anyMatch(key -> isEntity(id, key)));
    }

    /** True if every gold key is met, and every entity is one of those or one that gold allows beside them. */
    boolean sameSet(Collection<String> ids, Collection<String> keys, Collection<String> may) {
        return keys.stream().allMatch(key -> ids.stream().anyMatch(id -> isEntity(id, key)))
                && ids.stream()
                        .allMatch(id -> keys.stream().anyMatch(key -> isEntity(id, key))
                                || may.stream().anyMatch(key -> isEntity(id, key)));
    }

    /** True if the attribution's source is the one under {@code key}; for null: if nobody known is its source. */
    boolean isSource(Attribution attribution, @Nullable String key) {
        String source = attribution.source();
        if (key == null) {
            return source == null;
        }
        if (source != null && isEntity(source, key)) {
            return true;
        }
        Span span = attribution.sourceSpan();
        if (span == null) {
            return false;
        }
        String said = Words.norm(words(span));
        List<String> parts = Words.split(said);
        return goldNames(key).stream()
                .anyMatch(name ->
                        said.equals(name) || parts.contains(name) || said.endsWith(name) || said.startsWith(name));
    }

    boolean isAnySource(Attribution attribution, Collection<? extends @Nullable String> keys) {
        return keys.stream().anyMatch(key -> isSource(attribution, key));
    }

    /** Where gold's evidence stands in the text, white space aside; empty when it does not. */
    Optional<Span> evidence(String words) {
        int at = text.indexOf(words);
        if (at >= 0) {
            return Optional.of(new Span(index.toCodePoint(at), index.toCodePoint(at + words.length())));
        }
        String loose = Words.split(words).stream().map(Pattern::quote).collect(Collectors.joining("[\\s\\p{Z}]+"));
        Matcher matcher = Pattern.compile(loose).matcher(text);
        return matcher.find()
                ? Optional.of(new Span(index.toCodePoint(matcher.start()), index.toCodePoint(matcher.end())))
                : Optional.empty();
    }
}
