package org.kroniek.coding.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kroniek.coding.clause.Argument;
import org.kroniek.coding.clause.Clauses;
import org.kroniek.coding.lexicon.Entry;
import org.kroniek.coding.lexicon.Filler;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.coding.lexicon.PartOfSpeech;
import org.kroniek.coding.lexicon.Position;
import org.kroniek.coding.lexicon.Role;
import org.kroniek.grounding.EntityMention;
import org.kroniek.grounding.Grounding;
import org.kroniek.grounding.NounClass;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;
import org.kroniek.model.Entity;
import org.kroniek.model.EntityKind;
import org.kroniek.model.EventualityKind;
import org.kroniek.model.EventualityType;
import org.kroniek.model.MentionForm;

/** Fills the slots of one entry from the arguments of its trigger. */
final class SlotFiller {
    private static final List<Role> ORDER = List.of(
            Role.FROM, Role.TO, Role.AT, Role.NEAR, Role.OF, Role.RECIPIENT, Role.ACTOR, Role.OBJECT, Role.VALUE);

    /** PLOVER sectors whose people are forces: 'rebels', 'soldiers', 'police'. */
    private static final Set<String> ARMED = Set.of("REB", "MIL", "COP", "PAR");

    /** Bodies without forces of their own. */
    private static final Set<EntityKind> CIVIL =
            EnumSet.of(EntityKind.COMPANY, EntityKind.MEDIA, EntityKind.NGO, EntityKind.COURT);

    /** What a state never is. */
    private static final Set<Filler> PEOPLE = EnumSet.of(Filler.PEOPLE, Filler.PERSON);

    private static final Set<String> NO_PREPOSITION = Set.of(
            "subj", "obj", "iobj", "poss", "mod", "comp", "inf", "pred", "head", "self", "actor", "advcl", "direction");

    private final Grounding grounding;
    private final Clauses clauses;
    private final DefaultSlots defaults;
    private final Lexicon lexicon;

    SlotFiller(Grounding grounding, Clauses clauses, DefaultSlots defaults, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.grounding = grounding;
        this.clauses = clauses;
        this.defaults = defaults;
    }

    /** What fills the entry's roles, or nothing if a required position stays empty. */
    Optional<Map<Role, List<Participant>>> fill(Entry entry, int trigger, List<Argument> arguments) {
        Map<Role, List<Participant>> filled = new EnumMap<>(Role.class);
        Set<Integer> taken = new HashSet<>();
        for (Role role : ORDER) {
            if (entry.without().contains(role)) {
                continue;
            }
            List<Participant> found = new ArrayList<>();
            boolean required = false;
            boolean satisfied = false;
            for (Position position : defaults.positions(entry, role)) {
                List<Participant> here = inPosition(entry, role, position, trigger, arguments, taken);
                found.addAll(here);
                required |= position.required();
                satisfied |= position.required() && !here.isEmpty();
            }
            if (found.isEmpty() && !isRole(entry)) {
                found.addAll(belowArguments(entry, role, trigger, arguments, taken));
                satisfied |= found.stream().anyMatch(participant -> isRequired(entry, role, participant));
            }
            if (found.isEmpty() && role == Role.ACTOR && entry.pos() == PartOfSpeech.NOUN) {
                found.addAll(firstParts(entry, trigger));
            }
            if (found.isEmpty() && role == Role.ACTOR && entry.pos() == PartOfSpeech.VERB) {
                found.addAll(behindMeans(entry, role, arguments, taken));
            }
            if (found.isEmpty() && role == Role.AT) {
                found.addAll(somewhere(entry, trigger, arguments, taken));
            }
            // Of several required positions in one slot one is enough: they are alternatives.
            if (required && !satisfied && !isOpen(entry, role, trigger)) {
                return Optional.empty();
            }
            if (found.isEmpty() && role == Role.RECIPIENT) {
                found.addAll(inContent(entry, trigger, arguments, taken));
            }
            if (!found.isEmpty()) {
                found.sort(Comparator.comparingInt(Participant::token));
                found.forEach(participant -> taken.add(participant.token()));
                filled.put(role, List.copyOf(found));
            }
        }
        return Optional.of(filled);
    }

    /** A passive without a subject, 'er werd gemarteld', leaves open whom it is done to. */
    private boolean isOpen(Entry entry, Role role, int trigger) {
        return role == Role.RECIPIENT
                && entry.pos() == PartOfSpeech.VERB
                && !entry.is(Entry.Flag.WEAK)
                && clauses.isImpersonal(trigger)
                && defaults.positions(entry, role).stream()
                        .filter(Position::required)
                        .allMatch(position -> position.name().equals("obj"));
    }

    private boolean isRequired(Entry entry, Role role, Participant participant) {
        return defaults.positions(entry, role).stream()
                .anyMatch(position -> position.required() && position.name().equals(participant.position()));
    }

    /**
     * Whom a demand or threat is made to where only its content says so: who is to act ('demanded that the president resign'), who will
     * be struck ('threatened to attack X').
     */
    private List<Participant> inContent(Entry entry, int trigger, List<Argument> arguments, Set<Integer> taken) {
        boolean demand = entry.type() == EventualityType.REQUEST;
        if ((!demand && entry.type() != EventualityType.THREATEN)
                || entry.without().contains(Role.RECIPIENT)
                || entry.pos() != PartOfSpeech.VERB) {
            return List.of();
        }
        Position position = new Position(demand ? "subj" : "obj", List.of(Filler.AGENT), false);
        List<Participant> found = new ArrayList<>();
        for (Argument argument : arguments) {
            boolean content = argument.position().equals("comp")
                    || (!demand && argument.position().equals("inf"));
            if (found.isEmpty() && content && !argument.inherited()) {
                List<Argument> inner = clauses.ofVerb(argument.token()).stream()
                        .filter(each -> !each.inherited())
                        .toList();
                found.addAll(inPosition(entry, Role.RECIPIENT, position, trigger, inner, taken));
            }
        }
        found.removeIf(participant ->
                participant.nounClass() == NounClass.PLACE || participant.nounClass() == NounClass.UNKNOWN);
        return found;
    }

    private List<Participant> inPosition(
            Entry entry, Role role, Position position, int trigger, List<Argument> arguments, Set<Integer> taken) {
        List<Participant> found = new ArrayList<>();
        for (Argument argument : arguments) {
            if (!argument.position().equals(position.name())) {
                continue;
            }
            for (int token : clauses.members(argument.token())) {
                if (!taken.contains(token) && found.stream().noneMatch(p -> p.token() == token)) {
                    participant(entry, role, position, token, trigger).ifPresent(found::add);
                }
            }
        }
        if (found.isEmpty() && role == Role.RECIPIENT && position.name().equals("obj") && isJudging(entry)) {
            arguments.stream()
                    .filter(argument -> argument.position().equals("obj"))
                    .forEach(argument -> found.addAll(possessors(entry, role, position, argument.token(), taken)));
        }
        if (position.name().equals("mod")) {
            int sentence = clauses.sentence().index();
            for (EntityMention part : grounding.partsAt(sentence, trigger)) {
                accept(entry, role, position, trigger, part, trigger).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Phrases that the tree hangs on the subject or object instead of the word: 'brought [charges against X]'. */
    private List<Participant> belowArguments(
            Entry entry, Role role, int trigger, List<Argument> arguments, Set<Integer> taken) {
        List<Participant> found = new ArrayList<>();
        for (Position position : defaults.positions(entry, role)) {
            // 'rejected the offer of X': asked for by the verb's entry, 'of' says who is meant
            boolean asked = role == Role.RECIPIENT && entry.pos() == PartOfSpeech.VERB;
            if (NO_PREPOSITION.contains(position.name()) || (defaults.isPossessor(position.name()) && !asked)) {
                continue;
            }
            for (Argument argument : arguments) {
                boolean core = List.of("obj", "subj").contains(argument.position()) && !argument.inherited();
                if (found.isEmpty() && core && !taken.contains(argument.token())) {
                    found.addAll(inPosition(entry, role, position, trigger, clauses.ofNoun(argument.token()), taken));
                }
            }
        }
        return found;
    }

    /** Where it is told to be when the entry's own positions say nothing: around the word, or around what it happens to. */
    private List<Participant> somewhere(Entry entry, int trigger, List<Argument> arguments, Set<Integer> taken) {
        if (isRole(entry) || entry.type().kind() == EventualityKind.STATE) {
            return List.of();
        }
        List<Argument> around = new ArrayList<>(arguments);
        List<Participant> found = atDefaults(entry, trigger, around, taken);
        for (Argument argument : arguments) {
            boolean phrase = !NO_PREPOSITION.contains(argument.position())
                    || List.of("obj", "subj").contains(argument.position());
            if (found.isEmpty() && phrase && !argument.inherited()) {
                found = atDefaults(entry, trigger, clauses.ofNoun(argument.token()), taken);
            }
        }
        Token token = clauses.sentence().token(trigger);
        boolean core = List.of("nsubj", "obj", "obl").contains(token.relation());
        if (found.isEmpty() && core && entry.pos() == PartOfSpeech.NOUN) {
            found = atDefaults(entry, trigger, clauses.ofVerb(token.head()), taken);
        }
        if (found.isEmpty() && entry.pos() == PartOfSpeech.NOUN) {
            Position position = new Position("errand", List.of(Filler.PLACE), false);
            List<Participant> places = new ArrayList<>();
            clauses.whereErrand(trigger)
                    .flatMap(place -> participant(entry, Role.AT, position, place, trigger))
                    .ifPresent(places::add);
            return places;
        }
        return found;
    }

    private List<Participant> atDefaults(Entry entry, int trigger, List<Argument> arguments, Set<Integer> taken) {
        List<Participant> found = new ArrayList<>();
        for (Position position : defaults.places(Role.AT)) {
            found.addAll(inPosition(entry, Role.AT, position, trigger, arguments, taken));
        }
        return found;
    }

    /** Who acts by the first part of a compound: 'VN' in 'VN-conferentie'. */
    private List<Participant> firstParts(Entry entry, int trigger) {
        Position position = new Position("mod", List.of(Filler.AGENT), false);
        List<Participant> found = new ArrayList<>();
        for (EntityMention part : grounding.partsAt(clauses.sentence().index(), trigger)) {
            accept(entry, Role.ACTOR, position, trigger, part, trigger).ifPresent(found::add);
        }
        return found;
    }

    /** Whose the weapon or attack is that acts: 'Israeli jets bombed …', 'Russian shelling killed …'. */
    private List<Participant> behindMeans(Entry entry, Role role, List<Argument> arguments, Set<Integer> taken) {
        if (entry.type() != EventualityType.ASSAULT && entry.type() != EventualityType.MOBILIZE) {
            return List.of();
        }
        Position position = new Position("subj", List.of(Filler.AGENT), false);
        List<Participant> found = new ArrayList<>();
        for (Argument argument : arguments) {
            boolean means = argument.position().equals("subj")
                    && grounding
                            .mentionAt(clauses.sentence().index(), argument.token())
                            .filter(mention ->
                                    mention.nounClass() == NounClass.WEAPON || mention.nounClass() == NounClass.EVENT)
                            .isPresent();
            if (means && !taken.contains(argument.token())) {
                found.addAll(possessors(entry, role, position, argument.token(), taken));
            }
        }
        return found;
    }

    /** Who condemns an act condemns whose it is. */
    private static boolean isJudging(Entry entry) {
        return entry.type() == EventualityType.ACCUSE || entry.type() == EventualityType.SUPPORT;
    }

    private List<Participant> possessors(Entry entry, Role role, Position position, int token, Set<Integer> taken) {
        List<Participant> found = new ArrayList<>();
        boolean suffered = isSuffered(token);
        for (Argument argument : clauses.ofNoun(token)) {
            boolean possessor = List.of("poss", "mod", "subj").contains(argument.position())
                    || (!suffered && defaults.isPossessor(argument.position()));
            if (possessor && !argument.inherited()) {
                for (int member : clauses.members(argument.token())) {
                    if (!taken.contains(member) && found.stream().noneMatch(p -> p.token() == member)) {
                        participant(entry, role, position, member, 0).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    /** True for a noun whose 'of' says who undergoes it: 'the arrest of X' is not X's. */
    private boolean isSuffered(int noun) {
        return lexicon.entries(clauses.sentence().token(noun).lemma()).stream()
                .filter(entry -> entry.pos() == PartOfSpeech.NOUN)
                .anyMatch(entry -> entry.slots().getOrDefault(Role.RECIPIENT, List.of()).stream()
                        .anyMatch(position -> defaults.isPossessor(position.name())));
    }

    private Optional<Participant> participant(Entry entry, Role role, Position position, int token, int trigger) {
        int sentence = clauses.sentence().index();
        Optional<EntityMention> mention = grounding.mentionAt(sentence, token);
        if (isRole(entry)
                && role == Role.ACTOR
                && clauses.sentence().token(token).head() == trigger) {
            // 'King Philip' is one mention, headed by the title
            mention = mention.or(() -> grounding.mentionAt(sentence, trigger));
        }
        if (mention.isEmpty()) {
            boolean free = role == Role.OBJECT || role == Role.VALUE;
            return free && position.fillers().contains(Filler.ANY)
                    ? Optional.of(new Participant(token, null, null, position.name()))
                    : Optional.empty();
        }
        return accept(entry, role, position, token, mention.get(), trigger);
    }

    private Optional<Participant> accept(
            Entry entry, Role role, Position position, int token, EntityMention mention, int trigger) {
        if (!mention.part() && token == trigger && !selfFits(entry, role, mention)) {
            return Optional.empty();
        }
        boolean personal = entry.type() == EventualityType.HAS_ROLE || entry.type() == EventualityType.BIOGRAPHY;
        NounClass nounClass = mention.nounClass();
        if (personal && role == Role.ACTOR && nounClass != NounClass.PERSON && nounClass != NounClass.UNKNOWN) {
            return Optional.empty();
        }
        boolean fits = position.fillers().stream().anyMatch(filler -> fits(entry, role, position, filler, mention));
        if (!fits) {
            return Optional.empty();
        }
        boolean acts = role == Role.ACTOR || role == Role.RECIPIENT;
        String acting = mention.acting();
        return Optional.of(
                new Participant(token, mention, acts && acting != null ? acting : mention.entity(), position.name()));
    }

    /** A role noun stands for its own bearer only where he is named elsewhere; 'opponents of X' are who they are. */
    private boolean selfFits(Entry entry, Role role, EntityMention mention) {
        Entity entity = grounding.entity(mention.entity());
        boolean named =
                entity.known() != null || entity.mentions().stream().anyMatch(m -> m.form() == MentionForm.NAME);
        boolean personal = entry.type() == EventualityType.HAS_ROLE
                || entry.type() == EventualityType.BIOGRAPHY
                || entry.type() == EventualityType.LEADS;
        boolean needsName = entry.is(Entry.Flag.NAMED) || (isRole(entry) && personal && role == Role.ACTOR);
        return named || !needsName;
    }

    private boolean fits(Entry entry, Role role, Position position, Filler filler, EntityMention mention) {
        NounClass nounClass = mention.nounClass();
        if (role.placeRole().isPresent()) {
            // a state attacked or invaded is a party first, a place second
            if (nounClass == NounClass.STATE && hasPartyAlternative(entry, position)) {
                return false;
            }
            return filler.accepts(nounClass) && (filler != Filler.PLACE || isPlace(mention));
        }
        if (filler.accepts(nounClass) || standsFor(filler, mention)) {
            return true;
        }
        if (filler != Filler.AGENT) {
            return false;
        }
        if (nounClass == NounClass.PLACE) {
            return mention.form() == MentionForm.NAME && !hasPlaceAlternative(entry, position);
        }
        return nounClass == NounClass.UNKNOWN && !entry.is(Entry.Flag.WEAK);
    }

    /** A known leader stands for the forces or body he leads, and a known body for its forces. */
    private boolean standsFor(Filler filler, EntityMention mention) {
        Entity entity = grounding.entity(mention.entity());
        if (filler == Filler.STATE && entity.kind() == EntityKind.STATE) {
            return true;
        }
        if (filler == Filler.FORCES && entity.sectors().stream().anyMatch(ARMED::contains)) {
            return mention.nounClass() != NounClass.PLACE;
        }
        if (CIVIL.contains(entity.kind())) {
            return false;
        }
        boolean body = filler == Filler.FORCES || filler == Filler.STATE || filler == Filler.ORG;
        return body
                && mention.nounClass().canAct()
                && mention.nounClass() != NounClass.PEOPLE
                && entity.known() != null;
    }

    private boolean isPlace(EntityMention mention) {
        EntityKind kind = grounding.entity(mention.entity()).kind();
        return mention.nounClass() == NounClass.PLACE || kind == EntityKind.PLACE || kind == EntityKind.STATE;
    }

    private boolean hasPartyAlternative(Entry entry, Position position) {
        return List.of(Role.RECIPIENT, Role.ACTOR).stream()
                .filter(role -> !entry.without().contains(role))
                .flatMap(role -> defaults.positions(entry, role).stream())
                .anyMatch(other -> other.name().equals(position.name()) && !PEOPLE.containsAll(other.fillers()));
    }

    /** True if the same position may also give a place: then a place there is where, not who. */
    private boolean hasPlaceAlternative(Entry entry, Position position) {
        return List.of(Role.AT, Role.FROM, Role.TO, Role.NEAR, Role.OF).stream()
                .flatMap(role -> defaults.positions(entry, role).stream())
                .anyMatch(other -> other.name().equals(position.name()));
    }

    /** The arguments of a role noun: who has the role as {@code actor}, whom it is of in the noun's own positions. */
    static List<Argument> ofRole(Clauses clauses, int noun) {
        List<Argument> arguments = new ArrayList<>(clauses.ofNoun(noun));
        Sentence sentence = clauses.sentence();
        Token token = sentence.token(noun);
        for (Token child : sentence.children(noun)) {
            boolean named = child.upos() == Upos.PROPN;
            if (named && List.of("appos", "flat").contains(child.relation())) {
                arguments.add(new Argument("actor", child.id(), false));
            }
            if (child.relation().equals("nsubj")) {
                arguments.add(new Argument("actor", child.id(), false));
            }
        }
        switch (token.relation()) {
            case "appos", "compound", "nmod" -> {
                if (clauses.prepositions(token).isEmpty() && !token.deprel().equals("nmod:poss")) {
                    arguments.add(new Argument("actor", token.head(), false));
                }
            }
            case "xcomp" ->
                clauses.subject(token.head()).ifPresent(subject -> arguments.add(new Argument("actor", subject, true)));
            default -> {
                // the name stands below it
            }
        }
        if (arguments.stream().noneMatch(argument -> argument.position().equals("actor"))) {
            nameBeside(sentence, noun).ifPresent(name -> arguments.add(new Argument("actor", name, false)));
        }
        if (arguments.stream().noneMatch(argument -> argument.position().equals("actor"))) {
            arguments.add(new Argument("actor", noun, true));
        }
        return arguments;
    }

    /** A person's name right behind the role ('premier X'), or right before it and a comma ('X, de leider van'). */
    private static Optional<Integer> nameBeside(Sentence sentence, int noun) {
        if (noun < sentence.size() && sentence.token(noun + 1).name().equals("B-PER")) {
            return Optional.of(noun + 1);
        }
        int at = noun - 1;
        while (at > 1 && List.of("det", "amod").contains(sentence.token(at).relation())) {
            at--;
        }
        if (at < 2 || !sentence.token(at).form().equals(",")) {
            return Optional.empty();
        }
        int first = at - 1;
        while (first > 1 && sentence.token(first).name().equals("I-PER")) {
            first--;
        }
        return sentence.token(first).name().equals("B-PER") ? Optional.of(first) : Optional.empty();
    }

    static boolean isRole(Entry entry) {
        return entry.pos() == PartOfSpeech.ROLE_NOUN;
    }
}
