package org.kroniek.grounding.knowledge;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Populated places in columns, sorted by folded name and then by population, largest first. A place becomes an object
 * when it is asked for.
 */
final class Gazetteer {
    /** Degrees are kept as whole numbers of this part of a degree, about a hundred metres. */
    static final double DEGREE_STEPS = 1000.0;

    private final List<String> divisions;
    private final List<String> features;
    private final Columns columns;
    private final Nodes nodes;
    private Features resolutions = new Features();
    private Function<String, Optional<String>> iso3 = iso2 -> Optional.empty();

    /** From id to index; made when it is first asked for, while one thread builds the knowledge base. */
    private final Map<Integer, Integer> byId = new HashMap<>();

    private final Map<Integer, List<KnownName>> exonyms = new LinkedHashMap<>();

    /**
     * One value a place, but for {@code groupBegin}, which has one more: the first place of the same folded name.
     *
     * @param names of all places, one behind the other, in UTF-8
     * @param nameEnd in bytes, exclusive
     * @param feature index among the features
     * @param division index among the divisions, unsigned
     * @param id GeoNames' own
     */
    record Columns(
            ByteBuffer names,
            IntBuffer nameEnd,
            ByteBuffer feature,
            ShortBuffer division,
            IntBuffer id,
            IntBuffer population,
            IntBuffer lat,
            IntBuffer lon,
            IntBuffer groupBegin) {}

    Gazetteer(List<String> divisions, List<String> features, Columns columns, Nodes nodes) {
        this.divisions = divisions;
        this.features = features;
        this.columns = columns;
        this.nodes = nodes;
    }

    /** The places as an image holds them, ready to be searched. */
    static Gazetteer read(ImageReader in) {
        Gazetteer gazetteer = new Gazetteer(
                in.texts(),
                in.texts(),
                new Columns(
                        in.bytes(),
                        in.ints(),
                        in.bytes(),
                        in.shorts(),
                        in.ints(),
                        in.ints(),
                        in.ints(),
                        in.ints(),
                        in.ints()),
                new SortedNodes(in));
        for (int left = in.number(); left > 0; left--) {
            gazetteer.exonyms.put(in.number(), in.list(in::name));
        }
        return gazetteer;
    }

    void write(ImageWriter out) {
        out.texts(divisions);
        out.texts(features);
        out.bytes(columns.names());
        out.ints(columns.nameEnd().array());
        out.bytes(columns.feature());
        out.shorts(columns.division().array());
        out.ints(columns.id().array());
        out.ints(columns.population().array());
        out.ints(columns.lat().array());
        out.ints(columns.lon().array());
        out.ints(columns.groupBegin().array());
        SortedNodes.write((WordTrie) nodes, out);
        out.list(exonyms.entrySet(), e -> {
            out.number(e.getKey());
            out.list(e.getValue(), out::name);
        });
    }

    /** Indices of the places that have names beside the gazetteer's, in the order in which they were told. */
    Set<Integer> withExonyms() {
        return exonyms.keySet();
    }

    /** Tells it the resolution of features and how to turn the alpha-2 codes of the file into alpha-3. */
    Gazetteer with(Features features, Function<String, Optional<String>> toIso3) {
        resolutions = features;
        iso3 = toIso3;
        return this;
    }

    Nodes nodes() {
        return nodes;
    }

    int size() {
        return columns.id().capacity();
    }

    /** The places that share the name of the one at this index. */
    List<KnownPlace> at(int begin) {
        List<KnownPlace> places = new ArrayList<>(1);
        for (int i = begin; columns.groupBegin().get(i) == begin; i++) {
            places.add(place(i));
        }
        return places;
    }

    /** Takes the columns of one place, as the file has them. */
    @FunctionalInterface
    interface Visitor {
        void visit(String name, int id, String division, String feature, int population, int lat, int lon);
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < size(); i++) {
            visitor.visit(
                    name(i),
                    columns.id().get(i),
                    division(i),
                    feature(i),
                    columns.population().get(i),
                    signed(columns.lat().get(i)),
                    signed(columns.lon().get(i)));
        }
    }

    /** The most populous place of that name in a country, seats of government before others. */
    Optional<Integer> find(String name, String iso2) {
        int first = nodes.get(WordTrie.node(Folding.words(name)));
        IntBuffer population = columns.population();
        Integer best = null;
        for (int i = first - 1;
                first > WordTrie.NO_VALUE && columns.groupBegin().get(i) == first - 1;
                i++) {
            if (division(i).startsWith(iso2) && (best == null || population.get(i) > population.get(best))) {
                best = i;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The place with this GeoNames id. */
    Optional<Integer> find(int geonames) {
        if (byId.isEmpty()) {
            for (int i = 0; i < size(); i++) {
                byId.put(columns.id().get(i), i);
            }
        }
        return Optional.ofNullable(byId.get(geonames));
    }

    /** Gives the place at an index further names. */
    void addNames(int index, List<KnownName> further) {
        exonyms.computeIfAbsent(index, k -> new ArrayList<>()).addAll(further);
    }

    KnownPlace place(int i) {
        List<KnownName> all = new ArrayList<>(exonyms.getOrDefault(i, List.of()));
        all.add(new KnownName(name(i), ""));
        String code = division(i);
        String iso2 = code.substring(0, 2).toUpperCase(Locale.ROOT);
        String featureCode = feature(i);
        return new KnownPlace(
                "geonames:" + columns.id().get(i),
                all,
                featureCode,
                iso3.apply(iso2).orElse(null),
                code.length() > 3 ? code.substring(3) : null,
                signed(columns.lat().get(i)) / DEGREE_STEPS,
                signed(columns.lon().get(i)) / DEGREE_STEPS,
                columns.population().get(i),
                resolutions.resolution(featureCode));
    }

    private String name(int i) {
        int from = i == 0 ? 0 : columns.nameEnd().get(i - 1);
        byte[] name = new byte[columns.nameEnd().get(i) - from];
        columns.names().get(from, name);
        return new String(name, StandardCharsets.UTF_8);
    }

    private String division(int i) {
        return divisions.get(columns.division().get(i) & 0xFFFF);
    }

    private String feature(int i) {
        return features.get(columns.feature().get(i) & 0xFF);
    }

    private static int signed(int threeBytes) {
        return (threeBytes << 8) >> 8;
    }
}
