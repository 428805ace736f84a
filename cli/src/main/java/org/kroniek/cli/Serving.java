package org.kroniek.cli;

import java.util.concurrent.CountDownLatch;
import org.kroniek.ledger.Ledger;
import org.kroniek.server.KroniekServer;
import org.kroniek.server.ServerOptions;

/** Serves a ledger until the program is stopped. */
final class Serving {
    private final Terminal terminal;

    Serving(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Serves until the thread is interrupted or the program ends.
     *
     * @param name of the ledger, for people
     * @throws org.kroniek.server.ServerException as {@link KroniekServer#start}
     */
    void untilStopped(Ledger ledger, String name, ServerOptions options) throws InterruptedException {
        try (KroniekServer server = KroniekServer.start(ledger, options)) {
            terminal.out().println("kroniek: " + name + " is served at " + server.address() + " until Ctrl-C");
            terminal.out().flush();
            // Nothing is in memory only: what was decided is in the ledger before it is answered, so ending here loses
            // nothing.
            new CountDownLatch(1).await();
        }
    }
}
