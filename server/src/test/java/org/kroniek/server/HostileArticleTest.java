package org.kroniek.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Recorder;
import org.kroniek.model.Article;
import org.kroniek.model.Certainty;
import org.kroniek.model.Entity;
import org.kroniek.model.EntityKind;
import org.kroniek.model.Eventuality;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Mention;
import org.kroniek.model.MentionForm;
import org.kroniek.model.Passage;
import org.kroniek.model.PassageKind;
import org.kroniek.model.Provenance;
import org.kroniek.model.Reading;
import org.kroniek.model.Source;
import org.kroniek.model.Span;

/** An article that is nothing but attacks on a page. */
class HostileArticleTest {
    private static final String ATTACK =
            "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg/onload=alert(3)>"
                    + "{{7*7}}${7*7}javascript:alert(4)</textarea>]]>&lt;b&gt;\u202Eevil";

    @TempDir
    Path folder;

    @Test
    void givesItsTextAsTextAndNothingElse() {
        try (Ledger ledger = Ledger.open(folder.resolve("hostile.db").toString(), Recorder.program("kroniek test"))) {
            ledger.articles().add(hostile());
            try (KroniekServer server = KroniekServer.start(ledger, ServerOptions.loopback(0, "test"))) {
                Browser browser = new Browser(server);
                JsonNode record = browser.json("/api/v1/records").at("/items/0");
                assertThat(record.get("sentence").asText()).isEqualTo(ATTACK);
                assertThat(record.at("/actor/0/name").asText()).isEqualTo(ATTACK);
                assertThat(record.at("/article/title").asText()).isEqualTo(ATTACK);
                String actor = URLEncoder.encode(record.at("/actor/0/id").asText(), StandardCharsets.UTF_8)
                        .replace("+", "%20");
                for (String path : List.of(
                        "/records",
                        "/articles",
                        "/today",
                        "/search?q=alert",
                        "/actors",
                        "/actors?q=script",
                        "/sources",
                        "/network",
                        "/articles/" + record.at("/article/id").asText() + "/reading",
                        "/nothing/" + actor,
                        "/records?q=" + actor)) {
                    HttpResponse<String> response = browser.get("/api/v1" + path);
                    assertThat(response.headers().firstValue("Content-Type").orElse(""))
                            .as(path)
                            .matches("application/(problem\\+)?json.*");
                    assertThat(response.headers().firstValue("X-Content-Type-Options"))
                            .hasValue("nosniff");
                }
            }
        }
    }

    private static String hash() {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(ATTACK.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reading hostile() {
        Span all = new Span(0, ATTACK.codePointCount(0, ATTACK.length()));
        Article article = new Article(
                "sha256:" + hash(),
                new Source("javascript:alert(5)", ATTACK, null),
                "en",
                ATTACK,
                null,
                null,
                List.of(),
                ATTACK,
                List.of(new Passage("p1", PassageKind.BODY, all, null)));
        Entity entity = new Entity(
                "e1",
                ATTACK,
                EntityKind.PERSON,
                null,
                Map.of(),
                null,
                List.of(),
                null,
                List.of(new Mention(all, MentionForm.NAME)));
        Eventuality record = new Eventuality(
                "r1",
                EventualityType.ASSAULT,
                List.of(),
                List.of(),
                List.of("e1"),
                List.of(),
                List.of(),
                null,
                List.of(),
                ATTACK,
                null,
                Certainty.CT_PLUS,
                List.of(),
                0.5,
                null,
                all,
                List.of(all),
                "en/test/attack");
        return new Reading(
                new Provenance("test", Map.of(), Map.of()),
                article,
                List.of(entity),
                List.of(),
                List.of(record),
                List.of(),
                List.of());
    }
}
