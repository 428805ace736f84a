package org.kroniek.coding.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;

/**
 * A cue with its source thrown into what it attributes, or put behind it, between commas: 'the army, residents said, has left', 'the army
 * has left, he said'. Trees of such sentences are often wrong; the commas are not.
 *
 * @param source id of the token that heads the source's phrase
 * @param content ids of the attributed words, in text order
 */
record Aside(int source, List<Integer> content) {
    /** Most words between the commas. */
    private static final int MAX_LENGTH = 14;

    Aside {
        content = List.copyOf(content);
    }

    /** The aside that the cue makes with somebody next to it, if it stands in one. */
    static Optional<Aside> of(Sentence sentence, CueMatcher.Found cue) {
        int first = cue.token();
        while (first > 1 && !isBreak(sentence.token(first - 1))) {
            first--;
        }
        int last = cue.token();
        while (last < sentence.size() && !isBreak(sentence.token(last + 1))) {
            last++;
        }
        boolean opens = first == 1;
        if (opens
                || isShared(sentence, cue.token())
                || last - first >= MAX_LENGTH
                || !isPlain(sentence, cue, first, last)) {
            return Optional.empty();
        }
        int end = last;
        int begin = first;
        return source(sentence, cue, first, last).flatMap(source -> {
            List<Integer> content = new ArrayList<>(before(sentence, opening(sentence, source, begin)));
            content.addAll(behind(sentence, cue, begin, end));
            return isTold(sentence, cue, content) ? Optional.of(new Aside(source, content)) : Optional.empty();
        });
    }

    /** True for a verb coordinated with another or in a relative clause: its subject stands elsewhere. */
    private static boolean isShared(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        return token.relation().equals("conj")
                || token.deprel().equals("acl:relcl")
                || (List.of("acl", "amod").contains(token.relation())
                        && !token.feat("VerbForm").equals("Fin"));
    }

    /** Where the aside begins: a source with an apposition, 'the envoy, X Y, said', stands before the last comma. */
    private static int opening(Sentence sentence, int source, int first) {
        return source < first ? sentence.subtree(source).get(0) : first;
    }

    /** A mark that parts phrases; what holds letters together, or has some of its own, does not. */
    private static boolean isBreak(Token token) {
        return token.upos() == Upos.PUNCT
                && !token.form().equals("-")
                && token.form().codePoints().noneMatch(Character::isLetter);
    }

    /** Nothing but the cue, one phrase beside it, and adverbs: no second verb, no object, no clause. */
    private static boolean isPlain(Sentence sentence, CueMatcher.Found cue, int first, int last) {
        for (int id = first; id <= last; id++) {
            Token token = sentence.token(id);
            boolean clause =
                    (token.upos() == Upos.VERB && !List.of("amod", "fixed").contains(token.relation()))
                            || token.upos() == Upos.SCONJ
                            || token.relation().equals("cop");
            if (clause && !cue.tokens().contains(id)) {
                return false;
            }
        }
        return true;
    }

    /** Who says it: the one phrase beside the cue; nobody where there are two, since one of them is then what is said. */
    private static Optional<Integer> source(Sentence sentence, CueMatcher.Found cue, int first, int last) {
        List<Integer> heads = new ArrayList<>();
        for (int id = first; id <= last; id++) {
            Token token = sentence.token(id);
            boolean nominal = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON;
            boolean top = token.head() < first || token.head() > last || token.head() == cue.token();
            boolean participant = !List.of("obl", "iobj", "advmod", "expl", "compound", "flat")
                    .contains(token.relation());
            if (nominal && top && participant && !cue.tokens().contains(id)) {
                heads.add(id);
            }
        }
        if (heads.size() == 2 && isTitle(sentence, heads.get(0), heads.get(1))) {
            heads.remove(0);
        }
        if (heads.isEmpty() && first == cue.token()) {
            sentence.children(cue.token(), "nsubj").stream()
                    .filter(subject -> subject.id() < first && subject.id() > 1)
                    .findFirst()
                    .ifPresent(subject -> heads.add(subject.id()));
        }
        return heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
    }

    private static boolean isTitle(Sentence sentence, int title, int name) {
        return sentence.token(title).upos() == Upos.NOUN
                && sentence.token(name).name().equals("B-PER")
                && name <= title + 3;
    }

    /** The words before the aside, back to a semicolon or colon. */
    private static List<Integer> before(Sentence sentence, int first) {
        int from = Math.max(first - 1, 1);
        while (from > 1 && !isStop(sentence.token(from - 1))) {
            from--;
        }
        List<Integer> ids = new ArrayList<>();
        for (int id = from; id < first; id++) {
            ids.add(id);
        }
        return trimmed(sentence, ids);
    }

    /** The words behind it, up to a semicolon or colon, unless they are coordinated with the cue or say more of the source. */
    private static List<Integer> behind(Sentence sentence, CueMatcher.Found cue, int first, int last) {
        List<Integer> ids = new ArrayList<>();
        for (int id = last + 1; id <= sentence.size() && !isStop(sentence.token(id)); id++) {
            ids.add(id);
        }
        boolean own = ids.stream()
                .map(sentence::token)
                .filter(token -> token.upos() != Upos.PUNCT && token.head() >= first && token.head() <= last)
                .anyMatch(token -> !cue.tokens().contains(token.head())
                        || !token.relation().equals("ccomp"));
        boolean loose = ids.stream().map(sentence::token).allMatch(token -> token.upos() == Upos.PUNCT);
        return own || loose ? List.of() : trimmed(sentence, ids);
    }

    private static boolean isStop(Token token) {
        return token.form().equals(";") || token.form().equals(":");
    }

    private static List<Integer> trimmed(Sentence sentence, List<Integer> ids) {
        TreeSet<Integer> left = new TreeSet<>(ids);
        while (!left.isEmpty() && sentence.token(left.first()).upos() == Upos.PUNCT) {
            left.pollFirst();
        }
        while (!left.isEmpty() && sentence.token(left.last()).upos() == Upos.PUNCT) {
            left.pollLast();
        }
        return List.copyOf(left);
    }

    /** True for a whole clause; a clause of time or reason alone, 'after talks ended, he warned', is none. */
    private static boolean isTold(Sentence sentence, CueMatcher.Found cue, List<Integer> content) {
        Set<Integer> inside = new HashSet<>(content);
        return content.stream().map(sentence::token).anyMatch(token -> {
            boolean predicate = token.upos() == Upos.VERB
                    || sentence.children(token.id()).stream()
                            .anyMatch(child -> List.of("cop", "nsubj").contains(child.relation()));
            boolean top = token.head() == 0 || !inside.contains(token.head());
            boolean main = !List.of("advcl", "acl", "amod", "obl").contains(token.relation())
                    || (sentence.children(token.id(), "mark").isEmpty()
                            && cue.tokens().contains(token.head()));
            return predicate && top && main;
        });
    }
}
