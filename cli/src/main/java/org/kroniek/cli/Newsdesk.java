package org.kroniek.cli;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.cli.view.RevisionView;
import org.kroniek.coding.pipeline.Kroniek;
import org.kroniek.coding.pipeline.UnreadableException;
import org.kroniek.ledger.Added;
import org.kroniek.ledger.AsOf;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.StoredReading;
import org.kroniek.model.Article;
import org.kroniek.model.Failure;
import org.kroniek.model.Reading;
import org.kroniek.reading.Incoming;
import org.kroniek.reading.watch.ArticleStore;
import org.kroniek.reading.watch.KeepException;
import org.kroniek.reading.watch.Revision;
import org.kroniek.reading.watch.WatchListener;

/** Takes what a watch reads into the ledger, with its records, and prints a line for it. Used by one thread. */
final class Newsdesk implements ArticleStore, WatchListener {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Ledger ledger;
    private final Kroniek kroniek;
    private final Terminal terminal;
    private final RevisionView revisions;
    private final boolean isDiffShown;
    private final Failures failures;
    private int records;
    private int read;
    private int corrected;

    Newsdesk(Ledger ledger, Kroniek kroniek, Terminal terminal, boolean isDiffShown) {
        this.ledger = ledger;
        this.kroniek = kroniek;
        this.terminal = terminal;
        this.revisions = new RevisionView(terminal.screen());
        this.isDiffShown = isDiffShown;
        this.failures = new Failures(terminal.err());
    }

    @Override
    public boolean keep(Incoming incoming) throws KeepException {
        Reading reading = reading(incoming);
        Added added = ledger.articles().addAll(List.of(reading)).get(0);
        records = reading.records().size();
        ledger.incidents().joinNew(joined -> {});
        return added.what() == Added.What.NEW_ARTICLE;
    }

    private Reading reading(Incoming incoming) throws KeepException {
        String source = String.valueOf(incoming.article().source().uri());
        try {
            return kroniek.read(incoming.article()).withEarlier(incoming.notices());
        } catch (UnreadableException e) {
            throw new KeepException(new Failure(e.code(), String.valueOf(e.getMessage()), source));
        } catch (RuntimeException | StackOverflowError e) {
            throw new KeepException(Failures.mistake(e, source));
        }
    }

    @Override
    public Optional<Article> article(String id) {
        return ledger.articles()
                .reading(id, AsOf.NOW)
                .filter(stored -> !stored.isForgotten())
                .map(StoredReading::reading)
                .map(Reading::article);
    }

    @Override
    public void read(Article article) {
        read++;
        print(article, "");
    }

    @Override
    public void corrected(Article article, Revision revision) {
        corrected++;
        print(article, isDiffShown ? "corrected: " : "corrected: " + revisions.brief(revision) + ": ");
        if (isDiffShown) {
            terminal.out().print(revisions.whole(revision));
            terminal.out().flush();
        }
    }

    private void print(Article article, String what) {
        String count = records == 1 ? "1 record" : records + " records";
        String title = article.title() == null ? "" : article.title().replaceAll("\\s+", " ") + "  ";
        terminal.out()
                .println(LocalTime.now(ZoneId.systemDefault()).format(CLOCK) + "  " + article.language() + "  " + count
                        + "  " + what + title + article.source().uri());
        terminal.out().flush();
    }

    @Override
    public void failed(Failure failure, @Nullable Instant again) {
        String next = again == null ? "; given up" : "; again at " + CLOCK.format(again.atZone(ZoneId.systemDefault()));
        failures.report(failure, next);
    }

    /** What was done so far. */
    String sum() {
        return read + " articles read, " + corrected + " corrected, " + failures.count() + " failures";
    }

    int exitCode() {
        return failures.exitCode();
    }
}
