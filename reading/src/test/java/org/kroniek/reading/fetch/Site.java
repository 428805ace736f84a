package org.kroniek.reading.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web site on this machine. */
public final class Site implements AutoCloseable {
    /** Answers one request; closes nothing. */
    public interface Handler {
        void answer(HttpExchange request) throws IOException;
    }

    static {
        // Else the server's small answers wait for the client's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private Site(HttpServer server) {
        this.server = server;
    }

    public static Site of(Handler handler) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Site site = new Site(server);
        server.createContext("/", exchange -> {
            try (exchange) {
                handler.answer(exchange);
            }
        });
        server.setExecutor(site.threads);
        server.start();
        return site;
    }

    public String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public WebAddress address(String path) {
        return address(origin(), path);
    }

    public static WebAddress address(String origin, String path) {
        try {
            return WebAddress.parse(origin + path);
        } catch (FetchException e) {
            throw new AssertionError(e);
        }
    }

    public static void send(HttpExchange request, int status, String type, byte[] body) throws IOException {
        request.getResponseHeaders().set("Content-Type", type);
        request.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            try (OutputStream out = request.getResponseBody()) {
                out.write(body);
            }
        }
    }

    public static void send(HttpExchange request, int status, String type, String body) throws IOException {
        send(request, status, type, body.getBytes(UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
