package org.kroniek.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.ledger.Ledger;

/** What openapi.yaml says is what the server does. */
class ApiDescriptionTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    @TempDir
    static Path folder;

    private static Ledger ledger;
    private static KroniekServer server;
    private static Browser browser;
    private static JsonNode description;

    @BeforeAll
    static void start() throws IOException {
        ledger = DemoLedger.in(folder);
        server = KroniekServer.start(ledger, ServerOptions.loopback(0, "test"));
        browser = new Browser(server);
        try (InputStream in = KroniekServer.class.getResourceAsStream("openapi.yaml")) {
            description = new YAMLMapper().readTree(in);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
        ledger.close();
    }

    @Test
    void describesEveryRouteAndServesEveryPath() {
        TreeSet<String> described = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            path.getValue().fieldNames().forEachRemaining(method -> described.add(method + " /api/v1" + path.getKey()));
        }
        assertThat(new TreeSet<>(server.routes())).isEqualTo(described);
    }

    @Test
    void servesItself() throws IOException {
        HttpResponse<String> response = browser.get("/api/v1/openapi.yaml");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/yaml; charset=utf-8");
        assertThat(new YAMLMapper().readTree(response.body())).isEqualTo(description);
    }

    /** Each path with real ids, and with each of its parameters. */
    @TestFactory
    Stream<DynamicTest> answersAsDescribed() {
        JsonNode record = browser.json("/api/v1/records?type=ASSAULT&limit=1").at("/items/0");
        String incident =
                browser.json("/api/v1/incidents?limit=1").at("/items/0/id").asText();
        String contested =
                browser.json("/api/v1/disputes").at("/items/0/incident").asText();
        String actor = browser.json("/api/v1/actors").at("/items/0/actor/id").asText();
        String place = browser.json("/api/v1/places").at("/items/0/place/id").asText();
        String article = record.at("/article/id").asText();
        Map<String, List<String>> paths = new TreeMap<>();
        String filters = "?involving=" + actor + "&from=2014-01-01&to=2026-01-01";
        paths.put("/health", List.of(""));
        paths.put("/version", List.of(""));
        paths.put("/session", List.of(""));
        paths.put("/articles", List.of("", "?limit=2", "?language=nl&from=2014-01-01", "?asOf=2020-01-01T00:00:00Z"));
        paths.put("/articles/{article}", List.of("/" + article));
        paths.put("/articles/{article}/reading", List.of("/" + article + "/reading"));
        paths.put(
                "/records",
                List.of(
                        "",
                        filters,
                        "?type=ASSAULT,COERCE&certainty=CT%2B,PR%2B&depth=1",
                        "?place=" + place,
                        "?box=-180,-90,180,90",
                        "?near=33.5,36.3,100",
                        "?country=SYR",
                        "?q=Goma"));
        paths.put("/records/{record}", List.of("/" + record.get("id").asText()));
        paths.put("/search", List.of("", filters, "?q=troepen"));
        paths.put("/incidents", List.of("", filters, "?grade=contested"));
        paths.put("/incidents/{incident}", List.of("/" + incident, "/" + contested));
        paths.put("/disputes", List.of(""));
        paths.put("/actors", List.of("", "?q=biden"));
        paths.put("/actors/{actor}", List.of("/" + actor));
        paths.put("/places", List.of("", "?q=gom"));
        paths.put("/places/{place}", List.of("/" + place));
        paths.put("/today", List.of("", "?since=2020-01-01&limit=5"));
        paths.put(
                "/timeline",
                List.of(
                        "",
                        "?by=actor",
                        "?by=place&lanes=3",
                        "?by=type&unit=day&detail=0",
                        "?from=2025-01-01&to=2025-03-01"));
        paths.put("/map", List.of("", "?zoom=6&box=-20,-40,60,60&country=COD", "?to=2025-02-01"));
        paths.put("/network", List.of("", filters, "?edges=3"));
        paths.put("/sources", List.of("", "?q=a&limit=3"));
        paths.put("/views", List.of(""));
        paths.put("/review/queue", List.of("", "?coder=second", "?type=ASSAULT&limit=2"));
        paths.put("/review/decisions", List.of("", "?record=" + record.get("id").asText()));
        paths.put("/review/agreement", List.of(""));
        paths.put("/exports", List.of(""));
        paths.put("/users", List.of(""));
        List<DynamicTest> tests = new ArrayList<>();
        paths.forEach((path, variants) -> variants.forEach(variant -> {
            String address = "/api/v1" + (path.contains("{") ? path.substring(0, path.indexOf("/{")) : path) + variant;
            tests.add(DynamicTest.dynamicTest(address, () -> conforms(path, "get", browser.get(address), 200)));
        }));
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> refusesAsDescribed() {
        return Stream.of(
                        "/records?limit=0",
                        "/records?limit=x",
                        "/records?foo=1",
                        "/records?type=NOTHING",
                        "/records?from=yesterday",
                        "/records?cursor=made-up",
                        "/records?box=1,2,3",
                        "/records?near=1,2,-3",
                        "/records?from=2025-02-01&to=2025-01-01",
                        "/records?q=-",
                        "/records?place=a&country=SYR",
                        "/records?limit=1&limit=2")
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> conforms("/records", "get", browser.get("/api/v1" + path), 400)));
    }

    @TestFactory
    Stream<DynamicTest> doesNotKnow() {
        return Stream.of(
                        "/records/1.x",
                        "/records/999.r1",
                        "/incidents/x",
                        "/incidents/999999",
                        "/articles/sha256:0000000000",
                        "/articles/..%2Fetc",
                        "/actors/nobody:at-all",
                        "/places/nowhere:at-all",
                        "/exports/xls")
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    HttpResponse<String> response = browser.get("/api/v1" + path);
                    assertThat(response.statusCode()).isIn(400, 404);
                }));
    }

    @TestFactory
    Stream<DynamicTest> givesExamplesThatFitTheirSchemas() {
        List<DynamicTest> tests = new ArrayList<>();
        description.at("/components/schemas").properties().forEach(schema -> {
            JsonNode examples = schema.getValue().get("examples");
            if (examples != null) {
                tests.add(DynamicTest.dynamicTest(
                        schema.getKey(),
                        () -> assertThat(problems("#/components/schemas/" + schema.getKey(), examples.get(0)))
                                .isEmpty()));
            }
        });
        return tests.stream();
    }

    private static void conforms(String path, String method, HttpResponse<String> response, int status)
            throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        JsonNode responses = description.at("/paths").get(path).get(method).get("responses");
        JsonNode described = responses.has(String.valueOf(status))
                ? responses.get(String.valueOf(status))
                : responses.get("default");
        if (described.has("$ref")) {
            described = description.at(described.get("$ref").asText().substring(1));
        }
        String type = response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        assertThat(described.get("content").has(type)).as(type).isTrue();
        JsonNode schema = described.get("content").get(type).get("schema");
        assertThat(problems(schema.get("$ref").asText(), JSON.readTree(response.body())))
                .isEmpty();
    }

    private static List<String> problems(String reference, JsonNode value) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$ref", reference);
        root.set("components", description.get("components"));
        JsonSchema schema = SCHEMAS.getSchema(root);
        return schema.validate(value).stream().map(Object::toString).limit(5).toList();
    }
}
