package org.kroniek.grounding.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the known names of a text in one pass over its tokens; of two that begin alike, the longer. */
public final class NameMatcher {
    private final NameIndex index;
    private final String language;
    private final List<String> endings;

    NameMatcher(NameIndex index, String language, List<String> endings) {
        this.index = index;
        this.language = language;
        this.endings = endings;
    }

    /**
     * The names in a row of tokens, in order, none overlapping another.
     *
     * @param forms the tokens as written
     */
    public List<NameMatch> match(List<String> forms) {
        List<Word> words = words(forms);
        List<NameMatch> matches = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Found found = longest(words, at);
            if (found == null) {
                at++;
            } else {
                matches.add(found.match());
                at = found.next();
            }
        }
        return matches;
    }

    /** A folded word: a token or a part of one. */
    private record Word(String folded, @Nullable String base, int token, boolean first, boolean last, String written) {
        /** An ending that the tokeniser made a token of its own. */
        boolean isGenitive() {
            return folded.equals("s") && written.length() == 2;
        }

        /** Whether an apostrophe marks the ending: then 'Tripoli's' is Tripoli's before it is Tripolis. */
        boolean apostrophe() {
            return written.indexOf('\'') > 0 || written.indexOf('’') > 0;
        }
    }

    private record Found(NameMatch match, int next) {}

    private List<Word> words(List<String> forms) {
        List<Word> words = new ArrayList<>(forms.size() + 8);
        for (int token = 0; token < forms.size(); token++) {
            String form = forms.get(token);
            List<String> folded = Folding.words(form);
            List<String> written = folded.size() == 1 ? List.of(form) : parts(form, folded.size());
            for (int i = 0; i < folded.size(); i++) {
                boolean last = i == folded.size() - 1;
                String part = written.get(i);
                words.add(new Word(folded.get(i), last ? base(part) : null, token, i == 0, last, part));
            }
        }
        return words;
    }

    /** The written parts of a token, or the token for each where they cannot be told apart. */
    private static List<String> parts(String form, int count) {
        List<String> parts = new ArrayList<>(count);
        int from = 0;
        for (int i = 0; i <= form.length(); i++) {
            boolean parting = i == form.length() || "-‑‐–/ &+_".indexOf(form.charAt(i)) >= 0;
            if (parting) {
                if (i > from) {
                    parts.add(form.substring(from, i));
                }
                from = i + 1;
            }
        }
        while (parts.size() != count) {
            if (parts.size() < count) {
                parts.add(form);
            } else {
                parts.remove(parts.size() - 1);
            }
        }
        return parts;
    }

    /** What is left without a genitive ending; null when there is none. */
    private @Nullable String base(String part) {
        String plain = part.replace('’', '\'');
        for (String ending : endings) {
            if (plain.length() > ending.length() + 1 && plain.endsWith(ending)) {
                List<String> folded = Folding.words(plain.substring(0, plain.length() - ending.length()));
                return folded.size() == 1 ? folded.get(0) : null;
            }
        }
        return null;
    }

    private @Nullable Found longest(List<Word> words, int begin) {
        Found best = null;
        long node = WordTrie.ROOT;
        boolean upper = false;
        boolean lower = false;
        for (int i = begin; i < words.size(); i++) {
            Word word = words.get(i);
            long next = WordTrie.step(node, word.folded());
            Case before = new Case(upper, lower);
            Found found = word.apostrophe() ? genitive(words, begin, i, node, before) : null;
            if (found == null) {
                found = found(words, begin, i, next, false, before.and(word.written()));
            }
            if (found == null) {
                found = genitive(words, begin, i, node, before);
            }
            best = found != null ? found : best;
            if (!index.goesOn(next)) {
                // 'Cox 's Bazar': the tokeniser parts what the name joins.
                next = WordTrie.step(node, word.folded() + "s");
                boolean joined = i + 1 < words.size() && words.get(i + 1).isGenitive() && index.goesOn(next);
                if (!joined) {
                    break;
                }
                i++;
            }
            Case seen = before.and(word.written());
            upper = seen.upper();
            lower = seen.lower();
            node = next;
        }
        return best;
    }

    /** What is found without the last word's genitive ending. */
    private @Nullable Found genitive(List<Word> words, int begin, int last, long node, Case before) {
        Word word = words.get(last);
        String base = word.base();
        if (base == null) {
            return null;
        }
        String bare = word.written()
                .substring(0, Math.min(base.length(), word.written().length()));
        return found(words, begin, last, WordTrie.step(node, base), true, before.and(bare));
    }

    private @Nullable Found found(List<Word> words, int begin, int last, long node, boolean genitive, Case written) {
        List<Candidate> fitting = index.at(node, language, written::fits);
        if (fitting.isEmpty()) {
            return null;
        }
        NameMatch.Part part = part(words.get(begin).first(), words.get(last).last());
        NameMatch match =
                new NameMatch(words.get(begin).token(), words.get(last).token() + 1, part, genitive, fitting);
        return new Found(match, last + 1);
    }

    private static NameMatch.Part part(boolean first, boolean last) {
        if (first) {
            return last ? NameMatch.Part.WHOLE : NameMatch.Part.FIRST;
        }
        return last ? NameMatch.Part.LAST : NameMatch.Part.INNER;
    }

    /** Which letters were seen in the text. */
    private record Case(boolean upper, boolean lower) {
        Case and(String written) {
            return new Case(upper || LetterCase.hasUpper(written), lower || LetterCase.hasLower(written));
        }

        /** An acronym wants capitals only ('IS', not 'is' or 'Is'); a name with a capital wants one. */
        boolean fits(String name) {
            return !LetterCase.hasUpper(name) || (upper && (!lower || LetterCase.hasLower(name)));
        }
    }
}
