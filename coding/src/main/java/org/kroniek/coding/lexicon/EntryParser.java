package org.kroniek.coding.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Modality;

/** Reads an entry line of an event or state file; its examples come after. */
final class EntryParser {
    private final String file;
    private final int line;
    private final boolean headLast;
    private final Set<Entry.Flag> flags = EnumSet.noneOf(Entry.Flag.class);
    private final List<String> contexts = new ArrayList<>();
    private final List<Modality> modalities = new ArrayList<>();
    private final List<Implication> implications = new ArrayList<>();
    private final Set<String> not = new LinkedHashSet<>();
    private final Set<String> only = new LinkedHashSet<>();

    EntryParser(String file, int line, boolean headLast) {
        this.file = file;
        this.line = line;
        this.headLast = headLast;
    }

    Entry parse(String[] fields, PartOfSpeech pos, String lemmas, String rule) throws MalformedEntryException {
        if (fields.length < 2) {
            throw new MalformedEntryException("entry without a code", "write POS LEMMAS | CODE | SLOTS | OPTIONS");
        }
        String[] code = fields[1].strip().split("/", 2);
        EventualityType type = type(code[0]);
        List<String> modes = code.length > 1 ? List.of(code[1].split("\\+")) : List.of();
        for (String mode : modes) {
            if (!type.modes().contains(mode)) {
                throw new MalformedEntryException(type + " has no mode '" + mode + "'", "its modes: " + type.modes());
            }
        }
        SlotParser slots = SlotParser.parse(fields.length > 2 ? fields[2] : "");
        options(fields.length > 3 ? fields[3] : "");
        return new Entry(
                rule,
                file,
                line,
                pos,
                headwords(lemmas, headLast),
                type,
                modes,
                slots.slots(),
                slots.without(),
                contexts,
                modalities,
                flags,
                implications,
                not,
                only,
                new ArrayList<>());
    }

    static List<Headword> headwords(String lemmas, boolean headLast) throws MalformedEntryException {
        List<Headword> headwords = new ArrayList<>();
        for (String words : lemmas.split(",")) {
            if (words.isBlank()) {
                throw new MalformedEntryException("entry without a lemma", "write the lemma after the part of speech");
            }
            headwords.add(Headword.parse(words.strip(), headLast));
        }
        return headwords;
    }

    private static EventualityType type(String name) throws MalformedEntryException {
        for (EventualityType type : EventualityType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw new MalformedEntryException("unknown type '" + name + "'", "types are in the codebook, in capitals");
    }

    private void options(String field) throws MalformedEntryException {
        for (String option : field.strip().split("\\s+")) {
            if (option.isEmpty()) {
                continue;
            }
            int equals = option.indexOf('=');
            if (equals < 0) {
                flags.add(flag(option));
            } else {
                valued(option.substring(0, equals), option.substring(equals + 1));
            }
        }
    }

    private static Entry.Flag flag(String word) throws MalformedEntryException {
        for (Entry.Flag flag : Entry.Flag.values()) {
            if (flag.name().toLowerCase(Locale.ROOT).equals(word)) {
                return flag;
            }
        }
        throw new MalformedEntryException("unknown option '" + word + "'", "options are in docs/lexicon.md, Options");
    }

    private void valued(String name, String value) throws MalformedEntryException {
        switch (name) {
            case "context" -> contexts.addAll(List.of(value.split(",")));
            case "modality" -> {
                for (String word : value.split(",")) {
                    modalities.add(ExampleParser.modality(word));
                }
            }
            case "implies" -> implications.add(implication(value));
            case "not" -> not.addAll(List.of(value.split(",")));
            case "only" -> only.addAll(List.of(value.split(",")));
            default ->
                throw new MalformedEntryException(
                        "unknown option '" + name + "='", "options are in docs/lexicon.md, Options");
        }
    }

    private static Implication implication(String value) throws MalformedEntryException {
        int open = value.indexOf('(');
        if (open < 0 || !value.endsWith(")")) {
            throw new MalformedEntryException(
                    "implies '" + value + "' is not TYPE(role=role)", "write implies=CONTROLS(actor=actor,at=at)");
        }
        Map<Role, Role> roles = new EnumMap<>(Role.class);
        for (String pair : value.substring(open + 1, value.length() - 1).split(",")) {
            String[] sides = pair.split("=");
            if (sides.length != 2
                    || Role.named(sides[0]).isEmpty()
                    || Role.named(sides[1]).isEmpty()) {
                throw new MalformedEntryException(
                        "implies with '" + pair + "'", "write role=role, both from docs/lexicon.md, Slots");
            }
            roles.put(Role.named(sides[0]).orElseThrow(), Role.named(sides[1]).orElseThrow());
        }
        return new Implication(type(value.substring(0, open)), roles);
    }
}
