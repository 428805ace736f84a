package org.kroniek.coding.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kroniek.coding.clause.Clauses;
import org.kroniek.coding.clause.FunctionWords;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.grounding.Grounding;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;
import org.kroniek.model.CodePointIndex;
import org.kroniek.model.Passage;
import org.kroniek.model.PassageKind;
import org.kroniek.model.Quote;
import org.kroniek.model.Span;
import org.kroniek.model.Stance;

/**
 * Finds every attribution of an article, in the sense of PolNeAR (source, cue, content) with the chains of GRaSP. Knows no word: cues
 * are the lexicon's.
 */
public final class AttributionFinder {
    private final Lexicon lexicon;
    private final CueMatcher cues;
    private final FunctionWords words;
    private final Set<String> hearsayModals;
    private final Set<String> conditionals;

    public AttributionFinder(Lexicon lexicon, FunctionWords words) {
        this.lexicon = lexicon;
        this.cues = new CueMatcher(lexicon, words);
        this.words = words;
        this.hearsayModals = lexicon.setting("hearsay modal");
        this.conditionals = lexicon.setting("conditional");
    }

    /** The attributions in text order of their sentences; chains are linked. */
    public List<Saying> find(Grounding grounding) {
        CodePointIndex index = CodePointIndex.of(grounding.article().text());
        List<Saying> all = new ArrayList<>();
        for (Passage passage : grounding.article().passages()) {
            List<Span> quotations = QuotationMarks.in(grounding.article().text(), index, passage.span());
            List<Sentence> sentences = grounding.sentences().stream()
                    .filter(sentence -> sentence.passage().equals(passage.id()))
                    .toList();
            List<Saying> here = new ArrayList<>();
            for (Sentence sentence : sentences) {
                List<Span> near = quotations.stream()
                        .filter(quotation -> quotation.overlaps(sentence.span()))
                        .toList();
                here.addAll(new SentenceSayings(grounding, new Clauses(sentence, words), near, lexicon).find(cues));
            }
            quotations.forEach(quotation -> continueQuotation(quotation, here, all, sentences));
            sentences.forEach(sentence -> behindColon(sentence, here));
            freeIndirect(sentences, here);
            all.addAll(here);
        }
        dropSummaries(grounding, all);
        all.sort(Comparator.comparingInt(AttributionFinder::position));
        chain(all);
        return all;
    }

    /** A title or heading repeats what a source says in the body: it gets no attribution of its own. */
    private static void dropSummaries(Grounding grounding, List<Saying> all) {
        Set<String> summaries = grounding.article().passages().stream()
                .filter(passage -> passage.kind() == PassageKind.TITLE || passage.kind() == PassageKind.HEADING)
                .map(Passage::id)
                .collect(Collectors.toSet());
        Predicate<Saying> isSummary = saying ->
                summaries.contains(grounding.sentences().get(saying.sentence()).passage());
        Set<String> inBody = all.stream()
                .filter(isSummary.negate())
                .flatMap(saying -> Stream.ofNullable(saying.source()))
                .collect(Collectors.toSet());
        all.removeIf(isSummary.and(saying -> {
            String source = saying.source();
            return source == null || inBody.contains(source);
        }));
    }

    private static int position(Saying saying) {
        Span cue = saying.cueSpan();
        return cue != null ? cue.begin() : saying.content().get(0).begin();
    }

    /** A quotation without a cue of its own goes on with the words of the speaker next to it. */
    private static void continueQuotation(
            Span quotation, List<Saying> here, List<Saying> before, List<Sentence> sentences) {
        boolean covered = here.stream()
                .flatMap(saying -> saying.content().stream())
                .anyMatch(content -> content.overlaps(quotation));
        List<Sentence> inside = sentences.stream()
                .filter(sentence -> sentence.span().overlaps(quotation))
                .toList();
        if (covered || inside.isEmpty() || !fillsSentence(quotation, inside)) {
            return;
        }
        int first = inside.get(0).index();
        int last = inside.get(inside.size() - 1).index();
        nearest(here, first, last)
                .or(() -> goingOn(before, quotation, sentences, first))
                .ifPresent(saying -> saying.add(quotation));
    }

    /** True if the quotation is whole sentences, not a word or two in marks. */
    private static boolean fillsSentence(Span quotation, List<Sentence> inside) {
        int length =
                inside.stream().mapToInt(sentence -> sentence.span().length()).sum();
        return quotation.length() >= 0.6 * length;
    }

    private static Optional<Saying> nearest(List<Saying> here, int first, int last) {
        return here.stream()
                .filter(saying -> saying.quote() == Quote.DIRECT || saying.quote() == Quote.MIXED || saying.cue() > 0)
                .filter(saying -> saying.sentence() >= first - 1 && saying.sentence() <= last + 1)
                .filter(saying -> saying.within() == null && saying.source() != null)
                .min(Comparator.comparingInt((Saying saying) -> saying.quote() == Quote.DIRECT ? 0 : 1)
                        .thenComparingInt(saying -> saying.sentence() < first ? 0 : 1));
    }

    /** The last speaker of the passage before, if this passage opens with the quotation. */
    private static Optional<Saying> goingOn(List<Saying> before, Span quotation, List<Sentence> sentences, int first) {
        boolean opens = sentences.get(0).index() == first;
        if (!opens || before.isEmpty()) {
            return Optional.empty();
        }
        Saying last = before.get(before.size() - 1);
        boolean direct = last.quote() == Quote.DIRECT;
        return direct && quotation.begin() - position(last) < 1500 ? Optional.of(last) : Optional.empty();
    }

    /** A clause behind a colon goes on with what the source before it says: 'she contradicts it: he was shot'. */
    private void behindColon(Sentence sentence, List<Saying> here) {
        for (Token colon : sentence.tokens()) {
            int last = sentence.size();
            while (last > colon.id() && sentence.token(last).upos() == Upos.PUNCT) {
                last--;
            }
            if (!colon.form().equals(":") || last < colon.id() + 3) {
                continue;
            }
            Span words = sentence.span(colon.id() + 1, last);
            boolean clause = sentence.tokens().subList(colon.id(), last).stream()
                    .anyMatch(token ->
                            token.upos() == Upos.VERB || token.relation().equals("cop"));
            boolean told = here.stream()
                    .filter(saying -> saying.sentence() == sentence.index())
                    .anyMatch(saying ->
                            saying.content().stream().anyMatch(words::overlaps) || isIn(saying.cueSpan(), words));
            if (clause && !told) {
                here.stream()
                        .filter(saying -> saying.sentence() == sentence.index())
                        .filter(saying -> saying.sourceSpan() != null && isBefore(saying.cueSpan(), words))
                        .max(Comparator.comparingInt(AttributionFinder::position))
                        .ifPresent(saying -> here.add(free(sentence, saying, words)));
            }
        }
    }

    private static boolean isIn(@Nullable Span cue, Span words) {
        return cue != null && words.contains(cue);
    }

    private static boolean isBefore(@Nullable Span cue, Span words) {
        return cue != null && cue.end() <= words.begin();
    }

    /** Hearsay sentences that follow an attributed opinion belong to its source: free indirect speech. */
    private void freeIndirect(List<Sentence> sentences, List<Saying> here) {
        for (int i = 1; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Sentence previous = sentences.get(i - 1);
            boolean own = here.stream().anyMatch(saying -> saying.sentence() == sentence.index());
            if (own || !isHearsay(sentence)) {
                continue;
            }
            Optional<Saying> speaker = here.stream()
                    .filter(saying -> saying.sentence() == previous.index() && saying.within() == null)
                    .filter(saying -> saying.sourceSpan() != null)
                    .max(Comparator.comparingInt(AttributionFinder::position));
            speaker.ifPresent(saying -> here.add(free(sentence, saying, withoutEnd(sentence))));
        }
    }

    private static Saying free(Sentence sentence, Saying speaker, Span words) {
        Saying saying = new Saying(
                sentence.index(),
                0,
                null,
                speaker.source(),
                speaker.sourceSpan(),
                Stance.STATES,
                Quote.FREE,
                Saying.Effect.NONE,
                speaker.rule());
        saying.add(words);
        return saying;
    }

    private static Span withoutEnd(Sentence sentence) {
        int last = sentence.size();
        while (last > 1 && sentence.token(last).upos() == Upos.PUNCT) {
            last--;
        }
        return sentence.span(1, last);
    }

    private boolean isHearsay(Sentence sentence) {
        boolean conditional = false;
        boolean hearsay = false;
        for (Token token : sentence.tokens()) {
            conditional |= token.relation().equals("mark") && conditionals.contains(token.lemma());
            hearsay |= token.relation().equals("aux")
                    && hearsayModals.contains(token.form().toLowerCase(Locale.ROOT));
        }
        return hearsay && !conditional;
    }

    /** Puts each attribution inside the smallest other whose content holds its cue. */
    private static void chain(List<Saying> all) {
        for (Saying inner : all) {
            Span word =
                    inner.cueSpan() != null ? inner.cueSpan() : inner.content().get(0);
            enclosing(all, inner, word).ifPresent(inner::within);
        }
    }

    private static Optional<Saying> enclosing(List<Saying> all, Saying inner, @Nullable Span word) {
        if (word == null) {
            return Optional.empty();
        }
        return all.stream()
                .filter(outer -> outer != inner && outer.attributes(word))
                .filter(outer -> !isInside(outer, inner))
                .min(Comparator.comparingInt(Saying::contentLength));
    }

    private static boolean isInside(Saying one, Saying other) {
        for (Saying at = one; at != null; at = at.within()) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }
}
