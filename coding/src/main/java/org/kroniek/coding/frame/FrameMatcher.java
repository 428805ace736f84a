package org.kroniek.coding.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kroniek.coding.clause.Argument;
import org.kroniek.coding.clause.Clauses;
import org.kroniek.coding.clause.FunctionWords;
import org.kroniek.coding.clause.SeparableVerbs;
import org.kroniek.coding.lexicon.Entry;
import org.kroniek.coding.lexicon.Headword;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.coding.lexicon.PartOfSpeech;
import org.kroniek.coding.lexicon.Role;
import org.kroniek.grounding.Grounding;
import org.kroniek.grounding.NounClass;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;
import org.kroniek.model.Entity;
import org.kroniek.model.EventualityType;

/**
 * Finds the lexicon's entries in sentences: one look-up a word, then the syntax of the entries found. Of several
 * entries on one word the most specific is kept. Thread-safe.
 */
public final class FrameMatcher {
    /** Shortest first part of a compound, and shortest last part that may be an entry, in characters. */
    private static final int MIN_PART = 3;

    /** Types whose content is an act of its own. */
    private static final Set<EventualityType> SPEECH_ACTS = EnumSet.of(
            EventualityType.AGREE,
            EventualityType.CONCEDE,
            EventualityType.REQUEST,
            EventualityType.REJECT,
            EventualityType.THREATEN);

    private static final Set<String> CORE = Set.of("subj", "obj", "iobj");

    private final Lexicon lexicon;
    private final FunctionWords words;
    private final DefaultSlots defaults;
    private final boolean compounds;
    private final SeparableVerbs separableVerbs;

    public FrameMatcher(Lexicon lexicon, FunctionWords words) {
        this.lexicon = lexicon;
        this.words = words;
        this.defaults = new DefaultSlots(lexicon);
        this.compounds = lexicon.setting("compounds").contains("yes");
        this.separableVerbs = new SeparableVerbs(lexicon);
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
            for (Candidate candidate : candidates(sentence, token)) {
                apply(grounding, topic, clauses, filler, candidate)
                        .ifPresent(match -> best.merge(token.id(), match, FrameMatcher::better));
            }
        }
        return withoutSwallowed(clauses, best);
    }

    private record Candidate(Entry entry, int trigger, Set<Integer> tokens) {}

    private List<Candidate> candidates(Sentence sentence, Token token) {
        List<Candidate> found = new ArrayList<>(2);
        collect(sentence, token, token.lemma(), found);
        String form = token.form().toLowerCase(Locale.ROOT);
        if (found.isEmpty() && !form.equals(token.lemma())) {
            collect(sentence, token, form, found);
        }
        if (found.isEmpty() && (isNominal(token) || token.upos() == Upos.VERB)) {
            PartOfSpeech pos = isNominal(token) ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
            for (String lemma : lexicon.lemmas(form, pos)) {
                if (found.isEmpty()) {
                    collect(sentence, token, lemma, found);
                }
            }
        }
        separated(sentence, token, form, found);
        sentence.children(token.id(), "cop").forEach(copula -> predicate(sentence, token, copula, found));
        if (form.indexOf('-') > 0) {
            lexicon.patterns(form).forEach(pattern -> collect(sentence, token, pattern, found));
        }
        if (found.isEmpty() && compounds && isNominal(token)) {
            String lemma = token.lemma();
            for (int at = MIN_PART; found.isEmpty() && at <= lemma.length() - MIN_PART; at++) {
                String last = lemma.substring(lemma.charAt(at) == '-' ? at + 1 : at);
                if (last.length() > MIN_PART) {
                    collect(sentence, token, last, found);
                }
            }
        }
        return found;
    }

    private void collect(Sentence sentence, Token token, String lemma, List<Candidate> found) {
        for (Entry entry : lexicon.entries(lemma)) {
            boolean partOfName = !token.name().equals("O") && !isNominal(entry.pos());
            if (partOfName
                    || (entry.pos() == PartOfSpeech.ROLE_NOUN && continuesTitle(sentence, token))
                    || !fitsPartOfSpeech(entry.pos(), sentence, token)
                    || entry.not().contains(token.lemma())) {
                continue;
            }
            for (Headword headword : entry.headwords()) {
                if (headword.head().equals(lemma)) {
                    companions(sentence, token, headword)
                            .ifPresent(tokens -> found.add(new Candidate(entry, token.id(), tokens)));
                }
            }
        }
    }

    /** The second part of a title with a hyphen, 'secretary-general', is no role beside the first. */
    private boolean continuesTitle(Sentence sentence, Token token) {
        if (token.id() < 3 || !sentence.token(token.id() - 1).form().equals("-")) {
            return false;
        }
        return lexicon.entries(sentence.token(token.id() - 2).lemma()).stream()
                .anyMatch(entry -> entry.pos() == PartOfSpeech.ROLE_NOUN);
    }

    /** A separable verb in two pieces, 'liet … vrij', whatever the parser made of the second and of the lemma. */
    private void separated(Sentence sentence, Token token, String form, List<Candidate> found) {
        for (Token particle : separableVerbs.loose(sentence, token)) {
            joined(sentence, token, particle, candidate -> true, found);
            String prefix = SeparableVerbs.particle(particle);
            if (token.lemma().startsWith(prefix)) {
                // 'nam … in beslag' is no 'innemen'
                longer(sentence, token, token.lemma().substring(prefix.length()), found);
            }
        }
        separableVerbs
                .swallowed(sentence, token)
                .ifPresent(particle -> joined(sentence, token, particle, FrameMatcher::isSpeechAct, found));
        if (token.upos() == Upos.VERB) {
            for (String lemma : lexicon.lemmas(form, PartOfSpeech.VERB)) {
                // 'staken … in brand' is no 'staken', 'strike'
                if (!lemma.equals(token.lemma())) {
                    longer(sentence, token, lemma, found);
                }
            }
        }
    }

    private void joined(
            Sentence sentence, Token token, Token particle, Predicate<Candidate> wanted, List<Candidate> found) {
        for (String lemma : separableVerbs.lemmas(token, particle)) {
            List<Candidate> here = new ArrayList<>(1);
            collect(sentence, token, lemma, here);
            here.removeIf(wanted.negate());
            for (Candidate candidate : here) {
                Set<Integer> tokens = new HashSet<>(candidate.tokens());
                tokens.add(particle.id());
                found.add(new Candidate(candidate.entry(), candidate.trigger(), tokens));
            }
        }
    }

    /** Combinations of several words under another lemma than the parser's. */
    private void longer(Sentence sentence, Token token, String lemma, List<Candidate> found) {
        List<Candidate> here = new ArrayList<>(1);
        collect(sentence, token, lemma, here);
        here.removeIf(candidate -> candidate.tokens().size() < 2);
        found.addAll(here);
    }

    private static boolean isSpeechAct(Candidate candidate) {
        return SPEECH_ACTS.contains(candidate.entry().type());
    }

    /** A combination with a copula, as 'be under way', is headed in the tree by the predicate. */
    private void predicate(Sentence sentence, Token token, Token copula, List<Candidate> found) {
        for (Entry entry : lexicon.entries(copula.lemma())) {
            if (entry.pos() != PartOfSpeech.VERB) {
                continue;
            }
            for (Headword headword : entry.headwords()) {
                boolean fits = headword.head().equals(copula.lemma())
                        && !headword.others().isEmpty();
                List<String> rest = headword.others().stream()
                        .filter(word -> !word.equals(token.lemma()) && !word.equalsIgnoreCase(token.form()))
                        .toList();
                if (fits && rest.size() < headword.others().size()) {
                    companions(sentence, token, new Headword(token.lemma(), rest))
                            .ifPresent(tokens -> found.add(new Candidate(entry, token.id(), tokens)));
                }
            }
        }
    }

    private static boolean isNominal(Token token) {
        return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
    }

    private static boolean isNominal(PartOfSpeech pos) {
        return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.ROLE_NOUN;
    }

    /** 'Zeven doden': an adjective that is counted and does or undergoes something. */
    private static boolean isCountedAdjective(Sentence sentence, Token token) {
        return token.upos() == Upos.ADJ
                && !sentence.children(token.id(), "nummod").isEmpty();
    }

    private static boolean fitsPartOfSpeech(PartOfSpeech pos, Sentence sentence, Token token) {
        return switch (pos) {
            case VERB ->
                token.upos() == Upos.VERB
                        || token.upos() == Upos.AUX
                        || (token.upos() == Upos.ADJ && token.feat("VerbForm").equals("Part"));
            case NOUN -> isNominal(token) || isCountedAdjective(sentence, token);
            case ROLE_NOUN -> isNominal(token);
            default -> token.upos() != Upos.PUNCT && token.upos() != Upos.AUX;
        };
    }

    /** The tokens of the headword, if its other words stand below the head. */
    private Optional<Set<Integer>> companions(Sentence sentence, Token head, Headword headword) {
        Set<Integer> tokens = new HashSet<>();
        tokens.add(head.id());
        for (String word : headword.others()) {
            if (words.articles().contains(word)) {
                continue;
            }
            Optional<Token> found = below(sentence, head, word, 3);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            tokens.add(found.get().id());
        }
        boolean stray = tokens.stream().map(sentence::token).anyMatch(token -> isStray(sentence, token, tokens));
        return stray ? Optional.empty() : Optional.of(tokens);
    }

    /**
     * True for a preposition without its noun: 'took power in X' is no 'take in'. The first of two, as in 'pulled [out of X]', is a
     * particle that the parser took for a preposition; one that goes on, as 'onder leiding van', has its noun in itself.
     */
    private static boolean isStray(Sentence sentence, Token token, Set<Integer> tokens) {
        boolean whole = sentence.children(token.id(), "fixed").stream().anyMatch(part -> tokens.contains(part.id()));
        if (!token.relation().equals("case") || tokens.contains(token.head()) || whole) {
            return false;
        }
        return sentence.children(token.head(), "case").stream().noneMatch(marker -> marker.id() == token.id() + 1);
    }

    private Optional<Token> below(Sentence sentence, Token head, String word, int depth) {
        for (Token child : sentence.children(head.id())) {
            boolean same = child.lemma().equals(word)
                    || child.form().equalsIgnoreCase(word)
                    || (isNominal(child)
                            && child.form().startsWith(word)
                            && lexicon.lemmas(child.form().toLowerCase(Locale.ROOT), PartOfSpeech.NOUN)
                                    .contains(word));
            if (same) {
                return Optional.of(child);
            }
        }
        if (depth > 1) {
            for (Token child : sentence.children(head.id())) {
                if (isClause(child)) {
                    continue;
                }
                Optional<Token> found = below(sentence, child, word, depth - 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isClause(Token token) {
        return switch (token.relation()) {
            case "ccomp", "advcl", "acl", "parataxis", "csubj" -> true;
            case "conj" -> token.upos() == Upos.VERB;
            default -> false;
        };
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
            if (other != trigger && isNominal(clauses.sentence().token(other))) {
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
                        .filter(mention -> mention.nounClass() != NounClass.UNKNOWN
                                && mention.nounClass().canAct())
                        .isPresent()
                && arguments.stream()
                        .noneMatch(other -> other.position().equals(argument.position())
                                && !candidate.tokens().contains(other.token()));
    }

    /** Whoever stands between a verb and its particle is its object, though the tree hangs him below the infinitive. */
    private static Optional<Integer> addressed(Clauses clauses, Candidate candidate) {
        if (!isSpeechAct(candidate) || candidate.tokens().size() != 2) {
            return Optional.empty();
        }
        int particle =
                candidate.tokens().stream().mapToInt(Integer::intValue).max().orElseThrow();
        Sentence sentence = clauses.sentence();
        for (int id = candidate.trigger() + 1; id < particle; id++) {
            Token token = sentence.token(id);
            boolean below =
                    token.head() > particle && sentence.token(token.head()).upos() == Upos.VERB;
            if (isNominal(token) && below && List.of("obj", "nsubj", "obl").contains(token.relation())) {
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
        return SPEECH_ACTS.contains(match.entry().type())
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
