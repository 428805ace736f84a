package org.kroniek.coding.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Harm;
import org.kroniek.model.Modality;
import org.kroniek.model.Stance;

/** Reads the lines of one file; which kind of lines follows from the file's name. */
abstract class FileReader {
    final String file;
    final String language;
    final LexiconContents contents;

    FileReader(String file, String language, LexiconContents contents) {
        this.file = file;
        this.language = language;
        this.contents = contents;
    }

    /** Reads one line that is neither blank nor a comment. */
    abstract void line(String line, int number) throws MalformedEntryException;

    static FileReader of(String file, String language, LexiconContents contents, Map<String, Integer> rules) {
        return switch (file) {
            case "cues.lex" -> new Cues(file, language, contents, rules);
            case "certainty.lex" -> new Signals(file, language, contents);
            case "modes.lex" -> new Modes(file, language, contents);
            case "contexts.lex", "topics.lex", "settings.lex", "syntax.lex" -> new Lists(file, language, contents);
            case "numbers.lex" -> new Numbers(file, language, contents);
            case "inflection.lex" -> new Inflections(file, language, contents);
            case "harms.lex" -> new Harms(file, language, contents);
            default -> new Entries(file, language, contents, rules);
        };
    }

    final boolean headLast() {
        return contents.settings.getOrDefault("head", Set.of()).contains("last");
    }

    static String[] fields(String line) {
        String[] fields = line.split("\\s\\|(?:\\s|$)", -1);
        for (int i = 0; i < fields.length; i++) {
            fields[i] = fields[i].strip();
        }
        return fields;
    }

    static boolean isExample(String line) {
        return line.startsWith("+ ") || line.startsWith("- ");
    }

    static PartOfSpeech pos(String field) throws MalformedEntryException {
        int space = field.indexOf(' ');
        String letter = space < 0 ? field : field.substring(0, space);
        return PartOfSpeech.lettered(letter)
                .filter(unused -> space > 0)
                .orElseThrow(() -> new MalformedEntryException(
                        "'" + field + "' does not begin with a part of speech and a lemma",
                        "write one of v n a r (cues: p x d c; signals: m x) and the lemma"));
    }

    static String lemmas(String field) {
        return field.substring(field.indexOf(' ') + 1).strip();
    }

    static Set<String> words(String list) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : list.split(",")) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }

    /** Gives each entry the name that records show. */
    static final class RuleNames {
        private final String prefix;
        private final Map<String, Integer> used;

        RuleNames(String language, String file, Map<String, Integer> used) {
            this.prefix = language + "/" + file.replaceFirst("\\.lex$", "") + "/";
            this.used = used;
        }

        String next(String lemmas) {
            String first = lemmas.split(",")[0].strip().replace(' ', '-').replace("*", "");
            String name = prefix + first;
            int times = used.merge(name, 1, Integer::sum);
            return times == 1 ? name : name + "." + times;
        }
    }

    private static final class Entries extends FileReader {
        private final RuleNames names;

        Entries(String file, String language, LexiconContents contents, Map<String, Integer> rules) {
            super(file, language, contents);
            this.names = new RuleNames(language, file, rules);
        }

        private boolean open;

        @Override
        void line(String line, int number) throws MalformedEntryException {
            if (isExample(line)) {
                if (!open) {
                    throw new MalformedEntryException("example without a readable entry above it", "mend the entry");
                }
                contents.entries.get(contents.entries.size() - 1).examples().add(ExampleParser.parse(line, number));
                return;
            }
            open = false;
            String[] fields = fields(line);
            PartOfSpeech pos = pos(fields[0]);
            if (!EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.NOUN, PartOfSpeech.ADJECTIVE, PartOfSpeech.ROLE_NOUN)
                    .contains(pos)) {
                throw new MalformedEntryException(
                        "an event or state entry must be v, n, a or r", "see docs/lexicon.md");
            }
            String lemmas = lemmas(fields[0]);
            // Roles and adjectives head their combinations as nouns do.
            contents.entries.add(
                    new EntryParser(file, number, headLast()).parse(fields, pos, lemmas, names.next(lemmas)));
            open = true;
        }
    }

    private static final class Cues extends FileReader {
        private final RuleNames names;
        private boolean open;

        Cues(String file, String language, LexiconContents contents, Map<String, Integer> rules) {
            super(file, language, contents);
            this.names = new RuleNames(language, file, rules);
        }

        @Override
        void line(String line, int number) throws MalformedEntryException {
            if (isExample(line)) {
                if (!open) {
                    throw new MalformedEntryException("example without a readable cue above it", "mend the cue");
                }
                contents.cues.get(contents.cues.size() - 1).examples().add(ExampleParser.parse(line, number));
                return;
            }
            open = false;
            String[] fields = fields(line);
            if (fields.length < 2) {
                throw new MalformedEntryException("cue without a stance", "write POS LEMMAS | STANCE | SLOTS");
            }
            String lemmas = lemmas(fields[0]);
            PartOfSpeech pos = pos(fields[0]);
            contents.cues.add(new Cue(
                    names.next(lemmas),
                    file,
                    number,
                    pos,
                    EntryParser.headwords(lemmas, headLast() && !pos.isFixed()),
                    stance(fields[1]),
                    SlotParser.parse(fields.length > 2 ? fields[2] : "").slots(),
                    new ArrayList<>()));
            open = true;
        }

        private static Stance stance(String word) throws MalformedEntryException {
            for (Stance stance : Stance.values()) {
                if (stance.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return stance;
                }
            }
            throw new MalformedEntryException(
                    "unknown stance '" + word + "'", "stances are in the codebook, section 4");
        }
    }

    private static final class Signals extends FileReader {
        Signals(String file, String language, LexiconContents contents) {
            super(file, language, contents);
        }

        @Override
        void line(String line, int number) throws MalformedEntryException {
            if (isExample(line)) {
                return;
            }
            String[] fields = fields(line);
            if (fields.length < 2) {
                throw new MalformedEntryException("signal without a value", "write x niet | NEG");
            }
            String lemmas = lemmas(fields[0]);
            String tense = "";
            for (String suffix : List.of(".past", ".pres")) {
                if (lemmas.contains(suffix)) {
                    tense = suffix.substring(1);
                    lemmas = lemmas.replace(suffix, "");
                }
            }
            Signal.Strength strength = null;
            boolean negates = false;
            List<Modality> modalities = new ArrayList<>();
            for (String word : fields[1].split("\\s+")) {
                if (word.equals("NEG")) {
                    negates = true;
                } else if (strengths().containsKey(word)) {
                    strength = strengths().get(word);
                } else {
                    modalities.add(ExampleParser.modality(word));
                }
            }
            Set<String> scope = Set.of();
            if (fields.length > 2 && fields[2].startsWith("scope=")) {
                scope = words(fields[2].substring("scope=".length()));
            }
            PartOfSpeech pos = pos(fields[0]);
            contents.signals.add(new Signal(
                    pos,
                    EntryParser.headwords(lemmas, headLast() && !pos.isFixed()),
                    strength,
                    negates,
                    modalities,
                    scope,
                    tense,
                    number));
        }

        private static Map<String, Signal.Strength> strengths() {
            return Map.of(
                    "CT", Signal.Strength.CT,
                    "PR", Signal.Strength.PR,
                    "PS", Signal.Strength.PS,
                    "Uu", Signal.Strength.UU);
        }
    }

    private static final class Modes extends FileReader {
        Modes(String file, String language, LexiconContents contents) {
            super(file, language, contents);
        }

        @Override
        void line(String line, int number) throws MalformedEntryException {
            String[] fields = fields(line);
            EventualityType type = null;
            for (EventualityType candidate : EventualityType.values()) {
                if (candidate.name().equals(fields[0])) {
                    type = candidate;
                }
            }
            if (fields.length < 3 || type == null || !type.modes().contains(fields[1])) {
                throw new MalformedEntryException(
                        "'" + line + "' is not TYPE | mode | words", "write ASSAULT | drone | drone, kamikazedrone");
            }
            Map<String, String> map = contents.modes.computeIfAbsent(type, unused -> new HashMap<>());
            for (String word : words(fields[2])) {
                map.put(word, fields[1]);
            }
        }
    }

    private static final class Lists extends FileReader {
        Lists(String file, String language, LexiconContents contents) {
            super(file, language, contents);
        }

        @Override
        void line(String line, int number) throws MalformedEntryException {
            String[] fields = fields(line);
            if (fields.length < 2) {
                throw new MalformedEntryException("'" + line + "' is not key | words", "write key | word, word");
            }
            Map<String, Set<String>> map = switch (file) {
                case "contexts.lex" -> contents.contexts;
                case "topics.lex" -> contents.topics;
                default -> contents.settings;
            };
            map.computeIfAbsent(fields[0], unused -> new LinkedHashSet<>()).addAll(words(fields[1]));
        }
    }

    private static final class Numbers extends FileReader {
        Numbers(String file, String language, LexiconContents contents) {
            super(file, language, contents);
        }

        @Override
        void line(String line, int number) throws MalformedEntryException {
            String[] fields = fields(line);
            if (fields.length < 2) {
                throw new MalformedEntryException("'" + line + "' is not words | value", "write dozen | 12 12");
            }
            NumberWord word = word(fields[1]);
            for (String lemma : words(fields[0])) {
                contents.numbers.put(lemma, word);
            }
        }

        private static NumberWord word(String value) throws MalformedEntryException {
            return switch (value) {
                case "low" -> new NumberWord(NumberWord.Kind.LOW, 0, 0);
                case "high" -> new NumberWord(NumberWord.Kind.HIGH, 0, 0);
                case "about" -> new NumberWord(NumberWord.Kind.ABOUT, 0, 0);
                default -> range(value);
            };
        }

        private static NumberWord range(String value) throws MalformedEntryException {
            if (!value.matches("\\d{1,10} \\d{1,10}")) {
                throw new MalformedEntryException(
                        "number value '" + value + "'", "write low, high, about, or two numbers");
            }
            long[] ends =
                    Arrays.stream(value.split(" ")).mapToLong(Long::parseLong).toArray();
            return new NumberWord(NumberWord.Kind.RANGE, ends[0], ends[1]);
        }
    }

    private static final class Harms extends FileReader {
        Harms(String file, String language, LexiconContents contents) {
            super(file, language, contents);
        }

        @Override
        void line(String line, int number) throws MalformedEntryException {
            String[] fields = fields(line);
            for (Harm harm : Harm.values()) {
                if (fields.length > 1 && harm.name().toLowerCase(Locale.ROOT).equals(fields[0])) {
                    for (String word : words(fields[1])) {
                        contents.harms.put(word, harm);
                    }
                    return;
                }
            }
            throw new MalformedEntryException(
                    "'" + line + "' is not harm | words",
                    "harms: dead, injured, missing, captured, arrested, displaced");
        }
    }

    private static final class Inflections extends FileReader {
        Inflections(String file, String language, LexiconContents contents) {
            super(file, language, contents);
        }

        @Override
        void line(String line, int number) throws MalformedEntryException {
            String[] fields = fields(line);
            PartOfSpeech pos =
                    fields.length == 3 ? PartOfSpeech.lettered(fields[0]).orElse(null) : null;
            if (pos == null) {
                throw new MalformedEntryException(
                        "'" + line + "' is not part of speech | pattern | lemma", "write n | ^(.+)s$ | $1");
            }
            try {
                contents.inflections.add(new Inflection(pos, Pattern.compile(fields[1]), fields[2]));
            } catch (PatternSyntaxException e) {
                throw new MalformedEntryException("pattern '" + fields[1] + "': " + e.getDescription(), "mend it");
            }
        }
    }
}
