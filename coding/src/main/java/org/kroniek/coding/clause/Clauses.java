package org.kroniek.coding.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;

/**
 * What stands to the words of one sentence in which logical position. UD's basic tree is enriched as enhanced UD does:
 * subjects shared by conjuncts, controllers of infinitives, antecedents of participles, agents of passives.
 */
public final class Clauses {
    private static final int MAX_DEPTH = 12;

    /** How far behind a title its bearer's name may begin, in tokens: 'secretary of state X Y'. */
    private static final int TITLE_REACH = 5;

    private final Sentence sentence;
    private final FunctionWords words;
    private final int main;
    private @Nullable Map<Integer, List<Integer>> parts;

    public Clauses(Sentence sentence, FunctionWords words) {
        this.sentence = sentence;
        this.words = words;
        this.main = mainVerb();
    }

    /**
     * The verb of a sentence that the parser read as one noun phrase: 'The opposition called for …' with the verb as a participle; 0 if
     * there is none. A title has no full stop and mostly no article.
     */
    private int mainVerb() {
        int last = sentence.size();
        if (last < 1 || !sentence.token(last).form().equals(".")) {
            return 0;
        }
        for (Token token : sentence.tokens()) {
            if (token.head() == 0) {
                List<Token> verbs = sentence.children(token.id(), "acl");
                boolean phrase = token.upos() == Upos.NOUN
                        && verbs.size() == 1
                        && !sentence.children(token.id(), "det").isEmpty()
                        && sentence.children(token.id(), "nsubj", "cop", "conj", "parataxis", "nmod", "appos")
                                .isEmpty();
                return phrase && isFiniteForm(verbs.get(0)) ? verbs.get(0).id() : 0;
            }
        }
        return 0;
    }

    private boolean isFiniteForm(Token verb) {
        return verb.deprel().equals("acl")
                && verb.upos() == Upos.VERB
                && !isInfinitive(verb)
                && !isActiveParticiple(verb)
                && sentence.children(verb.id(), "nsubj", "aux", "mark").isEmpty();
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The arguments of a verb, also of a participle that modifies and of an infinitive used as a noun. */
    public List<Argument> ofVerb(int verb) {
        List<Argument> arguments = new ArrayList<>();
        boolean passive = isPassive(verb);
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
                    if (child.upos() != Upos.VERB && !prepositions(child).isEmpty()) {
                        oblique(arguments, child, passive, nominalised);
                    }
                }
                default -> {
                    // other dependents fill no position
                }
            }
        }
        if (verb == main) {
            add(arguments, "subj", sentence.token(verb).head(), false);
        }
        perfect(arguments, verb);
        onlyObject(arguments);
        dropMeasures(arguments);
        if (!passive) {
            twins(arguments, verb);
        }
        lent(verb).ifPresent(whom -> {
            // 'verwijt [de Taliban] onderdak te bieden': the first of two objects is the main verb's, and the subject
            // here
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
            inheritedSubject(verb, 0).ifPresent(subject -> add(arguments, passive ? "obj" : "subj", subject, true));
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
                    && second.id() <= first.id() + TITLE_REACH;
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
                .filter(object -> prepositions(object).isEmpty())
                .toList();
        boolean below = List.of("xcomp", "ccomp").contains(token.relation()) && isInfinitive(token);
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
                    if (isInfinitive(child)) {
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
        boolean of = prepositions(phrase).stream().anyMatch(words.of()::contains);
        for (Token nested : sentence.children(phrase.id(), "nmod")) {
            List<String> prepositions = prepositions(nested);
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
        Token token = sentence.token(noun);
        boolean purpose = token.relation().equals("obl")
                && token.head() > 0
                && prepositions(token).stream().anyMatch(words.errand()::contains);
        return purpose ? subject(token.head()) : Optional.empty();
    }

    /** Where somebody is for what the noun says, if the place is the predicate: 'was [in the country] for talks'. */
    public Optional<Integer> whereErrand(int noun) {
        Token token = sentence.token(noun);
        boolean purpose = List.of("obl", "nmod").contains(token.relation())
                && token.head() > 0
                && prepositions(token).stream().anyMatch(words.errand()::contains);
        if (!purpose) {
            return Optional.empty();
        }
        Token head = sentence.token(token.head());
        return Optional.of(head.relation().equals("cop") ? head.head() : head.id());
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

    /** The phrase's head and those coordinated with it, measure nouns replaced by what they measure. */
    public List<Integer> members(int token) {
        List<Integer> members = new ArrayList<>();
        collectMembers(token, members, 0);
        return members;
    }

    private void collectMembers(int token, List<Integer> members, int depth) {
        int measured = named(measured(token));
        List<Token> names = namesOf(sentence.token(measured));
        if (names.isEmpty()) {
            members.add(measured);
        }
        if (depth > MAX_DEPTH) {
            return;
        }
        names.forEach(name -> collectMembers(name.id(), members, depth + 1));
        for (Token child : sentence.children(token)) {
            if (child.relation().equals("conj") && isNominal(child)) {
                collectMembers(child.id(), members, depth + 1);
            }
        }
        for (int part : included(token)) {
            if (!members.contains(part)) {
                collectMembers(part, members, depth + 1);
            }
        }
    }

    private static boolean isNominal(Token token) {
        return switch (token.upos()) {
            case NOUN, PROPN, PRON, NUM, X, SYM, ADJ -> true;
            default -> false;
        };
    }

    /** The person that a title introduces, where the tree hangs the name below it or beside it: 'spokesman X'. */
    private int named(int token) {
        Token title = sentence.token(token);
        boolean common = title.upos() == Upos.NOUN || title.upos() == Upos.PROPN;
        if (!common || title.name().endsWith("PER")) {
            return token;
        }
        for (int id = token + 1; id <= Math.min(sentence.size(), token + TITLE_REACH); id++) {
            Token name = sentence.token(id);
            if (name.upos() == Upos.PUNCT && !name.form().equals("-")) {
                return token;
            }
            boolean below = name.head() == token && prepositions(name).isEmpty();
            boolean beside = name.head() == title.head() && name.deprel().equals(title.deprel());
            if (name.name().equals("B-PER") && (below || beside)) {
                return id;
            }
        }
        return token;
    }

    /** The names that spell out a plural: 'the coastal towns A and B'. */
    private List<Token> namesOf(Token noun) {
        if (!noun.feat("Number").equals("Plur") || noun.upos() != Upos.NOUN) {
            return List.of();
        }
        return sentence.children(noun.id(), "appos").stream()
                .filter(child -> child.upos() == Upos.PROPN && child.id() <= noun.id() + 2)
                .toList();
    }

    /** The parts named behind 'among them', of a plural or of the relative pronoun that stands for it. */
    private List<Integer> included(int token) {
        int whole = antecedent(sentence.token(token));
        if (parts == null) {
            parts = findParts();
        }
        return parts.getOrDefault(whole, List.of());
    }

    private int antecedent(Token token) {
        if (token.upos() == Upos.PRON && token.head() > 0) {
            Token verb = sentence.token(token.head());
            if (verb.deprel().equals("acl:relcl")) {
                return verb.head();
            }
        }
        return token.id();
    }

    /** Parts by the whole they belong to: its head if that is a plural noun, else the nearest plural before. */
    private Map<Integer, List<Integer>> findParts() {
        Map<Integer, List<Integer>> found = new HashMap<>();
        for (Token token : sentence.tokens()) {
            if (!isIncluded(token) || !isNominal(token)) {
                continue;
            }
            int whole = token.head();
            if (whole == 0 || !isPlural(sentence.token(whole))) {
                whole = token.id() - 1;
                while (whole > 0 && !isPlural(sentence.token(whole))) {
                    whole--;
                }
            }
            if (whole > 0) {
                found.computeIfAbsent(whole, unused -> new ArrayList<>()).add(token.id());
            }
        }
        return found;
    }

    private static boolean isPlural(Token token) {
        return token.upos() == Upos.NOUN && token.feat("Number").equals("Plur");
    }

    /** True for the part in 'X, among them Y'. */
    private boolean isIncluded(Token child) {
        if (child.upos() == Upos.PUNCT) {
            return false;
        }
        for (Token marker : sentence.children(child.id())) {
            String form = marker.form().toLowerCase(Locale.ROOT);
            if (words.including().contains(form) || words.including().contains(prepositionOf(marker))) {
                return true;
            }
        }
        return false;
    }

    /** What a measure noun or number counts: 'landen' for 'een aantal landen', 'people' for 'dozens of people'. */
    public int measured(int token) {
        Token head = sentence.token(token);
        if (!words.measure().contains(head.lemma()) && !(head.upos() == Upos.NUM)) {
            return token;
        }
        for (Token child : sentence.children(token)) {
            boolean counted =
                    child.deprel().equals("nmod") || (child.relation().equals("appos") && child.id() == token + 1);
            if (counted && child.id() > token && child.upos() != Upos.NUM) {
                List<String> prepositions = prepositions(child);
                if (prepositions.isEmpty() || words.of().contains(prepositions.get(0))) {
                    return child.id();
                }
            }
        }
        return token;
    }

    /** The preposition of a phrase with {@code _} between its words, and the last word alone; empty if it has none. */
    public List<String> prepositions(Token phrase) {
        List<String> found = new ArrayList<>(2);
        StringBuilder joined = new StringBuilder();
        for (Token child : sentence.children(phrase.id())) {
            if (child.relation().equals("case")) {
                String preposition = prepositionOf(child);
                found.add(preposition);
                joined.append(joined.length() == 0 ? "" : "_").append(preposition);
            }
        }
        if (found.size() > 1) {
            found.add(0, joined.toString());
        }
        return found;
    }

    private String prepositionOf(Token marker) {
        StringBuilder joined = new StringBuilder(marker.form().toLowerCase(Locale.ROOT));
        for (Token part : sentence.children(marker.id())) {
            if (part.relation().equals("fixed")) {
                joined.append('_').append(part.form().toLowerCase(Locale.ROOT));
            }
        }
        return joined.toString();
    }

    /** The grammatical subject, its own or an inherited one, and whether the verb is passive. */
    public Optional<Integer> subject(int verb) {
        for (Token child : sentence.children(verb)) {
            if (child.relation().equals("nsubj")) {
                return Optional.of(child.id());
            }
        }
        return inheritedSubject(verb, 0);
    }

    /** True if the subject of this verb is its logical object. */
    public boolean isPassive(int verb) {
        return isPassive(verb, 0);
    }

    /** True for a passive without a subject or agent of its own: 'er wordt gevochten'. */
    public boolean isImpersonal(int verb) {
        boolean auxiliary = sentence.children(verb, "aux").stream()
                .anyMatch(child -> child.deprel().equals("aux:pass")
                        && !words.perfectOrPassive().contains(child.lemma()));
        return auxiliary
                && sentence.children(verb).stream()
                        .noneMatch(child -> List.of("nsubj", "csubj", "obj", "ccomp", "xcomp")
                                        .contains(child.relation())
                                || child.deprel().equals("obl:agent"));
    }

    private boolean isPassive(int verb, int depth) {
        boolean auxiliary = false;
        boolean active = sentence.children(verb, "aux").stream()
                .anyMatch(child ->
                        child.deprel().equals("aux") && words.activeAuxiliary().contains(child.lemma()));
        if (active) {
            // 'hebben … ingenomen' is active whatever the subject is labelled
            return false;
        }
        for (Token child : sentence.children(verb)) {
            String deprel = child.deprel();
            if (deprel.equals("aux:pass") || deprel.equals("nsubj:pass") || deprel.equals("obl:agent")) {
                return true;
            }
            auxiliary |= child.relation().equals("aux");
        }
        Token token = sentence.token(verb);
        if (isModifier(token) && !sentence.children(verb, "obj").isEmpty() && !isPrenominal(token)) {
            // a participle behind its noun that has an object is active, or a main verb misread
            return false;
        }
        if (isModifier(token)) {
            return !isActiveParticiple(token) && !isInfinitive(token);
        }
        return depth < MAX_DEPTH
                && token.relation().equals("conj")
                && !auxiliary
                && token.head() > 0
                && token.feat("VerbForm").equals("Part")
                && sentence.children(verb, "nsubj").isEmpty()
                && isPassive(token.head(), depth + 1);
    }

    private static boolean isPrenominal(Token token) {
        return token.id() < token.head();
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

    private boolean isModifier(Token token) {
        return token.id() != main
                && (token.relation().equals("amod") || token.deprel().equals("acl"));
    }

    private boolean isActiveParticiple(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return words.activeParticiple().stream().anyMatch(form::endsWith);
    }

    private boolean isNominalised(int verb) {
        return !sentence.children(verb, "det").isEmpty();
    }

    /** True for a complement with a verb of its own: 'refuses to leave', 'denied blocking', 'says to be ready'. */
    private boolean isControlled(Token complement) {
        return complement.upos() == Upos.VERB
                || !sentence.children(complement.id(), "mark").isEmpty();
    }

    /** True for an infinitive clause: marked, or an infinitive without a subject. */
    public boolean isInfinitive(Token token) {
        return token.feat("VerbForm").equals("Inf")
                && sentence.children(token.id(), "nsubj").isEmpty();
    }

    private void oblique(List<Argument> arguments, Token child, boolean agentive, boolean nominalised) {
        if (child.deprel().equals("obl:agent")) {
            add(arguments, "subj", child.id(), false);
            return;
        }
        List<String> prepositions = prepositions(child);
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
            for (String preposition : prepositions(nested)) {
                if (words.goal().contains(preposition)) {
                    add(arguments, preposition, nested.id(), false);
                }
            }
        }
        boolean bare = prepositions.isEmpty() && !nominalised && !agentive;
        boolean measure = words.measure().contains(child.lemma()) && measured(child.id()) != child.id();
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
        if (!isModifier(token) || isInfinitive(token)) {
            return;
        }
        if (arguments.stream().noneMatch(a -> a.position().equals(passive ? "obj" : "subj"))) {
            add(arguments, passive ? "obj" : "subj", token.head(), true);
        }
        // 'Saudi-led': the first part is who leads.
        if (passive) {
            for (Token child : sentence.children(verb)) {
                boolean bare = prepositions(child).isEmpty();
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
        return subject(head);
    }

    private Optional<Integer> inheritedSubject(int verb, int depth) {
        Token token = sentence.token(verb);
        if (token.head() == 0 || depth > MAX_DEPTH) {
            return Optional.empty();
        }
        Token head = sentence.token(token.head());
        return switch (token.relation()) {
            case "conj" -> ownOrInherited(head.id(), depth);
            case "xcomp" -> controller(head, depth);
            case "advcl", "ccomp" -> isInfinitive(token) ? controllerOrShared(head, depth) : Optional.empty();
            case "acl" -> {
                if (isInfinitive(token)) {
                    yield nominalController(head, depth);
                }
                yield lacksPronoun(token) ? Optional.of(head.id()) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** A relative clause whose pronoun the parser hung elsewhere: what it modifies is its subject. */
    private boolean lacksPronoun(Token clause) {
        return clause.deprel().equals("acl:relcl")
                && clause.upos() == Upos.VERB
                && sentence.children(clause.id()).stream()
                        .noneMatch(child -> child.feat("PronType").equals("Rel")
                                || child.feat("PronType").equals("Int")
                                || List.of("mark", "nsubj", "csubj").contains(child.relation())
                                || words.relative().contains(child.lemma()));
    }

    private Optional<Integer> ownOrInherited(int verb, int depth) {
        for (Token child : sentence.children(verb, "nsubj")) {
            return Optional.of(child.id());
        }
        Token token = sentence.token(verb);
        if (isModifier(token) && !isInfinitive(token)) {
            return Optional.of(token.head());
        }
        return inheritedSubject(verb, depth + 1);
    }

    /** Who does what an infinitive under this verb says: its object where it has one, else its subject. */
    private Optional<Integer> controller(Token head, int depth) {
        if (!words.subjectControl().contains(head.lemma())) {
            for (String relation : List.of("iobj", "obj")) {
                for (Token child : sentence.children(head.id(), relation)) {
                    if (child.upos() != Upos.VERB && !child.form().equalsIgnoreCase(head.form())) {
                        return Optional.of(child.id());
                    }
                }
            }
            if (words.objectControl().contains(head.lemma())) {
                for (Token child : sentence.children(head.id(), "obl")) {
                    if (prepositions(child).stream().anyMatch(words.controlPrepositions()::contains)) {
                        return Optional.of(child.id());
                    }
                }
            }
        }
        return ownOrInherited(head.id(), depth);
    }

    /** The infinitive of 'called on X to leave' often hangs as an adverbial clause: X is who leaves. */
    private Optional<Integer> controllerOrShared(Token head, int depth) {
        return words.objectControl().contains(head.lemma())
                ? controller(head, depth)
                : ownOrInherited(head.id(), depth);
    }

    /** Who does what an infinitive under a noun says: 'gave his men orders to …', 'his attempt to …'. */
    private Optional<Integer> nominalController(Token noun, int depth) {
        if (noun.head() > 0) {
            Token verb = sentence.token(noun.head());
            boolean asked = List.of("obj", "iobj").contains(noun.relation())
                    && words.objectControl().contains(verb.lemma());
            if (asked) {
                // 'asked [the Taliban to release X]': the infinitive hangs below whom it is asked of
                return Optional.of(noun.id());
            }
            if (verb.upos() == Upos.VERB) {
                for (Token child : sentence.children(verb.id(), "iobj")) {
                    return Optional.of(child.id());
                }
                for (Token child : sentence.children(verb.id(), "obl")) {
                    if (prepositions(child).stream().anyMatch(words.indirect()::contains)) {
                        return Optional.of(child.id());
                    }
                }
            }
        }
        for (Token child : sentence.children(noun.id())) {
            if (child.deprel().equals("nmod:poss")) {
                return Optional.of(child.id());
            }
        }
        return noun.head() > 0 && sentence.token(noun.head()).upos() == Upos.VERB
                ? ownOrInherited(noun.head(), depth)
                : Optional.empty();
    }

    private static void add(List<Argument> arguments, String position, int token, boolean inherited) {
        Argument argument = new Argument(position, token, inherited);
        if (!arguments.contains(argument)) {
            arguments.add(argument);
        }
    }
}
