package org.kroniek.ledger.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Certainty;
import org.kroniek.model.Modality;

/** Counts independent origins: who has it from whom. */
final class Origins {
    private static final String SOURCE = "source:";
    private static final String OUTLET = "outlet:";
    private static final String AGENCY = "agency:";
    private static final String GROUP = "group:";

    private final Map<String, String> parents = new HashMap<>();

    private Origins() {}

    /** The origins of these witnesses, those with most witnesses first. */
    static List<Corroboration.Telling> of(List<Witness> witnesses) {
        Origins origins = new Origins();
        witnesses.forEach(origins::add);
        Map<String, List<Witness>> byOrigin = new LinkedHashMap<>();
        witnesses.forEach(w -> byOrigin.computeIfAbsent(origins.find(key(w)), k -> new ArrayList<>())
                .add(w));
        List<Corroboration.Telling> tellings = new ArrayList<>();
        byOrigin.values()
                .forEach(group -> tellings.add(new Corroboration.Telling(
                        name(group.get(0)),
                        group.stream().anyMatch(Origins::isFirm),
                        group.stream().map(Witness::id).toList())));
        tellings.sort(Comparator.comparingInt(
                        (Corroboration.Telling t) -> -t.witnesses().size())
                .thenComparing(Corroboration.Telling::name));
        return tellings;
    }

    /** Told as fact or as probable, not as hearsay or possible only. */
    static boolean isFirm(Witness witness) {
        return (witness.certainty() == Certainty.CT_PLUS || witness.certainty() == Certainty.PR_PLUS)
                && !witness.modality().contains(Modality.HEARSAY);
    }

    /** Who a record has it from: the innermost source that is an actor, else the agency, the outlet, the article by its title. */
    static String name(Witness witness) {
        Voice voice = named(witness);
        if (voice != null) {
            return voice.name();
        }
        Origin origin = witness.origin();
        String unnamed = witness.chain().isEmpty() ? "" : witness.chain().get(0).name();
        String outlet = origin.publisher() != null
                ? origin.publisher()
                : origin.agency() != null ? origin.agency() : titled(witness);
        return unnamed.isEmpty() ? outlet : unnamed + " (" + outlet + ")";
    }

    private static String titled(Witness witness) {
        String title = witness.origin().title();
        return title == null ? witness.article() : "‘" + title + "’";
    }

    private static @Nullable Voice named(Witness witness) {
        return witness.chain().stream()
                .filter(v -> v.ident() != null && !v.ident().startsWith(Idents.NEW + "population"))
                .findFirst()
                .orElse(null);
    }

    private static String key(Witness witness) {
        Voice voice = named(witness);
        if (voice != null) {
            return SOURCE + voice.ident();
        }
        Origin origin = witness.origin();
        if (origin.agency() != null) {
            return AGENCY + Idents.folded(origin.agency());
        }
        return origin.publisher() != null ? OUTLET + Idents.folded(origin.publisher()) : GROUP + origin.group();
    }

    /**
     * What an article says of itself, its copies say too: they are one with its outlet or agency. An agency that is quoted is
     * the same as one that is credited.
     */
    private void add(Witness witness) {
        Voice voice = named(witness);
        if (voice == null) {
            unite(key(witness), GROUP + witness.origin().group());
        } else {
            unite(key(witness), AGENCY + Idents.folded(voice.name()));
        }
    }

    private String find(String key) {
        String parent = parents.getOrDefault(key, key);
        return parent.equals(key) ? key : find(parent);
    }

    private void unite(String one, String other) {
        String a = find(one);
        String b = find(other);
        if (!a.equals(b)) {
            boolean isFirst = a.compareTo(b) < 0;
            parents.put(isFirst ? b : a, isFirst ? a : b);
        }
    }
}
