package org.kroniek.grounding.resolution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.NounClass;
import org.kroniek.grounding.knowledge.Known;
import org.kroniek.grounding.words.WordGender;
import org.kroniek.grounding.words.WordNumber;
import org.kroniek.model.EntityKind;
import org.kroniek.model.Location;

/** An entity while mentions are still being joined to it. */
final class Referent {
    String name;
    EntityKind kind;
    NounClass nounClass;
    WordGender gender = WordGender.ANY;
    WordNumber number = WordNumber.ANY;
    List<String> sectors = List.of();
    /** Key of the knowledge base, or of a government worked out from it. */
    @Nullable
    String key;

    @Nullable
    Known known;

    @Nullable
    String country;

    @Nullable
    Location location;

    boolean named;
    boolean speaker;
    /** Lemmas of the nouns it was called by. */
    final Set<String> lemmas = new LinkedHashSet<>();
    /** Adjectives that told it from others of its noun. */
    final Set<String> adjectives = new LinkedHashSet<>();
    /** Whose it is, where the text says so. */
    @Nullable
    Referent owner;

    private final List<Draft> mentions = new ArrayList<>();
    private @Nullable Referent joined;

    Referent(String name, EntityKind kind, NounClass nounClass) {
        this.name = name;
        this.kind = kind;
        this.nounClass = nounClass;
    }

    Referent root() {
        Referent at = this;
        while (at.joined != null) {
            at = at.joined;
        }
        return at;
    }

    void add(Draft draft) {
        mentions.add(draft);
        if (draft.noun != null && !draft.isAdjective()) {
            lemmas.add(draft.noun.modifier() + draft.noun.lemma());
        }
    }

    List<Draft> mentions() {
        return mentions;
    }

    /** Makes the other the same as this one; what this one does not know it takes over. */
    void join(Referent other) {
        Referent lost = other.root();
        Referent kept = root();
        if (lost == kept) {
            return;
        }
        lost.joined = kept;
        kept.mentions.addAll(lost.mentions);
        kept.lemmas.addAll(lost.lemmas);
        if (kept.key == null && lost.key != null) {
            kept.key = lost.key;
            kept.known = lost.known;
            kept.kind = lost.kind;
            kept.name = lost.name;
            kept.nounClass = lost.nounClass;
        }
        if (kept.key == null && lost.named && lost.name.length() > kept.name.length()) {
            kept.name = lost.name;
        }
        kept.named |= lost.named;
        if (kept.country == null) {
            kept.country = lost.country;
        }
        if (kept.sectors.isEmpty()) {
            kept.sectors = lost.sectors;
        }
        if (kept.location == null) {
            kept.location = lost.location;
        }
        if (kept.gender == WordGender.ANY || kept.gender == WordGender.COMMON) {
            kept.gender = lost.gender;
        }
        if (kept.nounClass == NounClass.UNKNOWN) {
            kept.nounClass = lost.nounClass;
            kept.kind = lost.kind;
        }
    }

    boolean isPerson() {
        return nounClass == NounClass.PERSON;
    }

    /** True when the two cannot be one because both are known as something else. */
    boolean differsFrom(Referent other) {
        return key != null && other.key != null && !key.equals(other.key);
    }

    @Override
    public String toString() {
        return name + " " + kind + (key == null ? "" : " " + key);
    }
}
