package org.kroniek.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.grounding.knowledge.KnowledgeBase;
import org.kroniek.grounding.knowledge.KnowledgeCheck;
import org.kroniek.grounding.knowledge.KnownActor;
import org.kroniek.model.EntityKind;

/** A dump of invented items in the form of Wikidata's, beside what the shipped data have. */
class WikidataImportTest {
    private static final KnowledgeBase SHIPPED = KnowledgeBase.load();

    @TempDir
    Path folder;

    private String dump = "";

    @BeforeEach
    void readDump() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("wikidata.json"))) {
            dump = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Folder imported() throws IOException, ImportException {
        Path file = Files.writeString(folder.resolve("dump.json"), dump);
        Path into = folder.resolve("knowledge");
        new WikidataImport(SHIPPED).run(file, into);
        return new Folder(into);
    }

    @Test
    void aPoliticianIsTakenWithNamesCountryAndDatedOffices() throws Exception {
        KnowledgeBase knowledge = KnowledgeBase.loadWith(imported());
        KnownActor person = knowledge.actor("wikidata-q900000001").orElseThrow();
        assertThat(person.kind()).isEqualTo(EntityKind.PERSON);
        assertThat(person.name("nl")).isEqualTo("Aurelio Zandberg");
        assertThat(person.country()).isEqualTo("LBY");
        assertThat(person.sectors()).containsExactly("GOV");
        assertThat(person.wikidata()).isEqualTo("Q900000001");
        assertThat(person.roles()).hasSize(1);
        assertThat(person.roles().get(0).period().surelyHeldOn(LocalDate.of(2019, 5, 1), LocalDate.of(2025, 1, 1)))
                .isTrue();
        assertThat(knowledge.lookup("A. Zandberg", "en"))
                .extracting(c -> c.known().key())
                .contains("actor:wikidata-q900000001");
    }

    @Test
    void whoIsNoActorOfOurTimeIsLeftOut() throws Exception {
        Folder into = imported();
        String persons = Files.readString(into.path().resolve("persons-wikidata.tsv"));
        assertThat(persons)
                .as("a singer, a minister who died in 1950, a politician without a name here")
                .doesNotContain("Q900000002", "Q900000003", "Q900000004");
    }

    @Test
    void partiesArmedGroupsAndMediaAreTaken() throws Exception {
        KnowledgeBase knowledge = KnowledgeBase.loadWith(imported());
        assertThat(knowledge.actor("wikidata-q900000010"))
                .get()
                .extracting(KnownActor::kind, KnownActor::country)
                .containsExactly(EntityKind.PARTY, "LBY");
        assertThat(knowledge.lookup("ZBF", "en"))
                .extracting(c -> c.known().key())
                .containsExactly("actor:wikidata-q900000011");
        assertThat(knowledge.actor("wikidata-q900000012")).as("gone since 1978").isEmpty();
    }

    @Test
    void whomTheKnowledgeBaseHasGetsTheIdentifierAndTheFurtherNames() throws Exception {
        Folder into = imported();
        assertThat(into.line("persons-wikidata.tsv", "khalifa-haftar")).endsWith("\tQ900000020");
        KnowledgeBase knowledge = KnowledgeBase.loadWith(into);
        KnownActor haftar = knowledge.actor("khalifa-haftar").orElseThrow();
        assertThat(haftar.wikidata()).isEqualTo("Q900000020");
        assertThat(haftar.roles())
                .isEqualTo(SHIPPED.actor("khalifa-haftar").orElseThrow().roles());
        assertThat(knowledge.lookup("Kalifa Chaftar", "nl"))
                .extracting(c -> c.known().key())
                .containsExactly("actor:khalifa-haftar");
    }

    @Test
    void whatIsWrittenHasNoMistake() throws Exception {
        assertThat(KnowledgeCheck.runWith(imported())).isEmpty();
    }

    @Test
    void packedDumpsGiveTheSame() throws Exception {
        String plain = Files.readString(imported().path().resolve("persons-wikidata.tsv"));
        Path gz = folder.resolve("dump.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(dump.getBytes(StandardCharsets.UTF_8));
        }
        Path bz2 = folder.resolve("dump.json.bz2");
        int half = dump.indexOf('\n', dump.length() / 2);
        for (String stream : new String[] {dump.substring(0, half), dump.substring(half)}) {
            try (OutputStream out = new BZip2CompressorOutputStream(
                    Files.newOutputStream(bz2, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
                out.write(stream.getBytes(StandardCharsets.UTF_8));
            }
        }
        for (Path packed : new Path[] {gz, bz2}) {
            Path into = folder.resolve(packed.getFileName() + "-tables");
            new WikidataImport(SHIPPED).run(packed, into);
            assertThat(into.resolve("persons-wikidata.tsv")).hasContent(plain);
        }
    }

    @Test
    void nothingButTablesIsLeftInTheFolder() throws Exception {
        assertThat(imported().files()).containsExactly("organisations-wikidata.tsv", "persons-wikidata.tsv");
    }

    @Test
    void aBrokenLineIsToldAndTheRestTaken() throws Exception {
        dump = dump.replace("[\n", "[\n{\"id\":\"Q1\",\"x\":\"Q5\",\n");
        Path file = Files.writeString(folder.resolve("dump.json"), dump);
        ImportSummary summary = new WikidataImport(SHIPPED).run(file, folder.resolve("k"));
        assertThat(summary.problems()).singleElement().asString().startsWith(file + ":2: is no JSON object");
        assertThat(summary.written().get(0)).startsWith("2 persons");
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear reader,\n");
        assertThatThrownBy(() -> new WikidataImport(SHIPPED).run(letter, folder.resolve("k")))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("one item a line");
    }
}
