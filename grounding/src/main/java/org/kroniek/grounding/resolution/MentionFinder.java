package org.kroniek.grounding.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.NounClass;
import org.kroniek.grounding.knowledge.Candidate;
import org.kroniek.grounding.knowledge.Country;
import org.kroniek.grounding.knowledge.KnownActor;
import org.kroniek.grounding.knowledge.NameMatch;
import org.kroniek.grounding.knowledge.Sense;
import org.kroniek.grounding.words.LanguageWords;
import org.kroniek.grounding.words.Noun;
import org.kroniek.grounding.words.Pronoun;
import org.kroniek.grounding.words.WordNumber;
import org.kroniek.grounding.words.WordSet;
import org.kroniek.language.NameKind;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;
import org.kroniek.model.MentionForm;
import org.kroniek.model.Span;

/** Finds the mentions of a sentence: names, noun phrases, pronouns, countries' adjectives, parts of compounds. */
final class MentionFinder {
    private static final Set<String> NOMINAL = Set.of("nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos", "root");

    private static final Set<Upos> MAY_HEAD =
            Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.NUM, Upos.DET, Upos.VERB, Upos.X);
    private static final Set<String> ARMED = Set.of("MIL", "REB", "COP");

    private final NameFinder names;
    private final LanguageWords words;
    private final ArticleText text;

    MentionFinder(NameFinder names, LanguageWords words, ArticleText text) {
        this.names = names;
        this.words = words;
        this.text = text;
    }

    /** The mentions in text order. */
    List<Draft> find(Sentence sentence) {
        List<NameSpot> spots = names.find(sentence);
        boolean[] named = new boolean[sentence.size() + 1];
        List<Draft> drafts = new ArrayList<>();
        for (NameSpot spot : spots) {
            Draft draft = spot.part() == NameMatch.Part.WHOLE ? name(sentence, spot) : part(sentence, spot);
            if (draft == null) {
                continue;
            }
            drafts.add(draft);
            for (int i = spot.first(); i <= spot.last() && !draft.part; i++) {
                named[i] = true;
            }
        }
        for (Token token : sentence.tokens()) {
            if (!named[token.id()]) {
                Draft draft = pronoun(sentence, token).orElseGet(() -> nominal(sentence, token));
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        drafts.sort(Comparator.comparingInt((Draft d) -> d.span.begin())
                .thenComparingInt(d -> d.head.id())
                .thenComparing(d -> d.part));
        return drafts;
    }

    private Draft name(Sentence sentence, NameSpot spot) {
        Token head = top(sentence, spot.first(), spot.last());
        Span span = sentence.span(spot.first(), spot.last());
        String written = text.of(span);
        Draft draft = new Draft(
                sentence,
                head,
                spot.first(),
                spot.last(),
                span,
                false,
                MentionForm.NAME,
                stripped(written, spot.genitive()));
        draft.candidates = ofPartOfSpeech(spot.candidates(), head);
        draft.tagged = spot.tagged();
        draft.noun = words.nouns().find(sentence.token(spot.last()).lemma()).orElse(null);
        draft.number = nameNumber(head);
        draft.countryHint = hint(spot.inner());
        return draft;
    }

    /** The country that words inside a longer name speak of. */
    private static @Nullable String hint(List<Candidate> inner) {
        for (Candidate candidate : inner) {
            if (candidate.known() instanceof Country country) {
                return country.iso3();
            }
        }
        return null;
    }

    private static String stripped(String written, boolean genitive) {
        if (!genitive) {
            return written;
        }
        String plain = written.replace('’', '\'');
        int end = plain.endsWith("'s") ? 2 : 1;
        return written.substring(0, written.length() - end);
    }

    /** 'Libyan' is the adjective before a noun, a person as a noun. */
    private static List<Candidate> ofPartOfSpeech(List<Candidate> candidates, Token head) {
        boolean adjective = head.upos() == Upos.ADJ || head.relation().equals("amod");
        List<Candidate> kept = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            boolean people = candidate.sense() == Sense.INHABITANT || candidate.sense() == Sense.INHABITANTS;
            if (!(adjective && people) && !(!adjective && candidate.sense() == Sense.ADJECTIVE)) {
                kept.add(candidate);
            }
        }
        return kept.isEmpty() ? candidates : kept;
    }

    private static WordNumber nameNumber(Token head) {
        return head.feat("Number").equals("Plur") ? WordNumber.PLURAL : WordNumber.SINGULAR;
    }

    private @Nullable Draft part(Sentence sentence, NameSpot spot) {
        Token token = sentence.token(spot.part() == NameMatch.Part.FIRST ? spot.last() : spot.first());
        Span span = partSpan(token, spot);
        if (span == null) {
            return null;
        }
        boolean spread = spot.part() == NameMatch.Part.FIRST && spot.first() < spot.last();
        Span whole = spread ? sentence.token(spot.first()).span().cover(span) : span;
        Draft draft = new Draft(
                sentence,
                token,
                token.id(),
                token.id(),
                whole,
                true,
                MentionForm.NAME,
                stripped(text.of(whole), spot.genitive()));
        draft.candidates = spot.candidates();
        return draft;
    }

    /** The part of a hyphenated token that the candidates' names cover, by their number of words. */
    private static @Nullable Span partSpan(Token token, NameSpot spot) {
        String form = token.form().replace('‑', '-').replace('–', '-');
        int count = spot.candidates().get(0).form().text().split("[ -]").length - (spot.last() - spot.first());
        int at = spot.part() == NameMatch.Part.FIRST ? -1 : form.length();
        for (int i = 0; i < count; i++) {
            at = spot.part() == NameMatch.Part.FIRST ? form.indexOf('-', at + 1) : form.lastIndexOf('-', at - 1);
            if (at < 0) {
                return null;
            }
        }
        int begin = token.span().begin();
        int offset = form.codePointCount(0, at);
        return spot.part() == NameMatch.Part.FIRST
                ? new Span(begin, begin + offset)
                : new Span(begin + offset + 1, token.span().end());
    }

    private Optional<Draft> pronoun(Sentence sentence, Token token) {
        boolean pronounLike = token.upos() == Upos.PRON
                || (token.upos() == Upos.DET && token.feat("Poss").equals("Yes"));
        if (token.relation().equals("expl") || !(pronounLike || standsAlone(token))) {
            return Optional.empty();
        }
        return words.pronoun(token.form(), types(token)).map(pronoun -> {
            Draft draft = new Draft(
                    sentence, token, token.id(), token.id(), token.span(), false, MentionForm.PRONOUN, token.form());
            draft.pronoun = pronoun;
            draft.number = pronoun.number();
            draft.nounClass = pronoun.human() ? NounClass.PEOPLE : NounClass.UNKNOWN;
            return draft;
        });
    }

    /** A determiner or number in the place of a noun: 'many fear', 'velen vrezen'. */
    private static boolean standsAlone(Token token) {
        boolean small = token.upos() == Upos.DET || token.upos() == Upos.ADJ || token.upos() == Upos.NUM;
        return small && NOMINAL.contains(token.relation());
    }

    private static Pronoun.Type[] types(Token token) {
        if (token.feat("Poss").equals("Yes")) {
            return new Pronoun.Type[] {Pronoun.Type.POSSESSIVE, Pronoun.Type.RELATIVE};
        }
        if (token.feat("Reflex").equals("Yes")) {
            return new Pronoun.Type[] {Pronoun.Type.REFLEXIVE};
        }
        return switch (token.feat("PronType")) {
            case "Rel" -> new Pronoun.Type[] {Pronoun.Type.RELATIVE};
            case "Dem" -> new Pronoun.Type[] {Pronoun.Type.DEMONSTRATIVE};
            case "Rcp" -> new Pronoun.Type[] {Pronoun.Type.RECIPROCAL};
            case "Prs" -> new Pronoun.Type[] {Pronoun.Type.PERSONAL, Pronoun.Type.REFLEXIVE, Pronoun.Type.POSSESSIVE};
            default -> new Pronoun.Type[0];
        };
    }

    private @Nullable Draft nominal(Sentence sentence, Token token) {
        if (!MAY_HEAD.contains(token.upos())) {
            return null;
        }
        // an adjective used as a noun, 'doden', has the adjective's lemma: its form says more
        String first = token.upos() == Upos.ADJ ? token.form() : token.lemma();
        String second = token.upos() == Upos.ADJ ? token.lemma() : token.form();
        Noun noun =
                words.nouns().find(first).or(() -> words.nouns().find(second)).orElse(null);
        boolean headsPhrase = token.upos() == Upos.NOUN
                || token.upos() == Upos.PROPN
                || (noun != null && NOMINAL.contains(token.relation()) && isNominalised(sentence, token));
        boolean counted = isCounted(sentence, token);
        if (!headsPhrase && !counted) {
            return null;
        }
        Extent extent = Extent.of(sentence, token, noun, words);
        Span span = sentence.span(extent.first(), extent.last());
        int from = extent.first();
        while (from < token.id() && isArticle(sentence.token(from))) {
            from++;
        }
        Draft draft = new Draft(
                sentence,
                token,
                extent.first(),
                extent.last(),
                span,
                false,
                MentionForm.NOMINAL,
                text.of(sentence.span(from, extent.last())));
        draft.noun = noun;
        draft.number = number(token, noun);
        draft.nounClass = noun == null ? NounClass.UNKNOWN : classOf(noun, draft.number);
        if (counted && noun == null) {
            draft.number = WordNumber.PLURAL;
            draft.nounClass = NounClass.PEOPLE;
        }
        return draft;
    }

    /** A bare number that does or undergoes something is so many people: '276 were abducted', 'killing three'. */
    private static boolean isCounted(Sentence sentence, Token token) {
        boolean core = List.of("nsubj", "obj").contains(token.relation()) && token.head() > 0;
        return core
                && token.upos() == Upos.NUM
                && sentence.token(token.head()).upos() == Upos.VERB
                && sentence.children(token.id(), "nmod", "case", "flat", "compound")
                        .isEmpty();
    }

    /** 'the wounded', 'gewonden': an adjective or participle with a determiner or in the plural, heading a phrase. */
    private static boolean isNominalised(Sentence sentence, Token token) {
        return switch (token.upos()) {
            case ADJ, NUM, DET -> true;
            case VERB ->
                sentence.children(token.id(), "det", "case").stream().anyMatch(c -> c.id() < token.id())
                        && !token.relation().equals("root")
                        && !token.relation().equals("conj");
            default -> false;
        };
    }

    private boolean isArticle(Token token) {
        return words.has(WordSet.DEFINITE, token.form())
                || (words.has(WordSet.INDEFINITE, token.form())
                        && token.feat("Definite").equals("Ind"))
                || (words.has(WordSet.INDEFINITE, token.form()) && token.form().length() <= 3);
    }

    private static WordNumber number(Token token, @Nullable Noun noun) {
        if (token.feat("Number").equals("Plur") || (noun != null && noun.number() == WordNumber.PLURAL)) {
            return WordNumber.PLURAL;
        }
        if (noun != null && noun.number() == WordNumber.COLLECTIVE) {
            return WordNumber.COLLECTIVE;
        }
        return token.feat("Number").equals("Sing") ? WordNumber.SINGULAR : WordNumber.ANY;
    }

    /** The token of the stretch that hangs outside it; the first such. */
    private static Token top(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            if ((token.head() < first || token.head() > last) && token.upos() != Upos.PUNCT) {
                return token;
            }
        }
        return sentence.token(first);
    }

    /** Several soldiers are forces, several ministers people. */
    static NounClass classOf(Noun noun, WordNumber number) {
        if (noun.nounClass() != NounClass.PERSON || number != WordNumber.PLURAL) {
            return noun.nounClass();
        }
        boolean armed =
                !noun.sectors().isEmpty() && ARMED.contains(noun.sectors().get(0));
        return armed ? NounClass.FORCES : NounClass.PEOPLE;
    }

    /** What the tagger's kind and the candidates say about the class of a name. */
    static NounClass classOf(@Nullable NameKind kind) {
        if (kind == null) {
            return NounClass.UNKNOWN;
        }
        return switch (kind) {
            case PER -> NounClass.PERSON;
            case ORG -> NounClass.ORGANISATION;
            case LOC -> NounClass.PLACE;
            case MISC -> NounClass.UNKNOWN;
        };
    }

    /** The class of a known actor. */
    static NounClass classOf(KnownActor actor) {
        boolean armed =
                !actor.sectors().isEmpty() && ARMED.contains(actor.sectors().get(0));
        return switch (actor.kind()) {
            case PERSON -> NounClass.PERSON;
            case ARMED_GROUP -> NounClass.FORCES;
            case STATE, GOVERNMENT -> armed ? NounClass.FORCES : NounClass.STATE;
            case POPULATION, TRIBE -> NounClass.PEOPLE;
            default -> armed ? NounClass.FORCES : NounClass.ORGANISATION;
        };
    }
}
