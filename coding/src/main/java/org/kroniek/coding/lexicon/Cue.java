package org.kroniek.coding.lexicon;

import java.util.List;
import java.util.Map;
import org.kroniek.model.Stance;

/** A word or combination that attributes words or thoughts to a source. */
public record Cue(
        String rule,
        String file,
        int line,
        PartOfSpeech pos,
        List<Headword> headwords,
        Stance stance,
        Map<Role, List<Position>> slots,
        List<Example> examples) {}
