package org.kroniek.grounding.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.EntityKind;

/** Countries, actors, places and offices to an image and back, component by component. */
final class KnownValues {
    private KnownValues() {}

    static void write(Country country, ImageWriter out) {
        out.text(country.iso3());
        out.text(country.iso2());
        out.text(country.capital());
        out.text(country.region());
        out.date(country.until());
        out.list(new TreeMap<>(country.forms()).entrySet(), e -> {
            Country.Forms forms = e.getValue();
            out.text(e.getKey());
            List.of(
                            forms.names(),
                            forms.adjectives(),
                            forms.inhabitants(),
                            forms.inhabitantsPlural(),
                            forms.capital(),
                            forms.governments())
                    .forEach(out::texts);
        });
    }

    static Country country(ImageReader in) {
        String iso3 = in.text();
        String iso2 = in.textOrNull();
        String capital = in.textOrNull();
        String region = in.text();
        PartialDate until = in.date();
        Map<String, Country.Forms> forms = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            forms.put(
                    in.text(),
                    new Country.Forms(in.texts(), in.texts(), in.texts(), in.texts(), in.texts(), in.texts()));
        }
        return new Country(iso3, iso2, forms, capital, region, until);
    }

    static void write(KnownActor actor, ImageWriter out) {
        out.text(actor.id());
        out.text(actor.kind().name());
        out.text(actor.country());
        out.texts(actor.sectors());
        out.list(actor.names(), out::name);
        Gender gender = actor.gender();
        out.text(gender == null ? null : gender.name());
        out.list(actor.roles(), role -> {
            out.text(role.role());
            out.text(role.at());
            write(role.period(), out);
        });
        out.list(actor.relations(), relation -> {
            out.text(relation.type());
            out.text(relation.target());
            write(relation.period(), out);
        });
        out.texts(actor.leaders());
        out.text(actor.wikidata());
    }

    static KnownActor actor(ImageReader in) {
        String id = in.text();
        EntityKind kind = EntityKind.valueOf(in.text());
        String country = in.textOrNull();
        List<String> sectors = in.texts();
        List<KnownName> names = in.list(in::name);
        String gender = in.textOrNull();
        List<DatedRole> roles = in.list(() -> new DatedRole(in.text(), in.text(), period(in)));
        List<Relation> relations = in.list(() -> new Relation(in.text(), in.text(), period(in)));
        return new KnownActor(
                id,
                kind,
                country,
                sectors,
                names,
                gender == null ? null : Gender.valueOf(gender),
                roles,
                relations,
                in.texts(),
                in.textOrNull());
    }

    private static void write(Period period, ImageWriter out) {
        out.date(period.from());
        out.date(period.to());
    }

    private static Period period(ImageReader in) {
        PartialDate from = in.date();
        PartialDate to = in.date();
        return from == null && to == null ? Period.ALWAYS : new Period(from, to);
    }

    static void write(KnownPlace place, ImageWriter out) {
        out.text(place.key());
        out.list(place.names(), out::name);
        out.text(place.feature());
        out.text(place.country());
        out.text(place.adm1());
        degrees(place.lat(), out);
        degrees(place.lon(), out);
        out.number(place.population());
        out.number(place.resolution());
    }

    static KnownPlace place(ImageReader in) {
        return new KnownPlace(
                in.text(),
                in.list(in::name),
                in.text(),
                in.textOrNull(),
                in.textOrNull(),
                degrees(in),
                degrees(in),
                in.number(),
                in.number());
    }

    private static void degrees(@Nullable Double degrees, ImageWriter out) {
        long bits = Double.doubleToLongBits(degrees == null ? Double.NaN : degrees);
        out.number((int) (bits >>> Integer.SIZE));
        out.number((int) bits);
    }

    private static @Nullable Double degrees(ImageReader in) {
        long high = in.number();
        double degrees = Double.longBitsToDouble((high << Integer.SIZE) | (in.number() & 0xFFFFFFFFL));
        return Double.isNaN(degrees) ? null : degrees;
    }

    static void write(Role role, ImageWriter out) {
        out.text(role.key());
        out.list(new TreeMap<>(role.words()).entrySet(), e -> {
            out.text(e.getKey());
            out.texts(e.getValue());
        });
        out.texts(role.sectors());
        out.number(role.governs() ? 1 : 0);
    }

    static Role role(ImageReader in) {
        String key = in.text();
        Map<String, List<String>> words = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            words.put(in.text(), in.texts());
        }
        return new Role(key, words, in.texts(), in.number() == 1);
    }
}
