package org.kroniek.coding.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kroniek.coding.clause.Argument;
import org.kroniek.coding.clause.Clauses;
import org.kroniek.coding.lexicon.Cue;
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
import org.kroniek.model.EntityKind;
import org.kroniek.model.Quote;
import org.kroniek.model.Span;
import org.kroniek.model.Stance;

/** The attributions whose cue stands in one sentence. */
final class SentenceSayings {
    private final Grounding grounding;
    private final Clauses clauses;
    private final Sentence sentence;
    private final List<Span> quotations;
    private final Sources sources;
    private final boolean complementMarked;
    private final Set<String> interrogatives;
    private final Set<String> complementizers;
    private final Set<Integer> used = new HashSet<>();

    /** @param quotations the quotations that overlap the sentence */
    SentenceSayings(Grounding grounding, Clauses clauses, List<Span> quotations, Lexicon lexicon) {
        this.complementMarked = lexicon.setting("complement marked").contains("yes");
        this.interrogatives = lexicon.setting("question");
        this.complementizers = lexicon.setting("complementizer");
        this.grounding = grounding;
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.quotations = quotations;
        this.sources = new Sources(grounding, lexicon);
    }

    List<Saying> find(CueMatcher cues) {
        List<Saying> found = new ArrayList<>();
        // Nouns last: 'said in a statement that' is one attribution, the verb's.
        find(cues, found, cue -> cue.cue().pos() != PartOfSpeech.NOUN);
        find(cues, found, cue -> cue.cue().pos() == PartOfSpeech.NOUN);
        return found;
    }

    private void find(CueMatcher cues, List<Saying> found, Predicate<CueMatcher.Found> wanted) {
        for (Token token : sentence.tokens()) {
            for (CueMatcher.Found cue : cues.at(sentence, token)) {
                if (!wanted.test(cue) || cue.tokens().stream().anyMatch(used::contains)) {
                    continue;
                }
                Optional<Saying> saying = saying(cue).filter(candidate -> !repeats(found, candidate));
                if (saying.isPresent()) {
                    found.add(saying.get());
                    used.addAll(cue.tokens());
                    break;
                }
            }
        }
    }

    private static boolean repeats(List<Saying> found, Saying candidate) {
        return found.stream().anyMatch(other -> other.content().equals(candidate.content()));
    }

    private Optional<Saying> saying(CueMatcher.Found found) {
        return switch (found.cue().pos()) {
            case PREPOSITION -> byPreposition(found);
            case NOUN -> byNoun(found);
            case ADVERB -> Optional.empty();
            default -> byVerb(found);
        };
    }

    private Optional<Saying> byPreposition(CueMatcher.Found found) {
        int last = found.tokens().stream().mapToInt(Integer::intValue).max().orElseThrow();
        Token nominal = sentence.token(last);
        while (nominal.head() > 0
                && (found.tokens().contains(nominal.id())
                        || nominal.relation().equals("case")
                        || nominal.relation().equals("fixed"))) {
            nominal = sentence.token(nominal.head());
        }
        if (found.tokens().contains(nominal.id()) || nominal.upos() == Upos.VERB) {
            return Optional.empty();
        }
        Optional<Sources.Named> source = sources.of(clauses, nominal.id());
        if (source.isEmpty()) {
            return Optional.empty();
        }
        int top = nominal.id();
        int governor = nominal.head();
        while (governor > 0 && found.tokens().contains(governor)) {
            top = governor;
            governor = sentence.token(governor).head();
        }
        Set<Integer> phrase = new HashSet<>(sentence.subtree(top));
        List<Span> content = governor == 0 ? outside(phrase) : clauseWithout(governor, phrase);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Saying saying = make(found, source.get());
        content.forEach(saying::add);
        withQuotations(saying);
        channel(saying, phrase, found.cue());
        return Optional.of(saying);
    }

    /** The words of the clause that {@code governor} belongs to, but not those of {@code phrase}. */
    private List<Span> clauseWithout(int governor, Set<Integer> phrase) {
        int top = governor;
        while (sentence.token(top).head() > 0 && !isClause(sentence.token(top))) {
            top = sentence.token(top).head();
        }
        List<Integer> ids = new ArrayList<>(sentence.subtree(top));
        ids.removeAll(phrase);
        return spans(ids);
    }

    private static boolean isClause(Token token) {
        return switch (token.relation()) {
            case "ccomp", "advcl", "acl", "csubj", "root" -> true;
            case "parataxis", "conj" -> token.upos() == Upos.VERB;
            default -> false;
        };
    }

    private List<Span> outside(Set<Integer> phrase) {
        List<Integer> ids = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (!phrase.contains(token.id())) {
                ids.add(token.id());
            }
        }
        return spans(ids);
    }

    private Optional<Saying> byNoun(CueMatcher.Found found) {
        List<Argument> arguments = clauses.ofNoun(found.token());
        Optional<Sources.Named> source = source(found.cue(), arguments);
        Optional<Integer> content = arguments.stream()
                .filter(a ->
                        a.position().equals("comp") && sentence.token(a.token()).upos() != Upos.PUNCT)
                .map(Argument::token)
                .findFirst()
                .or(() -> source.flatMap(unused -> clauseMisread(found.token())));
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Saying saying = make(found, source.orElse(null));
        spans(contentIds(found, new Argument("comp", content.get(), false))).forEach(saying::add);
        return Optional.of(saying);
    }

    /** 'Fears among residents [that the dam will break]' is easily misread as a relative clause, or hangs below the source. */
    private Optional<Integer> clauseMisread(int noun) {
        return Stream.concat(Stream.of(sentence.token(noun)), sentence.children(noun, "nmod").stream())
                .flatMap(token -> sentence.children(token.id(), "acl").stream())
                .filter(clause -> sentence.children(clause.id()).stream()
                        .anyMatch(child -> complementizers.contains(child.lemma()) && child.id() < clause.id()))
                .filter(clause -> sentence.children(clause.id(), "nsubj").stream()
                        .anyMatch(subject -> !complementizers.contains(subject.lemma())))
                .map(Token::id)
                .findFirst();
    }

    private Optional<Saying> byVerb(CueMatcher.Found found) {
        List<Argument> arguments = new ArrayList<>(clauses.ofVerb(found.token()));
        if (found.cue().pos() == PartOfSpeech.ADJECTIVE) {
            arguments.addAll(clauses.ofAdjective(found.token()));
        }
        Optional<Saying> aside = aside(found);
        if (aside.isPresent()) {
            return aside;
        }
        Optional<Sources.Named> source = source(found.cue(), arguments).or(() -> inverted(found, arguments));
        Saying saying = make(found, source.orElse(null));
        boolean quoted = false;
        for (Position position : contentPositions(found.cue())) {
            if (position.name().equals("quote")) {
                if (saying.content().isEmpty()) {
                    quoted = quotation(saying, found);
                }
                continue;
            }
            if (List.of("naming", "rest").contains(position.name())
                    && saying.content().isEmpty()) {
                spans(position.name().equals("rest") ? rest(found) : naming(found, arguments))
                        .forEach(saying::add);
            }
            for (Argument argument : arguments) {
                if (argument.position().equals(position.name())
                        && !argument.inherited()
                        && saying.content().isEmpty()
                        && isContent(found, argument)) {
                    spans(contentIds(found, argument)).forEach(saying::add);
                }
            }
        }
        if (saying.content().isEmpty()) {
            clauseOfOccasion(found)
                    .or(() -> clauseOfAddressee(found, arguments))
                    .ifPresent(clause -> spans(contentIds(found, clause)).forEach(saying::add));
        }
        if (saying.content().isEmpty() || (source.isEmpty() && !isImpersonal(found)) || leavesQuotation(saying)) {
            return Optional.empty();
        }
        if (!quoted) {
            withQuotations(saying);
        }
        channel(saying, new HashSet<>(sentence.subtree(found.token())), found.cue());
        return Optional.of(saying);
    }

    /** Whoever is quoted attributes nothing that stands outside the quotation. */
    private boolean leavesQuotation(Saying saying) {
        Span cue = saying.cueSpan();
        return cue != null
                && quotations.stream()
                        .filter(quotation -> quotation.contains(cue))
                        .anyMatch(quotation -> saying.content().stream().noneMatch(quotation::overlaps));
    }

    /** What something is called, with what it is: 'called [the uprising treason]'. */
    private List<Integer> naming(CueMatcher.Found found, List<Argument> arguments) {
        List<Argument> named = arguments.stream()
                .filter(a -> List.of("obj", "iobj").contains(a.position()) && !a.inherited())
                .toList();
        List<Integer> predicates = new ArrayList<>(arguments.stream()
                .filter(a -> a.position().equals("pred") && !found.tokens().contains(a.token()))
                .map(Argument::token)
                .toList());
        named.stream().skip(1).map(Argument::token).forEach(predicates::add);
        if (named.isEmpty() || predicates.isEmpty()) {
            return List.of();
        }
        TreeSet<Integer> ids = new TreeSet<>();
        named.forEach(a -> ids.addAll(sentence.subtree(a.token())));
        predicates.forEach(predicate -> ids.addAll(sentence.subtree(predicate)));
        ids.removeAll(found.tokens());
        return List.copyOf(ids);
    }

    /** All that depends on the verb and follows it, up to a clause beside it: 'put [the number of dead at 100]'. */
    private List<Integer> rest(CueMatcher.Found found) {
        TreeSet<Integer> ids = new TreeSet<>();
        for (Token child : sentence.children(found.token())) {
            boolean inside =
                    List.of("obj", "obl", "nmod", "xcomp", "advmod", "nummod").contains(child.relation());
            if (inside && child.id() > found.token()) {
                ids.addAll(sentence.subtree(child.id()));
            }
        }
        return List.copyOf(ids);
    }

    /** A cue between commas, without a clause of its own behind it. */
    private Optional<Saying> aside(CueMatcher.Found found) {
        boolean clausal = contentPositions(found.cue()).stream()
                .anyMatch(position -> List.of("comp", "quote").contains(position.name()));
        boolean quoted = quotations.stream()
                .anyMatch(quotation ->
                        quotation.contains(sentence.token(found.token()).span()));
        if (!clausal || quoted || clauses.isPassive(found.token())) {
            return Optional.empty();
        }
        return Aside.of(sentence, found)
                .filter(aside -> quotations.isEmpty() || !isQuotedElsewhere(aside))
                .flatMap(aside -> sources.of(clauses, aside.source()).map(source -> {
                    Saying saying = make(found, source);
                    spans(aside.content()).forEach(saying::add);
                    withQuotations(saying);
                    channel(saying, new HashSet<>(sentence.subtree(found.token())), found.cue());
                    return saying;
                }));
    }

    /** Whether there are quotations that the words around the aside are not: then those are what is said. */
    private boolean isQuotedElsewhere(Aside aside) {
        return quotations.stream()
                .anyMatch(quotation -> aside.content().stream()
                        .noneMatch(id -> quotation.contains(sentence.token(id).span())));
    }

    /** The speaker behind the verb, read as its object: '“…,” said the commander'. */
    private Optional<Sources.Named> inverted(CueMatcher.Found found, List<Argument> arguments) {
        boolean said = arguments.stream().anyMatch(a -> a.position().equals("comp") && a.token() < found.token());
        boolean led = arguments.stream().anyMatch(a -> a.position().equals("subj"));
        if (!said || led) {
            return Optional.empty();
        }
        return arguments.stream()
                .filter(a -> a.position().equals("obj") && a.token() > found.token())
                .findFirst()
                .flatMap(a -> sources.of(clauses, a.token()));
    }

    /** 'said in a speech that …': the clause often hangs below the speech. */
    private Optional<Argument> clauseOfOccasion(CueMatcher.Found found) {
        boolean clausal = contentPositions(found.cue()).stream()
                .anyMatch(position -> position.name().equals("comp"));
        return sentence.children(found.token(), "obl").stream()
                .filter(unused -> clausal)
                .flatMap(occasion -> sentence.children(occasion.id(), "acl", "ccomp", "advcl").stream())
                .filter(clause -> sentence.children(clause.id()).stream()
                        .anyMatch(child -> complementizers.contains(child.lemma())))
                .map(clause -> new Argument("comp", clause.id(), false))
                .findFirst();
    }

    /** 'told reporters that …' is easily misread as a relative clause of the reporters. */
    private Optional<Argument> clauseOfAddressee(CueMatcher.Found found, List<Argument> arguments) {
        boolean clausal = contentPositions(found.cue()).stream()
                .anyMatch(position -> position.name().equals("comp"));
        if (!clausal) {
            return Optional.empty();
        }
        return arguments.stream()
                .filter(a -> a.position().equals("obj") || a.position().equals("iobj"))
                .flatMap(a -> sentence.children(a.token(), "acl").stream())
                .filter(clause -> sentence.children(clause.id()).stream()
                        .anyMatch(child -> complementizers.contains(child.lemma())))
                .map(clause -> new Argument("comp", clause.id(), false))
                .findFirst();
    }

    private boolean isContent(CueMatcher.Found found, Argument argument) {
        return switch (argument.position()) {
            case "comp" -> isMarked(argument);
            case "obj" -> isTopic(found, argument.token());
            default -> true;
        };
    }

    /**
     * A noun phrase is content if it is more than a pronoun, a name, or somebody; what is rejected, and what is called
     * something, may be anything.
     */
    private boolean isTopic(CueMatcher.Found found, int token) {
        boolean rejected = rejects(found.cue())
                || List.of(Stance.FEARS, Stance.HOPES, Stance.EXPECTS)
                        .contains(found.cue().stance());
        boolean predicated = sentence.children(found.token(), "xcomp").stream()
                .anyMatch(child -> child.upos() == Upos.ADJ || child.upos() == Upos.NOUN);
        if (rejected || predicated) {
            return true;
        }
        boolean somebody = grounding
                .mentionAt(sentence.index(), token)
                .filter(mention -> mention.nounClass().canAct() || mention.nounClass() == NounClass.PLACE)
                .isPresent();
        Token noun = sentence.token(token);
        return noun.upos() == Upos.NOUN && !somebody && sentence.subtree(token).size() > 1;
    }

    /** False for an object clause without a conjunction in a language that always has one: a misread relative. */
    private boolean isMarked(Argument argument) {
        if (!complementMarked) {
            return true;
        }
        Token clause = sentence.token(argument.token());
        boolean quoted = quotations.stream().anyMatch(quotation -> quotation.overlaps(clause.span()));
        return quoted
                || sentence.children(clause.id()).stream()
                        .anyMatch(child -> child.relation().equals("mark")
                                || child.feat("PronType").equals("Int")
                                || interrogatives.contains(child.lemma()));
    }

    /** A passive without an agent: 'it was reported that', 'er wordt gevreesd dat'. */
    private boolean isImpersonal(CueMatcher.Found found) {
        return clauses.isPassive(found.token());
    }

    private static List<Position> contentPositions(Cue cue) {
        List<Position> written = cue.slots().get(Role.CONTENT);
        if (written != null) {
            return rejects(cue) ? with(written, "obj") : written;
        }
        return List.of(
                new Position("comp", List.of(), false),
                new Position("inf", List.of(), false),
                new Position("quote", List.of(), false));
    }

    /** What is denied or disputed is often only pointed at: 'denies that'. */
    private static boolean rejects(Cue cue) {
        return cue.pos() == PartOfSpeech.DISPUTE || cue.stance() == Stance.DENIES || cue.stance() == Stance.DISPUTES;
    }

    private static List<Position> with(List<Position> positions, String name) {
        List<Position> all = new ArrayList<>(positions);
        all.add(new Position(name, List.of(), false));
        return all;
    }

    private Optional<Sources.Named> source(Cue cue, List<Argument> arguments) {
        List<Position> positions = cue.slots().get(Role.SOURCE);
        if (positions == null) {
            positions = List.of(new Position(cue.pos() == PartOfSpeech.NOUN ? "poss" : "subj", List.of(), false));
        }
        for (Position position : positions) {
            for (Argument argument : arguments) {
                if (argument.position().equals(position.name())) {
                    Optional<Sources.Named> named = sources.of(clauses, argument.token());
                    if (named.isPresent()) {
                        return named;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Content without a complement clause: quotations around the cue, or the clause that the cue is thrown into. */
    private boolean quotation(Saying saying, CueMatcher.Found found) {
        Token cue = sentence.token(found.token());
        Set<Integer> own = cueClause(cue);
        Span cueSpan = cue.span();
        List<Span> said = quotations.stream()
                .filter(quotation -> !quotation.contains(cueSpan))
                .toList();
        List<Span> whole =
                said.stream().filter(quotation -> !isScareQuote(quotation, own)).toList();
        if (!said.isEmpty()) {
            (whole.isEmpty() ? said : whole).forEach(saying::add);
            saying.quote(whole.isEmpty() ? Quote.MIXED : Quote.DIRECT);
            return true;
        }
        for (Token child : sentence.children(cue.id(), "parataxis")) {
            if (child.upos() != Upos.PUNCT && !isBehindSemicolon(child)) {
                spans(contentIds(found, new Argument("parataxis", child.id(), false)))
                        .forEach(saying::add);
            }
        }
        if (saying.content().isEmpty() && cue.relation().equals("parataxis")) {
            outside(own).forEach(saying::add);
        }
        return false;
    }

    private boolean isBehindSemicolon(Token clause) {
        int first = sentence.subtree(clause.id()).get(0);
        return sentence.token(first).form().equals(";")
                || (first > 1 && sentence.token(first - 1).form().equals(";"));
    }

    /** The cue with its source and circumstances, without complement clauses. */
    private Set<Integer> cueClause(Token cue) {
        Set<Integer> ids = new HashSet<>();
        ids.add(cue.id());
        for (Token child : sentence.children(cue.id())) {
            if (!List.of("ccomp", "parataxis", "conj").contains(child.relation())) {
                ids.addAll(sentence.subtree(child.id()));
            }
        }
        return ids;
    }

    /** A word or two in quotation marks inside the cue's own clause, such as a name for something. */
    private boolean isScareQuote(Span quotation, Set<Integer> own) {
        long inside = sentence.tokens().stream()
                .filter(t -> quotation.contains(t.span()))
                .count();
        long inOwn = sentence.tokens().stream()
                .filter(t -> own.contains(t.id()) && quotation.contains(t.span()))
                .count();
        return inside > 0 && inside == inOwn && inside <= 3;
    }

    private Saying make(CueMatcher.Found found, Sources.@Nullable Named source) {
        Cue cue = found.cue();
        Saying.Effect effect = Saying.Effect.NONE;
        if (rejects(cue)) {
            effect = Saying.Effect.DISPUTES;
        } else if (cue.pos() == PartOfSpeech.CONFIRMATION) {
            effect = Saying.Effect.CORROBORATES;
        }
        return new Saying(
                sentence.index(),
                found.token(),
                sentence.token(found.token()).span(),
                source == null ? null : source.entity(),
                source == null ? null : source.words(),
                found.cue().stance(),
                Quote.INDIRECT,
                effect,
                found.cue().rule());
    }

    /** Marks content that is partly or wholly quoted. */
    private void withQuotations(Saying saying) {
        Span cue = saying.cueSpan();
        for (Span quotation : quotations) {
            if (cue != null && quotation.contains(cue)) {
                continue;
            }
            for (Span content : saying.content()) {
                if (quotation.length() >= content.length() * 0.8 && quotation.overlaps(content)) {
                    saying.quote(Quote.DIRECT);
                    saying.add(quotation);
                } else if (content.overlaps(quotation) && saying.quote() == Quote.INDIRECT) {
                    saying.quote(Quote.MIXED);
                }
            }
        }
    }

    private void channel(Saying saying, Set<Integer> phrase, Cue cue) {
        List<Position> positions = cue.slots().getOrDefault(Role.CHANNEL, List.of());
        for (int id : phrase.stream().sorted().toList()) {
            Token token = sentence.token(id);
            if (saying.attributes(token.span())) {
                continue;
            }
            Optional<EntityMention> mention = grounding.mentionAt(sentence.index(), id);
            if (mention.isEmpty() || mention.get().entity().equals(saying.source())) {
                continue;
            }
            boolean media = grounding.entity(mention.get().entity()).kind() == EntityKind.MEDIA;
            boolean oblique = List.of("obl", "nmod").contains(token.relation());
            List<String> prepositions = clauses.prepositions(token);
            boolean written = positions.isEmpty()
                    || positions.stream().anyMatch(position -> prepositions.contains(position.name()));
            if (media && oblique && written && !prepositions.isEmpty()) {
                saying.channel(mention.get().entity());
                return;
            }
        }
    }

    private List<Integer> contentIds(CueMatcher.Found found, Argument argument) {
        int token = argument.token();
        TreeSet<Integer> ids = new TreeSet<>(sentence.subtree(token));
        if (ids.first() > found.token()) {
            ids.addAll(stranded(found, argument, ids));
        }
        ids.removeAll(found.tokens());
        for (Token child : sentence.children(token)) {
            if (child.relation().equals("mark") && child.upos() == Upos.SCONJ) {
                ids.remove(child.id());
            }
        }
        return List.copyOf(ids);
    }

    /** What follows the content and hangs below the cue belongs to the content too, up to a coordinated verb. */
    private Set<Integer> stranded(CueMatcher.Found found, Argument argument, NavigableSet<Integer> content) {
        TreeSet<Integer> more = new TreeSet<>();
        int end = sentence.size() + 1;
        for (Token child : sentence.children(found.token())) {
            boolean other = List.of("conj", "parataxis").contains(child.relation()) && child.id() != argument.token();
            if (other && child.id() > content.first()) {
                end = Math.min(end, sentence.subtree(child.id()).get(0));
            }
        }
        for (Token child : sentence.children(found.token())) {
            boolean adjunct = List.of("obl", "advmod", "advcl", "xcomp", "nmod", "compound")
                    .contains(child.relation());
            if (adjunct && child.id() > content.last() && child.id() < end) {
                more.addAll(sentence.subtree(child.id()));
            }
        }
        more.removeIf(id -> id > content.last() && hasChannelAbove(id));
        return more;
    }

    private boolean hasChannelAbove(int id) {
        return grounding
                .mentionAt(sentence.index(), id)
                .filter(mention -> grounding.entity(mention.entity()).kind() == EntityKind.MEDIA)
                .isPresent();
    }

    /** The tokens as spans, broken where others stand between them; punctuation at the ends is left out. */
    private List<Span> spans(List<Integer> ids) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < ids.size()) {
            int end = at;
            while (end + 1 < ids.size() && ids.get(end + 1) == ids.get(end) + 1) {
                end++;
            }
            int first = at;
            int last = end;
            while (first <= last && isPunctuation(ids.get(first))) {
                first++;
            }
            while (last >= first && isPunctuation(ids.get(last))) {
                last--;
            }
            if (first <= last) {
                spans.add(sentence.span(ids.get(first), ids.get(last)));
            }
            at = end + 1;
        }
        return spans;
    }

    private boolean isPunctuation(int id) {
        return sentence.token(id).upos() == Upos.PUNCT;
    }
}
