package org.kroniek.coding.attribution;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.grounding.EntityMention;
import org.kroniek.grounding.Grounding;
import org.kroniek.language.Sentence;
import org.kroniek.model.Quote;
import org.kroniek.model.Span;

/** Who 'I' and 'we' are: in a quotation its speaker, elsewhere nobody knows. */
public final class OpenSpeakers {
    private OpenSpeakers() {}

    /** The same grounding with the first person of quotations resolved to those who are quoted. */
    public static Grounding resolve(Grounding grounding, List<Saying> sayings) {
        Map<EntityMention, String> speakers = new HashMap<>();
        for (EntityMention mention : grounding.openSpeakers()) {
            Sentence sentence = grounding.sentences().get(mention.sentence());
            speaker(sentence.token(mention.head()).span(), sayings).ifPresent(id -> speakers.put(mention, id));
        }
        return speakers.isEmpty() ? grounding : grounding.withSpeakers(speakers);
    }

    private static Optional<String> speaker(Span word, List<Saying> sayings) {
        return sayings.stream()
                .filter(saying -> saying.quote() == Quote.DIRECT || saying.quote() == Quote.MIXED)
                .filter(saying -> saying.attributes(word) && saying.source() != null)
                .min(Comparator.comparingInt(Saying::contentLength))
                .flatMap(saying -> Optional.ofNullable(saying.source()));
    }
}
