package org.kroniek.ledger.incident;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Entity;
import org.kroniek.model.PassageKind;
import org.kroniek.model.Reading;
import org.kroniek.model.Span;

/** Tells whose copy an article is: a news agency named in its dateline or in its last words. */
final class Agencies {
    /** How far into the article a dateline may reach, in code points after the title. */
    private static final int DATELINE = 60;

    /** How far from its end a credit may stand, in code points. */
    private static final int CREDIT = 30;

    private static final Set<String> KNOWN = RuleFiles.words("agencies.txt");

    private Agencies() {}

    /** The ident of the agency; null when none is named there. */
    static @Nullable String of(Reading reading) {
        String text = reading.article().text();
        int length = text.codePointCount(0, text.length());
        int start = reading.article().passages().stream()
                .filter(p -> p.kind() != PassageKind.TITLE)
                .mapToInt(p -> p.span().begin())
                .min()
                .orElse(0);
        for (Entity entity : reading.entities()) {
            String known = entity.known();
            if (known != null && KNOWN.contains(known)) {
                for (Span name : Witnesses.names(entity)) {
                    boolean isDateline =
                            name.begin() >= start && name.end() <= start + DATELINE && isBracketed(name, text);
                    boolean isCredit = name.begin() >= length - CREDIT && isBracketed(name, text);
                    if (isDateline || isCredit) {
                        return known;
                    }
                }
            }
        }
        return null;
    }

    /** '(Reuters)', '© AFP', '– ANP': set apart from the sentences. */
    private static boolean isBracketed(Span name, String text) {
        int begin = text.offsetByCodePoints(0, name.begin());
        String before = text.substring(Math.max(0, begin - 3), begin);
        return before.matches("(?s).*[(\\[/©—–-]\\s?") || before.endsWith("\n");
    }
}
