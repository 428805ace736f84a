package org.kroniek.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.grounding.knowledge.Country;
import org.kroniek.grounding.knowledge.GazetteerWriter;
import org.kroniek.grounding.knowledge.KnowledgeBase;

/**
 * Reads a dump of GeoNames ({@code allCountries}, {@code cities500}, … of 19 columns) and, if there is one, its table of
 * alternate names. Towns go to a gazetteer, provinces, regions, seas and the like to a table of places, Dutch and
 * English names to a table of exonyms.
 */
public final class GeoNamesImport {
    private static final int COLUMNS = 19;
    private static final int NAME_COLUMNS = 8;

    private final KnowledgeBase knowledge;
    private final Set<String> features;
    private final long smallest;
    private final Problems problems = new Problems();
    private final GazetteerWriter gazetteer = new GazetteerWriter();
    /** GeoNames ids of the towns and of the other places that were taken. */
    private final BitSet towns = new BitSet();

    private final List<String[]> areas = new ArrayList<>();
    private long read;

    /**
     * @param knowledge whose countries the places belong to
     * @param smallest inhabitants below which a town is left out; 0 takes all
     */
    public GeoNamesImport(KnowledgeBase knowledge, long smallest) {
        this.knowledge = knowledge;
        this.features = TakenTable.column("geonames-features.tsv");
        this.smallest = smallest;
    }

    /**
     * Writes {@code gazetteer.bin.gz}, {@code places-geonames.tsv} and {@code exonyms-geonames.tsv}.
     *
     * @param dump table of places
     * @param names table of alternate names ({@code alternateNamesV2}); null for none
     * @param folder made if it is not there
     * @throws ImportException when a file is no such table
     * @throws IOException when files cannot be read or written
     */
    public ImportSummary run(Path dump, @Nullable Path names, Path folder) throws IOException, ImportException {
        places(dump);
        if (gazetteer.size() == 0 && areas.isEmpty()) {
            throw new ImportException(
                    dump + ": holds no place in the form of GeoNames; write allCountries.zip, cities500.zip"
                            + " or another table of 19 columns");
        }
        AlternateNames alternate = names == null ? new AlternateNames() : alternate(names);
        Files.createDirectories(folder);
        List<String> written = new ArrayList<>();
        if (gazetteer.size() > 0) {
            written.add(writeGazetteer(folder.resolve("gazetteer.bin.gz")));
        }
        written.add(writeAreas(folder.resolve("places-geonames.tsv"), alternate));
        written.add(writeExonyms(folder.resolve("exonyms-geonames.tsv"), alternate));
        return new ImportSummary(read, written, problems.first(), problems.count());
    }

    private void places(Path dump) throws IOException, ImportException {
        long number = 0;
        try (BufferedReader lines = Dump.open(dump)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isEmpty()) {
                    place(line, dump, number);
                }
            }
        }
        read += number;
    }

    private void place(String line, Path dump, long number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            problems.add(dump.toString(), number, cells.length + " columns, not the " + COLUMNS + " of GeoNames");
            return;
        }
        try {
            int id = Integer.parseInt(cells[0]);
            long inhabitants = cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]);
            if (cells[6].equals("P")) {
                if (inhabitants >= smallest && gazetteer.add(line)) {
                    towns.set(id);
                }
            } else if (features.contains(cells[7])) {
                areas.add(cells);
            }
        } catch (IllegalArgumentException e) {
            problems.add(dump.toString(), number, String.valueOf(e.getMessage()));
        }
    }

    private AlternateNames alternate(Path file) throws IOException, ImportException {
        AlternateNames alternate = new AlternateNames();
        BitSet wanted = (BitSet) towns.clone();
        areas.forEach(cells -> wanted.set(Integer.parseInt(cells[0])));
        long number = 0;
        try (BufferedReader lines = Dump.open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String[] cells = line.split("\t", -1);
                if (cells.length < NAME_COLUMNS || !cells[1].matches("\\d{1,9}")) {
                    problems.add(file.toString(), number, "is no line of GeoNames' alternate names");
                } else if (wanted.get(Integer.parseInt(cells[1]))) {
                    alternate.add(cells);
                }
            }
        }
        read += number;
        return alternate;
    }

    /** The towns of the dump, and the shipped ones that it lacks: it may be that of one country. */
    private String writeGazetteer(Path file) throws IOException {
        int own = gazetteer.size();
        int shipped = gazetteer.addShipped();
        try (OutputStream out = Files.newOutputStream(file)) {
            gazetteer.write(out);
        }
        return own + " towns, and " + shipped + " of the shipped ones, in " + file;
    }

    /** Provinces, and what people who write Dutch or English have a name for. */
    private String writeAreas(Path file, AlternateNames alternate) throws IOException {
        try (TableWriter table = new TableWriter(
                file,
                "Made from GeoNames (CC BY 4.0) by 'kroniek knowledge import geonames'.",
                "id",
                "feature",
                "country",
                "adm1",
                "lat",
                "lon",
                "nl",
                "en",
                "note")) {
            for (String[] cells : areas) {
                int id = Integer.parseInt(cells[0]);
                boolean province = cells[7].equals("ADM1");
                if (!province && !alternate.has(id)) {
                    continue;
                }
                String country =
                        knowledge.countryOfIso2(cells[8]).map(Country::iso3).orElse("");
                List<String> english = new ArrayList<>(alternate.of(id, "en"));
                english.add(cells[1]);
                table.row(
                        cells[0],
                        cells[7],
                        country,
                        cells[10],
                        cells[4],
                        cells[5],
                        TableWriter.cell(alternate.of(id, "nl")),
                        TableWriter.cell(english),
                        "");
            }
            return table.rows() + " provinces, regions and other places in " + file;
        }
    }

    private String writeExonyms(Path file, AlternateNames alternate) throws IOException {
        try (TableWriter table = new TableWriter(
                file,
                "Made from GeoNames (CC BY 4.0) by 'kroniek knowledge import geonames'. A number is GeoNames' id.",
                "geonames",
                "country",
                "nl",
                "en")) {
            for (int id : alternate.ids()) {
                if (towns.get(id)) {
                    table.row(
                            String.valueOf(id),
                            "",
                            TableWriter.cell(alternate.of(id, "nl")),
                            TableWriter.cell(alternate.of(id, "en")));
                }
            }
            return table.rows() + " towns with Dutch or English names in " + file;
        }
    }
}
