package org.kroniek.cli;

import java.util.concurrent.Callable;
import org.kroniek.coding.pipeline.Version;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.LedgerException;
import org.kroniek.server.ServerException;
import org.kroniek.server.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kroniek serve}: the pages and the API of a ledger. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the pages and the API of a ledger until it is stopped (Ctrl-C).")
final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    LedgerFile ledger = new LedgerFile();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port to listen on, ${DEFAULT-VALUE} by default; 0 takes a free one.")
    int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Address to listen on, this machine only by default. Others need users ('kroniek user add').")
    String host = "127.0.0.1";

    @Option(
            names = "--without-login",
            description = "Let everybody who reaches the address read, when there are no users.")
    boolean withoutLogin;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new UsageException("--port " + port + ": must be 0 to 65535");
        }
        try (Ledger opened = ledger.open()) {
            new Serving(terminal)
                    .untilStopped(opened, ledger.where, new ServerOptions(host, port, withoutLogin, Version.number()));
            return 0;
        } catch (ServerException | LedgerException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
