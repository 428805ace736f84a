package org.kroniek.coding.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;
import org.kroniek.model.EntityKind;
import org.kroniek.model.Quote;
import org.kroniek.model.Span;

/** The attributions whose cue stands in one sentence. */
final class SentenceSayings {
    private final Grounding grounding;
    private final Clauses clauses;
    private final Sentence sentence;
    private final List<Span> quotations;
    private final Sources sources;
    private final Content content;
    private final Set<Integer> used = new HashSet<>();

    /** @param quotations the quotations that overlap the sentence */
    SentenceSayings(Grounding grounding, Clauses clauses, List<Span> quotations, Lexicon lexicon) {
        this.grounding = grounding;
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.quotations = quotations;
        this.sources = new Sources(grounding, lexicon);
        this.content = new Content(grounding, sentence, quotations, lexicon);
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
        List<Span> words = governor == 0 ? content.outside(phrase) : content.clauseWithout(governor, phrase);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Saying saying = make(found, source.get());
        words.forEach(saying::add);
        withQuotations(saying);
        channel(saying, phrase, found.cue());
        return Optional.of(saying);
    }

    private Optional<Saying> byNoun(CueMatcher.Found found) {
        List<Argument> arguments = clauses.ofNoun(found.token());
        Optional<Sources.Named> source = source(found.cue(), arguments);
        Optional<Integer> clause = arguments.stream()
                .filter(a ->
                        a.position().equals("comp") && sentence.token(a.token()).upos() != Upos.PUNCT)
                .map(Argument::token)
                .findFirst()
                .or(() -> source.flatMap(unused -> content.clauseOfNoun(found.token())));
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        Saying saying = make(found, source.orElse(null));
        content.spans(content.ids(found, new Argument("comp", clause.get(), false)))
                .forEach(saying::add);
        return Optional.of(saying);
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
        for (Position position : Content.positions(found.cue())) {
            if (position.name().equals("quote")) {
                if (saying.content().isEmpty()) {
                    quoted = quotation(saying, found);
                }
                continue;
            }
            if (List.of("naming", "rest").contains(position.name())
                    && saying.content().isEmpty()) {
                content.spans(position.name().equals("rest") ? content.rest(found) : content.naming(found, arguments))
                        .forEach(saying::add);
            }
            for (Argument argument : arguments) {
                if (argument.position().equals(position.name())
                        && !argument.inherited()
                        && saying.content().isEmpty()
                        && content.isContent(found, argument)) {
                    content.spans(content.ids(found, argument)).forEach(saying::add);
                }
            }
        }
        if (saying.content().isEmpty()) {
            content.misplaced(found, arguments)
                    .ifPresent(
                            clause -> content.spans(content.ids(found, clause)).forEach(saying::add));
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

    /** A cue between commas, without a clause of its own behind it. */
    private Optional<Saying> aside(CueMatcher.Found found) {
        boolean clausal = Content.positions(found.cue()).stream()
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
                    content.spans(aside.content()).forEach(saying::add);
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

    /** A passive without an agent: 'it was reported that', 'er wordt gevreesd dat'. */
    private boolean isImpersonal(CueMatcher.Found found) {
        return clauses.isPassive(found.token());
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
                content.spans(content.ids(found, new Argument("parataxis", child.id(), false)))
                        .forEach(saying::add);
            }
        }
        if (saying.content().isEmpty() && cue.relation().equals("parataxis")) {
            content.outside(own).forEach(saying::add);
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
        if (Content.rejects(cue)) {
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
            for (Span part : saying.content()) {
                if (quotation.length() >= part.length() * 0.8 && quotation.overlaps(part)) {
                    saying.quote(Quote.DIRECT);
                    saying.add(quotation);
                } else if (part.overlaps(quotation) && saying.quote() == Quote.INDIRECT) {
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
}
