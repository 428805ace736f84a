package org.kroniek.ledger.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.EventualityType;

/** What one record, or a group of joined records, tells together. Immutable once built. */
final class Profile {
    final Map<EventualityType, Set<String>> types = new EnumMap<>(EventualityType.class);
    final Map<String, Participant> actors = new TreeMap<>();
    final Map<String, Participant> recipients = new TreeMap<>();
    final Map<String, Site> sites = new TreeMap<>();
    final Map<String, Site> scene = new TreeMap<>();
    /** Idents of the actors who are the sources of what is told. */
    final Set<String> voices = new TreeSet<>();

    final List<Window> windows;
    final List<Toll> tolls = new ArrayList<>();
    final Set<String> stems = new TreeSet<>();
    final Set<String> setting = new TreeSet<>();
    final Set<String> languages = new TreeSet<>();
    final boolean isBlow;

    private Profile(List<Window> windows, boolean isBlow) {
        this.windows = windows;
        this.isBlow = isBlow;
    }

    static Profile of(Witness witness, Rules rules) {
        Rules.Kind kind = rules.kind(witness.type());
        Window window = Window.of(witness, kind.lateDays());
        Profile profile = new Profile(window == null ? List.of() : List.of(window), kind.bond() == Rules.Bond.BLOW);
        profile.types.put(witness.type(), new TreeSet<>(witness.mode()));
        witness.actors().forEach(p -> profile.actors.putIfAbsent(p.ident(), p));
        witness.recipients().forEach(p -> profile.recipients.putIfAbsent(p.ident(), p));
        witness.sites().forEach(s -> profile.sites.putIfAbsent(s.ident(), s));
        witness.scene().forEach(s -> profile.scene.putIfAbsent(s.ident(), s));
        witness.chain().stream().limit(1).map(Voice::ident).forEach(profile::addVoice);
        profile.tolls.addAll(witness.tolls());
        profile.stems.addAll(witness.stems());
        profile.setting.addAll(witness.setting());
        profile.languages.add(witness.language());
        return profile;
    }

    /** Both together. Of the times only the best known are kept. */
    Profile with(Profile other) {
        Profile both = new Profile(best(windows, other.windows), isBlow && other.isBlow);
        for (Profile part : List.of(this, other)) {
            part.types.forEach((type, modes) ->
                    both.types.computeIfAbsent(type, k -> new TreeSet<>()).addAll(modes));
            part.actors.forEach(both.actors::putIfAbsent);
            part.recipients.forEach(both.recipients::putIfAbsent);
            part.sites.forEach(both.sites::putIfAbsent);
            part.scene.forEach(both.scene::putIfAbsent);
            both.voices.addAll(part.voices);
            part.tolls.stream().filter(t -> !both.tolls.contains(t)).forEach(both.tolls::add);
            both.stems.addAll(part.stems);
            both.setting.addAll(part.setting);
            both.languages.addAll(part.languages);
        }
        return both;
    }

    private static List<Window> best(List<Window> ours, List<Window> theirs) {
        List<Window> all = new ArrayList<>(ours);
        theirs.stream().filter(w -> !all.contains(w)).forEach(all::add);
        Window.Precision finest =
                all.stream().map(Window::precision).min(Enum::compareTo).orElse(Window.Precision.ASSUMED);
        return all.stream().filter(w -> w.precision() == finest).toList();
    }

    private void addVoice(@Nullable String ident) {
        if (ident != null) {
            voices.add(ident);
        }
    }

    /** The places no larger than a district. */
    List<Site> spots() {
        return sites.values().stream().filter(Site::isSpot).toList();
    }
}
