package org.kroniek.grounding.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Turns lines of a GeoNames dump into the compact gazetteer; the same lines in any order give the same bytes. */
public final class GazetteerWriter {
    private static final int DUMP_COLUMNS = 19;
    private static final int LONGEST_NAME = 255;

    private final List<Place> places = new ArrayList<>();

    private record Place(
            String folded, String name, int id, String division, String feature, int population, int lat, int lon) {}

    /**
     * Adds one line of a GeoNames dump (19 columns, tab-separated); lines that are no populated place are left out.
     *
     * @return whether the line was taken
     * @throws IllegalArgumentException when it has not the form of the dump
     */
    public boolean add(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != DUMP_COLUMNS) {
            throw new IllegalArgumentException(
                    cells.length + " columns, not the " + DUMP_COLUMNS + " of a GeoNames dump: unpack the zip first");
        }
        String name = cells[1].strip();
        String folded = String.join(" ", Folding.words(name));
        boolean tooLong = name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
        if (!cells[6].equals("P") || cells[8].length() != 2 || folded.isEmpty() || tooLong) {
            return false;
        }
        try {
            String adm1 = cells[10].isEmpty() ? "" : "." + cells[10];
            int population = (int) Math.min(Integer.MAX_VALUE, cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]));
            places.add(new Place(
                    folded,
                    name,
                    Integer.parseInt(cells[0]),
                    cells[8] + adm1,
                    cells[7],
                    population,
                    steps(cells[4]),
                    steps(cells[5])));
            return true;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a number expected: " + e.getMessage(), e);
        }
    }

    /**
     * Adds the places of the shipped gazetteer that were not added yet, by their id.
     *
     * @return how many
     * @throws IOException when it cannot be read
     */
    public int addShipped() throws IOException {
        Set<Integer> there = new HashSet<>();
        places.forEach(place -> there.add(place.id()));
        int before = places.size();
        try (InputStream in = KnowledgeSource.SHIPPED.open(KnowledgeData.GAZETTEER)) {
            GazetteerFile.read(in).forEach((name, id, division, feature, population, lat, lon) -> {
                if (!there.contains(id)) {
                    String folded = String.join(" ", Folding.words(name));
                    places.add(new Place(folded, name, id, division, feature, population, lat, lon));
                }
            });
        }
        return places.size() - before;
    }

    /** How many places were added. */
    public int size() {
        return places.size();
    }

    /**
     * Writes the compressed file and closes the stream.
     *
     * @throws IOException when it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        places.sort(Comparator.comparing(Place::folded)
                .thenComparing(Place::population, Comparator.reverseOrder())
                .thenComparing(Place::id));
        try (DataOutputStream data = new DataOutputStream(new BestGzip(out))) {
            data.writeInt(GazetteerFile.MAGIC);
            data.writeInt(places.size());
            List<String> divisions = codes(places.stream().map(Place::division).toList(), data);
            List<String> features = codes(places.stream().map(Place::feature).toList(), data);
            writeNames(data);
            column(data, 1, p -> features.indexOf(p.feature()));
            column(data, 2, p -> Collections.binarySearch(divisions, p.division()));
            column(data, 4, Place::id);
            column(data, 4, Place::population);
            column(data, 3, Place::lat);
            column(data, 3, Place::lon);
        }
    }

    private static int steps(String degrees) {
        return (int) Math.round(Double.parseDouble(degrees) * Gazetteer.DEGREE_STEPS);
    }

    private static List<String> codes(List<String> values, DataOutputStream data) throws IOException {
        List<String> codes = List.copyOf(new TreeSet<>(values));
        data.writeInt(codes.size());
        for (String code : codes) {
            data.writeUTF(code);
        }
        return codes;
    }

    private void writeNames(DataOutputStream data) throws IOException {
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        byte[] lengths = new byte[places.size()];
        for (int i = 0; i < lengths.length; i++) {
            String name = places.get(i).name();
            names.writeBytes(name.getBytes(StandardCharsets.UTF_8));
            lengths[i] = (byte) name.length();
        }
        data.writeInt(names.size());
        names.writeTo(data);
        data.write(lengths);
    }

    private void column(DataOutputStream data, int bytes, ToIntFunction<Place> value) throws IOException {
        int[] values = places.stream().mapToInt(value).toArray();
        for (int plane = bytes - 1; plane >= 0; plane--) {
            byte[] out = new byte[values.length];
            for (int i = 0; i < values.length; i++) {
                out[i] = (byte) (values[i] >> (8 * plane));
            }
            data.write(out);
        }
    }

    /** Gzip at its best; the header has no time, so the bytes depend on the places alone. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
