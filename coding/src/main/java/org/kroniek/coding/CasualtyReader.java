package org.kroniek.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.coding.frame.Participant;
import org.kroniek.coding.lexicon.Headword;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.coding.lexicon.Role;
import org.kroniek.coding.number.NumberReader;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;
import org.kroniek.model.Casualties;
import org.kroniek.model.EventualityKind;
import org.kroniek.model.Harm;

/** Counts of dead, wounded, arrested … people, attached to the records they belong to. */
final class CasualtyReader {
    private final Map<String, Harm> harms;
    private final NumberReader numbers;

    CasualtyReader(Lexicon lexicon, NumberReader numbers) {
        this.harms = lexicon.harms();
        this.numbers = numbers;
    }

    /** Adds the counts of one sentence to its drafts. */
    void attach(Sentence sentence, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.cause == null) {
                victims(sentence, draft);
            }
        }
        for (Token token : sentence.tokens()) {
            Harm harm = token.upos() == Upos.NOUN ? harms.get(token.lemma()) : null;
            if (harm != null) {
                Optional<NumberReader.Quantity> number = numbers.of(sentence, token.id());
                number.ifPresent(n -> nearest(drafts, token).ifPresent(draft -> add(draft, harm, null, null, n)));
            }
        }
    }

    /** People counted as participants of a word that says what happened to them. */
    private void victims(Sentence sentence, Draft draft) {
        Harm harm = harm(sentence, draft);
        if (harm == null) {
            return;
        }
        List<Participant> victims = draft.match.of(Role.RECIPIENT);
        for (Participant victim : victims) {
            Token token = sentence.token(victim.token());
            numbers.of(sentence, victim.token())
                    .ifPresent(number -> add(draft, harm, token.lemma(), victim.entity(), number));
        }
    }

    private @Nullable Harm harm(Sentence sentence, Draft draft) {
        for (Headword headword : draft.match.entry().headwords()) {
            String words = headword.others().isEmpty()
                    ? headword.head()
                    : String.join(" ", headword.others()) + " " + headword.head();
            boolean triggered =
                    headword.head().equals(sentence.token(draft.match.trigger()).lemma());
            Harm harm = harms.getOrDefault(words + ".obj", harms.get(words));
            if (triggered && harm != null) {
                return harm;
            }
        }
        return null;
    }

    private static Optional<Draft> nearest(List<Draft> drafts, Token token) {
        return drafts.stream()
                .filter(draft -> draft.type.kind() == EventualityKind.EVENT)
                .min(Comparator.comparingInt(draft -> Math.abs(draft.match.trigger() - token.id())));
    }

    private static void add(
            Draft draft, Harm harm, @Nullable String who, @Nullable String side, NumberReader.Quantity number) {
        boolean there = draft.casualties.stream().anyMatch(c -> c.words().overlaps(number.words()));
        if (!there) {
            draft.casualties.add(
                    new Casualties(harm, who, side, number.low(), number.best(), number.high(), number.words()));
        }
    }
}
