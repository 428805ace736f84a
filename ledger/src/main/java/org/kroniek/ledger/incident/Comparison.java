package org.kroniek.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.model.EventualityType;

/** Weighs what speaks for and against two groups of records telling of one occurrence. */
final class Comparison {
    /** Stems shared from which the share counts in full. */
    private static final int ENOUGH_STEMS = 6;

    /** Weight of shared people and places from which their share counts in full. */
    private static final double ENOUGH_SETTING = 2;

    private static final double COUNTRY_WEIGHT = 0.4;

    /** Letters at most between two sentences that follow each other. */
    private static final int NEXT = 3;

    private static final Map<String, String> ARTICLE_WORDS = Map.of(
            "article.linked", "the article links them",
            "article.sentence", "one sentence",
            "article.next", "sentences that follow each other",
            "article.same", "one article");

    private final Rules rules;

    Comparison(Rules rules) {
        this.rules = rules;
    }

    Evidence of(Profile a, Profile b) {
        OptionalDouble types = types(a, b);
        if (types.isEmpty()) {
            return Evidence.veto("type", "their types are never one occurrence");
        }
        String time = TimeComparison.of(a, b);
        if (time.equals("veto")) {
            return Evidence.veto("time", "they are days apart");
        }
        boolean isBlow = a.isBlow && b.isBlow;
        PlaceComparison.Relation place = PlaceComparison.of(a, b);
        if (place == PlaceComparison.Relation.VETO && isBlow) {
            return Evidence.veto("place", "they are at places far apart");
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding("types", types.getAsDouble(), "their types differ"));
        add(findings, isBlow ? "start.blow" : "start.act", "");
        add(findings, time, timeWords(time, a, b));
        addPlace(findings, place, isBlow, a, b);
        if (!addPeople(findings, isBlow, a, b)) {
            return Evidence.veto("actor", "others act");
        }
        String toll = TollComparison.of(a.tolls, b.tolls);
        add(findings, toll, tollWords(toll));
        add(findings, modes(a, b), "the same means");
        addShares(findings, a, b);
        return new Evidence(findings, false);
    }

    /** The evidence between two groups of records of one article, which {@code one} and {@code other} belong to. */
    Evidence within(Profile a, Profile b, Witness one, Witness other) {
        Evidence evidence = of(a, b);
        if (evidence.isVetoed()) {
            return evidence;
        }
        boolean isOneSentence = one.evidence().overlaps(other.evidence());
        String name = nearness(one, other, isOneSentence);
        // what is shared anyway by records of one article, or of one sentence, says nothing
        Stream<Finding> telling = evidence.findings().stream()
                .filter(f -> !f.name().equals("setting.shared"))
                .filter(f -> !isOneSentence || !f.name().equals("words.shared"));
        Finding article = new Finding(name, rules.points(name), ARTICLE_WORDS.getOrDefault(name, name));
        return new Evidence(Stream.concat(telling, Stream.of(article)).toList(), false);
    }

    private static String nearness(Witness one, Witness other, boolean isOneSentence) {
        if (one.same().contains(other.id())) {
            return "article.linked";
        }
        if (one.type() != other.type()) {
            return "article.same";
        }
        int between = Math.max(one.evidence().begin(), other.evidence().begin())
                - Math.min(one.evidence().end(), other.evidence().end());
        return isOneSentence ? "article.sentence" : between <= NEXT ? "article.next" : "article.same";
    }

    private void add(List<Finding> findings, String name, String because) {
        findings.add(new Finding(name, rules.points(name), because));
    }

    private OptionalDouble types(Profile a, Profile b) {
        OptionalDouble best = OptionalDouble.empty();
        for (Map.Entry<EventualityType, Set<String>> one : a.types.entrySet()) {
            for (Map.Entry<EventualityType, Set<String>> other : b.types.entrySet()) {
                OptionalDouble points = rules.pair(one.getKey(), one.getValue(), other.getKey(), other.getValue());
                if (points.isPresent() && (best.isEmpty() || points.getAsDouble() > best.getAsDouble())) {
                    best = points;
                }
            }
        }
        return best;
    }

    private void addPlace(
            List<Finding> findings, PlaceComparison.Relation place, boolean isBlow, Profile a, Profile b) {
        PlaceComparison.Relation relation = switch (place) {
            case VETO -> PlaceComparison.Relation.APART;
            // where an article sets its scene says little about who condemns what
            case ELSEWHERE -> isBlow ? place : PlaceComparison.Relation.UNKNOWN;
            default -> place;
        };
        add(findings, relation.finding(), placeWords(relation, a, b));
    }

    /** False when the findings exclude each other: an act of words is its actor's. */
    private boolean addPeople(List<Finding> findings, boolean isBlow, Profile a, Profile b) {
        PeopleComparison.Relation actors = PeopleComparison.of(a.actors.values(), b.actors.values());
        PeopleComparison.Relation recipients = PeopleComparison.of(a.recipients.values(), b.recipients.values());
        boolean isSwapped = crosses(a.actors, b.recipients) || crosses(a.recipients, b.actors);
        boolean isOther = actors == PeopleComparison.Relation.OTHER;
        if (!isBlow && isOther && !isSwapped) {
            return false;
        }
        if (isBlow && isOther && (isBlamed(a, b) || isBlamed(b, a))) {
            add(findings, "blow.actor.blamed", "one side blames the other");
        } else {
            String group = isBlow ? "blow.actor" : "act.actor";
            add(findings, actors.finding(group), peopleWords(actors, "actor", a.actors, b.actors));
        }
        add(findings, recipients.finding("recipient"), peopleWords(recipients, "target", a.recipients, b.recipients));
        if (isSwapped) {
            add(findings, "swapped.same", "one's actor is the other's target");
        }
        return true;
    }

    /** True when a doer that the one names is a source of the other, which names another doer. */
    private static boolean isBlamed(Profile a, Profile b) {
        return a.actors.keySet().stream().anyMatch(b.voices::contains);
    }

    private static boolean crosses(Map<String, Participant> ours, Map<String, Participant> theirs) {
        return PeopleComparison.of(ours.values(), theirs.values()) == PeopleComparison.Relation.SAME;
    }

    private static String modes(Profile a, Profile b) {
        Set<String> ours = modes(a);
        Set<String> theirs = modes(b);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return "mode.unknown";
        }
        return ours.stream().anyMatch(theirs::contains) ? "mode.same" : "mode.other";
    }

    private static Set<String> modes(Profile profile) {
        return profile.types.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    }

    private void addShares(List<Finding> findings, Profile a, Profile b) {
        double words = rules.points("words.shared") * share(a.stems, b.stems, ENOUGH_STEMS);
        findings.add(new Finding("words.shared", words, "much the same words"));
        double setting = rules.points("setting.shared") * settingShare(a.setting, b.setting);
        findings.add(new Finding("setting.shared", setting, "articles about the same people and places"));
    }

    /** As {@link #share}, but a country counts for little: many articles name it. */
    private static double settingShare(Set<String> a, Set<String> b) {
        double both = 0;
        for (String ident : a) {
            both += b.contains(ident) ? weight(ident) : 0;
        }
        double smaller = Math.min(weight(a), weight(b));
        return both / Math.max(ENOUGH_SETTING, smaller);
    }

    private static double weight(Set<String> idents) {
        return idents.stream().mapToDouble(Comparison::weight).sum();
    }

    private static double weight(String ident) {
        return ident.startsWith("country:") ? COUNTRY_WEIGHT : 1;
    }

    /** The share of the smaller set that the larger has, less where the smaller is smaller than {@code enough}. */
    private static double share(Set<String> a, Set<String> b, int enough) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        int smaller = Math.max(enough, Math.min(a.size(), b.size()));
        return (double) both.size() / smaller;
    }

    private static String timeWords(String finding, Profile a, Profile b) {
        return switch (finding) {
            case "time.day" -> "the same day (" + TimeComparison.told(a) + ")";
            case "time.near-day" -> TimeComparison.told(a) + " and " + TimeComparison.told(b);
            case "time.overlap" -> "times that overlap";
            case "time.assumed" -> "news of the same days";
            case "time.off" -> "times that do not quite meet";
            default -> "";
        };
    }

    private static String placeWords(PlaceComparison.Relation relation, Profile a, Profile b) {
        String ours = names(a.sites);
        String theirs = names(b.sites);
        return switch (relation) {
            case SAME -> "the same place (" + ours + ")";
            case SCENE -> "sentences about the same place";
            case ELSEWHERE -> "sentences about places apart";
            case NEAR, WITHIN -> "places that fit (" + ours + "; " + theirs + ")";
            case COUNTRY -> "the same country";
            case APART -> "places apart (" + ours + "; " + theirs + ")";
            default -> "";
        };
    }

    private static String names(Map<String, Site> sites) {
        return sites.values().stream().map(Site::name).distinct().limit(2).collect(Collectors.joining(", "));
    }

    private static String peopleWords(
            PeopleComparison.Relation relation,
            String role,
            Map<String, Participant> ours,
            Map<String, Participant> theirs) {
        return switch (relation) {
            case SAME -> "the same " + role + " (" + shared(ours, theirs) + ")";
            case KIN -> "one party as " + role;
            case ALIKE -> "like " + role + "s";
            case OTHER -> "another " + role;
            case UNKNOWN -> "";
        };
    }

    private static String shared(Map<String, Participant> ours, Map<String, Participant> theirs) {
        return ours.values().stream()
                .filter(p -> theirs.containsKey(p.ident()))
                .map(Participant::name)
                .findFirst()
                .orElseGet(() -> ours.values().iterator().next().name());
    }

    private static String tollWords(String finding) {
        return switch (finding) {
            case "toll.equal" -> "the same number of people harmed";
            case "toll.close" -> "numbers that fit";
            case "toll.far" -> "very different numbers";
            default -> "";
        };
    }
}
