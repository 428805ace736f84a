package org.kroniek.grounding.time;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kroniek.language.Sentence;

/** Tells whether a token is of a class: the listed words, and the numbers that need no list. */
final class TimeClasses {
    private static final Pattern DAY_ORDINAL = Pattern.compile("(\\d{1,2})(?:e|de|ste|st|nd|rd|th)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})");
    private static final Pattern DECADE = Pattern.compile("(\\d{4}|['’]?\\d{2})s");
    private static final Pattern APOSTROPHE_DECADE = Pattern.compile("['’](\\d0)");
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4])([.:][0-5]\\d)?");
    private static final Pattern CLOCK_TIME = Pattern.compile("([01]?\\d|2[0-4])[.:][0-5]\\d");
    /** Classes whose words another class lists. */
    private static final Map<String, String> LISTS =
            Map.of("longmonth", "month", "count", "number", "lastweekday", "weekday", "lastmonth", "month");

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;

    private final TimeWords words;

    TimeClasses(TimeWords words) {
        this.words = words;
    }

    TimeWords words() {
        return words;
    }

    /** Length in tokens of what matches {@code alternative} at token {@code id}, 0 if nothing; fills the captures. */
    int match(String alternative, Sentence sentence, int id, Captures captures) {
        if (id > sentence.size()) {
            return 0;
        }
        if (!alternative.startsWith("<") || !alternative.endsWith(">")) {
            return TimeWords.form(sentence, id).equals(alternative) ? 1 : 0;
        }
        String name = alternative.substring(1, alternative.length() - 1);
        String form = TimeWords.form(sentence, id);
        String value = number(name, form);
        if (value != null) {
            captures.put(name, value);
            return 1;
        }
        return listed(name, sentence, id, captures);
    }

    /** The class that lists the words of a class. */
    static String list(String name) {
        return LISTS.getOrDefault(name, name);
    }

    private int listed(String name, Sentence sentence, int id, Captures captures) {
        String list = list(name);
        if (name.equals("weekdaypart")) {
            return compound(TimeWords.form(sentence, id), captures) ? 1 : 0;
        }
        if (name.equals("edgemonth")) {
            return hyphenated(TimeWords.form(sentence, id), captures) ? 1 : 0;
        }
        int length = words.length(list, sentence, id);
        if (length == 0) {
            return 0;
        }
        String word = TimeWords.joined(sentence, id, length);
        boolean doubtful = words.isIn("ambiguous", word);
        if (doubtful && (name.equals("longmonth") || !isCapital(sentence, id))) {
            return 0;
        }
        captures.put(name.startsWith("last") ? name : list, String.valueOf(words.value(list, word)));
        return length;
    }

    private static boolean isCapital(Sentence sentence, int id) {
        return Character.isUpperCase(sentence.token(id).form().codePointAt(0));
    }

    /** 'maandagavond': a weekday with a part of the day behind it. */
    private boolean compound(String form, Captures captures) {
        for (int at = 3; at < form.length() - 2; at++) {
            String weekday = words.value("weekday", form.substring(0, at));
            String part = words.value("part", form.substring(at));
            if (weekday != null && part != null) {
                captures.put("weekday", weekday);
                captures.put("part", part);
                return true;
            }
        }
        return false;
    }

    /** 'mid-May', 'mid-2022': an edge joined to a month or year. */
    private boolean hyphenated(String form, Captures captures) {
        int hyphen = form.indexOf('-');
        if (hyphen < 1 || words.value("edge", form.substring(0, hyphen)) == null) {
            return false;
        }
        String rest = form.substring(hyphen + 1);
        String month = words.value("month", rest);
        String year = number("year", rest);
        if (month != null) {
            captures.put("month", month);
        } else if (year != null) {
            captures.put("year", year);
        }
        return month != null || year != null;
    }

    private static @Nullable String number(String name, String form) {
        return switch (name) {
            case "day", "lastday" -> inRange(form, 1, 31);
            case "year" -> form.length() == 4 ? inRange(form, FIRST_YEAR, LAST_YEAR) : null;
            case "count" -> inRange(form, 1, 999);
            case "twodigits" -> form.length() == 2 ? inRange(form, 0, 99) : null;
            case "dayordinal" -> dayOrdinal(form);
            case "iso" -> iso(form);
            case "decadefigure" -> decade(form);
            case "apostrophedecade" -> group(APOSTROPHE_DECADE, form);
            case "clock" -> CLOCK.matcher(form).matches() ? form : null;
            case "clocktime" -> CLOCK_TIME.matcher(form).matches() ? form : null;
            default -> null;
        };
    }

    private static @Nullable String group(Pattern pattern, String form) {
        Matcher matcher = pattern.matcher(form);
        return matcher.matches() ? matcher.group(1) : null;
    }

    private static @Nullable String dayOrdinal(String form) {
        String day = group(DAY_ORDINAL, form);
        return day == null ? null : inRange(day, 1, 31);
    }

    private static @Nullable String iso(String form) {
        Matcher iso = ISO.matcher(form);
        if (iso.matches()) {
            return form;
        }
        Matcher numeric = NUMERIC.matcher(form);
        return numeric.matches()
                ? String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        numeric.group(3),
                        Integer.valueOf(numeric.group(2)),
                        Integer.valueOf(numeric.group(1)))
                : null;
    }

    private static @Nullable String decade(String form) {
        String figure = group(DECADE, form);
        if (figure == null) {
            return null;
        }
        String digits = figure.replaceAll("\\D", "");
        return digits.endsWith("0") ? digits : null;
    }

    private static @Nullable String inRange(String form, int low, int high) {
        if (form.isEmpty() || form.length() > 4) {
            return null;
        }
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) < '0' || form.charAt(i) > '9') {
                return null;
            }
        }
        int value = Integer.parseInt(form);
        return value >= low && value <= high ? String.valueOf(value) : null;
    }
}
