package org.kroniek.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.kroniek.cli.view.RevisionView;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.StoredReading;
import org.kroniek.model.Article;
import org.kroniek.reading.watch.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kroniek diff}: how a page was corrected. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Shows the versions of a page that the ledger has, and what each changed.")
final class DiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ADDRESS", description = "Address of the page, as watch and add print it.")
    String address = "";

    @Mixin
    LedgerOptions ledgerOptions = new LedgerOptions();

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOptions.openExisting()) {
            List<StoredReading> versions = ledger.articles().versions(address, ledgerOptions.asOf());
            if (versions.isEmpty()) {
                throw new UsageException(address + ": the ledger " + ledgerOptions.where
                        + " has no article of this address; write it as 'kroniek watch' printed it");
            }
            print(versions);
            return 0;
        }
    }

    private void print(List<StoredReading> versions) {
        RevisionView view = new RevisionView(terminal.screen());
        Article before = null;
        for (StoredReading version : versions) {
            Article article = version.reading().article();
            terminal.out().println(version.articleNumber() + "  " + version.recorded() + "  " + article.id());
            if (version.isForgotten()) {
                terminal.out().println("  (forgotten)");
                before = null;
            } else {
                if (before != null) {
                    terminal.out().print(view.whole(Revision.between(before, article)));
                }
                before = article;
            }
        }
    }
}
