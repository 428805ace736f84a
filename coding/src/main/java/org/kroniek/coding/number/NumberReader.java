package org.kroniek.coding.number;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private final Map<String, NumberWord> words;
    private final boolean pointForThousands;

    public NumberReader(Lexicon lexicon) {
        this.words = lexicon.numbers();
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

    /** How many the phrase headed by {@code token} counts; {@code outer} is its measure noun or the token itself. */
    public Optional<Quantity> of(Sentence sentence, int token, int outer) {
        for (int head : token == outer ? new int[] {token} : new int[] {token, outer}) {
            for (Token child : sentence.children(head)) {
                boolean counts = child.relation().equals("nummod")
                        || (child.upos() == Upos.NUM && child.id() < head)
                        || (child.relation().equals("det") && isRange(child));
                if (counts) {
                    Optional<Quantity> number = at(sentence, child);
                    if (number.isPresent()) {
                        return number;
                    }
                }
            }
            Token self = sentence.token(head);
            if (head != token && (self.upos() == Upos.NUM || isRange(self))) {
                return at(sentence, self);
            }
        }
        return Optional.empty();
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
        return Optional.of(bounded(sentence, token.id(), last, low, high));
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
            NumberWord phrase = at > 1
                    ? words.get((sentence.token(at - 1).form() + " " + token.form()).toLowerCase(Locale.ROOT))
                    : null;
            NumberWord found = phrase != null ? phrase : word;
            if (found != null && found.kind() != NumberWord.Kind.RANGE) {
                return found.kind();
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
