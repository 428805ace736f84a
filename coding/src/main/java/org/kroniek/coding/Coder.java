package org.kroniek.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kroniek.coding.attribution.AttributionFinder;
import org.kroniek.coding.attribution.OpenSpeakers;
import org.kroniek.coding.attribution.Saying;
import org.kroniek.coding.clause.FunctionWords;
import org.kroniek.coding.frame.FrameMatcher;
import org.kroniek.coding.frame.Match;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.grounding.Grounding;
import org.kroniek.language.Sentence;
import org.kroniek.model.Notice;
import org.kroniek.model.PassageKind;
import org.kroniek.model.Provenance;
import org.kroniek.model.Reading;

/**
 * Codes articles of one language by the codebook: attributions, events, states, certainty. Built once from a lexicon;
 * thread-safe; the same grounding gives the same reading.
 */
public final class Coder {
    private final FrameMatcher matcher;
    private final AttributionFinder attributions;
    private final Drafting drafting;
    private final EverydayTopic everydayTopic;
    private final CarriedPlaces carriedPlaces;

    public Coder(Lexicon lexicon) {
        FunctionWords words = FunctionWords.of(lexicon);
        this.matcher = new FrameMatcher(lexicon, words);
        this.attributions = new AttributionFinder(lexicon, words);
        this.drafting = new Drafting(lexicon, words);
        this.everydayTopic = new EverydayTopic(lexicon);
        this.carriedPlaces = new CarriedPlaces(lexicon);
    }

    /** What the grounded article tells; {@code provenance} says what read it. */
    public Reading code(Grounding grounding, Provenance provenance) {
        return trace(grounding, provenance).reading();
    }

    /** The reading with what led to it, for {@code kroniek explain} and the lexicon's examples. */
    public Trace trace(Grounding open, Provenance provenance) {
        List<Saying> found = attributions.find(open);
        Grounding grounding = OpenSpeakers.resolve(open, found);
        // Whoever is quoted may be the source of what his quotation reports: 'we condemn …'.
        List<Saying> sayings = grounding == open ? found : attributions.find(grounding);
        Map<String, PassageKind> passages = new HashMap<>();
        grounding.article().passages().forEach(passage -> passages.put(passage.id(), passage.kind()));
        Set<String> topic = FrameMatcher.topic(grounding);
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : grounding.sentences()) {
            if (passages.get(sentence.passage()) == PassageKind.BOILERPLATE) {
                continue;
            }
            List<Match> matches = matcher.match(grounding, topic, sentence);
            drafts.addAll(drafting.draft(grounding, sentence, matches, sayings));
        }
        List<Draft> merged = new Occurrences(grounding.sentences(), passages).merge(drafts);
        carriedPlaces.carry(grounding.sentences(), merged);
        List<String> everyday = everydayTopic.words(topic);
        if (everyday.isEmpty() || merged.isEmpty()) {
            return new Assembly(grounding, merged, sayings, List.of()).trace(provenance);
        }
        List<Notice> leftOut = List.of(EverydayTopic.notice(merged.size(), everyday));
        return new Assembly(grounding, List.of(), sayings, leftOut).trace(provenance);
    }
}
