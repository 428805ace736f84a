package org.kroniek.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.exports.ExportFormat;
import org.kroniek.exports.Exporter;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.PageRequest;
import org.kroniek.ledger.RecordQuery;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.EventualityKind;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** Every export, read back by a reader that others wrote. */
class ExportsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Ledger ledger;
    private static KroniekServer server;

    @BeforeAll
    static void start() {
        ledger = DemoLedger.in(folder);
        server = KroniekServer.start(ledger, ServerOptions.loopback(0, "test"));
    }

    @AfterAll
    static void stop() {
        server.close();
        ledger.close();
    }

    private static String export(String format) {
        HttpResponse<String> response = new Browser(server).get("/api/v1/exports/" + format);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                .contains("kroniek-" + format);
        return response.body();
    }

    private static List<StoredRecord> records(RecordQuery query) {
        return ledger.records()
                .find(query, PageRequest.first(PageRequest.LARGEST))
                .items();
    }

    @Test
    void writesEveryEventAsALineOfPloverJson() throws IOException {
        List<String> lines = export("plover").lines().toList();
        assertThat(lines)
                .hasSize(records(RecordQuery.ALL
                                .but()
                                .kind(EventualityKind.EVENT)
                                .build())
                        .size());
        for (String line : lines) {
            JsonNode event = JSON.readTree(line);
            assertThat(event.get("quad").asText())
                    .endsWith(event.get("score").asDouble() < 0 ? "conflict" : "cooperation");
            assertThat(event.get("cameo_root").asText()).matches("0[3-9]|1[0-9]|20");
        }
    }

    @Test
    void writesAcledsColumns() throws IOException {
        List<NamedCsvRecord> rows = rows(export("acled"));
        assertThat(rows).isNotEmpty();
        for (NamedCsvRecord row : rows) {
            assertThat(row.getFieldCount()).isEqualTo(31);
            assertThat(row.getField("event_date"))
                    .matches("\\d{4}-\\d\\d-\\d\\d")
                    .startsWith(row.getField("year"));
            assertThat(row.getField("time_precision")).isIn("", "1", "2", "3");
            assertThat(row.getField("event_type"))
                    .isIn(
                            "Battles",
                            "Explosions/Remote violence",
                            "Violence against civilians",
                            "Protests",
                            "Riots",
                            "Strategic developments");
            assertThat(Integer.parseInt(row.getField("fatalities"))).isNotNegative();
        }
    }

    @Test
    void writesUcdpsColumns() throws IOException {
        List<NamedCsvRecord> rows = rows(export("ucdp"));
        assertThat(rows).isNotEmpty();
        for (NamedCsvRecord row : rows) {
            assertThat(row.getFieldCount()).isEqualTo(49);
            int low = Integer.parseInt(row.getField("low"));
            int best = Integer.parseInt(row.getField("best"));
            int high = Integer.parseInt(row.getField("high"));
            assertThat(low).isLessThanOrEqualTo(best);
            assertThat(best).isLessThanOrEqualTo(high);
            assertThat(high).isPositive();
            assertThat(row.getField("type_of_violence")).isIn("1", "2", "3");
            assertThat(row.getField("where_prec")).isIn("", "1", "2", "3", "4", "5", "6", "7");
        }
    }

    private static List<NamedCsvRecord> rows(String csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    @Test
    void writesPointsThatAGeometryLibraryReads() throws IOException, ParseException {
        JsonNode collection = JSON.readTree(export("geojson"));
        assertThat(collection.get("type").asText()).isEqualTo("FeatureCollection");
        assertThat(collection.get("features")).isNotEmpty();
        for (JsonNode feature : collection.get("features")) {
            Geometry point = new GeoJsonReader().read(feature.get("geometry").toString());
            assertThat(point.getGeometryType()).isEqualTo("Point");
            assertThat(point.getCoordinate().getX()).isBetween(-180.0, 180.0);
            assertThat(point.getCoordinate().getY()).isBetween(-90.0, 90.0);
        }
    }

    /** The reader holds the document to GraphML's own XML Schema. */
    @Test
    void writesAGraphThatAGraphLibraryReads() {
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        importer.importGraph(graph, new StringReader(export("graphml")));
        assertThat(graph.edgeSet())
                .hasSize(ledger.actors().relations(RecordQuery.ALL, 10_000).size());
    }

    @Test
    void writesTablesThatReferToEachOther() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Exporter(ledger).write(ExportFormat.CSV, RecordQuery.ALL, bytes);
        Map<String, List<NamedCsvRecord>> tables = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                tables.put(entry.getName(), rows(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        assertThat(tables.keySet())
                .containsExactlyInAnyOrder(
                        "articles.csv",
                        "records.csv",
                        "participants.csv",
                        "places.csv",
                        "sources.csv",
                        "casualties.csv",
                        "incidents.csv");
        Set<String> articles = fields(tables.get("articles.csv"), "article");
        Set<String> records = fields(tables.get("records.csv"), "record");
        assertThat(records).hasSize(records(RecordQuery.ALL).size());
        assertThat(fields(tables.get("records.csv"), "article")).isSubsetOf(articles);
        for (String name : List.of("participants.csv", "places.csv", "sources.csv", "casualties.csv")) {
            assertThat(fields(tables.get(name), "record")).as(name).isNotEmpty().isSubsetOf(records);
        }
    }

    private static Set<String> fields(List<NamedCsvRecord> rows, String name) {
        return rows.stream().map(row -> row.getField(name)).collect(Collectors.toSet());
    }

    @Test
    void writesTrigWithAGraphForEachRecord() throws IOException {
        Model model = Rio.parse(new StringReader(export("trig")), "urn:base", RDFFormat.TRIG);
        Set<String> graphs = model.contexts().stream().map(String::valueOf).collect(Collectors.toSet());
        for (StoredRecord record : records(RecordQuery.ALL)) {
            assertThat(graphs).contains("urn:kroniek:record:" + record.id());
        }
        assertThat(model.filter(null, PROV.WAS_DERIVED_FROM, null).subjects())
                .hasSize(records(RecordQuery.ALL).size());
    }

    @Test
    void annotatesTheWordsThatTellEachRecord() throws IOException {
        JsonNode page = JSON.readTree(export("webannotation"));
        assertThat(page.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(page.get("items")).hasSize(records(RecordQuery.ALL).size());
        for (JsonNode annotation : page.get("items")) {
            assertThat(annotation.get("type").asText()).isEqualTo("Annotation");
            for (JsonNode target : annotation.get("target")) {
                JsonNode selector = target.get("selector");
                int length = selector.get("end").asInt() - selector.get("start").asInt();
                String exact = selector.at("/refinedBy/exact").asText();
                assertThat(exact.isEmpty() || exact.codePointCount(0, exact.length()) == length)
                        .isTrue();
            }
        }
    }

    @Test
    void narrowsToAFilter() {
        String all = export("plover");
        String some =
                new Browser(server).get("/api/v1/exports/plover?type=ASSAULT").body();
        assertThat(some.lines().count()).isPositive().isLessThan(all.lines().count());
    }
}
