package org.kroniek.benchmarks.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What there is to read on a server, and what its pages ask for.
 *
 * @param address without a slash at the end
 */
record Site(
        String address,
        List<String> articles,
        List<String> records,
        List<String> incidents,
        List<String> actors,
        List<String> words) {
    private static final String API = "/api/v1";
    private static final int MOST = 200;
    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}]+");

    /** A call of the API, for a page of a kind. */
    record Question(String kind, String path) {
        static Question of(String kind, String path) {
            return new Question(kind, API + path);
        }
    }

    static Site of(HttpClient client, String address) throws IOException, InterruptedException {
        String articles = body(client, address + API + "/articles?limit=" + MOST);
        List<String> words = find(articles, "\"title\":\"([^\"\\\\]+)\"")
                .flatMap(WORD_ENDS::splitAsStream)
                .filter(word -> word.length() > 4)
                .distinct()
                .toList();
        return new Site(
                address,
                find(articles, "\"id\":\"(sha256:[0-9a-f]+)\"").toList(),
                find(body(client, address + API + "/records?limit=" + MOST), "\"id\":\"([0-9]+[.]r[0-9]+)\"")
                        .distinct()
                        .toList(),
                find(body(client, address + API + "/incidents?limit=" + MOST), "\"id\":\"([0-9]+)\",\"title\"")
                        .toList(),
                find(body(client, address + API + "/actors?limit=50"), "\"actor\":\\{\"id\":\"([^\"\\\\]+)\"")
                        .toList(),
                words);
    }

    private static String body(HttpClient client, String address) throws IOException, InterruptedException {
        HttpResponse<String> response =
                client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(address + " answers " + response.statusCode() + "; serve a ledger first");
        }
        return response.body();
    }

    private static Stream<String> find(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1));
    }

    /** The calls of one page: half of them articles, a fifth the map, a fifth searches, a tenth the others. */
    List<Question> page(Random random) {
        int chance = random.nextInt(100);
        if (chance < 50) {
            return article(random);
        }
        if (chance < 70) {
            return List.of(map(random));
        }
        if (chance < 90) {
            return List.of(Question.of("search", "/search?limit=30&q=" + encoded(one(words, random))));
        }
        return switch (random.nextInt(5)) {
            case 0 -> List.of(Question.of("today", "/today?limit=20"));
            case 1 -> List.of(Question.of("timeline", "/timeline?by=actor&detail=150"));
            case 2 -> List.of(Question.of("network", "/network?edges=40"));
            case 3 -> List.of(Question.of("incident", "/incidents/" + one(incidents, random)));
            default -> List.of(Question.of("actor", "/actors/" + encoded(one(actors, random))));
        };
    }

    private List<Question> article(Random random) {
        String article = "/articles/" + one(articles, random);
        return List.of(
                Question.of("article", article),
                Question.of("reading", article + "/reading"),
                Question.of("record", "/records/" + one(records, random)));
    }

    private Question map(Random random) {
        int zoom = 3 + random.nextInt(4);
        String period = random.nextBoolean() ? "" : "&from=2024-0" + (1 + random.nextInt(9)) + "-01&to=2025-12-31";
        return Question.of("map", "/map?zoom=" + zoom + period);
    }

    private static String one(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
