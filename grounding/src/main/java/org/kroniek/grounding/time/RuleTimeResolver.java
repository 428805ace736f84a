package org.kroniek.grounding.time;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.TimeMention;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;
import org.kroniek.model.Granularity;
import org.kroniek.model.TimeSpan;

/** Reads time expressions by the words and rules of a language's data files ({@code docs/times.md}). */
public final class RuleTimeResolver implements TimeResolver {
    private final String language;
    private final TimeClasses classes;
    private final TimeWords words;
    private final RuleIndex rules;

    private RuleTimeResolver(String language, TimeWords words, List<TimeRule> rules) {
        this.language = language;
        this.words = words;
        this.classes = new TimeClasses(words);
        this.rules = new RuleIndex(rules, words);
    }

    /**
     * The resolver of a language that the program ships data for.
     *
     * @throws UncheckedIOException if it ships none
     */
    public static RuleTimeResolver shipped(String language) {
        TimeWords words = TimeWords.parse(lines(language, "words.tsv"));
        List<TimeRule> rules = new ArrayList<>();
        int number = 0;
        for (String line : lines(language, "rules.tsv")) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rules.add(TimeRule.parse(line, number));
            }
        }
        return new RuleTimeResolver(language, words, List.copyOf(rules));
    }

    private static List<String> lines(String language, String file) {
        String resource = "/org/kroniek/grounding/time/" + language + "/" + file;
        try (InputStream in = RuleTimeResolver.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Match(TimeRule rule, int first, int end, Captures captures, Interval value) {}

    @Override
    public List<TimeMention> resolve(Sentence sentence, @Nullable TimeSpan published) {
        List<TimeMention> found = new ArrayList<>();
        int id = 1;
        while (id <= sentence.size()) {
            Optional<Match> match = at(sentence, id, published, false);
            if (match.isEmpty()) {
                id++;
                continue;
            }
            TimeMention mention = mention(sentence, match.get(), published);
            found.add(mention);
            id = mention.last() + 1;
        }
        return found;
    }

    /** @param second whether it is the end of a stretch: then a bare year needs no preposition */
    private Optional<Match> at(Sentence sentence, int id, @Nullable TimeSpan published, boolean second) {
        Match best = null;
        for (TimeRule rule : rules.at(TimeWords.form(sentence, id))) {
            TimeRule.Found found = rule.match(classes, sentence, id);
            if (found.end() <= id
                    || (best != null && found.end() <= best.end())
                    || !(second || fits(rule, sentence, id))) {
                continue;
            }
            Optional<Interval> value = value(rule, found.captures(), sentence, id, published);
            if (value.isPresent()) {
                best = new Match(rule, id, found.end(), found.captures(), value.get());
            }
        }
        return Optional.ofNullable(best);
    }

    /** A bare year stands behind a preposition, does not count anything, and is no part of a name. */
    private static boolean fits(TimeRule rule, Sentence sentence, int id) {
        if (!rule.function().equals("bareyear") || rule.elements().size() > 1) {
            return true;
        }
        Token year = sentence.token(id);
        boolean counts = year.relation().equals("nummod");
        boolean introduced = id > 1
                && (sentence.token(id - 1).upos() == Upos.ADP
                        || sentence.token(id - 1).upos() == Upos.SCONJ);
        return introduced && !counts;
    }

    private Optional<Interval> value(
            TimeRule rule, Captures captures, Sentence sentence, int id, @Nullable TimeSpan published) {
        // 'since December' lies behind us whatever the tense
        int before = wordBefore(sentence, id, "since");
        boolean past =
                before > 0 && "since".equals(words.value("since", TimeWords.joined(sentence, id - before, before)));
        Tense tense = past ? Tense.PAST : Tense.of(sentence, id, words);
        LocalDate from = published == null ? null : published.from();
        LocalDate to = published == null ? null : published.to();
        if (from == null || to == null) {
            return TimeValues.of(rule.function(), captures, null, tense);
        }
        if (from.equals(to)) {
            return TimeValues.of(rule.function(), captures, from, tense);
        }
        if (rule.function().equals("weekday")) {
            return Optional.of(weekdays(captures, from, to));
        }
        Optional<Interval> early = TimeValues.of(rule.function(), captures, from, tense);
        Optional<Interval> late = TimeValues.of(rule.function(), captures, to, tense);
        return early.isPresent() && late.isPresent()
                ? Optional.of(Interval.between(early.get(), late.get()))
                : Optional.empty();
    }

    /** The first to the last such weekday of the stretch in which the article was published. */
    private static Interval weekdays(Captures captures, LocalDate from, LocalDate to) {
        int wanted = captures.number("weekday", 1);
        LocalDate first =
                from.plusDays(Math.floorMod(wanted - from.getDayOfWeek().getValue(), 7));
        LocalDate last = to.minusDays(Math.floorMod(to.getDayOfWeek().getValue() - wanted, 7));
        return first.isAfter(last)
                ? Interval.unknown(Granularity.WEEKDAY)
                : new Interval(first, last, Granularity.WEEKDAY);
    }

    /** The expression with what stands before or behind it: 'since', 'until', 'between … and', '… to …'. */
    private TimeMention mention(Sentence sentence, Match match, @Nullable TimeSpan published) {
        int first = match.first();
        int end = match.end();
        Interval value = match.value();
        String rule = match.rule().function();
        Optional<Match> second = second(sentence, match, published);
        if (second.isPresent()) {
            value = new Interval(value.from(), second.get().value().to(), Granularity.SPAN);
            end = second.get().end();
            rule += "-" + second.get().rule().function();
        }
        int before = since(sentence, first, value.granularity());
        int until = wordBefore(sentence, first, "until");
        if (second.isEmpty() && before > 0 && value.granularity() != Granularity.HOUR) {
            value = new Interval(value.from(), null, Granularity.SPAN);
            first -= before;
            rule = "since-" + rule;
        } else if (second.isEmpty() && until > 0) {
            value = new Interval(null, value.to(), Granularity.SPAN);
            first -= until;
            rule = "until-" + rule;
        }
        int last = end - 1;
        TimeSpan span = new TimeSpan(sentence.span(first, last), value.from(), value.to(), value.granularity());
        return new TimeMention(
                sentence.index(), head(sentence, first, last), first, last, span, language + "/time/" + rule);
    }

    private Optional<Match> second(Sentence sentence, Match match, @Nullable TimeSpan published) {
        int link = words.length("range", sentence, match.end());
        if (link == 0 && wordBefore(sentence, match.first(), "between") > 0) {
            link = words.length("and", sentence, match.end());
        }
        return link == 0
                ? Optional.empty()
                : at(sentence, match.end() + link, published, true).filter(other -> isOrdered(match, other));
    }

    private static boolean isOrdered(Match one, Match other) {
        LocalDate from = one.value().from();
        LocalDate to = other.value().to();
        return from != null && to != null && !to.isBefore(from);
    }

    /** Length of 'since', or of 'from' where something is to begin, before the token. */
    private int since(Sentence sentence, int id, Granularity granularity) {
        int since = wordBefore(sentence, id, "since");
        boolean origin = granularity.compareTo(Granularity.MONTH) > 0 || Tense.of(sentence, id, words) == Tense.PAST;
        return since > 0 || origin ? since : wordBefore(sentence, id, "starting");
    }

    /** Length in tokens of a word of the class that ends right before token {@code id}, 0 if there is none. */
    private int wordBefore(Sentence sentence, int id, String wordClass) {
        for (int length = 3; length >= 1; length--) {
            if (id - length >= 1 && words.isIn(wordClass, TimeWords.joined(sentence, id - length, length))) {
                return length;
            }
        }
        return 0;
    }

    private static int head(Sentence sentence, int first, int last) {
        for (int id = first; id <= last; id++) {
            int head = sentence.token(id).head();
            if (head < first || head > last) {
                return id;
            }
        }
        return first;
    }
}
