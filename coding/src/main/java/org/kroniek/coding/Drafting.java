package org.kroniek.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.coding.attribution.Saying;
import org.kroniek.coding.certainty.CertaintyReader;
import org.kroniek.coding.clause.Argument;
import org.kroniek.coding.clause.Clauses;
import org.kroniek.coding.clause.FunctionWords;
import org.kroniek.coding.frame.Match;
import org.kroniek.coding.frame.Participant;
import org.kroniek.coding.lexicon.Entry;
import org.kroniek.coding.lexicon.Implication;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.coding.lexicon.PartOfSpeech;
import org.kroniek.coding.lexicon.Role;
import org.kroniek.coding.number.NumberReader;
import org.kroniek.grounding.EntityMention;
import org.kroniek.grounding.Grounding;
import org.kroniek.grounding.Reason;
import org.kroniek.grounding.TimeMention;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;
import org.kroniek.model.Certainty;
import org.kroniek.model.Count;
import org.kroniek.model.CountedObject;
import org.kroniek.model.Modality;
import org.kroniek.model.PlaceLink;
import org.kroniek.model.Span;
import org.kroniek.model.TimeSpan;

/** Turns the matches of one article into drafts of records. */
final class Drafting {
    private final Lexicon lexicon;
    private final CertaintyReader certainty;
    private final NumberReader numbers;
    private final ContextReader contexts;
    private final CasualtyReader casualties;
    private final FunctionWords words;

    Drafting(Lexicon lexicon, FunctionWords words) {
        this.lexicon = lexicon;
        this.words = words;
        this.certainty = new CertaintyReader(lexicon, words);
        this.numbers = new NumberReader(lexicon);
        this.contexts = new ContextReader(lexicon);
        this.casualties = new CasualtyReader(lexicon, numbers);
    }

    /** The drafts of one sentence's matches, states that follow from them included. */
    List<Draft> draft(Grounding grounding, Sentence sentence, List<Match> matches, List<Saying> sayings) {
        List<Draft> drafts = new ArrayList<>();
        Clauses clauses = new Clauses(sentence, words);
        for (Match match : matches) {
            Draft draft = draft(grounding, clauses, match, sayings);
            if (!draft.isComplete() || lacksCount(draft)) {
                continue;
            }
            drafts.add(draft);
            if (draft.assessment.certainty() == Certainty.CT_PLUS
                    && draft.assessment.modality().isEmpty()) {
                for (Implication implication : match.entry().implications()) {
                    drafts.add(implied(draft, implication));
                }
            }
        }
        casualties.attach(sentence, drafts);
        return drafts;
    }

    private static boolean lacksCount(Draft draft) {
        CountedObject object = draft.object;
        return draft.match.entry().is(Entry.Flag.COUNTED) && (object == null || object.count() == null);
    }

    private Draft draft(Grounding grounding, Clauses clauses, Match match, List<Saying> sayings) {
        Sentence sentence = clauses.sentence();
        Token trigger = sentence.token(match.trigger());
        Saying saying = innermost(match, sentence, sayings);
        Draft draft = new Draft(
                match,
                match.entry().type(),
                anchor(sentence, match),
                certainty.assess(sentence, match, saying),
                saying,
                match.entry().rule());
        draft.modes.addAll(match.entry().modes());
        draft.contexts.addAll(match.entry().contexts());
        for (Participant participant : match.of(Role.ACTOR)) {
            draft.actors.addAll(entities(grounding, participant));
        }
        for (Participant participant : match.of(Role.RECIPIENT)) {
            for (String id : entities(grounding, participant)) {
                if (!draft.actors.contains(id)) {
                    draft.recipients.add(id);
                }
            }
        }
        if (draft.assessment.modality().contains(Modality.ORDERED)) {
            commanders(grounding, clauses, match, draft);
        }
        places(draft, match);
        object(draft, grounding, clauses, match);
        draft.value = value(grounding, sentence, match);
        draft.time = time(grounding, sentence, match, trigger);
        draft.arranged = isAhead(grounding, draft.time);
        if (match.entry().is(Entry.Flag.WEAPON)) {
            means(draft, sentence, match);
        }
        contexts.read(sentence, match).forEach(draft.contexts::add);
        return draft;
    }

    /** Who orders and who is ordered both act: codebook, section 2. */
    private static void commanders(Grounding grounding, Clauses clauses, Match match, Draft draft) {
        Sentence sentence = clauses.sentence();
        Token at = sentence.token(match.trigger());
        do {
            at = at.head() > 0 ? sentence.token(at.head()) : at;
        } while (at.head() > 0 && at.upos() != Upos.VERB);
        if (at.id() == match.trigger() || at.upos() != Upos.VERB) {
            return;
        }
        for (Argument argument : clauses.ofVerb(at.id())) {
            if (List.of("subj", "obj", "iobj").contains(argument.position())) {
                clauses.members(argument.token()).stream()
                        .flatMap(token -> grounding.mentionAt(sentence.index(), token).stream())
                        .filter(mention -> mention.nounClass().canAct())
                        .map(EntityMention::entity)
                        .filter(entity -> !draft.recipients.contains(entity))
                        .forEach(draft.actors::add);
            }
        }
    }

    private static Span anchor(Sentence sentence, Match match) {
        return sentence.token(match.trigger()).span();
    }

    /** The innermost attribution that the match's word stands in; its own cue does not attribute it. */
    private static @Nullable Saying innermost(Match match, Sentence sentence, List<Saying> sayings) {
        Span word = sentence.token(match.trigger()).span();
        return sayings.stream()
                .filter(saying -> saying.attributes(word))
                .filter(saying ->
                        saying.sentence() != sentence.index() || !match.words().contains(saying.cue()))
                .min(Comparator.comparingInt(saying ->
                        saying.content().stream().mapToInt(Span::length).sum()))
                .orElse(null);
    }

    /** Who takes part: one entity, or all those that a plural such as 'they' takes up. */
    private static List<String> entities(Grounding grounding, Participant participant) {
        EntityMention mention = participant.mention();
        String entity = participant.entity();
        if (mention == null || entity == null) {
            return List.of();
        }
        if (grounding.reason(mention) == Reason.SPEAKER_OPEN) {
            // 'I' and 'we' of whom nobody knows
            return List.of();
        }
        return entity.equals(mention.entity()) ? grounding.members(mention) : List.of(entity);
    }

    private static void places(Draft draft, Match match) {
        match.participants()
                .forEach((role, participants) -> role.placeRole().ifPresent(placeRole -> {
                    for (Participant participant : participants) {
                        String entity = participant.entity();
                        if (entity != null && !draft.actors.contains(entity)) {
                            draft.places.add(new PlaceLink(entity, placeRole));
                        }
                    }
                }));
    }

    private void object(Draft draft, Grounding grounding, Clauses clauses, Match match) {
        Sentence sentence = clauses.sentence();
        List<Participant> objects = match.of(Role.OBJECT);
        Participant counted = null;
        Count count = null;
        for (Participant participant : concat(objects, match.of(Role.RECIPIENT))) {
            Optional<NumberReader.Quantity> number = numbers.of(sentence, participant.token());
            if (number.isPresent()) {
                counted = participant;
                count = new Count(number.get().low(), number.get().high());
                break;
            }
        }
        if (counted == null && objects.isEmpty()) {
            return;
        }
        Participant chosen = counted != null ? counted : objects.get(0);
        EntityMention mention = chosen.mention();
        Span span = mention != null
                ? mention.span()
                : sentence.token(chosen.token()).span();
        draft.object = new CountedObject(
                span.in(grounding.article().text()),
                mention != null && mention.nounClass().canAct() ? mention.entity() : null,
                count);
    }

    private static List<Participant> concat(List<Participant> one, List<Participant> other) {
        List<Participant> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static @Nullable String value(Grounding grounding, Sentence sentence, Match match) {
        if (match.entry().pos() == PartOfSpeech.ROLE_NOUN) {
            return sentence.token(match.trigger()).form();
        }
        List<Participant> values = match.of(Role.VALUE);
        if (values.isEmpty()) {
            return null;
        }
        int token = values.get(0).token();
        List<Integer> ids = sentence.subtree(token);
        return sentence.span(ids.get(0), ids.get(ids.size() - 1))
                .in(grounding.article().text());
    }

    /** The time expression of the match's own clause; of a noun only one below it or one of its light verb. */
    private static @Nullable TimeSpan time(Grounding grounding, Sentence sentence, Match match, Token trigger) {
        List<TimeMention> times = grounding.times(sentence.index());
        if (times.isEmpty()) {
            return null;
        }
        int clause = clauseOf(sentence, trigger);
        return times.stream()
                .filter(time -> belongs(sentence, time, match, clause))
                .min(Comparator.comparingInt(time -> Math.abs(time.head() - trigger.id())))
                .map(TimeMention::value)
                .orElse(null);
    }

    private static boolean belongs(Sentence sentence, TimeMention time, Match match, int clause) {
        Set<Integer> seen = new HashSet<>();
        int at = time.head();
        while (at > 0 && seen.add(at)) {
            if (match.words().contains(at)) {
                return true;
            }
            if (at != time.head() && isClause(sentence.token(at))) {
                break;
            }
            at = sentence.token(at).head();
        }
        return at == clause;
    }

    /** True if the time lies wholly behind the day of publication: what is told of it is a plan. */
    private static boolean isAhead(Grounding grounding, @Nullable TimeSpan time) {
        TimeSpan published = grounding.article().published();
        return time != null
                && time.from() != null
                && published != null
                && published.to() != null
                && time.from().isAfter(published.to());
    }

    private static int clauseOf(Sentence sentence, Token token) {
        Token at = token;
        while (at.head() > 0 && !isClause(at)) {
            at = sentence.token(at.head());
        }
        return at.id();
    }

    private static boolean isClause(Token token) {
        return switch (token.relation()) {
            case "root", "ccomp", "advcl", "acl", "csubj", "xcomp" -> true;
            case "conj", "parataxis" -> token.upos() == Upos.VERB;
            default -> false;
        };
    }

    /** Modes from the means named below the word, in its clause, or as first part of a compound. */
    private void means(Draft draft, Sentence sentence, Match match) {
        Map<String, String> modes = lexicon.modes(draft.type);
        Token trigger = sentence.token(match.trigger());
        String compound = trigger.lemma();
        modes.forEach((word, mode) -> {
            if (compound.length() > word.length() && compound.startsWith(word)) {
                draft.modes.add(mode);
            }
        });
        for (int id : sentence.subtree(match.trigger())) {
            String mode = modes.get(sentence.token(id).lemma());
            boolean near = id != match.trigger() && !isOtherClause(sentence, id, match.trigger());
            if (mode != null && near && draft.modes.size() < 3) {
                draft.modes.add(mode);
            }
        }
    }

    private static boolean isOtherClause(Sentence sentence, int id, int top) {
        for (Token at = sentence.token(id); at.id() != top && at.head() > 0; at = sentence.token(at.head())) {
            if (isClause(at)) {
                return true;
            }
        }
        return false;
    }

    private static Draft implied(Draft draft, Implication implication) {
        Draft state =
                new Draft(draft.match, implication.type(), draft.anchor, draft.assessment, draft.saying, draft.rule);
        implication.roles().forEach((to, from) -> {
            List<String> entities = entities(draft, from);
            switch (to) {
                case ACTOR -> state.actors.addAll(entities);
                case RECIPIENT -> state.recipients.addAll(entities);
                default ->
                    to.placeRole().ifPresent(role -> entities.forEach(id -> state.places.add(new PlaceLink(id, role))));
            }
        });
        state.cause = draft;
        return state;
    }

    private static List<String> entities(Draft draft, Role role) {
        return switch (role) {
            case ACTOR -> List.copyOf(draft.actors);
            case RECIPIENT -> List.copyOf(draft.recipients);
            default ->
                role.placeRole()
                        .map(placeRole -> draft.places.stream()
                                .filter(place -> place.role() == placeRole)
                                .map(PlaceLink::entity)
                                .toList())
                        .orElse(List.of());
        };
    }
}
