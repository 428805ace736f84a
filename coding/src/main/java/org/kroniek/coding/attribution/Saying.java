package org.kroniek.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Quote;
import org.kroniek.model.Span;
import org.kroniek.model.Stance;

/** An attribution while the article is being coded: its content may still grow, its place in a chain is open. */
public final class Saying {
    /** What a cue does to other attributions. */
    public enum Effect {
        NONE,
        DISPUTES,
        CORROBORATES
    }

    private final int sentence;
    private final int cue;
    private final @Nullable Span cueSpan;
    private final @Nullable String source;
    private final @Nullable Span sourceSpan;
    private final Stance stance;
    private final Effect effect;
    private final String rule;
    private final List<Span> content = new ArrayList<>();
    private Quote quote;
    private @Nullable String channel;
    private @Nullable Saying within;

    Saying(
            int sentence,
            int cue,
            @Nullable Span cueSpan,
            @Nullable String source,
            @Nullable Span sourceSpan,
            Stance stance,
            Quote quote,
            Effect effect,
            String rule) {
        this.sentence = sentence;
        this.cue = cue;
        this.cueSpan = cueSpan;
        this.source = source;
        this.sourceSpan = sourceSpan;
        this.stance = stance;
        this.quote = quote;
        this.effect = effect;
        this.rule = rule;
    }

    /** 0-based index of the sentence that the cue stands in, or that the free indirect speech is. */
    public int sentence() {
        return sentence;
    }

    /** Id of the cue's token; 0 for free indirect speech. */
    public int cue() {
        return cue;
    }

    public @Nullable Span cueSpan() {
        return cueSpan;
    }

    /** Id of the source's entity in the grounding; null if nobody is named. */
    public @Nullable String source() {
        return source;
    }

    public @Nullable Span sourceSpan() {
        return sourceSpan;
    }

    public Stance stance() {
        return stance;
    }

    public Effect effect() {
        return effect;
    }

    public String rule() {
        return rule;
    }

    /** The attributed words, in text order. */
    public List<Span> content() {
        return content.stream().sorted().toList();
    }

    public Quote quote() {
        return quote;
    }

    public @Nullable String channel() {
        return channel;
    }

    /** The attribution that this one is reported inside. */
    public @Nullable Saying within() {
        return within;
    }

    /** True if the word at this span is attributed by this saying. */
    public boolean attributes(Span word) {
        return content.stream().anyMatch(span -> span.contains(word));
    }

    int contentLength() {
        return content.stream().mapToInt(Span::length).sum();
    }

    /** Adds content; what overlaps or lies in what is there is merged. */
    void add(Span span) {
        Span merged = span;
        List<Span> kept = new ArrayList<>();
        for (Span old : content) {
            if (old.overlaps(merged)) {
                merged = old.cover(merged);
            } else {
                kept.add(old);
            }
        }
        content.clear();
        content.addAll(kept);
        content.add(merged);
    }

    void quote(Quote value) {
        quote = value;
    }

    void channel(@Nullable String entity) {
        channel = entity;
    }

    void within(Saying outer) {
        within = outer;
    }
}
