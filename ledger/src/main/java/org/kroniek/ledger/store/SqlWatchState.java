package org.kroniek.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.LedgerException;
import org.kroniek.reading.fetch.FetchException;
import org.kroniek.reading.fetch.Validators;
import org.kroniek.reading.fetch.WebAddress;
import org.kroniek.reading.watch.FeedState;
import org.kroniek.reading.watch.PageState;
import org.kroniek.reading.watch.WatchState;

/** {@link WatchState} on two tables. What it writes makes no entry. */
final class SqlWatchState implements WatchState {
    private static final String FEED =
            "INSERT INTO watched_feed (address, parent, etag, last_modified, polls, failures, next_poll)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (address) DO UPDATE SET parent = excluded.parent,"
                    + " etag = excluded.etag, last_modified = excluded.last_modified, polls = excluded.polls,"
                    + " failures = excluded.failures, next_poll = excluded.next_poll";
    private static final String PAGE =
            "INSERT INTO watched_page (address, title, mark, etag, last_modified, target, article, digest, checks,"
                    + " failures, next_fetch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (address) DO UPDATE SET"
                    + " title = excluded.title, mark = excluded.mark, etag = excluded.etag,"
                    + " last_modified = excluded.last_modified, target = excluded.target, article = excluded.article,"
                    + " digest = excluded.digest, checks = excluded.checks, failures = excluded.failures,"
                    + " next_fetch = excluded.next_fetch";

    private final Database database;

    SqlWatchState(Database database) {
        this.database = database;
    }

    @Override
    public Optional<FeedState> feed(WebAddress address) {
        return feeds("address", address).stream().findFirst();
    }

    @Override
    public List<FeedState> children(WebAddress list) {
        return feeds("parent", list);
    }

    private List<FeedState> feeds(String column, WebAddress address) {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM watched_feed WHERE " + column + " = :address ORDER BY address")
                .bind("address", address.toString())
                .map((row, context) -> new FeedState(
                        address(Columns.text(row, "address")),
                        addressOrNull(row.getString("parent")),
                        validators(row),
                        row.getInt("polls"),
                        row.getInt("failures"),
                        Moments.instant(row.getLong("next_poll"))))
                .list());
    }

    @Override
    public Optional<PageState> page(WebAddress address) {
        return database.read(handle -> handle.createQuery("SELECT * FROM watched_page WHERE address = :address")
                .bind("address", address.toString())
                .map((row, context) -> page(row))
                .findOne());
    }

    @Override
    public List<PageState> waiting() {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM watched_page WHERE next_fetch IS NOT NULL ORDER BY next_fetch, address")
                .map((row, context) -> page(row))
                .list());
    }

    private static PageState page(ResultSet row) throws SQLException {
        Long next = Columns.number(row, "next_fetch");
        return new PageState(
                address(Columns.text(row, "address")),
                row.getString("title"),
                Columns.text(row, "mark"),
                validators(row),
                addressOrNull(row.getString("target")),
                row.getString("article"),
                row.getString("digest"),
                row.getInt("checks"),
                row.getInt("failures"),
                next == null ? null : Moments.instant(next));
    }

    private static Validators validators(ResultSet row) throws SQLException {
        return new Validators(row.getString("etag"), row.getString("last_modified"));
    }

    private static @Nullable WebAddress addressOrNull(@Nullable String written) {
        return written == null ? null : address(written);
    }

    private static WebAddress address(String written) {
        try {
            return WebAddress.parse(written);
        } catch (FetchException e) {
            throw new LedgerException(
                    "damaged", "the ledger names '" + written + "' as an address; restore a backup", e);
        }
    }

    @Override
    public void polled(FeedState feed, List<PageState> pages, List<FeedState> children) {
        database.write(Change.of("watch"), entry -> {
            Handle handle = entry.handle();
            handle.execute(
                    "DELETE FROM watched_feed WHERE parent = ?", feed.address().toString());
            keep(handle, feed);
            children.forEach(child -> keep(handle, child));
            pages.forEach(page -> keep(handle, page));
            return true;
        });
    }

    @Override
    public void visited(List<PageState> pages) {
        database.write(Change.of("watch"), entry -> {
            pages.forEach(page -> keep(entry.handle(), page));
            return true;
        });
    }

    private static void keep(Handle handle, FeedState feed) {
        handle.execute(
                FEED,
                feed.address().toString(),
                writtenOrNull(feed.parent()),
                feed.validators().etag(),
                feed.validators().lastModified(),
                feed.polls(),
                feed.failures(),
                Moments.micros(feed.nextPoll()));
    }

    private static void keep(Handle handle, PageState page) {
        handle.execute(
                PAGE,
                page.address().toString(),
                page.title(),
                page.mark(),
                page.validators().etag(),
                page.validators().lastModified(),
                writtenOrNull(page.target()),
                page.article(),
                page.digest(),
                page.checks(),
                page.failures(),
                page.nextFetch() == null ? null : Moments.micros(page.nextFetch()));
    }

    private static @Nullable String writtenOrNull(@Nullable WebAddress address) {
        return address == null ? null : address.toString();
    }
}
