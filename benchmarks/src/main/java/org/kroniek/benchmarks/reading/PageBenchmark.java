package org.kroniek.benchmarks.reading;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kroniek.model.Article;
import org.kroniek.reading.InputForm;
import org.kroniek.reading.Inputs;
import org.kroniek.reading.RefusedException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Pages of 100 kB a second on one thread, from bytes to article: a report of 20 paragraphs among menus, teasers, scripts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
public class PageBenchmark {
    private static final int SIZE = 100_000;
    private static final String PARAGRAPH =
            "<p class=\"article__paragraph\">In week {n} the army said that it had taken <a href=\"/places/{n}\">the town</a> on the river;"
                    + " residents told a reporter that the fighting had gone on until the morning. Nobody was hurt, the mayor"
                    + " said, although two bridges were closed and the road to the harbour was blocked by lorries.</p>\n";
    private static final String TEASER =
            "<li class=\"teaser-list__item\"><a class=\"teaser\" href=\"/2024/03/0{n}/another-story-{n}\"><img src=\"/img/{n}.jpg\""
                    + " width=\"240\" height=\"160\" alt=\"\"><h3 class=\"teaser__title\">Another story of the day</h3><p>What it"
                    + " is about, in a line or two.</p></a></li>\n";
    private static final String SCRIPT =
            "<script>window.app=window.app||{};app.push({slot:{n},size:[300,250],targeting:{section:'world',page:'article'}});"
                    + "</script>\n";

    private final byte[] page = page().getBytes(StandardCharsets.UTF_8);

    /** One page. */
    @Benchmark
    public Article read() throws RefusedException {
        return Inputs.of(List.of(Path.of("-")), InputForm.HTML, new ByteArrayInputStream(page))
                .next()
                .read()
                .article();
    }

    private static String numbered(String part, int number) {
        return part.replace("{n}", Integer.toString(number));
    }

    private static String page() {
        StringBuilder page = new StringBuilder(
                "<!doctype html><html lang=\"en\"><head><title>Army takes town on the river</title>"
                        + "<meta property=\"og:title\" content=\"Army takes town on the river\"><script type=\"application/ld+json\">"
                        + "{\"@type\":\"NewsArticle\",\"headline\":\"Army takes town on the river\",\"datePublished\":"
                        + "\"2024-03-05T10:00:00Z\",\"author\":{\"name\":\"A. Writer\"}}</script></head><body><nav><ul>");
        for (int i = 0; i < 60; i++) {
            page.append("<li><a href=\"/section/").append(i).append("\">Section</a></li>");
        }
        page.append(
                "</ul></nav><main><article class=\"article\"><h1>Army takes town on the river</h1><div class=\"article__body\">");
        for (int i = 0; i < 20; i++) {
            page.append(numbered(PARAGRAPH, i));
        }
        page.append("</div></article></main><aside><ul>");
        for (int i = 0; page.length() < SIZE; i++) {
            page.append(numbered(TEASER, i)).append(numbered(SCRIPT, i));
        }
        return page.append("</ul></aside></body></html>").toString();
    }
}
