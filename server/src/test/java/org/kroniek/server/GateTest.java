package org.kroniek.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.Recorder;

/** Who may do what. */
class GateTest {
    private static final String PASSWORD = "a long pass phrase";

    @TempDir
    Path folder;

    private Ledger ledger;
    private KroniekServer server;

    @BeforeEach
    void start() {
        ledger = Ledger.open(folder.resolve("gate.db").toString(), Recorder.program("kroniek test"));
        server = KroniekServer.start(ledger, ServerOptions.loopback(0, "test"));
    }

    @AfterEach
    void stop() {
        server.close();
        ledger.close();
    }

    private void addUser(String name, Role role) {
        new Accounts(ledger).put(name, role, PASSWORD);
    }

    @Test
    void letsTheOneUserOfThisMachineInWithoutLogin() {
        assertThat(new Browser(server).session().at("/user/role").asText()).isEqualTo("admin");
    }

    @Test
    void sendsHeadersThatForbidForeignScript() {
        for (String path : new String[] {"/api/v1/session", "/api/v1/records", "/api/v1/nothing", "/nothing"}) {
            HttpResponse<String> response = new Browser(server).get(path);
            assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @Test
    void givesCookiesThatScriptsAndOtherSitesCannotUse() {
        addUser("anna", Role.READER);
        Browser browser = new Browser(server);
        HttpResponse<String> response = browser.logIn("anna", PASSWORD);
        assertThat(response.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly")
                .contains("SameSite=Strict");
    }

    @Test
    void refusesToWriteWithoutTheToken() {
        Browser browser = new Browser(server);
        browser.forgetToken();
        HttpResponse<String> response =
                browser.post("/api/v1/views", Map.of("name", "a", "page", "map", "query", "", "shared", false));
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(Browser.json(response).get("code").asText()).isEqualTo("csrf");
    }

    @Test
    void asksForLoginOnceThereAreUsers() {
        addUser("anna", Role.READER);
        Browser browser = new Browser(server);
        assertThat(browser.get("/api/v1/records").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/v1/health").statusCode()).isEqualTo(200);
        assertThat(browser.logIn("anna", "a wrong pass phrase").statusCode()).isEqualTo(401);
        assertThat(browser.logIn("anna", PASSWORD).statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/v1/records").statusCode()).isEqualTo(200);
        assertThat(browser.delete("/api/v1/session").statusCode()).isEqualTo(204);
        assertThat(browser.get("/api/v1/records").statusCode()).isEqualTo(401);
    }

    @Test
    void keepsToTheRole() {
        addUser("root", Role.ADMIN);
        addUser("anna", Role.READER);
        Browser browser = new Browser(server);
        browser.logIn("anna", PASSWORD);
        assertThat(browser.get("/api/v1/users").statusCode()).isEqualTo(403);
        assertThat(browser.post("/api/v1/review/decisions", Map.of("action", "accept", "record", "1.r1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/api/v1/views", Map.of("name", "a", "page", "map", "query", "", "shared", true))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void throwsOutWhoseAccountIsClosed() {
        addUser("root", Role.ADMIN);
        addUser("anna", Role.READER);
        Browser browser = new Browser(server);
        browser.logIn("anna", PASSWORD);
        new Accounts(ledger).remove("anna");
        assertThat(browser.get("/api/v1/records").statusCode()).isEqualTo(401);
    }

    @Test
    void managesUsers() {
        Browser browser = new Browser(server);
        Map<String, String> root = Map.of("name", "root", "role", "admin", "password", PASSWORD);
        assertThat(browser.post("/api/v1/users", Map.of("name", "anna", "role", "reader", "password", PASSWORD))
                        .statusCode())
                .as("the first user must be able to add others")
                .isEqualTo(409);
        assertThat(browser.post("/api/v1/users", root).statusCode()).isEqualTo(201);
        browser.logIn("root", PASSWORD);
        assertThat(browser.post("/api/v1/users", Map.of("name", "Anna!", "role", "reader", "password", PASSWORD))
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.post("/api/v1/users", Map.of("name", "anna", "role", "reader", "password", "short"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.post("/api/v1/users", Map.of("name", "anna", "role", "reader", "password", PASSWORD))
                        .statusCode())
                .isEqualTo(201);
        assertThat(browser.json("/api/v1/users").get("items")).hasSize(2);
        assertThat(browser.get("/api/v1/users").body()).doesNotContain("argon2");
        assertThat(browser.delete("/api/v1/users/anna").statusCode()).isEqualTo(204);
        assertThat(browser.delete("/api/v1/users/root").statusCode()).isEqualTo(409);
    }

    @Test
    void slowsDownWhoGuessesPasswords() {
        addUser("anna", Role.READER);
        Browser browser = new Browser(server);
        int status = 401;
        for (int i = 0; i < 15 && status == 401; i++) {
            status = browser.logIn("anna", "guess number " + i).statusCode();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void refusesLargeAndOtherBodies() {
        Browser browser = new Browser(server);
        assertThat(browser.post("/api/v1/views", "{\"name\":\"" + "x".repeat(100_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(browser.post("/api/v1/views", "{\"nam\":1}").statusCode()).isEqualTo(400);
        assertThat(browser.post("/api/v1/views", "[".repeat(5_000)).statusCode())
                .isEqualTo(400);
        assertThat(browser.post("/api/v1/views", "null").statusCode()).isEqualTo(400);
    }

    /** What DNS rebinding would send: the name of another site that now points here. */
    @Test
    void refusesNamesThatAreNotThisMachine() throws IOException {
        assertThat(raw("GET /api/v1/records HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("GET /api/v1/records HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void neverLeavesTheFolderOfPages() throws IOException {
        for (String path :
                new String[] {"/../openapi.yaml", "/%2e%2e/openapi.yaml", "/..%2fopenapi.yaml", "/a/../../Gate.class"
                }) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer.substring(0, 12)).isIn("HTTP/1.1 400", "HTTP/1.1 404");
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    @Test
    void listensToOthersOnlyWithUsersOrWhenToldSo() {
        assertThatThrownBy(() -> KroniekServer.start(ledger, new ServerOptions("0.0.0.0", 0, false, "test")))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("kroniek user add");
    }

    @Test
    void saysWhichPortIsTaken() {
        assertThatThrownBy(() -> KroniekServer.start(ledger, ServerOptions.loopback(server.port(), "test")))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining(String.valueOf(server.port()));
    }
}
