package org.kroniek.cli;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.InputForm;
import org.kroniek.reading.InputSettings;
import org.kroniek.reading.Inputs;
import org.kroniek.reading.Place;
import org.kroniek.reading.archive.ArchiveFilter;
import org.kroniek.reading.archive.ArchiveKind;
import org.kroniek.reading.fetch.WebAddress;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read and how, the same for every command that reads articles. */
final class InputOptions {
    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description =
                    "Files, folders, web addresses, or - for standard input. Plain text may begin with 'date YYYY-MM-DD';"
                            + " .html is a page, .jsonl one JSON object a line with text, url, title, published, publisher,"
                            + " language. .warc, .jsonl, .zip and .tar are read document by document, also as .gz and .zst.")
    List<String> names = List.of();

    @Option(
            names = "--input",
            paramLabel = "FORM",
            description = "text, html, json, jsonl, or auto (by the file's name and how it begins; the default).")
    InputForm form = InputForm.AUTO;

    @Mixin
    PipelineOptions pipeline = new PipelineOptions();

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Articles read at a time; all processors by default. The output is the same for every N.")
    int jobs;

    @Option(
            names = "--filter",
            paramLabel = "EXPRESSION",
            description =
                    "Take only these records of WARC files, such as 'url =~ \".*/world/.*\" && status == 200'; fields are url,"
                            + " status, mime, date, any WARC header, and http:HEADER.")
    @Nullable
    String filter;

    @Mixin
    FetchOptions fetch = new FetchOptions();

    Inputs open(Terminal terminal) {
        return open(terminal, null);
    }

    /** The inputs that come after that place, all of them when it is null. */
    Inputs open(Terminal terminal, @Nullable Place after) {
        boolean fromWeb = names.stream().anyMatch(WebAddress::begins);
        return Inputs.named(
                names, new InputSettings(form, terminal.in(), filter(), fromWeb ? fetch.fetcher() : null, after));
    }

    private ArchiveFilter filter() {
        try {
            return filter == null ? ArchiveFilter.ALL : ArchiveFilter.parse(filter);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--filter: " + e.getMessage());
        }
    }

    /** Threads for this many articles. */
    int threads(OptionalLong count) {
        if (jobs < 0) {
            throw new UsageException("-j " + jobs + ": must be 1 or more");
        }
        int wanted = jobs == 0 ? Runtime.getRuntime().availableProcessors() : jobs;
        return (int) Math.max(1, Math.min(wanted, count.orElse(wanted)));
    }

    /** True when one article at most will come: a single file or page that is no archive. */
    boolean isSingle(OptionalLong count) {
        return names.size() == 1
                && form != InputForm.JSONL
                && count.orElse(2) == 1
                && ArchiveKind.ofName(names.get(0)).isEmpty();
    }
}
