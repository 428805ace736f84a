package org.kroniek.grounding.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rules can begin with a token: most tokens begin none, and need not be tried against every pattern. */
final class RuleIndex {
    private static final int SHORTEST_COMPOUND = 7;

    private final List<TimeRule> rules;
    private final TimeWords words;
    private final Map<String, List<TimeRule>> byWord = new HashMap<>();

    RuleIndex(List<TimeRule> rules, TimeWords words) {
        this.rules = List.copyOf(rules);
        this.words = words;
        for (TimeRule rule : rules) {
            for (String word : begins(rule)) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(rule);
            }
        }
    }

    /** The rules to try, in their order; all of them where the token has figures or is a compound. */
    List<TimeRule> at(String form) {
        char first = form.charAt(0);
        boolean figure = Character.isDigit(first) || first == '\'' || first == '’' || form.indexOf('-') > 0;
        return figure || isCompound(form) ? rules : byWord.getOrDefault(form, List.of());
    }

    private boolean isCompound(String form) {
        return form.length() >= SHORTEST_COMPOUND
                && !words.isIn("weekday", form)
                && words.of("weekday").stream().anyMatch(form::startsWith);
    }

    /** First words of what may stand first: all that is optional, and the first that is not. */
    private Set<String> begins(TimeRule rule) {
        Set<String> begins = new LinkedHashSet<>();
        for (TimeRule.Element element : rule.elements()) {
            if (element.behind()) {
                continue;
            }
            for (String alternative : element.alternatives()) {
                if (alternative.startsWith("<") && alternative.endsWith(">")) {
                    String list = TimeClasses.list(alternative.substring(1, alternative.length() - 1));
                    words.of(list).forEach(word -> begins.add(word.split(" ", 2)[0]));
                } else {
                    begins.add(alternative);
                }
            }
            if (!element.optional()) {
                break;
            }
        }
        return begins;
    }
}
