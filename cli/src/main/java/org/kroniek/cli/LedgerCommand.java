package org.kroniek.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kroniek.cli.view.StatsView;
import org.kroniek.ledger.Care;
import org.kroniek.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kroniek ledger}: keeping a ledger whole. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description =
                "Looks after a ledger: checks it, copies it, counts it, removes a text, moves it to another database.",
        subcommands = {
            LedgerCommand.Check.class,
            LedgerCommand.Backup.class,
            LedgerCommand.Restore.class,
            LedgerCommand.Stats.class,
            LedgerCommand.Forget.class,
            LedgerCommand.Export.class,
            LedgerCommand.Import.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kroniek ledger check",
            "  kroniek ledger backup kroniek-2026-11-24.db",
            "  kroniek ledger export | kroniek ledger import - --ledger 'jdbc:postgresql://localhost/kroniek?user=me'"
        })
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
final class LedgerCommand implements Runnable {
    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? One of those below.");
    }

    /** {@code kroniek ledger check}. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description =
                    "Looks at every hash, offset and reference and prints what is wrong. Others may use the ledger meanwhile.",
            footer = "%nExit codes: 0 all well, 1 something is wrong, 2 wrong usage.")
    static final class Check implements Callable<Integer> {
        private final Terminal terminal;

        @Mixin
        LedgerFile file = new LedgerFile();

        Check(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            try (Ledger ledger = file.openExisting()) {
                List<Care.Problem> problems = ledger.care().check();
                problems.forEach(problem -> terminal.out().println(problem.code() + ": " + problem.message()));
                if (problems.isEmpty()) {
                    terminal.out().println(file.where + ": all well");
                }
                return problems.isEmpty() ? 0 : 1;
            }
        }
    }

    /** {@code kroniek ledger backup}. */
    @Command(
            name = "backup",
            mixinStandardHelpOptions = true,
            description =
                    "Copies the ledger as it is now to a file, while others go on using it: a file is copied to a file, a"
                            + " PostgreSQL ledger is exported.")
    static final class Backup implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(paramLabel = "FILE", description = "Where to; it must not be there yet.")
        Path to = Path.of("");

        @Mixin
        LedgerFile file = new LedgerFile();

        Backup(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            try (Ledger ledger = file.openExisting()) {
                ledger.care().backup(to);
            }
            terminal.out().println(file.where + " is copied to " + to);
            return 0;
        }
    }

    /** {@code kroniek ledger restore}. */
    @Command(
            name = "restore",
            mixinStandardHelpOptions = true,
            description = "Makes a ledger from a backup or an export. Nothing may be there yet.")
    static final class Restore implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(paramLabel = "BACKUP", description = "What 'backup' or 'export' wrote.")
        Path backup = Path.of("");

        @Mixin
        LedgerFile file = new LedgerFile();

        Restore(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            try (Ledger ledger = Ledger.restore(backup, file.where, LedgerFile.recorder())) {
                Care.Stats stats = ledger.care().stats();
                terminal.out()
                        .println(file.where + " holds " + stats.articles() + " articles and " + stats.records()
                                + " records again");
            }
            return 0;
        }
    }

    /** {@code kroniek ledger stats}. */
    @Command(name = "stats", mixinStandardHelpOptions = true, description = "Counts what the ledger holds.")
    static final class Stats implements Callable<Integer> {
        private final Terminal terminal;

        @Mixin
        LedgerFile file = new LedgerFile();

        @Option(names = "--format", paramLabel = "FORMAT", description = "table, jsonl (one JSON object) or csv.")
        PrintFormat format = PrintFormat.TABLE;

        Stats(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            try (Ledger ledger = file.openExisting()) {
                Care.Stats stats = ledger.care().stats();
                format.print(
                        terminal,
                        List.of(stats),
                        () -> StatsView.show(stats),
                        StatsView::json,
                        StatsView.COLUMNS,
                        StatsView::cells);
            }
            return 0;
        }
    }

    /** {@code kroniek ledger forget}. */
    @Command(
            name = "forget",
            mixinStandardHelpOptions = true,
            description =
                    "Removes an article's text and title for good, also from the past and the indexes. Hashes, offsets and"
                            + " records stay. Backups made before still hold the text.")
    static final class Forget implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(paramLabel = "ARTICLE", description = "Its number, or its id (eight or more digits of it will do).")
        String article = "";

        @Option(names = "--reason", paramLabel = "WHY", required = true, description = "Kept with the removal.")
        String reason = "";

        @Mixin
        LedgerFile file = new LedgerFile();

        Forget(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            if (reason.isBlank()) {
                throw new UsageException("--reason: say why; it is kept with the removal");
            }
            try (Ledger ledger = file.openExisting()) {
                ledger.articles().forget(article, reason);
            }
            terminal.out().println("the text of article " + article + " is removed");
            return 0;
        }
    }

    /** {@code kroniek ledger export}. */
    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description =
                    "Writes the whole ledger as JSON lines. Equal ledgers give equal bytes, whichever database they are in.")
    static final class Export implements Callable<Integer> {
        private final Terminal terminal;

        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE",
                description = "Where to write; standard output by default.")
        @Nullable
        Path output;

        @Mixin
        LedgerFile file = new LedgerFile();

        Export(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            try (Ledger ledger = file.openExisting()) {
                if (output == null) {
                    Writer out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
                    ledger.care().export(out);
                    out.flush();
                } else {
                    try (Writer out = Files.newBufferedWriter(output)) {
                        ledger.care().export(out);
                    }
                }
            }
            return 0;
        }
    }

    /** {@code kroniek ledger import}. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Reads what 'export' wrote into an empty ledger: all of it, or nothing.")
    static final class Import implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(paramLabel = "FILE", description = "An export, or - for standard input.")
        String from = "-";

        @Mixin
        LedgerFile file = new LedgerFile();

        Import(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            try (BufferedReader reader = reader();
                    Ledger ledger = file.open()) {
                ledger.care().load(reader);
                terminal.out()
                        .println(file.where + " holds " + ledger.care().stats().records() + " records");
            } catch (NoSuchFileException e) {
                throw new UsageException(from + ": there is no such file");
            }
            return 0;
        }

        private BufferedReader reader() throws IOException {
            return from.equals("-")
                    ? new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))
                    : Files.newBufferedReader(Path.of(from));
        }
    }
}
