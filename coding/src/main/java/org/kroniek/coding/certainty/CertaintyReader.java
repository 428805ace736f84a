package org.kroniek.coding.certainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.coding.attribution.Saying;
import org.kroniek.coding.clause.Clauses;
import org.kroniek.coding.clause.FunctionWords;
import org.kroniek.coding.frame.Match;
import org.kroniek.coding.lexicon.Entry;
import org.kroniek.coding.lexicon.Headword;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.coding.lexicon.PartOfSpeech;
import org.kroniek.coding.lexicon.Signal;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;
import org.kroniek.model.EventualityKind;
import org.kroniek.model.Modality;

/**
 * Climbs from a word to the top of what its innermost source says and takes in every signal whose scope it crosses:
 * negation, modals, adverbs, verbs and nouns such as 'fear' and 'attempt'. Thread-safe.
 */
public final class CertaintyReader {
    private static final int MAX_STEPS = 20;

    /** Longest fixed phrase that is looked for, in words. */
    private static final int MAX_PHRASE = 5;

    private final Lexicon lexicon;
    private final FunctionWords words;
    private final Set<String> hearsayModals;
    private final Set<String> conditionals;
    private final Set<String> invertedConditionals;
    private final Set<String> pastAdverbs;
    private final Set<String> notOnly;
    private final Set<String> definite;
    private final Set<String> purpose;

    public CertaintyReader(Lexicon lexicon, FunctionWords words) {
        this.lexicon = lexicon;
        this.words = words;
        this.hearsayModals = lexicon.setting("hearsay modal");
        this.conditionals = lexicon.setting("conditional");
        this.invertedConditionals = lexicon.setting("inverted conditional");
        this.pastAdverbs = lexicon.setting("past-adverb");
        this.notOnly = lexicon.setting("not only");
        this.definite = lexicon.setting("definite");
        this.purpose = lexicon.setting("purpose marker");
    }

    /**
     * How sure the innermost source is of a match.
     *
     * @param saying the innermost attribution of the match; null when the article itself says it
     */
    public Assessment assess(Sentence sentence, Match match, @Nullable Saying saying) {
        Degree degree = new Degree();
        if (match.entry().is(Entry.Flag.NEGATIVE)) {
            degree.negate(match.entry().rule());
        }
        degree.addAll(match.entry().modalities());
        new Climb(sentence, match, saying, degree).run();
        if (isQuestion(sentence, match, saying)) {
            degree.weaken(Signal.Strength.UU, "?");
        }
        return degree.result();
    }

    private static boolean isQuestion(Sentence sentence, Match match, @Nullable Saying saying) {
        boolean asked = sentence.token(sentence.size()).form().endsWith("?");
        return asked && (saying == null || saying.sentence() != sentence.index()) && match.trigger() > 0;
    }

    /** One climb through one tree. */
    private final class Climb {
        private final Sentence sentence;
        private final Match match;
        private final @Nullable Saying saying;
        private final Degree degree;
        private final Clauses clauses;
        private boolean inherits = true;

        Climb(Sentence sentence, Match match, @Nullable Saying saying, Degree degree) {
            this.sentence = sentence;
            this.match = match;
            this.saying = saying;
            this.degree = degree;
            this.clauses = new Clauses(sentence, words);
        }

        void run() {
            Token node = sentence.token(match.trigger());
            inherits = node.upos() == Upos.VERB || !isDefinite(node);
            local(node);
            if (!inherits && match.entry().type().kind() == EventualityKind.STATE) {
                // 'his militia' is his, whatever he wants it to do
                return;
            }
            for (int step = 0; step < MAX_STEPS && node.head() > 0; step++) {
                Token head = sentence.token(node.head());
                boolean atCue = saying != null && saying.sentence() == sentence.index() && saying.cue() == head.id();
                if (!match.words().contains(head.id())) {
                    scoped(node, head);
                }
                if (atCue || !goesOn(node, head)) {
                    return;
                }
                node = head;
            }
        }

        /** Takes in the head's local signals where they bear on the word too; false where the climb ends. */
        private boolean goesOn(Token node, Token head) {
            return switch (node.relation()) {
                case "xcomp", "ccomp", "csubj" -> {
                    local(head);
                    yield true;
                }
                case "conj" -> {
                    modals(head);
                    yield head.upos() == node.upos();
                }
                case "obj", "obl", "nsubj", "iobj", "nmod" -> {
                    if (match.words().contains(head.id()) || isRealising(head)) {
                        inherits = true;
                    }
                    if (inherits && head.upos() != Upos.NOUN) {
                        local(head);
                    }
                    yield true;
                }
                case "acl" -> !node.deprel().equals("acl:relcl") || isContent(node);
                default -> false;
            };
        }

        /** 'Kyiv fears that …' read as a noun with a relative clause: with a conjunction it is the content. */
        private boolean isContent(Token clause) {
            return sentence.children(clause.id(), "mark").stream()
                    .anyMatch(mark -> words.complementizers().contains(mark.lemma()));
        }

        private boolean isRealising(Token verb) {
            return words.lightVerbs().contains(verb.lemma())
                    || words.happening().contains(verb.lemma());
        }

        private boolean isDefinite(Token noun) {
            for (Token child : sentence.children(noun.id())) {
                boolean article = child.relation().equals("det")
                        && definite.contains(child.form().toLowerCase(Locale.ROOT));
                if (article || child.deprel().equals("nmod:poss")) {
                    return true;
                }
            }
            return noun.upos() == Upos.PROPN;
        }

        /** Signals that belong to the word's own clause. */
        private void local(Token node) {
            modals(node);
            condition(node);
            for (Token child : sentence.children(node.id())) {
                phrase(child);
                if (isCapacity(node, child)) {
                    continue;
                }
                switch (child.relation()) {
                    case "advmod", "det", "case", "mark", "amod", "cc", "discourse", "obl", "fixed", "nmod" ->
                        adverb(child, node);
                    case "nsubj", "obj", "iobj" -> {
                        if (node.upos() == Upos.VERB) {
                            negatedArgument(child);
                        }
                    }
                    default -> {
                        // says nothing about certainty
                    }
                }
            }
        }

        /** 'Beëdigd als president': the conjunction of conditions, before a noun or adjective, says as what. */
        private boolean isCapacity(Token node, Token mark) {
            return mark.relation().equals("mark")
                    && conditionals.contains(mark.lemma())
                    && (node.upos() == Upos.NOUN || node.upos() == Upos.PROPN || node.upos() == Upos.ADJ)
                    && sentence.children(node.id(), "cop", "aux", "nsubj").isEmpty();
        }

        /** What happens only if something else does: 'if X attacks, Y will strike back'. */
        private void condition(Token node) {
            boolean open = sentence.children(node.id(), "aux").stream()
                    .anyMatch(aux -> lexicon.signals(aux.lemma()).stream()
                            .anyMatch(signal -> signal.pos() == PartOfSpeech.MODAL));
            if (!open
                    && (node.feat("Tense").equals("Past")
                            || !node.feat("VerbForm").equals("Fin"))) {
                return;
            }
            for (Token clause : conditionsOf(node)) {
                conditional(clause).ifPresent(word -> {
                    degree.weaken(Signal.Strength.UU, word.form());
                    degree.add(Modality.CONDITIONAL);
                });
            }
        }

        /** The clauses that may be a condition of this one, also where the tree hangs them on a cue behind both. */
        private List<Token> conditionsOf(Token node) {
            List<Token> clauses = new ArrayList<>(sentence.children(node.id(), "advcl", "parataxis"));
            boolean said = List.of("ccomp", "parataxis").contains(node.relation()) && node.head() > node.id();
            if (said) {
                sentence.children(node.head(), "advcl").stream()
                        .filter(clause -> clause.id() < node.id())
                        .forEach(clauses::add);
            }
            return clauses;
        }

        /** The word that makes a clause a condition: a conjunction, or an auxiliary in front of its subject ('mocht hij …'). */
        private Optional<Token> conditional(Token clause) {
            return sentence.children(clause.id()).stream()
                    .filter(child -> (child.relation().equals("mark")
                                    && conditionals.contains(child.lemma())
                                    && !isCapacity(clause, child))
                            || isInverted(child))
                    .findFirst();
        }

        private boolean isInverted(Token auxiliary) {
            return auxiliary.relation().equals("aux")
                    && invertedConditionals.contains(auxiliary.form().toLowerCase(Locale.ROOT))
                    && sentence.subtree(auxiliary.head()).get(0) == auxiliary.id()
                    && !sentence.token(auxiliary.head()).deprel().equals("root");
        }

        /** A fixed phrase that is a whole dependent of the word, however its own words hang together: 'naar verluidt'. */
        private void phrase(Token child) {
            List<Integer> ids = sentence.subtree(child.id());
            if (ids.size() < 2 || ids.size() > MAX_PHRASE) {
                return;
            }
            Token first = sentence.token(ids.get(0));
            if (first.id() == child.id() && child.relation().equals("advmod")) {
                // read as an adverb already
                return;
            }
            Signal signal = adverbSignal(first, first.form().toLowerCase(Locale.ROOT));
            if (signal == null) {
                return;
            }
            boolean whole = signal.headwords().stream()
                    .anyMatch(headword -> headword.others().size() == ids.size() - 1
                            && headword.head().equalsIgnoreCase(first.form())
                            && inSequence(first, headword.others()));
            if (whole) {
                degree.apply(signal, first.form());
            }
        }

        private void negatedArgument(Token argument) {
            for (Token child : sentence.children(argument.id(), "det")) {
                adverb(child, argument);
            }
            for (Signal signal : lexicon.signals(argument.lemma())) {
                if (signal.pos() == PartOfSpeech.ADVERB && signal.negates() && argument.upos() == Upos.PRON) {
                    degree.apply(signal, argument.form());
                }
            }
        }

        private void adverb(Token child, Token node) {
            boolean modifier =
                    child.relation().equals("amod") || child.relation().equals("det");
            if (modifier && node.upos() == Upos.VERB) {
                return;
            }
            if (child.relation().equals("mark") && purpose.contains(child.form().toLowerCase(Locale.ROOT))) {
                purpose(node, child);
                return;
            }
            Signal found = signal(child);
            if (found == null || (found.negates() && isNotOnly(child))) {
                return;
            }
            if (child.relation().equals("nmod") || child.relation().equals("obl")) {
                // a phrase counts only where the whole of it is the signal
                if (sentence.children(child.id()).stream()
                        .noneMatch(grandchild -> grandchild.relation().equals("case"))) {
                    return;
                }
            }
            degree.apply(found, child.form());
        }

        private void purpose(Token node, Token marker) {
            boolean asked = node.head() > 0
                    && words.objectControl()
                            .contains(sentence.token(node.head()).lemma());
            boolean clause = (node.relation().equals("advcl") && !asked)
                    || (node.relation().equals("acl")
                            && sentence.token(node.head()).upos() != Upos.NOUN);
            if (clause) {
                degree.weaken(Signal.Strength.UU, marker.form());
                degree.add(Modality.PLANNED);
            }
        }

        private boolean isNotOnly(Token negation) {
            return negation.id() < sentence.size()
                    && notOnly.contains(sentence.token(negation.id() + 1).form().toLowerCase(Locale.ROOT));
        }

        private @Nullable Signal signal(Token token) {
            Signal found = adverbSignal(token, token.lemma());
            return found != null ? found : adverbSignal(token, token.form().toLowerCase(Locale.ROOT));
        }

        private @Nullable Signal adverbSignal(Token token, String key) {
            Signal found = null;
            int length = 0;
            for (Signal signal : lexicon.signals(key)) {
                if (signal.pos() != PartOfSpeech.ADVERB) {
                    continue;
                }
                for (Headword headword : signal.headwords()) {
                    int size = headword.others().size() + 1;
                    if (headword.head().equals(key) && size > length && inSequence(token, headword.others())) {
                        found = signal;
                        length = size;
                    }
                }
            }
            return found;
        }

        private boolean inSequence(Token first, List<String> others) {
            int at = first.id() + 1;
            for (String word : others) {
                if (at <= sentence.size()
                        && words.articles().contains(sentence.token(at).form().toLowerCase(Locale.ROOT))) {
                    at++;
                }
                if (at > sentence.size() || !sentence.token(at).form().equalsIgnoreCase(word)) {
                    return false;
                }
                at++;
            }
            return true;
        }

        private void modals(Token node) {
            for (Token child : sentence.children(node.id(), "aux")) {
                if (isInverted(child)) {
                    degree.weaken(Signal.Strength.UU, child.form());
                    degree.add(Modality.CONDITIONAL);
                    continue;
                }
                for (Signal signal : lexicon.signals(child.lemma())) {
                    if (signal.pos() == PartOfSpeech.MODAL && tenseFits(signal, child)) {
                        modal(node, child, signal);
                    }
                }
            }
        }

        private static boolean tenseFits(Signal signal, Token modal) {
            return switch (signal.tense()) {
                case "past" -> modal.feat("Tense").equals("Past");
                case "pres" -> !modal.feat("Tense").equals("Past");
                default -> true;
            };
        }

        /** A modal of hearsay says something else in a condition, in a past future, and beside another modal. */
        private void modal(Token node, Token child, Signal signal) {
            String form = child.form().toLowerCase(Locale.ROOT);
            if (!hearsayModals.contains(form)) {
                degree.apply(signal, child.form());
                return;
            }
            if (hasConditional()) {
                degree.weaken(Signal.Strength.UU, child.form());
                degree.add(Modality.CONDITIONAL);
            } else if (underPastCue(node)) {
                degree.weaken(Signal.Strength.PR, child.form());
                degree.add(Modality.PREDICTED);
            } else if (hasPastAdverb(node)) {
                return;
            } else if (signal.modalities().contains(Modality.CONDITIONAL)
                    && saying != null
                    && saying.sentence() == sentence.index()) {
                degree.weaken(Signal.Strength.PR, child.form());
                degree.add(Modality.PREDICTED);
            } else {
                degree.apply(signal, child.form());
            }
        }

        private boolean hasConditional() {
            return sentence.tokens().stream()
                    .anyMatch(token -> token.relation().equals("mark") && conditionals.contains(token.lemma()));
        }

        private boolean hasPastAdverb(Token node) {
            return sentence.children(node.id(), "advmod").stream()
                    .anyMatch(token -> pastAdverbs.contains(token.lemma()));
        }

        private boolean underPastCue(Token node) {
            for (Token at = node; at.head() > 0; at = sentence.token(at.head())) {
                if (at.relation().equals("ccomp")) {
                    return sentence.token(at.head()).feat("Tense").equals("Past");
                }
            }
            return false;
        }

        /** Signals of the head that take the word in their scope: 'fear', 'attempt', 'deny', 'prevent'. */
        private void scoped(Token node, Token head) {
            for (Signal signal : lexicon.signals(head.lemma())) {
                boolean bearing = signal.pos() == PartOfSpeech.VERB || signal.pos() == PartOfSpeech.NOUN;
                if (bearing && hasCompanions(signal, head) && covers(signal, node)) {
                    degree.apply(signal, head.form());
                    return;
                }
            }
        }

        private boolean hasCompanions(Signal signal, Token head) {
            return signal.headwords().stream()
                    .filter(headword -> headword.head().equals(head.lemma()))
                    .anyMatch(headword -> headword.others().stream()
                            .allMatch(word -> sentence.subtree(head.id()).stream()
                                    .map(sentence::token)
                                    .anyMatch(t ->
                                            t.lemma().equals(word) || t.form().equalsIgnoreCase(word))));
        }

        private boolean covers(Signal signal, Token node) {
            return switch (node.relation()) {
                case "ccomp", "csubj" ->
                    signal.scope().contains("comp") || signal.scope().contains("inf");
                case "xcomp", "advcl" -> signal.scope().contains("inf");
                case "acl" ->
                    (!node.deprel().equals("acl:relcl") || isContent(node))
                            && (signal.scope().contains("inf") || signal.scope().contains("comp"));
                case "obj" -> hasObjectScope(signal);
                case "nsubj" ->
                    node.deprel().equals("nsubj:pass")
                            ? hasObjectScope(signal)
                            : signal.scope().contains("subj");
                case "obl", "nmod" -> clauses.prepositions(node).stream().anyMatch(signal.scope()::contains);
                default -> false;
            };
        }

        private static boolean hasObjectScope(Signal signal) {
            return signal.scope().contains("obj") || signal.scope().contains("obj:event");
        }
    }
}
