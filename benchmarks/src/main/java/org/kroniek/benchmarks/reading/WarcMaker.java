package org.kroniek.benchmarks.reading;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a WARC file of any size from pages of invented text in several kinds of markup, with the requests, images and failed
 * answers that stand between them in a crawl: {@code WarcMaker FILE MEGABYTES}; a name that ends in {@code .gz} is packed record by
 * record. The same arguments give the same bytes.
 */
public final class WarcMaker {
    private static final List<String> WORDS = List.of(
            ("army village river town harbour minister council soldiers people market bridge government rebels border talks"
                            + " school hospital road monday tuesday said took left closed opened attacked denied reported"
                            + " promised heard the a of in on near after before with without two three forty hundred")
                    .split(" "));
    private static final List<String> PARAGRAPHS = List.of(
            "<p>%s</p>\n",
            "<div class=\"text\">%s</div>\n",
            "%s<br><br>\n",
            "<p class=\"css-%2$d\"><span>%1$s</span></p>\n",
            "<h2>%s</h2>\n",
            "<li>%s</li>\n");
    private static final List<String> FRAMES = List.of(
            "<main><article><h1>%1$s</h1><div class=\"article-body\">%2$s</div></article></main>",
            "<table><tr><td><a href=\"/\">Home</a></td><td><font size=5>%1$s</font><br>%2$s</td></tr></table>",
            "<div id=\"a\"><div><h1>%1$s</h1>%2$s</div><div class=\"related\"><a href=\"/1\">Another story</a></div></div>",
            "<nav><ul><li><a href=\"/\">Home</a></li></ul></nav><section><h1>%1$s</h1>%2$s</section><footer>All rights</footer>");
    private static final int MEGABYTE = 1_000_000;

    private final Random random = new Random(20_260_301);
    private final boolean isPacked;
    private final OutputStream out;
    private long written;

    private WarcMaker(OutputStream out, boolean isPacked) {
        this.out = out;
        this.isPacked = isPacked;
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        long size = Long.parseLong(arguments[1]) * MEGABYTE;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            WarcMaker maker = new WarcMaker(out, arguments[0].endsWith(".gz"));
            int pages = 0;
            while (maker.written < size) {
                maker.page(pages++);
            }
            System.out.printf("%s: %d pages, %d MB before packing%n", file, pages, maker.written / MEGABYTE);
        }
    }

    private void page(int number) throws IOException {
        String address = "https://news" + number % 97 + ".example/2026/03/0" + (1 + number % 9) + "/story-" + number;
        record("request", address, "GET / HTTP/1.1\r\nHost: news.example\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        record("response", address, answer("200 OK", "text/html; charset=utf-8", html()));
        if (random.nextInt(5) == 0) {
            byte[] image = new byte[20_000 + random.nextInt(200_000)];
            random.nextBytes(image);
            record("response", address + ".jpg", answer("200 OK", "image/jpeg", image));
        }
        if (random.nextInt(10) == 0) {
            record("response", address + "/gone", answer("404 Not Found", "text/html", new byte[0]));
        }
    }

    private byte[] html() {
        StringBuilder body = new StringBuilder();
        // Most pages are small, some are large.
        int letters = 2_000 + (int) (400_000 * Math.pow(random.nextDouble(), 4));
        String paragraph = PARAGRAPHS.get(random.nextInt(4));
        while (body.length() < letters) {
            String form = random.nextInt(9) == 0 ? PARAGRAPHS.get(random.nextInt(PARAGRAPHS.size())) : paragraph;
            body.append(String.format(form, sentence(8 + random.nextInt(60)), random.nextInt(1_000)));
        }
        String title = sentence(7);
        String frame = FRAMES.get(random.nextInt(FRAMES.size()));
        return ("<!doctype html><html lang=\"en\"><head><title>" + title + "</title></head><body>"
                        + String.format(frame, title, body) + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String sentence(int count) {
        StringBuilder words = new StringBuilder("The");
        for (int i = 0; i < count; i++) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.append('.').toString();
    }

    private static byte[] answer(String status, String type, byte[] body) {
        byte[] head = ("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    private void record(String type, String address, byte[] content) throws IOException {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2026-03-01T06:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                + new UUID(random.nextLong(), random.nextLong()) + ">\r\nContent-Type: application/http; msgtype="
                + type
                + "\r\nContent-Length: " + content.length + "\r\n\r\n";
        OutputStream packed = isPacked ? new GZIPOutputStream(out) : out;
        packed.write(head.getBytes(StandardCharsets.US_ASCII));
        packed.write(content);
        packed.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        if (packed instanceof GZIPOutputStream member) {
            member.finish();
        }
        written += head.length() + content.length + 4;
    }
}
