package org.kroniek.coding.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Harm;

/** What the files of a lexicon hold while they are being read. */
final class LexiconContents {
    final List<Entry> entries = new ArrayList<>();
    final List<Cue> cues = new ArrayList<>();
    final List<Inflection> inflections = new ArrayList<>();
    final List<Signal> signals = new ArrayList<>();
    final Map<EventualityType, Map<String, String>> modes = new EnumMap<>(EventualityType.class);
    final Map<String, Set<String>> contexts = new HashMap<>();
    final Map<String, Set<String>> topics = new HashMap<>();
    final Map<String, NumberWord> numbers = new HashMap<>();
    final Map<String, Harm> harms = new HashMap<>();
    final Map<String, Set<String>> settings = new HashMap<>();
}
