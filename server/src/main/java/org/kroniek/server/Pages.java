package org.kroniek.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The pages' files, from the program itself. Thread-safe. */
final class Pages {
    private static final String FOLDER = "pages";
    /** Names of files that we made: nothing else is looked for, so no path can leave the folder. */
    private static final Pattern FILE = Pattern.compile("(?:/[A-Za-z0-9_@-]+(?:[.][A-Za-z0-9_@-]+)*)+");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("geojson", "application/geo+json; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("md", "text/plain; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    private record Page(Answer answer, String tag) {}

    void serve(Context context) {
        Page page = find(context.path()).orElseThrow(() -> Problem.notFound("page", context.path()));
        context.header("ETag", page.tag());
        context.header("Vary", "Accept-Encoding");
        // Third-party files change with a release only; ours are asked for again, which costs a 304.
        context.header("Cache-Control", context.path().startsWith("/vendor/") ? "public, max-age=86400" : "no-cache");
        if (Answers.matches(context, page.tag())) {
            context.status(304);
        } else {
            Answers.send(context, page.answer());
        }
    }

    private Optional<Page> find(String path) {
        String file = path.equals("/") ? "/index.html" : path;
        if (!FILE.matcher(file).matches()) {
            return Optional.empty();
        }
        String named = file.substring(file.lastIndexOf('/')).indexOf('.') < 0 ? file + ".html" : file;
        // Only files that are there are remembered: an attacker's inventions would fill the memory.
        Page known = pages.get(named);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Page> loaded = load(named);
        loaded.ifPresent(page -> pages.put(named, page));
        return loaded;
    }

    private static Optional<Page> load(String file) {
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        if (type == null) {
            return Optional.empty();
        }
        try (InputStream in = Pages.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            return Optional.of(new Page(Answer.of(type, bytes), "\"" + hash(bytes) + "\""));
        } catch (IOException e) {
            throw new UncheckedIOException("page " + file, e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
