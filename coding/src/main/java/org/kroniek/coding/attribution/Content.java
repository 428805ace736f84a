package org.kroniek.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kroniek.coding.clause.Argument;
import org.kroniek.coding.lexicon.Cue;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.coding.lexicon.PartOfSpeech;
import org.kroniek.coding.lexicon.Position;
import org.kroniek.coding.lexicon.Role;
import org.kroniek.grounding.Grounding;
import org.kroniek.grounding.NounClass;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;
import org.kroniek.model.EntityKind;
import org.kroniek.model.Span;
import org.kroniek.model.Stance;

/** Which words of a sentence its cues attribute. */
final class Content {
    private final Grounding grounding;
    private final Sentence sentence;
    private final List<Span> quotations;
    private final boolean complementMarked;
    private final Set<String> interrogatives;
    private final Set<String> complementizers;

    /** @param quotations the quotations that overlap the sentence */
    Content(Grounding grounding, Sentence sentence, List<Span> quotations, Lexicon lexicon) {
        this.grounding = grounding;
        this.sentence = sentence;
        this.quotations = quotations;
        this.complementMarked = lexicon.setting("complement marked").contains("yes");
        this.interrogatives = lexicon.setting("question");
        this.complementizers = lexicon.setting("complementizer");
    }

    /** True for a cue that takes a clause as its content. */
    static boolean isClausal(Cue cue) {
        return positions(cue).stream().anyMatch(position -> position.name().equals("comp"));
    }

    /** The clause that the parser hung below another phrase of the cue. */
    Optional<Argument> misplaced(CueMatcher.Found found, List<Argument> arguments) {
        return isClausal(found.cue())
                ? clauseOfOccasion(found).or(() -> clauseOfAddressee(arguments))
                : Optional.empty();
    }

    /** Where a cue's content stands, the first that holds words. */
    static List<Position> positions(Cue cue) {
        List<Position> written = cue.slots().get(Role.CONTENT);
        if (written != null) {
            return rejects(cue) ? with(written, "obj") : written;
        }
        return List.of(
                new Position("comp", List.of(), false),
                new Position("inf", List.of(), false),
                new Position("quote", List.of(), false));
    }

    private static List<Position> with(List<Position> positions, String name) {
        List<Position> all = new ArrayList<>(positions);
        all.add(new Position(name, List.of(), false));
        return all;
    }

    /** What is denied or disputed is often only pointed at: 'denies that'. */
    static boolean rejects(Cue cue) {
        return cue.pos() == PartOfSpeech.DISPUTE || cue.stance() == Stance.DENIES || cue.stance() == Stance.DISPUTES;
    }

    /** The words of an argument that is content, with those that follow it and hang below the cue. */
    List<Integer> ids(CueMatcher.Found found, Argument argument) {
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

    /** 'Fears among residents [that the dam will break]' is easily misread as a relative clause, or hangs below the source. */
    Optional<Integer> clauseOfNoun(int noun) {
        return Stream.concat(Stream.of(sentence.token(noun)), sentence.children(noun, "nmod").stream())
                .flatMap(token -> marked(token.id(), "acl"))
                .filter(clause -> sentence.children(clause.id(), "nsubj").stream()
                        .anyMatch(subject -> !complementizers.contains(subject.lemma())))
                .map(Token::id)
                .findFirst();
    }

    /** The clauses below a word that a conjunction opens. */
    private Stream<Token> marked(int word, String... relations) {
        return sentence.children(word, relations).stream()
                .filter(clause -> sentence.children(clause.id()).stream()
                        .anyMatch(child -> complementizers.contains(child.lemma()) && child.id() < clause.id()));
    }

    /** 'said in a speech that …': the clause often hangs below the speech. */
    private Optional<Argument> clauseOfOccasion(CueMatcher.Found found) {
        return sentence.children(found.token(), "obl").stream()
                .flatMap(occasion -> marked(occasion.id(), "acl", "ccomp", "advcl"))
                .map(clause -> new Argument("comp", clause.id(), false))
                .findFirst();
    }

    /** 'told reporters that …' is easily misread as a relative clause of the reporters. */
    private Optional<Argument> clauseOfAddressee(List<Argument> arguments) {
        return arguments.stream()
                .filter(a -> a.position().equals("obj") || a.position().equals("iobj"))
                .flatMap(a -> marked(a.token(), "acl"))
                .map(clause -> new Argument("comp", clause.id(), false))
                .findFirst();
    }

    /** Whether an argument in a position of content is something said. */
    boolean isContent(CueMatcher.Found found, Argument argument) {
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

    /** What something is called, with what it is: 'called [the uprising treason]'. */
    List<Integer> naming(CueMatcher.Found found, List<Argument> arguments) {
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
    List<Integer> rest(CueMatcher.Found found) {
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

    /** The words of the clause that {@code governor} belongs to, but not those of {@code phrase}. */
    List<Span> clauseWithout(int governor, Set<Integer> phrase) {
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

    /** The sentence's words that are not {@code phrase}'s. */
    List<Span> outside(Set<Integer> phrase) {
        List<Integer> ids = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (!phrase.contains(token.id())) {
                ids.add(token.id());
            }
        }
        return spans(ids);
    }

    /** The tokens as spans, broken where others stand between them; punctuation at the ends is left out. */
    List<Span> spans(List<Integer> ids) {
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
