package org.kroniek.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Talks to a server as the pages do: keeps the cookie, sends the token. */
final class Browser {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private String cookie = "";
    private String token = "";

    Browser(KroniekServer server) {
        this.address = "http://localhost:" + server.port();
        session();
    }

    JsonNode session() {
        HttpResponse<String> response = get("/api/v1/session");
        response.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
        JsonNode session = json(response);
        token = session.get("csrf").asText();
        return session;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    JsonNode json(String path) {
        return json(get(path));
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return MAPPER.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(response.body(), e);
        }
    }

    HttpResponse<String> post(String path, Object body) {
        try {
            String json = body instanceof String text ? text : MAPPER.writeValueAsString(body);
            HttpResponse<String> response = send(request(path, "Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(json))
                    .build());
            response.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> logIn(String name, String password) {
        HttpResponse<String> response = post("/api/v1/session", Map.of("name", name, "password", password));
        if (response.statusCode() == 200) {
            token = json(response).get("csrf").asText();
        }
        return response;
    }

    HttpResponse<String> delete(String path) {
        return send(request(path).DELETE().build());
    }

    void forgetToken() {
        token = "guessed";
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).header("X-CSRF-Token", token + "");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
