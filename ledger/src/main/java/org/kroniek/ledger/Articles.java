package org.kroniek.ledger;

import java.util.List;
import java.util.Optional;
import org.kroniek.model.Provenance;
import org.kroniek.model.Reading;

/** Articles and their readings. Thread-safe; writers of several processes wait for each other. */
public interface Articles {
    /** Keeps one reading; see {@link #addAll}. */
    Added add(Reading reading);

    /**
     * Keeps readings, all or none: when this returns they are on disk. The same again writes nothing; a reading of another
     * provenance supersedes the older one, both stay.
     *
     * @throws LedgerException {@code busy} if another process writes for longer than the ledger waits, {@code bad-reading} if an
     *     article's id is not the hash of its text
     */
    List<Added> addAll(List<Reading> readings);

    /** True if this text has a reading of this provenance: reading it again would add nothing. */
    boolean has(String article, Provenance provenance);

    /** The current reading of an article, by its id ({@code sha256:…}, eight or more digits of it will do) or its number. */
    Optional<StoredReading> reading(String article, AsOf asOf);

    /** A reading by its number, current or not. */
    Optional<StoredReading> reading(long number);

    /** Every reading of an article, by id or number, the oldest first. */
    List<StoredReading> history(String article);

    /**
     * The versions of a page: the texts that were met at this address, each by its current reading, the first met first. A page
     * that was corrected has several.
     *
     * @param uri as the articles' sources give it
     */
    List<StoredReading> versions(String uri, AsOf asOf);

    /** Articles that answer a query. */
    Page<StoredArticle> find(ArticleQuery query, PageRequest page);

    /**
     * Removes an article's text and title for good, from indexes too. Hashes, offsets and coded records stay. A backup made
     * before still holds the text.
     *
     * @param reason why, kept with the removal
     * @throws LedgerException {@code no-such-article}
     */
    void forget(String article, String reason);
}
