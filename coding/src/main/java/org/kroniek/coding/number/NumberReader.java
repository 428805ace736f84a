package org.kroniek.coding.number;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.coding.lexicon.NumberWord;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;
import org.kroniek.model.Span;

/** Reads how many a noun phrase counts: figures, number words, vague numbers and their bounds. Thread-safe. */
public final class NumberReader {
    /** How far before a number its 'at least' or 'about' may stand, in tokens. */
    private static final int REACH = 4;

    /** Longest approximator, in words: 'op zijn minst', 'no fewer than'. */
    private static final int LONGEST = 3;

    private final Map<String, NumberWord> words;
    private final boolean pointForThousands;
    private final Set<String> between;
    private final Set<String> measures;

    public NumberReader(Lexicon lexicon) {
        this.words = lexicon.numbers();
        this.between = lexicon.setting("range");
        this.measures = lexicon.setting("measure");
        this.pointForThousands = lexicon.setting("thousands").contains(".");
    }

    /**
     * A number as the text gives it.
     *
     * @param best the number itself; null where only bounds are told
     */
    public record Quantity(
            @Nullable Integer low,
            @Nullable Integer best,
            @Nullable Integer high,
            Span words) {}

    /** How many the phrase headed by {@code token} counts, its own words or the measure noun or number above it. */
    public Optional<Quantity> of(Sentence sentence, int token) {
        Token phrase = sentence.token(token);
        boolean measured = phrase.head() > 0
                && phrase.relation().equals("nmod")
                && (sentence.token(phrase.head()).upos() == Upos.NUM
                        || measures.contains(sentence.token(phrase.head()).lemma())
                        || measures.contains(
                                sentence.token(phrase.head()).form().toLowerCase(Locale.ROOT)));
        return of(sentence, token, measured ? phrase.head() : token);
    }

    private Optional<Quantity> of(Sentence sentence, int token, int outer) {
        for (int head : token == outer ? new int[] {token} : new int[] {token, outer}) {
            for (Token child : sentence.children(head)) {
                boolean counts = child.relation().equals("nummod")
                        || (child.upos() == Upos.NUM && child.id() < head)
                        || (isRange(child) && isMeasure(child, head));
                if (counts) {
                    Optional<Quantity> number = at(sentence, child);
                    if (number.isPresent()) {
                        return number;
                    }
                }
            }
            Token self = sentence.token(head);
            if (self.upos() == Upos.NUM || (head != token && isRange(self))) {
                return at(sentence, self);
            }
        }
        return Optional.empty();
    }

    /** A vague number before what it counts: 'enkele burgers', 'tientallen burgers'. */
    private static boolean isMeasure(Token child, int counted) {
        return child.id() < counted
                && (child.relation().equals("det") || child.relation().equals("nmod"));
    }

    private boolean isRange(Token token) {
        NumberWord word = word(token);
        return word != null && word.kind() == NumberWord.Kind.RANGE && word.high() > 1;
    }

    private @Nullable NumberWord word(Token token) {
        NumberWord byLemma = words.get(token.lemma());
        NumberWord byForm = words.get(token.form().toLowerCase(Locale.ROOT));
        return byForm != null ? byForm : byLemma;
    }

    private Optional<Quantity> at(Sentence sentence, Token token) {
        long low = 0;
        long high = 0;
        BigDecimal figure = figure(token.form());
        NumberWord word = word(token);
        if (figure != null) {
            low = figure.longValue();
            high = low;
        } else if (word != null && word.kind() == NumberWord.Kind.RANGE) {
            low = word.low();
            high = word.high();
        } else {
            return Optional.empty();
        }
        int last = token.id();
        // '3,5 miljoen', 'two thousand': the next number word multiplies
        if (last < sentence.size()) {
            NumberWord next = word(sentence.token(last + 1));
            if (next != null
                    && next.kind() == NumberWord.Kind.RANGE
                    && next.low() >= 100
                    && next.low() == next.high()) {
                BigDecimal factor = BigDecimal.valueOf(next.low());
                low = (figure == null ? BigDecimal.valueOf(low) : figure)
                        .multiply(factor)
                        .longValue();
                high = figure == null ? high * next.low() : low;
                last++;
            }
        }
        return Optional.of(
                range(sentence, token.id(), last, low, high).orElse(bounded(sentence, token.id(), last, low, high)));
    }

    /** 'Between ten and fifteen', '10 to 15': the second number is the highest that is told. */
    private Optional<Quantity> range(Sentence sentence, int first, int last, long low, long high) {
        if (last + 2 > sentence.size()) {
            return Optional.empty();
        }
        boolean opened = (first > 1 && between.contains(lower(sentence, first - 1) + " …"))
                || (first > 2
                        && between.contains(lower(sentence, first - 2) + " " + lower(sentence, first - 1) + " …"));
        String joint = lower(sentence, last + 1);
        int second = last + 2;
        if (opened && second < sentence.size() && value(sentence.token(second)) == null) {
            // 'tussen de tien en de vijftien'
            second++;
        }
        boolean joined = opened ? between.contains("… " + joint + " …") : between.contains(joint);
        Long end = joined ? value(sentence.token(second)) : null;
        if (end == null || end <= low || low != high) {
            return Optional.empty();
        }
        return Optional.of(new Quantity(clamp(low), null, clamp(end), sentence.span(first, second)));
    }

    private static String lower(Sentence sentence, int id) {
        return sentence.token(id).form().toLowerCase(Locale.ROOT);
    }

    private @Nullable Long value(Token token) {
        BigDecimal figure = figure(token.form());
        if (figure != null) {
            return figure.longValue();
        }
        NumberWord word = word(token);
        return word != null && word.kind() == NumberWord.Kind.RANGE && word.low() == word.high() ? word.low() : null;
    }

    private Quantity bounded(Sentence sentence, int first, int last, long low, long high) {
        Integer least = clamp(low);
        Integer most = clamp(high);
        Integer best = low == high ? least : null;
        NumberWord.Kind bound = bound(sentence, first);
        Span span = sentence.span(first, last);
        if (bound == NumberWord.Kind.LOW) {
            return new Quantity(least, null, null, span);
        }
        if (bound == NumberWord.Kind.HIGH) {
            return new Quantity(null, null, most, span);
        }
        return new Quantity(least, best, most, span);
    }

    private NumberWord.@Nullable Kind bound(Sentence sentence, int first) {
        for (int at = first - 1; at >= Math.max(1, first - REACH); at--) {
            Token token = sentence.token(at);
            if (token.upos() == Upos.VERB || token.upos() == Upos.PUNCT) {
                return null;
            }
            NumberWord word = word(token);
            NumberWord phrase = phrase(sentence, at);
            NumberWord found = phrase != null ? phrase : word;
            if (found != null && found.kind() != NumberWord.Kind.RANGE) {
                return found.kind();
            }
        }
        return null;
    }

    /** The longest approximator of several words that ends here. */
    private @Nullable NumberWord phrase(Sentence sentence, int last) {
        for (int length = LONGEST; length > 1; length--) {
            if (last - length + 1 >= 1) {
                StringBuilder joined = new StringBuilder();
                for (int at = last - length + 1; at <= last; at++) {
                    joined.append(joined.length() == 0 ? "" : " ").append(lower(sentence, at));
                }
                NumberWord found = words.get(joined.toString());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static Integer clamp(long value) {
        return (int) Math.min(value, Integer.MAX_VALUE);
    }

    /** The figure's value, with the language's marks of thousands and decimals; null if it is no figure. */
    private @Nullable BigDecimal figure(String form) {
        String thousands = pointForThousands ? "." : ",";
        String decimals = pointForThousands ? "," : ".";
        if (form.isEmpty() || !Character.isDigit(form.charAt(0)) || form.length() > 15) {
            return null;
        }
        String plain = form.replace(thousands, "").replace(decimals, ".");
        return plain.matches("\\d+(\\.\\d+)?") ? new BigDecimal(plain) : null;
    }
}
