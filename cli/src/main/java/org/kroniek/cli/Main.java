package org.kroniek.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.kroniek.grounding.knowledge.KnowledgeException;
import org.kroniek.ledger.LedgerException;
import picocli.CommandLine;

/** Starts the program: {@code kroniek COMMAND …}. */
public final class Main {
    private Main() {}

    /** Runs one command and ends with its exit code: 0 all well, 1 some input failed, 2 wrong usage. */
    public static void main(String[] args) {
        // Output is UTF-8 whatever the locale says, and buffered: a long table is one write.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(new Terminal(System.in, out, err, Terminal.fromProperties()), args);
        out.flush();
        System.exit(code);
    }

    /** Runs one command on a terminal and returns its exit code. */
    static int run(Terminal terminal, String... args) {
        CommandLine program = new CommandLine(new Program(), new Commands(terminal));
        program.setOut(new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true));
        program.setErr(new PrintWriter(new OutputStreamWriter(terminal.err(), StandardCharsets.UTF_8), true));
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setUsageHelpAutoWidth(false);
        program.setUsageHelpWidth(Math.min(110, Math.max(80, terminal.settings().width())));
        program.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.settings().isColoured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        program.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof UsageException
                    || failure instanceof KnowledgeException
                    || failure instanceof LedgerException) {
                terminal.err().println("kroniek: " + failure.getMessage());
                return CommandLine.ExitCode.USAGE;
            }
            terminal.err()
                    .println("kroniek: the program failed: " + failure + "; please report it ("
                            + "KRONIEK_JAVA_OPTIONS=-Dkroniek.trace=true shows where)");
            if (Boolean.getBoolean("kroniek.trace")) {
                failure.printStackTrace(terminal.err());
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
        return program.execute(args);
    }
}
