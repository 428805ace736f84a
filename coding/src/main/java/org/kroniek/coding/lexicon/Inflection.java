package org.kroniek.coding.lexicon;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A regular way from a form to its lemma, for words whose lemma the parser got wrong. */
record Inflection(PartOfSpeech pos, Pattern form, String lemma) {
    /** The lemma that {@code word} has if it is inflected this way. */
    Optional<String> apply(String word) {
        Matcher matcher = form.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        // a group that did not take part stands for nothing
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < lemma.length(); i++) {
            char c = lemma.charAt(i);
            if (c == '$' && i + 1 < lemma.length()) {
                String group = matcher.group(lemma.charAt(++i) - '0');
                result.append(group == null ? "" : group);
            } else {
                result.append(c);
            }
        }
        return Optional.of(result.toString());
    }
}
