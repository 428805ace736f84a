package org.kroniek.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.grounding.knowledge.Candidate;
import org.kroniek.grounding.knowledge.KnowledgeBase;
import org.kroniek.grounding.knowledge.KnowledgeCheck;
import org.kroniek.grounding.knowledge.KnownPlace;

/** Files in GeoNames' form, from towns to a knowledge base that has them. */
class GeoNamesImportTest {
    private static final KnowledgeBase SHIPPED = KnowledgeBase.load();

    private static final String PLACES = String.join(
            "\n",
            place(2210247, "Tripoli", "32.88743", "13.18733", "P", "PPLC", "LY", "61", 1150990),
            place(90000001, "Zandkuil", "29.5", "14.25", "P", "PPL", "LY", "61", 0),
            place(90000002, "Zandhoogte", "29.75", "14.5", "P", "PPL", "LY", "61", 450),
            place(2215636, "Libya", "28.0", "17.0", "A", "PCLI", "LY", "00", 7000000),
            place(90000003, "Zandstreek", "27.0", "16.0", "L", "RGN", "LY", "", 0),
            place(90000004, "Naamloos", "27.1", "16.1", "L", "RGN", "LY", "", 0),
            place(90000005, "Wadi Zand", "27.2", "16.2", "A", "ADM1", "LY", "99", 1000),
            place(90000006, "Zandbron", "27.3", "16.3", "H", "WLL", "LY", "61", 0),
            "");

    /** Id, GeoNames id, language, name, preferred, short, colloquial, historic, from, to. */
    private static final String NAMES = """
            1;90000002;nl;Hoog Zandhoogte;1;;;;;
            2;90000002;en;Sandy Heights;;;;;;
            3;90000002;en;The Heap;;;1;;;
            4;90000002;fr;Hauteur de Sable;;;;;;
            5;90000003;en;Sand Country;;;;;;
            6;12345;en;Elsewhere;;;;;;
            """.replace(';', '\t');

    @TempDir
    Path folder;

    private Path places = Path.of("");
    private Path names = Path.of("");

    private static String place(
            int id,
            String name,
            String lat,
            String lon,
            String featureClass,
            String code,
            String country,
            String adm1,
            long inhabitants) {
        return String.join(
                "\t",
                String.valueOf(id),
                name,
                name,
                "",
                lat,
                lon,
                featureClass,
                code,
                country,
                "",
                adm1,
                "",
                "",
                "",
                String.valueOf(inhabitants),
                "",
                "10",
                "Africa/Tripoli",
                "2024-01-01");
    }

    @BeforeEach
    void writeDumps() throws IOException {
        places = folder.resolve("LY.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(places))) {
            entry(zip, "readme.txt", "not a place\n");
            entry(zip, "LY.txt", PLACES);
        }
        names = folder.resolve("alternateNamesV2.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(names))) {
            out.write(NAMES.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private Folder imported(long smallest) throws IOException, ImportException {
        Path into = folder.resolve("knowledge");
        new GeoNamesImport(SHIPPED, smallest).run(places, names, into);
        return new Folder(into);
    }

    @Test
    void townsAreFoundByTheirNameAndTheirDutchAndEnglishOnes() throws Exception {
        KnowledgeBase knowledge = KnowledgeBase.loadWith(imported(0));
        assertThat(knowledge.lookup("Zandkuil", "nl"))
                .extracting(c -> c.known().key())
                .containsExactly("geonames:90000001");
        assertThat(knowledge.lookup("Sandy Heights", "en"))
                .extracting(c -> c.known().key())
                .containsExactly("geonames:90000002");
        assertThat(knowledge.lookup("Hauteur de Sable", "en")).isEmpty();
        assertThat(knowledge.lookup("The Heap", "en")).isEmpty();
        Candidate town = knowledge.lookup("Zandhoogte", "nl").get(0);
        assertThat(town.known().name("nl")).isEqualTo("Hoog Zandhoogte");
        assertThat(((KnownPlace) town.known()).country()).isEqualTo("LBY");
        assertThat(((KnownPlace) town.known()).population()).isEqualTo(450);
    }

    @Test
    void theShippedTownsStayBesideThem() throws Exception {
        KnowledgeBase knowledge = KnowledgeBase.loadWith(imported(0));
        assertThat(knowledge.gazetteerSize()).isEqualTo(SHIPPED.gazetteerSize() + 2);
        assertThat(knowledge.capital("LBY"))
                .get()
                .extracting(KnownPlace::population)
                .isEqualTo(1_150_990);
        assertThat(knowledge.capital("FRA")).isEqualTo(SHIPPED.capital("FRA"));
    }

    @Test
    void provincesAreTakenAndRegionsThatHaveADutchOrEnglishName() throws Exception {
        KnowledgeBase knowledge = KnowledgeBase.loadWith(imported(0));
        assertThat(knowledge.place("90000005"))
                .get()
                .extracting(KnownPlace::resolution)
                .isEqualTo(2);
        assertThat(knowledge.place("90000003"))
                .get()
                .extracting(place -> place.name("en"))
                .isEqualTo("Sand Country");
        assertThat(knowledge.place("90000004")).isEmpty();
        assertThat(knowledge.place("90000006")).isEmpty();
    }

    @Test
    void smallTownsCanBeLeftOut() throws Exception {
        assertThat(KnowledgeBase.loadWith(imported(400)).lookup("Zandkuil", "nl"))
                .isEmpty();
    }

    @Test
    void whatIsWrittenHasNoMistake() throws Exception {
        assertThat(KnowledgeCheck.runWith(imported(0))).isEmpty();
    }

    @Test
    void aLineOfAnotherFormIsToldAndTheRestTaken() throws Exception {
        Path broken = folder.resolve("broken.txt");
        Files.writeString(broken, "1\tToo\tshort\n" + PLACES);
        ImportSummary summary = new GeoNamesImport(SHIPPED, 0).run(broken, null, folder.resolve("k"));
        assertThat(summary.problems()).containsExactly(broken + ":1: 3 columns, not the 19 of GeoNames");
        assertThat(summary.written().get(0)).startsWith("3 towns, and ");
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear reader,\n");
        assertThatThrownBy(() -> new GeoNamesImport(SHIPPED, 0).run(letter, null, folder))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("allCountries.zip");
        assertThatThrownBy(() -> new GeoNamesImport(SHIPPED, 0).run(folder.resolve("none.zip"), null, folder))
                .isInstanceOf(ImportException.class)
                .hasMessageEndingWith("there is no such file");
    }
}
