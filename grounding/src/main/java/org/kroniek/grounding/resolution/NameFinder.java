package org.kroniek.grounding.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.NounClass;
import org.kroniek.grounding.knowledge.Candidate;
import org.kroniek.grounding.knowledge.Country;
import org.kroniek.grounding.knowledge.KnowledgeBase;
import org.kroniek.grounding.knowledge.KnownActor;
import org.kroniek.grounding.knowledge.KnownPlace;
import org.kroniek.grounding.knowledge.NameMatch;
import org.kroniek.grounding.knowledge.NameMatcher;
import org.kroniek.grounding.knowledge.Sense;
import org.kroniek.grounding.words.LanguageWords;
import org.kroniek.language.NameKind;
import org.kroniek.language.NameSpan;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;
import org.kroniek.model.EntityKind;

/** Finds the names of a sentence: those of the tagger, those of the knowledge base, and what both call a proper noun. */
final class NameFinder {
    private static final Set<Upos> NAME_POS = Set.of(Upos.PROPN, Upos.NOUN, Upos.ADJ, Upos.X, Upos.SYM);
    private static final int LARGE_CITY = 300_000;

    private final NameMatcher matcher;
    private final LanguageWords words;

    NameFinder(KnowledgeBase knowledge, LanguageWords words) {
        this.words = words;
        this.matcher = knowledge.matcher(words.language());
    }

    /** The names in text order; whole ones do not overlap. */
    List<NameSpot> find(Sentence sentence) {
        List<NameMatch> matches =
                matcher.match(sentence.tokens().stream().map(Token::form).toList());
        List<NameSpot> spots = new ArrayList<>();
        for (NameSpan span : tagged(sentence)) {
            NameSpot spot = ofTagger(span, matches);
            if (spot != null && spots.stream().noneMatch(s -> s.overlaps(spot.first(), spot.last()))) {
                spots.add(spot);
            }
        }
        for (NameMatch match : matches) {
            ofMatch(sentence, match, spots);
        }
        properNouns(sentence, spots);
        spots.sort(Comparator.comparingInt(NameSpot::first).thenComparingInt(NameSpot::last));
        return spots;
    }

    /** What the tagger found, without its usual slips. */
    private List<NameSpan> tagged(Sentence sentence) {
        List<NameSpan> spans = new ArrayList<>();
        for (NameSpan given : sentence.names()) {
            NameSpan span = trimmed(sentence, given);
            NameSpan before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            boolean persons = before != null && before.kind() == NameKind.PER && span.kind() == NameKind.PER;
            if (before != null && persons && before.last() + 1 == span.first()) {
                spans.set(spans.size() - 1, new NameSpan(NameKind.PER, before.first(), span.last()));
            } else if (!isCommonNoun(sentence, span)) {
                spans.add(span);
            }
        }
        return spans;
    }

    /** Without prepositions and articles in front and titles before a person's name; with the rest of a person's name. */
    private NameSpan trimmed(Sentence sentence, NameSpan given) {
        NameSpan span = withoutTitles(sentence, given);
        int first = span.first();
        while (first < span.last() && isSmallFunctionWord(sentence.token(first))) {
            first++;
        }
        int last = span.last();
        while (span.kind() == NameKind.PER && last < sentence.size() && continues(sentence, first, last + 1)) {
            last++;
        }
        boolean acronym =
                first == last && Spelling.isAcronym(sentence.token(first).form());
        return new NameSpan(span.kind() == NameKind.PER && acronym ? NameKind.ORG : span.kind(), first, last);
    }

    private static boolean isSmallFunctionWord(Token token) {
        boolean function = token.upos() == Upos.ADP || token.upos() == Upos.DET;
        return function && Character.isLowerCase(token.form().codePointAt(0));
    }

    private static boolean continues(Sentence sentence, int first, int next) {
        Token token = sentence.token(next);
        boolean hangsOn =
                token.head() >= first && token.head() < next && token.relation().equals("flat");
        return hangsOn && token.upos() == Upos.PROPN && token.name().equals("O");
    }

    /** 'VN-gezant' is no name, nor is a noun that begins a sentence. */
    private boolean isCommonNoun(Sentence sentence, NameSpan span) {
        if (span.first() != span.last()) {
            Token last = sentence.token(span.last());
            return isTitle(last) && !last.feat("Number").equals("Plur");
        }
        Token token = sentence.token(span.first());
        int hyphen = token.form().lastIndexOf('-');
        boolean smallTail = hyphen > 0
                && hyphen < token.form().length() - 1
                && Character.isLowerCase(token.form().charAt(hyphen + 1));
        if (smallTail) {
            return words.nouns().find(token.form()).isPresent();
        }
        boolean mayBeNoun = span.kind() != NameKind.PER || span.first() == 1;
        return mayBeNoun && !Spelling.isAcronym(token.form()) && words.nouns().isNoun(token.form(), token.lemma());
    }

    private @Nullable NameSpot ofTagger(NameSpan span, List<NameMatch> matches) {
        if (isPersonAndCity(span, matches)) {
            return null;
        }
        List<Candidate> inner = new ArrayList<>();
        for (NameMatch match : matches) {
            int first = match.begin() + 1;
            int last = match.end();
            boolean whole = match.part() == NameMatch.Part.WHOLE;
            if (whole && first <= span.first() && last >= span.last()) {
                return new NameSpot(
                        first, last, match.part(), match.genitive(), match.candidates(), span.kind(), List.of());
            }
            boolean longer = whole && last > first && first <= span.last() && last >= span.first();
            if (longer && (first < span.first() || last > span.last())) {
                return null;
            }
            if (first >= span.first() && last <= span.last()) {
                inner.addAll(match.candidates());
            }
        }
        return new NameSpot(
                span.first(), span.last(), NameMatch.Part.WHOLE, false, List.of(), span.kind(), List.copyOf(inner));
    }

    /** 'Pelosi Taipei' where a verb parts them in the clause: a known surname and a large city side by side. */
    private static boolean isPersonAndCity(NameSpan span, List<NameMatch> matches) {
        boolean person = false;
        for (NameMatch match : matches) {
            boolean known = match.part() == NameMatch.Part.WHOLE
                    && match.candidates().stream()
                            .anyMatch(c -> c.known() instanceof KnownActor actor && actor.kind() == EntityKind.PERSON);
            boolean city = match.candidates().stream()
                    .anyMatch(c -> c.known() instanceof KnownPlace place && place.population() >= LARGE_CITY);
            if (known && match.begin() + 1 == span.first() && match.end() < span.last()) {
                person = true;
            } else if (person && city && match.end() == span.last() && !known) {
                return true;
            }
        }
        return false;
    }

    /** Taggers at times take a title into the name; a person's name does not begin with a common noun. */
    private NameSpan withoutTitles(Sentence sentence, NameSpan span) {
        int first = span.first();
        while (span.kind() == NameKind.PER && first < span.last() && isTitle(sentence.token(first))) {
            first++;
        }
        return first == span.first() ? span : new NameSpan(span.kind(), first, span.last());
    }

    private boolean isTitle(Token token) {
        return words.nouns()
                .find(token.lemma())
                .or(() -> words.nouns().find(token.form()))
                .filter(noun -> noun.nounClass() == NounClass.PERSON)
                .filter(noun -> noun.modifier().isEmpty() || token.form().indexOf('-') > 0)
                .isPresent();
    }

    private void ofMatch(Sentence sentence, NameMatch match, List<NameSpot> spots) {
        int first = match.begin() + 1;
        int last = match.end();
        boolean whole = match.part() == NameMatch.Part.WHOLE;
        for (NameSpot spot : spots) {
            boolean inside = spot.overlaps(first, last);
            if (inside && (whole || spot.tagged() != NameKind.ORG || !isBody(match))) {
                return;
            }
        }
        List<Candidate> plausible = plausible(sentence, match, first, last);
        if (!plausible.isEmpty()) {
            spots.add(new NameSpot(first, last, match.part(), match.genitive(), plausible, null, List.of()));
        }
    }

    private static boolean isBody(NameMatch match) {
        return match.candidates().stream()
                .anyMatch(c -> c.known() instanceof Country
                        || (c.known() instanceof KnownActor actor && actor.kind() != EntityKind.PERSON));
    }

    /** What may be meant where the tagger saw no name: not every word that is also a village. */
    private List<Candidate> plausible(Sentence sentence, NameMatch match, int first, int last) {
        boolean single = first == last;
        Token token = sentence.token(first);
        boolean proper = false;
        for (int i = first; i <= last; i++) {
            proper |= sentence.token(i).upos() == Upos.PROPN || isUnknownNoun(sentence.token(i));
        }
        if (single && !NAME_POS.contains(token.upos())) {
            return List.of();
        }
        boolean part = match.part() != NameMatch.Part.WHOLE;
        boolean sentenceStart = first == 1 && !proper;
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : match.candidates()) {
            if (keeps(candidate, proper, part, single && sentenceStart)) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    /** A capital on a noun that the lexicon does not know: taggers of parts of speech miss names that begin a sentence. */
    private boolean isUnknownNoun(Token token) {
        return token.upos() == Upos.NOUN
                && Character.isUpperCase(token.form().codePointAt(0))
                && words.nouns().find(token.lemma()).isEmpty();
    }

    private boolean keeps(Candidate candidate, boolean proper, boolean part, boolean start) {
        if (candidate.known() instanceof Country) {
            return true;
        }
        if (candidate.known() instanceof KnownPlace place) {
            boolean known = place.key().startsWith("place:") || place.population() >= LARGE_CITY;
            return part ? known : proper || (known && !start);
        }
        KnownActor actor = (KnownActor) candidate.known();
        if (actor.kind() == EntityKind.PERSON) {
            return proper || part || (candidate.sense() == Sense.NAME && !start);
        }
        return true;
    }

    /** Runs of proper nouns that neither source has. */
    private void properNouns(Sentence sentence, List<NameSpot> spots) {
        int first = 0;
        for (int i = 1; i <= sentence.size() + 1; i++) {
            int at = i;
            boolean proper = i <= sentence.size()
                    && sentence.token(i).upos() == Upos.PROPN
                    && spots.stream().noneMatch(s -> s.covers(at) && s.part() == NameMatch.Part.WHOLE)
                    && !isCommon(sentence.token(i));
            if (proper && first == 0) {
                first = i;
            } else if (!proper && first > 0) {
                spots.add(new NameSpot(first, i - 1, NameMatch.Part.WHOLE, false, List.of(), null, List.of()));
                first = 0;
            }
        }
    }

    /** A title, month or other common noun that the tagger of parts of speech calls a proper noun. */
    private boolean isCommon(Token token) {
        return words.nouns().find(token.lemma()).isPresent()
                || words.nouns().find(token.form()).isPresent();
    }
}
