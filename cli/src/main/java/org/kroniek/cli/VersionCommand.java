package org.kroniek.cli;

import java.util.concurrent.Callable;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.coding.pipeline.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code kroniek version}. */
@Command(name = "version", description = "Says which version this is, of what, on which Java.")
final class VersionCommand implements Callable<Integer> {
    private final Terminal terminal;

    VersionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What {@code --version} prints. */
    static final class Lines implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"kroniek " + Version.number()};
        }
    }

    @Override
    public Integer call() {
        terminal.out().println("kroniek " + Version.number());
        terminal.out().println("languages  " + String.join(", ", Kroniek.languages()));
        terminal.out().println("Java       " + Runtime.version());
        return CommandLine.ExitCode.OK;
    }
}
