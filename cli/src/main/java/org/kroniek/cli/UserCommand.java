package org.kroniek.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.LedgerException;
import org.kroniek.ledger.Users;
import org.kroniek.server.Accounts;
import org.kroniek.server.Role;
import org.kroniek.server.ServerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kroniek user}: who may log in to the served pages. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        description = "Manages who may log in to the pages of a ledger.",
        subcommands = {UserCommand.Add.class, UserCommand.Remove.class, UserCommand.Show.class},
        synopsisSubcommandLabel = "COMMAND")
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
final class UserCommand implements Runnable {
    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? One of those below.");
    }

    /** {@code kroniek user add}. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description =
                    "Adds a user, or gives one another role and password. The password is asked for, or read from standard input.")
    static final class Add implements Callable<Integer> {
        private final Terminal terminal;

        @Mixin
        LedgerFile ledger = new LedgerFile();

        @Parameters(paramLabel = "NAME", description = "Lower-case letters, digits, dot, underscore, hyphen.")
        String name = "";

        @Option(
                names = "--role",
                paramLabel = "ROLE",
                defaultValue = "reader",
                description =
                        "reader (sees), reviewer (decides too) or admin (manages users too); ${DEFAULT-VALUE} by default.")
        String role = "reader";

        Add(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            try (Ledger opened = ledger.open()) {
                new Accounts(opened).put(name, Role.of(role), password());
                terminal.out().println("kroniek: " + name + " may log in to " + ledger.where + " as " + role);
                return 0;
            } catch (ServerException | LedgerException e) {
                throw new UsageException(String.valueOf(e.getMessage()));
            }
        }

        private String password() throws IOException {
            // Since Java 22 there is a console even where nobody sits at one.
            Optional<Console> console = Optional.ofNullable(System.console())
                    .filter(one -> terminal.settings().errIsTerminal());
            if (console.isPresent()) {
                char[] typed = console.get().readPassword("password of %s: ", name);
                return typed == null ? "" : new String(typed);
            }
            BufferedReader in = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
            String line = in.readLine();
            return line == null ? "" : line;
        }
    }

    /** {@code kroniek user remove}. */
    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Closes a user's account; decisions stay.")
    static final class Remove implements Callable<Integer> {
        private final Terminal terminal;

        @Mixin
        LedgerFile ledger = new LedgerFile();

        @Parameters(paramLabel = "NAME")
        String name = "";

        Remove(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            try (Ledger opened = ledger.open()) {
                if (!new Accounts(opened).remove(name)) {
                    throw new UsageException(ledger.where + " has no user '" + name + "'");
                }
                terminal.out().println("kroniek: " + name + " is closed");
                return 0;
            } catch (LedgerException e) {
                throw new UsageException(String.valueOf(e.getMessage()));
            }
        }
    }

    /** {@code kroniek user list}. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists users and roles.")
    static final class Show implements Callable<Integer> {
        private final Terminal terminal;

        @Mixin
        LedgerFile ledger = new LedgerFile();

        Show(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            try (Ledger opened = ledger.open()) {
                for (Users.User user : opened.users().list()) {
                    terminal.out().println(user.name() + "  " + user.role());
                }
                return 0;
            } catch (LedgerException e) {
                throw new UsageException(String.valueOf(e.getMessage()));
            }
        }
    }
}
