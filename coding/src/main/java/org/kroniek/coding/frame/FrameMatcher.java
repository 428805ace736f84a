package org.kroniek.coding.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kroniek.coding.clause.Argument;
import org.kroniek.coding.clause.Clauses;
import org.kroniek.coding.clause.FunctionWords;
import org.kroniek.coding.lexicon.Entry;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.coding.lexicon.PartOfSpeech;
import org.kroniek.coding.lexicon.Role;
import org.kroniek.grounding.Grounding;
import org.kroniek.grounding.NounClass;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;
import org.kroniek.model.Entity;

/**
 * Finds the lexicon's entries in sentences: one look-up a word, then the syntax of the entries found. Of several
 * entries on one word the most specific is kept. Thread-safe.
 */
public final class FrameMatcher {
    private static final Set<String> CORE = Set.of("subj", "obj", "iobj");

    private final Lexicon lexicon;
    private final FunctionWords words;
    private final DefaultSlots defaults;
    private final CandidateFinder candidates;

    public FrameMatcher(Lexicon lexicon, FunctionWords words) {
        this.lexicon = lexicon;
        this.words = words;
        this.defaults = new DefaultSlots(lexicon);
        this.candidates = new CandidateFinder(lexicon, words);
    }

    /** The lemmas of an article: what {@code only=} looks for, since a sentence need not name its topic again. */
    public static Set<String> topic(Grounding grounding) {
        Set<String> lemmas = new HashSet<>();
        grounding
                .sentences()
                .forEach(sentence -> sentence.tokens().forEach(token -> {
                    lemmas.add(token.lemma());
                    lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
                }));
        return lemmas;
    }

    /**
     * The matches of one sentence in text order, at most one a word.
     *
     * @param topic the article's lemmas, see {@link #topic}
     */
    public List<Match> match(Grounding grounding, Set<String> topic, Sentence sentence) {
        Clauses clauses = new Clauses(sentence, words);
        SlotFiller filler = new SlotFiller(grounding, clauses, defaults, lexicon);
        Map<Integer, Match> best = new HashMap<>();
        for (Token token : sentence.tokens()) {
            if (token.upos() == Upos.PUNCT) {
                continue;
            }
            for (Candidate candidate : candidates.at(sentence, token)) {
                apply(grounding, topic, clauses, filler, candidate)
                        .ifPresent(match -> best.merge(token.id(), match, FrameMatcher::better));
            }
        }
        return withoutSwallowed(clauses, best);
    }

    private Optional<Match> apply(
            Grounding grounding, Set<String> topic, Clauses clauses, SlotFiller filler, Candidate candidate) {
        Entry entry = candidate.entry();
        if (!contextFits(topic, clauses.sentence(), candidate)) {
            return Optional.empty();
        }
        List<Argument> arguments = arguments(grounding, clauses, candidate);
        boolean excluded = !entry.not().isEmpty()
                && arguments.stream()
                        .filter(argument -> CORE.contains(argument.position()))
                        .map(argument ->
                                clauses.sentence().token(argument.token()).lemma())
                        .anyMatch(entry.not()::contains);
        if (excluded) {
            // 'a storm hit the coast and killed …': the subject may be shared
            return Optional.empty();
        }
        return filler.fill(entry, candidate.trigger(), arguments)
                .filter(roles -> isGrounded(grounding, entry, roles) || takesPlace(clauses, candidate))
                .map(roles ->
                        new Match(entry, clauses.sentence().index(), candidate.trigger(), candidate.tokens(), roles));
    }

    private static boolean contextFits(Set<String> topic, Sentence sentence, Candidate candidate) {
        Entry entry = candidate.entry();
        if (!entry.only().isEmpty() && entry.only().stream().noneMatch(topic::contains)) {
            return false;
        }
        if (entry.not().isEmpty()) {
            return true;
        }
        Token trigger = sentence.token(candidate.trigger());
        if (trigger.head() > 0
                && entry.not().contains(sentence.token(trigger.head()).lemma())) {
            return false;
        }
        return sentence.subtree(trigger.id()).stream()
                .map(id -> sentence.token(id).lemma())
                .noneMatch(
                        lemma -> entry.not().contains(lemma) || entry.not().contains(lemma.toLowerCase(Locale.ROOT)));
    }

    private List<Argument> arguments(Grounding grounding, Clauses clauses, Candidate candidate) {
        int trigger = candidate.trigger();
        Token token = clauses.sentence().token(trigger);
        List<Argument> arguments = new ArrayList<>(
                switch (candidate.entry().pos()) {
                    case VERB -> clauses.ofVerb(trigger);
                    case ROLE_NOUN -> SlotFiller.ofRole(clauses, trigger);
                    case NOUN -> clauses.ofOccurrence(trigger);
                    default -> clauses.ofAdjective(trigger);
                });
        if (candidate.entry().pos() == PartOfSpeech.ADJECTIVE && token.upos() == Upos.VERB) {
            arguments.addAll(clauses.ofVerb(trigger));
        }
        // A combination has the arguments of all its words: 'een aanval op X uitvoeren'.
        for (int other : candidate.tokens()) {
            if (other != trigger && Candidate.isNominal(clauses.sentence().token(other))) {
                for (Argument argument : clauses.ofNoun(other)) {
                    if (!argument.position().equals("subj")) {
                        arguments.add(argument);
                    }
                }
            }
        }
        for (int other : candidate.tokens()) {
            if (other != trigger && clauses.sentence().token(other).upos() == Upos.VERB) {
                clauses.ofVerb(other).stream()
                        .filter(argument -> !CORE.contains(argument.position()))
                        .forEach(arguments::add);
            }
        }
        addressed(clauses, candidate).ifPresent(who -> arguments.add(new Argument("obj", who, false)));
        List<Argument> own = arguments.stream()
                .filter(argument -> candidate.tokens().contains(argument.token())
                        && !argument.position().equals("self")
                        && !argument.position().equals("actor")
                        && !isParty(grounding, clauses.sentence(), candidate, argument, arguments))
                .toList();
        arguments.removeAll(own);
        return arguments;
    }

    /** In 'expelled two diplomats' the combination's own word is who it happens to, unless somebody else is: 'took X hostage'. */
    private static boolean isParty(
            Grounding grounding, Sentence sentence, Candidate candidate, Argument argument, List<Argument> arguments) {
        return !argument.position().equals("subj")
                && grounding
                        .mentionAt(sentence.index(), argument.token())
                        .filter(mention -> mention.nounClass().canAct())
                        .isPresent()
                && arguments.stream()
                        .noneMatch(other -> other.position().equals(argument.position())
                                && !candidate.tokens().contains(other.token()));
    }

    /** Whoever stands between a verb and its particle is its object, though the tree hangs him below the infinitive. */
    private static Optional<Integer> addressed(Clauses clauses, Candidate candidate) {
        if (!candidate.isSpeechAct() || candidate.tokens().size() != 2) {
            return Optional.empty();
        }
        int particle =
                candidate.tokens().stream().mapToInt(Integer::intValue).max().orElseThrow();
        Sentence sentence = clauses.sentence();
        for (int id = candidate.trigger() + 1; id < particle; id++) {
            Token token = sentence.token(id);
            boolean below =
                    token.head() > particle && sentence.token(token.head()).upos() == Upos.VERB;
            if (Candidate.isNominal(token)
                    && below
                    && List.of("obj", "nsubj", "obl").contains(token.relation())) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** True for a noun or a passive without a subject that is told to take place, though nobody says to whom: 'there came a curfew'. */
    private boolean takesPlace(Clauses clauses, Candidate candidate) {
        Entry entry = candidate.entry();
        if (entry.pos() == PartOfSpeech.VERB) {
            return !entry.is(Entry.Flag.WEAK) && clauses.isImpersonal(candidate.trigger());
        }
        Token noun = clauses.sentence().token(candidate.trigger());
        boolean core = noun.relation().equals("nsubj") || noun.relation().equals("obj");
        if (entry.pos() != PartOfSpeech.NOUN || entry.is(Entry.Flag.WEAK) || !core) {
            return false;
        }
        String verb = clauses.sentence().token(noun.head()).lemma();
        return words.happening().contains(verb) || words.lightVerbs().contains(verb);
    }

    /** True if the match says something of somebody or some place; unknown nouns alone are not enough. */
    private static boolean isGrounded(Grounding grounding, Entry entry, Map<Role, List<Participant>> roles) {
        if (entry.is(Entry.Flag.COUNTED)) {
            return roles.containsKey(Role.OBJECT) || roles.containsKey(Role.RECIPIENT);
        }
        Set<Role> telling = new HashSet<>();
        roles.forEach((role, participants) -> {
            long known = participants.stream()
                    .filter(p -> p.nounClass().canAct() || p.nounClass() == NounClass.PLACE)
                    .count();
            if (known > 0) {
                telling.add(role);
            }
            if (known > 1 && role == Role.ACTOR && entry.is(Entry.Flag.RECIPROCAL)) {
                // two sides of one act tell as much as an actor and a recipient
                telling.add(Role.RECIPIENT);
            }
        });
        if (!entry.is(Entry.Flag.WEAK)) {
            return !telling.isEmpty();
        }
        boolean political = roles.getOrDefault(Role.ACTOR, List.of()).stream()
                .anyMatch(participant -> isPolitical(grounding, participant));
        return telling.size() >= 2 || (political && roles.containsKey(Role.OBJECT));
    }

    private static boolean isPolitical(Grounding grounding, Participant participant) {
        String id = participant.entity();
        if (id == null) {
            return false;
        }
        Entity entity = grounding.entity(id);
        return switch (entity.kind()) {
            case STATE, GOVERNMENT, IGO, COURT, ARMED_GROUP, PARTY -> true;
            case PERSON -> entity.known() != null;
            default -> false;
        };
    }

    private static Match better(Match one, Match other) {
        Comparator<Match> byWords =
                Comparator.comparingInt(match -> match.words().size());
        Comparator<Match> order = byWords.thenComparingInt(Match::filledRoles)
                .thenComparingInt(match -> match.participants().values().stream()
                        .mapToInt(List::size)
                        .sum());
        return order.compare(other, one) > 0 ? other : one;
    }

    /** What is asked, promised, refused or threatened is told beside the asking: 'agreed to release' is both. */
    private static boolean isClauseOfItsOwn(Sentence sentence, Match match, int word) {
        return Candidate.isSpeechAct(match.entry())
                && match.entry().pos() == PartOfSpeech.VERB
                && sentence.token(word).upos() == Upos.VERB;
    }

    /** 'Ten dead and twenty wounded' is one occurrence: the second number hangs below the first. */
    private static boolean isCountedAgain(Sentence sentence, Match match, Map<Integer, Match> best) {
        Token token = sentence.token(match.trigger());
        Match first = best.get(token.head());
        return match.entry().is(Entry.Flag.COUNTED)
                && token.relation().equals("conj")
                && first != null
                && first.entry().is(Entry.Flag.COUNTED);
    }

    /** Drops words that a combination has taken, and light verbs whose noun tells more. */
    private List<Match> withoutSwallowed(Clauses clauses, Map<Integer, Match> best) {
        Set<Integer> swallowed = new HashSet<>();
        for (Match match : best.values()) {
            match.words().stream()
                    .filter(word -> word != match.trigger() && !isClauseOfItsOwn(clauses.sentence(), match, word))
                    .forEach(swallowed::add);
        }
        best.values().stream()
                .filter(match -> isCountedAgain(clauses.sentence(), match, best))
                .forEach(match -> swallowed.add(match.trigger()));
        for (Match match : best.values()) {
            if (match.entry().pos() == PartOfSpeech.NOUN && !swallowed.contains(match.trigger())) {
                clauses.lightVerb(match.trigger())
                        .filter(verb ->
                                best.containsKey(verb) && best.get(verb).words().size() == 1)
                        .ifPresent(swallowed::add);
            }
        }
        return best.values().stream()
                .filter(match -> !swallowed.contains(match.trigger()))
                .sorted(Comparator.comparingInt(Match::trigger))
                .toList();
    }
}
