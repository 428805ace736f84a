package org.kroniek.coding.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;

/**
 * What stands to the words of one sentence in which logical position. UD's basic tree is enriched as enhanced UD does:
 * subjects shared by conjuncts, controllers of infinitives, antecedents of participles, agents of passives.
 */
public final class Clauses {
    private final Sentence sentence;
    private final FunctionWords words;
    private final Phrases phrases;
    private final Voice voice;
    private final Control control;

    public Clauses(Sentence sentence, FunctionWords words) {
        this.sentence = sentence;
        this.words = words;
        this.phrases = new Phrases(sentence, words);
        this.voice = new Voice(sentence, words);
        this.control = new Control(sentence, words, phrases, voice);
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The arguments of a verb, also of a participle that modifies and of an infinitive used as a noun. */
    public List<Argument> ofVerb(int verb) {
        List<Argument> arguments = new ArrayList<>();
        boolean passive = voice.isPassive(verb);
        boolean nominalised = isNominalised(verb);
        for (Token child : sentence.children(verb)) {
            switch (child.relation()) {
                case "nsubj" -> add(arguments, passive ? "obj" : "subj", child.id(), false);
                case "obj" -> {
                    add(arguments, "obj", child.id(), false);
                    // 'accused the ministry of killing …' often hangs below the object
                    sentence.children(child.id(), "acl").forEach(clause -> gerund(arguments, clause));
                }
                case "iobj" -> add(arguments, "iobj", child.id(), false);
                case "obl", "nmod" -> oblique(arguments, child, passive, nominalised);
                case "ccomp" -> add(arguments, "comp", child.id(), false);
                case "xcomp" -> add(arguments, isControlled(child) ? "inf" : "pred", child.id(), false);
                case "advcl" -> {
                    add(arguments, hasComplementizer(child) ? "comp" : "advcl", child.id(), false);
                    gerund(arguments, child);
                }
                case "advmod" -> direction(arguments, child);
                case "conj" -> {
                    // 'condemned by A and by B': the second phrase is coordinated with the first, not with the verb
                    if (child.upos() != Upos.VERB
                            && !phrases.prepositions(child).isEmpty()) {
                        oblique(arguments, child, passive, nominalised);
                    }
                }
                default -> {
                    // other dependents fill no position
                }
            }
        }
        if (voice.isMisreadMain(verb)) {
            add(arguments, "subj", sentence.token(verb).head(), false);
        }
        perfect(arguments, verb);
        onlyObject(arguments);
        dropMeasures(arguments);
        if (!passive) {
            twins(arguments, verb);
        }
        lent(verb).ifPresent(whom -> {
            // 'verwijt [de Taliban] onderdak te bieden': whom it is said to does it
            arguments.removeIf(argument -> argument.token() == whom);
            if (!words.subjectControl()
                    .contains(sentence.token(sentence.token(verb).head()).lemma())) {
                add(arguments, "subj", whom, true);
            }
        });
        sentence.children(verb, "xcomp", "ccomp").stream()
                .flatMap(clause -> lent(clause.id()).stream())
                .forEach(whom -> {
                    add(arguments, "obj", whom, false);
                    add(arguments, "iobj", whom, false);
                });
        participle(arguments, verb, passive);
        if (arguments.stream().noneMatch(a -> isSubjectOf(verb, a))) {
            control.inheritedSubject(verb)
                    .ifPresent(subject -> add(arguments, passive ? "obj" : "subj", subject, true));
        }
        return arguments;
    }

    /**
     * Two subjects, or two objects around the verb, are a subject and an object that the parser could not tell apart, the first being the
     * subject; or a title and its bearer's name.
     */
    private void twins(List<Argument> arguments, int verb) {
        List<Argument> subjects = at(arguments, "subj");
        List<Argument> objects = at(arguments, "obj");
        if (subjects.size() == 2 && !objects.isEmpty() && isAround(subjects, verb)) {
            // 'gave [Congo] [the blame]': the second subject is the indirect object
            arguments.remove(subjects.get(1));
            add(arguments, "iobj", subjects.get(1).token(), false);
        } else if (objects.size() == 2 && !subjects.isEmpty() && isRecipient(objects, verb)) {
            arguments.remove(objects.get(0));
            add(arguments, "iobj", objects.get(0).token(), false);
        } else if (subjects.size() == 2 && objects.isEmpty()) {
            Token first = sentence.token(subjects.get(0).token());
            Token second = sentence.token(subjects.get(1).token());
            boolean titled = first.upos() == Upos.NOUN
                    && second.name().equals("B-PER")
                    && second.id() <= first.id() + Phrases.TITLE_REACH;
            arguments.remove(subjects.get(titled ? 0 : 1));
            if (!titled) {
                add(arguments, "obj", second.id(), false);
            }
        } else if (subjects.isEmpty() && objects.size() == 2 && isAround(objects, verb)) {
            arguments.remove(objects.get(0));
            add(arguments, "subj", objects.get(0).token(), false);
        }
    }

    /** Whom the verb above an infinitive is said to, where the tree hangs him below the infinitive as the first of two objects. */
    private Optional<Integer> lent(int infinitive) {
        Token token = sentence.token(infinitive);
        List<Token> objects = sentence.children(infinitive, "obj", "iobj").stream()
                .filter(object -> phrases.prepositions(object).isEmpty())
                .toList();
        boolean below = List.of("xcomp", "ccomp").contains(token.relation()) && voice.isInfinitive(token);
        if (!below || objects.size() < 2 || objects.get(1).id() > infinitive) {
            return Optional.empty();
        }
        int first = objects.get(0).id();
        boolean taken = first < token.head()
                || !sentence.children(token.head(), "obj", "iobj").isEmpty();
        return taken ? Optional.empty() : Optional.of(first);
    }

    private static List<Argument> at(List<Argument> arguments, String position) {
        return arguments.stream()
                .filter(argument -> argument.position().equals(position) && !argument.inherited())
                .toList();
    }

    /** Of two objects behind the verb, the first being a name or a person's, the first is the indirect one. */
    private boolean isRecipient(List<Argument> objects, int verb) {
        Token first = sentence.token(objects.get(0).token());
        Token second = sentence.token(objects.get(1).token());
        return first.id() > verb
                && second.id() > first.id()
                && second.upos() == Upos.NOUN
                && second.name().equals("O");
    }

    private static boolean isAround(List<Argument> pair, int verb) {
        return pair.get(0).token() < verb && pair.get(1).token() > verb;
    }

    /** 'Asked [the court] to …': where there is but one object, labels differ; entries take it as either. */
    private void onlyObject(List<Argument> arguments) {
        List<Argument> indirect = at(arguments, "iobj").stream()
                .filter(argument -> sentence.token(argument.token()).relation().equals("iobj"))
                .toList();
        boolean direct =
                arguments.stream().anyMatch(argument -> argument.position().equals("obj"));
        if (!direct) {
            indirect.forEach(argument -> add(arguments, "obj", argument.token(), false));
        }
    }

    /**
     * Where one auxiliary makes both the passive and the perfect ('is aangekomen', 'is veroordeeld') the subject is offered in both
     * positions: entries take it as object first.
     */
    private void perfect(List<Argument> arguments, int verb) {
        boolean ambiguous = sentence.children(verb).stream()
                .anyMatch(child -> child.deprel().equals("aux:pass")
                        && words.perfectOrPassive().contains(child.lemma()));
        boolean agent =
                arguments.stream().anyMatch(argument -> argument.position().equals("subj"));
        if (ambiguous && !agent) {
            sentence.children(verb, "nsubj").forEach(subject -> add(arguments, "subj", subject.id(), false));
        }
    }

    /** 'Thousands protesters', read as two subjects, is one: the measure goes. */
    private void dropMeasures(List<Argument> arguments) {
        arguments.removeIf(argument -> {
            Token token = sentence.token(argument.token());
            boolean measure = token.upos() == Upos.NUM || words.measure().contains(token.lemma());
            return measure
                    && arguments.stream()
                            .anyMatch(other -> !other.equals(argument)
                                    && other.position().equals(argument.position())
                                    && other.token() > argument.token()
                                    && other.token() <= argument.token() + 3);
        });
    }

    /** The arguments of a noun; those of a light verb that it is the object of included. */
    public List<Argument> ofNoun(int noun) {
        List<Argument> arguments = new ArrayList<>();
        for (Token child : sentence.children(noun)) {
            switch (child.relation()) {
                case "nmod", "obl" -> {
                    if (child.deprel().equals("nmod:poss")) {
                        add(arguments, "poss", child.id(), false);
                    } else if (child.deprel().equals("nmod:desc")) {
                        add(arguments, "mod", child.id(), false);
                    } else {
                        oblique(arguments, child, true, false);
                        nested(arguments, child);
                    }
                }
                case "amod", "compound" -> add(arguments, "mod", child.id(), false);
                case "acl", "ccomp", "xcomp" -> {
                    gerund(arguments, child);
                    if (voice.isInfinitive(child)) {
                        add(arguments, "inf", child.id(), false);
                    } else if (child.relation().equals("ccomp") || hasComplementizer(child)) {
                        add(arguments, "comp", child.id(), false);
                    }
                }
                default -> {
                    // other dependents fill no position
                }
            }
        }
        add(arguments, "self", noun, false);
        errand(noun).ifPresent(subject -> add(arguments, "subj", subject, true));
        lightVerb(noun).ifPresent(verb -> aroundLightVerb(arguments, noun, verb));
        return arguments;
    }

    /** 'The killing of X by Y', 'the hack at X by Y': the second phrase often hangs below the first. */
    private void nested(List<Argument> arguments, Token phrase) {
        boolean of = phrases.prepositions(phrase).stream().anyMatch(words.of()::contains);
        for (Token nested : sentence.children(phrase.id(), "nmod")) {
            List<String> prepositions = phrases.prepositions(nested);
            boolean below = of
                    ? prepositions.stream().noneMatch(words.of()::contains)
                    : prepositions.stream().anyMatch(words.agent()::contains);
            if (below && !nested.deprel().equals("nmod:poss")) {
                oblique(arguments, nested, true, false);
            }
        }
    }

    /** The arguments of an adjective or adverb: what it is said of as {@code head}, and its own complements. */
    public List<Argument> ofAdjective(int adjective) {
        List<Argument> arguments = new ArrayList<>();
        Token token = sentence.token(adjective);
        switch (token.relation()) {
            case "amod", "acl", "advmod", "nmod", "compound" -> add(arguments, "head", token.head(), false);
            case "xcomp" -> predicand(token).ifPresent(subject -> add(arguments, "head", subject, true));
            default -> {
                // predicates have their subject below them
            }
        }
        for (Token child : sentence.children(adjective)) {
            switch (child.relation()) {
                case "nsubj" -> add(arguments, "head", child.id(), false);
                case "obl", "nmod", "obj" -> oblique(arguments, child, false, false);
                case "compound" -> add(arguments, "mod", child.id(), false);
                case "ccomp" -> add(arguments, "comp", child.id(), false);
                case "xcomp" -> add(arguments, "inf", child.id(), false);
                default -> {
                    // other dependents fill no position
                }
            }
        }
        if (token.relation().equals("conj")
                && arguments.stream().noneMatch(a -> a.position().equals("head"))) {
            for (Argument argument : ofAdjective(token.head())) {
                if (argument.position().equals("head")) {
                    add(arguments, "head", argument.token(), true);
                }
            }
        }
        return arguments;
    }

    /** Who is somewhere, comes or goes for what the noun says: 'was in the country for talks'. */
    private Optional<Integer> errand(int noun) {
        return sentence.token(noun).relation().equals("obl") && isErrand(noun)
                ? control.subject(sentence.token(noun).head())
                : Optional.empty();
    }

    /** Where somebody is for what the noun says, if the place is the predicate: 'was [in the country] for talks'. */
    public Optional<Integer> whereErrand(int noun) {
        if (!isErrand(noun)) {
            return Optional.empty();
        }
        Token head = sentence.token(sentence.token(noun).head());
        return Optional.of(head.relation().equals("cop") ? head.head() : head.id());
    }

    private boolean isErrand(int noun) {
        Token token = sentence.token(noun);
        return List.of("obl", "nmod").contains(token.relation())
                && token.head() > 0
                && phrases.prepositions(token).stream().anyMatch(words.errand()::contains);
    }

    /** The light verb that this noun is the object or passive subject of: 'carry out an attack'. */
    public Optional<Integer> lightVerb(int noun) {
        Token token = sentence.token(noun);
        boolean core = token.relation().equals("obj") || token.relation().equals("nsubj");
        return core ? verbAbove(token, words.lightVerbs()) : Optional.empty();
    }

    /** The arguments of a noun that is told to take place, with those of the verb that says so: 'in X [vielen] doden'. */
    public List<Argument> ofOccurrence(int noun) {
        List<Argument> arguments = ofNoun(noun);
        Token token = sentence.token(noun);
        if (token.relation().equals("nsubj")) {
            verbAbove(token, words.happening()).ifPresent(verb -> aroundLightVerb(arguments, noun, verb));
        }
        return arguments;
    }

    private void aroundLightVerb(List<Argument> arguments, int noun, int verb) {
        for (Argument argument : ofVerb(verb)) {
            if (argument.token() != noun && !argument.position().equals("obj")) {
                arguments.add(argument);
            }
        }
    }

    private Optional<Integer> verbAbove(Token token, Set<String> lemmas) {
        if (token.head() == 0) {
            return Optional.empty();
        }
        Token head = sentence.token(token.head());
        return head.upos() == Upos.VERB && lemmas.contains(head.lemma()) ? Optional.of(head.id()) : Optional.empty();
    }

    /** A clause behind a preposition, 'of killing', stands in the preposition's position. */
    private void gerund(List<Argument> arguments, Token clause) {
        for (Token mark : sentence.children(clause.id(), "mark")) {
            boolean preposition = mark.upos() == Upos.ADP || mark.upos() == Upos.SCONJ;
            if (preposition && !words.complementizers().contains(mark.lemma())) {
                add(arguments, mark.form().toLowerCase(Locale.ROOT), clause.id(), false);
            }
        }
    }

    private boolean hasComplementizer(Token clause) {
        return sentence.children(clause.id(), "mark").stream()
                .anyMatch(mark -> words.complementizers().contains(mark.lemma()));
    }

    private boolean isNominalised(int verb) {
        return !sentence.children(verb, "det").isEmpty();
    }

    /** True for a complement with a verb of its own: 'refuses to leave', 'denied blocking', 'says to be ready'. */
    private boolean isControlled(Token complement) {
        return complement.upos() == Upos.VERB
                || !sentence.children(complement.id(), "mark").isEmpty();
    }

    private void oblique(List<Argument> arguments, Token child, boolean agentive, boolean nominalised) {
        if (child.deprel().equals("obl:agent")) {
            add(arguments, "subj", child.id(), false);
            return;
        }
        List<String> prepositions = phrases.prepositions(child);
        if (isDirected(child, prepositions)) {
            add(arguments, "direction", child.id(), false);
        }
        for (String preposition : prepositions) {
            if (agentive && words.agent().contains(preposition)) {
                add(arguments, "subj", child.id(), false);
            }
            if (nominalised && words.of().contains(preposition)) {
                add(arguments, "obj", child.id(), false);
            }
            if (words.indirect().contains(preposition)) {
                add(arguments, "iobj", child.id(), false);
            }
            add(arguments, preposition, child.id(), false);
        }
        for (Token nested : sentence.children(child.id(), "nmod")) {
            // 'from A to B': the second phrase often hangs below the first
            for (String preposition : phrases.prepositions(nested)) {
                if (words.goal().contains(preposition)) {
                    add(arguments, preposition, nested.id(), false);
                }
            }
        }
        boolean bare = prepositions.isEmpty() && !nominalised && !agentive;
        boolean measure = words.measure().contains(child.lemma()) && phrases.measured(child.id()) != child.id();
        if (bare
                && (measure || child.deprel().equals("obl:arg") || !child.name().equals("O"))) {
            // a name or a number of people without a preposition is an object that the parser did not see as one
            add(arguments, "obj", child.id(), false);
        }
        if (bare && child.name().equals("O")) {
            // 'left on Sunday Aleppo' without the preposition: the name hangs below the day
            sentence.children(child.id(), "appos").stream()
                    .filter(name -> !name.name().equals("O"))
                    .forEach(name -> add(arguments, "obj", name.id(), false));
        }
        direction(arguments, child);
    }

    /** 'West of the capital', with the word of direction beside the phrase. */
    private boolean isDirected(Token phrase, List<String> prepositions) {
        int first = sentence.subtree(phrase.id()).get(0);
        return prepositions.stream().anyMatch(words.of()::contains)
                && first > 1
                && words.direction().contains(sentence.token(first - 1).lemma());
    }

    /** 'West of the capital': the phrase below a word of direction is near. */
    private void direction(List<Argument> arguments, Token child) {
        if (!words.direction().contains(child.lemma())) {
            return;
        }
        for (Token place : sentence.children(child.id(), "obl", "nmod")) {
            add(arguments, "direction", place.id(), false);
        }
    }

    private void participle(List<Argument> arguments, int verb, boolean passive) {
        Token token = sentence.token(verb);
        if (!voice.isModifier(token) || voice.isInfinitive(token)) {
            return;
        }
        if (arguments.stream().noneMatch(a -> a.position().equals(passive ? "obj" : "subj"))) {
            add(arguments, passive ? "obj" : "subj", token.head(), true);
        }
        // 'Saudi-led': the first part is who leads.
        if (passive) {
            for (Token child : sentence.children(verb)) {
                boolean bare = phrases.prepositions(child).isEmpty();
                if (bare
                        && child.id() < verb
                        && List.of("compound", "obl", "nmod", "nsubj").contains(child.relation())) {
                    add(arguments, "subj", child.id(), false);
                }
            }
        }
    }

    private boolean isSubjectOf(int verb, Argument argument) {
        return argument.token() > 0
                && (argument.position().equals("subj")
                        || (sentence.token(argument.token()).head() == verb
                                && sentence.token(argument.token()).relation().equals("nsubj"))
                        || argument.inherited());
    }

    private Optional<Integer> predicand(Token predicate) {
        int head = predicate.head();
        for (Token child : sentence.children(head, "obj")) {
            return Optional.of(child.id());
        }
        return control.subject(head);
    }

    /** The phrase's head and those coordinated with it, measure nouns replaced by what they measure. */
    public List<Integer> members(int token) {
        return phrases.members(token);
    }

    /** The preposition of a phrase with {@code _} between its words, and the last word alone; empty if it has none. */
    public List<String> prepositions(Token phrase) {
        return phrases.prepositions(phrase);
    }

    /** The grammatical subject, its own or an inherited one. */
    public Optional<Integer> subject(int verb) {
        return control.subject(verb);
    }

    /** True if the subject of this verb is its logical object. */
    public boolean isPassive(int verb) {
        return voice.isPassive(verb);
    }

    /** True for a passive without a subject or agent of its own: 'er wordt gevochten'. */
    public boolean isImpersonal(int verb) {
        return voice.isImpersonal(verb);
    }

    private static void add(List<Argument> arguments, String position, int token, boolean inherited) {
        Argument argument = new Argument(position, token, inherited);
        if (!arguments.contains(argument)) {
            arguments.add(argument);
        }
    }
}
