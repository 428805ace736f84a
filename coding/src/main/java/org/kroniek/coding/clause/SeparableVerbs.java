package org.kroniek.coding.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.Upos;

/**
 * Verbs whose particle stands apart from them, 'liet … vrij', whatever the parser made of the particle and of the lemma. Thread-safe.
 */
public final class SeparableVerbs {
    private final Lexicon lexicon;
    private final Set<String> particles;
    private final Set<String> purposeMarkers;

    /** @param lexicon of the language; one that does not join particles with their verb's lemma has no separable verbs */
    public SeparableVerbs(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.particles = lexicon.setting("head").contains("last") ? lexicon.setting("particle") : Set.of();
        this.purposeMarkers = lexicon.setting("purpose marker");
    }

    /** The words right below a verb that may be its particle, in text order. */
    public List<Token> loose(Sentence sentence, Token verb) {
        if (verb.upos() != Upos.VERB || particles.isEmpty()) {
            return List.of();
        }
        return sentence.children(verb.id()).stream()
                .filter(child -> child.deprel().equals("compound:prt")
                        || child.relation().equals("advmod")
                        || child.relation().equals("xcomp"))
                .filter(child -> particles.contains(particle(child)))
                .toList();
    }

    /** In 'riep X op Y te verlaten' the particle is easily taken for a part of the infinitive clause or of its object. */
    public Optional<Token> swallowed(Sentence sentence, Token verb) {
        if (verb.upos() != Upos.VERB || particles.isEmpty()) {
            return Optional.empty();
        }
        for (Token clause : sentence.children(verb.id(), "xcomp", "advcl", "ccomp")) {
            for (int id : sentence.subtree(clause.id())) {
                Token token = sentence.token(id);
                if (id > verb.id() && id < clause.id() && isMisread(token)) {
                    return Optional.of(token);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isMisread(Token token) {
        boolean marker = token.relation().equals("case")
                || token.relation().equals("mark")
                || token.deprel().equals("compound:prt");
        String form = particle(token);
        return marker && particles.contains(form) && !purposeMarkers.contains(form);
    }

    /** The lemmas of verb and particle together, those of the lexicon that fit the verb's form first. */
    public List<String> lemmas(Token verb, Token particle) {
        String prefix = particle(particle);
        Set<String> lemmas =
                new LinkedHashSet<>(lexicon.lemmas(prefix, verb.form().toLowerCase(Locale.ROOT)));
        lemmas.add(prefix + verb.lemma());
        return new ArrayList<>(lemmas);
    }

    /** The particle as it stands in lemmas. */
    public static String particle(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
