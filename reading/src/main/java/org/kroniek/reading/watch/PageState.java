package org.kroniek.reading.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kroniek.reading.fetch.Validators;
import org.kroniek.reading.fetch.WebAddress;

/**
 * What is remembered of a page that a feed named.
 *
 * @param address without tracking parameters: the same page of two feeds is one page
 * @param title as the feed has it; null when it has none
 * @param mark what the feed said of it last; another mark means that it was changed
 * @param validators of the page as it was read
 * @param target the page that it led to, which is read in its place; null when it led to none
 * @param article id of the article as it was read last; null before
 * @param digest of the article's main text; null before
 * @param checks times it was looked at again after it was read
 * @param failures in a row
 * @param nextFetch when it is due; null when it need not be read until the feed says something else of it
 */
public record PageState(
        WebAddress address,
        @Nullable String title,
        String mark,
        Validators validators,
        @Nullable WebAddress target,
        @Nullable String article,
        @Nullable String digest,
        int checks,
        int failures,
        @Nullable Instant nextFetch) {
    /** A page that was never read; {@code nextFetch} is null for one that is too old to be. */
    static PageState fresh(WebAddress address, @Nullable String title, String mark, @Nullable Instant nextFetch) {
        return new PageState(address, title, mark, Validators.NONE, null, null, null, 0, 0, nextFetch);
    }

    PageState announced(@Nullable String newTitle, String newMark, Instant due) {
        return new PageState(address, newTitle, newMark, validators, target, article, digest, checks, 0, due);
    }

    PageState due(@Nullable Instant next) {
        return new PageState(address, title, mark, validators, target, article, digest, checks, failures, next);
    }

    PageState failed(@Nullable Instant next) {
        return new PageState(address, title, mark, validators, target, article, digest, checks, failures + 1, next);
    }

    PageState checked(Validators now, @Nullable Instant next) {
        return new PageState(address, title, mark, now, target, article, digest, checks + 1, 0, next);
    }

    PageState read(Validators now, String newArticle, String newDigest, @Nullable Instant next) {
        return new PageState(
                address, title, mark, now, target, newArticle, newDigest, article == null ? 0 : checks + 1, 0, next);
    }

    PageState leadsTo(WebAddress other) {
        return new PageState(address, title, mark, Validators.NONE, other, null, null, 0, 0, null);
    }
}
