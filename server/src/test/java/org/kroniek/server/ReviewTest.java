package org.kroniek.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.exports.gold.GoldArchive;
import org.kroniek.format.gold.GoldArticle;
import org.kroniek.format.gold.GoldReader;
import org.kroniek.ledger.Ledger;

/** People decide, and their word wins. */
class ReviewTest {
    private static final String PASSWORD = "a long pass phrase";

    @TempDir
    Path folder;

    private Ledger ledger;
    private KroniekServer server;

    @BeforeEach
    void start() {
        ledger = DemoLedger.in(folder);
        server = KroniekServer.start(ledger, ServerOptions.loopback(0, "test"));
    }

    @AfterEach
    void stop() {
        server.close();
        ledger.close();
    }

    private static HttpResponse<String> decide(Browser browser, String action, String record, Object... more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("action", action);
        body.put("record", record);
        for (int i = 0; i < more.length; i += 2) {
            body.put(String.valueOf(more[i]), more[i + 1]);
        }
        return browser.post("/api/v1/review/decisions", body);
    }

    @Test
    void givesTheLeastSureFirstAndForgetsWhatIsDecided() {
        Browser browser = new Browser(server);
        JsonNode queue = browser.json("/api/v1/review/queue?limit=200").get("items");
        for (int i = 1; i < queue.size(); i++) {
            assertThat(queue.at("/" + i + "/score").asDouble())
                    .isGreaterThanOrEqualTo(queue.at("/" + (i - 1) + "/score").asDouble());
        }
        String first = queue.at("/0/id").asText();
        assertThat(decide(browser, "accept", first).statusCode()).isEqualTo(201);
        assertThat(browser.json("/api/v1/review/queue?limit=1")
                        .at("/items/0/id")
                        .asText())
                .isNotEqualTo(first);
        assertThat(browser.json("/api/v1/records/" + first)
                        .at("/record/review/status")
                        .asText())
                .isEqualTo("accepted");
    }

    @Test
    void correctsFieldsAndUndoes() {
        Browser browser = new Browser(server);
        String record = browser.json("/api/v1/records?type=ASSAULT&limit=1")
                .at("/items/0/id")
                .asText();
        String tag = browser.get("/api/v1/records/" + record)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(browser.get("/api/v1/records/" + record, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        HttpResponse<String> made = decide(
                browser, "correct", record, "fields", Map.of("type", "COERCE", "certainty", "PR+"), "reason", "seized");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        HttpResponse<String> after = browser.get("/api/v1/records/" + record, "If-None-Match", tag);
        assertThat(after.statusCode()).isEqualTo(200);
        JsonNode detail = Browser.json(after);
        assertThat(detail.at("/record/type").asText()).isEqualTo("COERCE");
        assertThat(detail.at("/original/type").asText()).isEqualTo("ASSAULT");
        assertThat(detail.get("decisions")).hasSize(2);
        for (JsonNode decision : List.of(detail.at("/decisions/0"), detail.at("/decisions/1"))) {
            assertThat(browser.post(
                                    "/api/v1/review/decisions/"
                                            + decision.get("id").asText() + "/undo",
                                    Map.of())
                            .statusCode())
                    .isEqualTo(201);
        }
        assertThat(browser.json("/api/v1/records/" + record).at("/record/type").asText())
                .isEqualTo("ASSAULT");
    }

    @Test
    void rejectsOnlyWithAReason() {
        Browser browser = new Browser(server);
        String record =
                browser.json("/api/v1/records?limit=1").at("/items/0/id").asText();
        assertThat(decide(browser, "reject", record).statusCode()).isEqualTo(400);
        assertThat(decide(browser, "reject", record, "reason", "metaphor").statusCode())
                .isEqualTo(201);
        assertThat(browser.get("/api/v1/records/" + record).statusCode()).isEqualTo(404);
    }

    @Test
    void mergesAndSplitsIncidents() {
        Browser browser = new Browser(server);
        JsonNode incidents = browser.json("/api/v1/incidents?limit=2").get("items");
        String one = incidents.at("/0/id").asText();
        String other = incidents.at("/1/id").asText();
        String record =
                browser.json("/api/v1/incidents/" + other).at("/members/0/id").asText();
        Map<String, Object> merge = Map.of("action", "merge", "incidents", List.of(one, other), "reason", "the same");
        HttpResponse<String> merged = browser.post("/api/v1/review/decisions", merge);
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(201);
        assertThat(browser.json("/api/v1/incidents/" + one).get("members")).hasSize(2);
        Map<String, Object> split = Map.of(
                "action", "split", "incidents", List.of(one), "records", List.of(record), "reason", "not the same");
        assertThat(browser.post("/api/v1/review/decisions", split).statusCode()).isEqualTo(201);
        assertThat(browser.json("/api/v1/incidents/" + one).get("members")).hasSize(1);
    }

    @Test
    void measuresHowFarTwoCodersAgree() {
        for (String name : List.of("anna", "bram")) {
            new Accounts(ledger).put(name, Role.REVIEWER, PASSWORD);
        }
        Browser anna = new Browser(server);
        anna.logIn("anna", PASSWORD);
        Browser bram = new Browser(server);
        bram.logIn("bram", PASSWORD);
        List<String> records = anna.json("/api/v1/review/queue?type=ASSAULT&limit=3").findValuesAsText("id").stream()
                .filter(id -> id.matches("[0-9]+\\.r[0-9]+"))
                .distinct()
                .toList();
        records.forEach(record -> decide(anna, "accept", record));
        JsonNode second = bram.json("/api/v1/review/queue?coder=second").get("items");
        assertThat(second).hasSize(3);
        decide(bram, "accept", records.get(0));
        decide(bram, "accept", records.get(1));
        decide(bram, "correct", records.get(2), "fields", Map.of("type", "COERCE"));
        JsonNode agreement = bram.json("/api/v1/review/agreement");
        assertThat(agreement.get("reviewers")).hasSize(2);
        JsonNode type = agreement.at("/fields/1");
        assertThat(type.get("units").asInt()).isEqualTo(3);
        // Three pairs, one of them ASSAULT against COERCE: 1 - 5 * 2 / (5 * 1 + 1 * 5).
        assertThat(type.get("alpha").asDouble()).isEqualTo(0.0);
    }

    @Test
    void givesGoldOfArticlesThatAreDecidedWhole() throws IOException {
        Browser browser = new Browser(server);
        String article =
                browser.json("/api/v1/articles?limit=1").at("/items/0/id").asText();
        JsonNode records = browser.json("/api/v1/articles/" + article).get("records");
        for (int i = 0; i < records.size(); i++) {
            assertThat(decide(browser, "accept", records.at("/" + i + "/id").asText())
                            .statusCode())
                    .isEqualTo(201);
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        new GoldArchive(ledger).write(zip);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            ZipEntry text = in.getNextEntry();
            assertThat(text.getName()).endsWith(".txt");
            ZipEntry gold = in.getNextEntry();
            assertThat(gold.getName()).endsWith(".gold.json");
            GoldArticle read = GoldReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(read.records()).hasSize(records.size());
            assertThat(in.getNextEntry()).isNull();
        }
    }
}
