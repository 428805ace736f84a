package org.kroniek.grounding.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of a person's names may stand alone. */
final class Surnames {
    private Surnames() {}

    /** The last word of each name, and with the lower-case words before it ('van Middelkoop', 'al-Sarraj'). */
    static List<KnownName> of(List<KnownName> names, Set<String> suffixes) {
        Set<KnownName> surnames = new LinkedHashSet<>();
        for (KnownName name : names) {
            String[] words = name.text().split(" ");
            int last = words.length - 1;
            while (last > 0 && suffixes.contains(words[last])) {
                last--;
            }
            if (last > 0) {
                surnames.add(new KnownName(words[last], name.language()));
                int from = last;
                while (from > 1 && Character.isLowerCase(words[from - 1].charAt(0))) {
                    from--;
                }
                surnames.add(new KnownName(String.join(" ", List.of(words).subList(from, last + 1)), name.language()));
                withoutArticle(words[last]).ifPresent(w -> surnames.add(new KnownName(w, name.language())));
            }
        }
        surnames.removeAll(names);
        return new ArrayList<>(surnames);
    }

    /** 'Sarraj' of 'al-Sarraj'. */
    private static Optional<String> withoutArticle(String word) {
        int hyphen = word.indexOf('-');
        boolean article =
                hyphen > 0 && hyphen <= 3 && Folding.words(word).get(0).equals("al");
        return article ? Optional.of(word.substring(hyphen + 1)) : Optional.empty();
    }
}
