package org.kroniek.grounding.knowledge;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/**
 * Populated places in columns, sorted by folded name and then by population, largest first. A place becomes an object
 * when it is asked for. Layout of the file: docs/knowledge.md.
 */
final class Gazetteer {
    static final int MAGIC = 0x4B475A31;
    /** Degrees are kept as whole numbers of this part of a degree, about a hundred metres. */
    static final double DEGREE_STEPS = 1000.0;

    /** Shorter ones are 'Is' and 'Of' far more often than the hamlets of that name. */
    private static final int SHORTEST_NAME = 3;

    private final String names;
    private final int[] nameEnd;
    private final int[] id;
    private final short[] division;
    private final byte[] feature;
    private final int[] population;
    private final int[] lat;
    private final int[] lon;
    private final List<String> divisions;
    private final List<String> features;
    private final WordTrie trie;
    private final int[] groupBegin;
    private Features resolutions = new Features();
    private Function<String, Optional<String>> iso3 = iso2 -> Optional.empty();

    /** From id to index; made when it is first asked for, while one thread builds the knowledge base. */
    private final Map<Integer, Integer> byId = new HashMap<>();

    private final Map<Integer, List<KnownName>> exonyms = new HashMap<>();

    private Gazetteer(DataInputStream in, int count) throws IOException {
        divisions = strings(in);
        features = strings(in);
        names = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        byte[] lengths = in.readNBytes(count);
        nameEnd = new int[count];
        int end = 0;
        for (int i = 0; i < count; i++) {
            end += lengths[i] & 0xFF;
            nameEnd[i] = end;
        }
        feature = in.readNBytes(count);
        division = new short[count];
        int[] codes = column(in, count, 2);
        for (int i = 0; i < count; i++) {
            division[i] = (short) codes[i];
        }
        id = column(in, count, 4);
        population = column(in, count, 4);
        lat = column(in, count, 3);
        lon = column(in, count, 3);
        groupBegin = new int[count + 1];
        trie = new WordTrie(count + count / 2);
        index(count);
    }

    /** Reads the compressed file. */
    static Gazetteer read(InputStream compressed) throws IOException {
        byte[] bytes = new GZIPInputStream(compressed, 1 << 16).readAllBytes();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("is no gazetteer of this version: make it anew (training/gazetteer/README.md)");
            }
            return new Gazetteer(in, in.readInt());
        }
    }

    /** Tells it the resolution of features and how to turn the alpha-2 codes of the file into alpha-3. */
    Gazetteer with(Features features, Function<String, Optional<String>> toIso3) {
        resolutions = features;
        iso3 = toIso3;
        return this;
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> strings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            strings.add(in.readUTF());
        }
        return strings;
    }

    /** A column of numbers, kept byte plane by byte plane since that compresses best. */
    private static int[] column(DataInputStream in, int count, int bytes) throws IOException {
        int[] column = new int[count];
        for (int plane = 0; plane < bytes; plane++) {
            byte[] values = in.readNBytes(count);
            for (int i = 0; i < count; i++) {
                column[i] = (column[i] << 8) | (values[i] & 0xFF);
            }
        }
        return column;
    }

    /** Places of one folded name are neighbours: the trie leads to the first. */
    private void index(int count) {
        Folding folding = new Folding();
        long before = 0;
        int begin = 0;
        for (int i = 0; i < count; i++) {
            int from = i == 0 ? 0 : nameEnd[i - 1];
            if (i == 0 || !sameAsBefore(i, from)) {
                folding.fold(names, from, nameEnd[i]);
                long node = WordTrie.node(folding.chars(), folding.length());
                if (node != before) {
                    begin = i;
                    before = node;
                    if (folding.length() >= SHORTEST_NAME) {
                        trie.put(folding.chars(), folding.length(), i + 1);
                    }
                }
            }
            groupBegin[i] = begin;
        }
        groupBegin[count] = -1;
    }

    private boolean sameAsBefore(int i, int from) {
        int begin = i == 1 ? 0 : nameEnd[i - 2];
        int length = nameEnd[i] - from;
        return length == from - begin && names.regionMatches(from, names, begin, length);
    }

    WordTrie trie() {
        return trie;
    }

    int size() {
        return id.length;
    }

    /** The places that share the name of the one at this index. */
    List<KnownPlace> at(int begin) {
        List<KnownPlace> places = new ArrayList<>(1);
        for (int i = begin; groupBegin[i] == begin; i++) {
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
        for (int i = 0; i < id.length; i++) {
            visitor.visit(
                    names.substring(i == 0 ? 0 : nameEnd[i - 1], nameEnd[i]),
                    id[i],
                    divisions.get(division[i] & 0xFFFF),
                    features.get(feature[i] & 0xFF),
                    population[i],
                    signed(lat[i]),
                    signed(lon[i]));
        }
    }

    /** The most populous place of that name in a country, seats of government before others. */
    Optional<Integer> find(String name, String iso2) {
        int first = trie.get(Folding.words(name));
        Integer best = null;
        for (int i = first - 1; first > WordTrie.NO_VALUE && groupBegin[i] == first - 1; i++) {
            if (divisions.get(division[i] & 0xFFFF).startsWith(iso2)
                    && (best == null || population[i] > population[best])) {
                best = i;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The place with this GeoNames id. */
    Optional<Integer> find(int geonames) {
        if (byId.isEmpty()) {
            for (int i = 0; i < id.length; i++) {
                byId.put(id[i], i);
            }
        }
        return Optional.ofNullable(byId.get(geonames));
    }

    /** Gives the place at an index further names. */
    void addNames(int index, List<KnownName> further) {
        exonyms.computeIfAbsent(index, k -> new ArrayList<>()).addAll(further);
    }

    KnownPlace place(int i) {
        String name = names.substring(i == 0 ? 0 : nameEnd[i - 1], nameEnd[i]);
        List<KnownName> all = new ArrayList<>(exonyms.getOrDefault(i, List.of()));
        all.add(new KnownName(name, ""));
        String code = divisions.get(division[i] & 0xFFFF);
        String iso2 = code.substring(0, 2).toUpperCase(Locale.ROOT);
        String featureCode = features.get(feature[i] & 0xFF);
        return new KnownPlace(
                "geonames:" + id[i],
                all,
                featureCode,
                iso3.apply(iso2).orElse(null),
                code.length() > 3 ? code.substring(3) : null,
                signed(lat[i]) / DEGREE_STEPS,
                signed(lon[i]) / DEGREE_STEPS,
                population[i],
                resolutions.resolution(featureCode));
    }

    private static int signed(int threeBytes) {
        return (threeBytes << 8) >> 8;
    }
}
