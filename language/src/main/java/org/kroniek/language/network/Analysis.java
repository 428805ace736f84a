package org.kroniek.language.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kroniek.language.Upos;

/** What the network says of one word. {@code head} is an id in the sentence, 0 for the root. */
public record Analysis(Upos upos, Map<String, String> feats, String lemma, String name, int head, String deprel) {
    /** The relation of a particle to its verb. */
    private static final String PARTICLE = "compound:prt";

    /** The separate particles of each word, joined in text order; empty where there are none. */
    static String[] particles(List<String> forms, int[] heads, String[] deprels) {
        String[] particles = new String[forms.size()];
        Arrays.fill(particles, "");
        for (int i = 0; i < forms.size(); i++) {
            if (heads[i + 1] > 0 && deprels[i].equals(PARTICLE)) {
                particles[heads[i + 1] - 1] += forms.get(i).toLowerCase(Locale.ROOT);
            }
        }
        return particles;
    }
}
