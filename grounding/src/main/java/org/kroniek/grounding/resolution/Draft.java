package org.kroniek.grounding.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.NounClass;
import org.kroniek.grounding.Reason;
import org.kroniek.grounding.knowledge.Candidate;
import org.kroniek.grounding.words.Noun;
import org.kroniek.grounding.words.Pronoun;
import org.kroniek.grounding.words.WordNumber;
import org.kroniek.language.NameKind;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.model.MentionForm;
import org.kroniek.model.Span;

/** A mention while it is being resolved. */
final class Draft {
    final Sentence sentence;
    final Token head;
    final int first;
    final int last;
    final Span span;
    final boolean part;
    final MentionForm form;
    /** Its words without articles, or without the genitive of a name. */
    final String text;

    NounClass nounClass = NounClass.UNKNOWN;
    WordNumber number = WordNumber.ANY;
    List<Candidate> candidates = List.of();
    Reason reason = Reason.UNRESOLVED;
    /** Members of a coordination that a plural takes up together; empty for most. */
    List<Referent> members = List.of();

    @Nullable
    Noun noun;

    @Nullable
    Pronoun pronoun;

    @Nullable
    NameKind tagged;
    /** The country that a name's own words speak of: 'Libyan' in a name that is not known as a whole. */
    @Nullable
    String countryHint;

    @Nullable
    Referent acting;

    /** The noun that it is set beside as the same, where neither is a name. */
    @Nullable
    Draft beside;

    private @Nullable Referent referent;

    Draft(Sentence sentence, Token head, int first, int last, Span span, boolean part, MentionForm form, String text) {
        this.sentence = sentence;
        this.head = head;
        this.first = first;
        this.last = last;
        this.span = span;
        this.part = part;
        this.form = form;
        this.text = text;
    }

    boolean isResolved() {
        return referent != null;
    }

    /** What it refers to, after all joining of entities. */
    @Nullable
    Referent referent() {
        return referent == null ? null : referent.root();
    }

    void resolve(Referent to, Reason why) {
        referent = to;
        reason = why;
        to.root().add(this);
    }

    /** True for a country's adjective, which is no phrase of its own. */
    boolean isAdjective() {
        return reason == Reason.DEMONYM && nounClass == NounClass.STATE;
    }

    @Override
    public String toString() {
        return text + "/" + head.id() + " " + nounClass + " " + reason;
    }
}
