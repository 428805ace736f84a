package org.kroniek.coding.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;

/** Noun phrases of one sentence: their prepositions, who or what they stand for, what they count, what they include. */
final class Phrases {
    private static final int MAX_DEPTH = 12;

    /** How far behind a title its bearer's name may begin, in tokens: 'secretary of state X Y'. */
    static final int TITLE_REACH = 5;

    private final Sentence sentence;
    private final FunctionWords words;
    private @Nullable Map<Integer, List<Integer>> parts;

    Phrases(Sentence sentence, FunctionWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** The phrase's head and those coordinated with it, measure nouns replaced by what they measure. */
    List<Integer> members(int token) {
        List<Integer> members = new ArrayList<>();
        collectMembers(token, members, 0);
        return members;
    }

    private void collectMembers(int token, List<Integer> members, int depth) {
        int measured = named(measured(token));
        List<Token> names = namesOf(sentence.token(measured));
        if (names.isEmpty()) {
            members.add(measured);
        }
        if (depth > MAX_DEPTH) {
            return;
        }
        names.forEach(name -> collectMembers(name.id(), members, depth + 1));
        for (Token child : sentence.children(token)) {
            if (child.relation().equals("conj") && isNominal(child)) {
                collectMembers(child.id(), members, depth + 1);
            }
        }
        for (int part : included(token)) {
            if (!members.contains(part)) {
                collectMembers(part, members, depth + 1);
            }
        }
    }

    private static boolean isNominal(Token token) {
        return switch (token.upos()) {
            case NOUN, PROPN, PRON, NUM, X, SYM, ADJ -> true;
            default -> false;
        };
    }

    /** The person that a title introduces, where the tree hangs the name below it or beside it: 'spokesman X'. */
    private int named(int token) {
        Token title = sentence.token(token);
        boolean common = title.upos() == Upos.NOUN || title.upos() == Upos.PROPN;
        if (!common || title.name().endsWith("PER")) {
            return token;
        }
        for (int id = token + 1; id <= Math.min(sentence.size(), token + TITLE_REACH); id++) {
            Token name = sentence.token(id);
            if (name.upos() == Upos.PUNCT && !name.form().equals("-")) {
                return token;
            }
            boolean below = name.head() == token && prepositions(name).isEmpty();
            boolean beside = name.head() == title.head() && name.deprel().equals(title.deprel());
            if (name.name().equals("B-PER") && (below || beside)) {
                return id;
            }
        }
        return token;
    }

    /** The names that spell out a plural: 'the coastal towns A and B'. */
    private List<Token> namesOf(Token noun) {
        if (!noun.feat("Number").equals("Plur") || noun.upos() != Upos.NOUN) {
            return List.of();
        }
        return sentence.children(noun.id(), "appos").stream()
                .filter(child -> child.upos() == Upos.PROPN && child.id() <= noun.id() + 2)
                .toList();
    }

    /** The parts named behind 'among them', of a plural or of the relative pronoun that stands for it. */
    private List<Integer> included(int token) {
        int whole = antecedent(sentence.token(token));
        if (parts == null) {
            parts = findParts();
        }
        return parts.getOrDefault(whole, List.of());
    }

    private int antecedent(Token token) {
        if (token.upos() == Upos.PRON && token.head() > 0) {
            Token verb = sentence.token(token.head());
            if (verb.deprel().equals("acl:relcl")) {
                return verb.head();
            }
        }
        return token.id();
    }

    /** Parts by the whole they belong to: its head if that is a plural noun, else the nearest plural before. */
    private Map<Integer, List<Integer>> findParts() {
        Map<Integer, List<Integer>> found = new HashMap<>();
        for (Token token : sentence.tokens()) {
            if (!isIncluded(token) || !isNominal(token)) {
                continue;
            }
            int whole = token.head();
            if (whole == 0 || !isPlural(sentence.token(whole))) {
                whole = token.id() - 1;
                while (whole > 0 && !isPlural(sentence.token(whole))) {
                    whole--;
                }
            }
            if (whole > 0) {
                found.computeIfAbsent(whole, unused -> new ArrayList<>()).add(token.id());
            }
        }
        return found;
    }

    private static boolean isPlural(Token token) {
        return token.upos() == Upos.NOUN && token.feat("Number").equals("Plur");
    }

    /** True for the part in 'X, among them Y'. */
    private boolean isIncluded(Token child) {
        if (child.upos() == Upos.PUNCT) {
            return false;
        }
        for (Token marker : sentence.children(child.id())) {
            String form = marker.form().toLowerCase(Locale.ROOT);
            if (words.including().contains(form) || words.including().contains(prepositionOf(marker))) {
                return true;
            }
        }
        return false;
    }

    /** What a measure noun or number counts: 'landen' for 'een aantal landen', 'people' for 'dozens of people'. */
    int measured(int token) {
        Token head = sentence.token(token);
        if (!words.measure().contains(head.lemma()) && !(head.upos() == Upos.NUM)) {
            return token;
        }
        for (Token child : sentence.children(token)) {
            boolean counted =
                    child.deprel().equals("nmod") || (child.relation().equals("appos") && child.id() == token + 1);
            if (counted && child.id() > token && child.upos() != Upos.NUM) {
                List<String> prepositions = prepositions(child);
                if (prepositions.isEmpty() || words.of().contains(prepositions.get(0))) {
                    return child.id();
                }
            }
        }
        return token;
    }

    /** The preposition of a phrase with {@code _} between its words, and the last word alone; empty if it has none. */
    List<String> prepositions(Token phrase) {
        List<String> found = new ArrayList<>(2);
        StringBuilder joined = new StringBuilder();
        for (Token child : sentence.children(phrase.id())) {
            if (child.relation().equals("case")) {
                String preposition = prepositionOf(child);
                found.add(preposition);
                joined.append(joined.length() == 0 ? "" : "_").append(preposition);
            }
        }
        if (found.size() > 1) {
            found.add(0, joined.toString());
        }
        return found;
    }

    private String prepositionOf(Token marker) {
        StringBuilder joined = new StringBuilder(marker.form().toLowerCase(Locale.ROOT));
        for (Token part : sentence.children(marker.id())) {
            if (part.relation().equals("fixed")) {
                joined.append('_').append(part.form().toLowerCase(Locale.ROOT));
            }
        }
        return joined.toString();
    }
}
