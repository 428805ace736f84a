package org.kroniek.cli;

import org.jspecify.annotations.Nullable;
import org.kroniek.reading.fetch.FetchPolicy;
import org.kroniek.reading.fetch.PoliteFetcher;
import org.kroniek.reading.fetch.Timekeeper;
import picocli.CommandLine.Option;

/** How to behave on the web, the same for every command that reads it. */
final class FetchOptions {
    @Option(
            names = "--allow-private",
            description = "Read web addresses of this machine and of private networks too; refused by default.")
    boolean allowPrivate;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            defaultValue = "${env:KRONIEK_CONTACT}",
            description = "Mail address or page for webmasters, sent with every request (or set KRONIEK_CONTACT).")
    @Nullable
    String contact;

    /** A fetcher that has asked no host yet; the caller closes it. */
    PoliteFetcher fetcher() {
        return PoliteFetcher.of(FetchPolicy.standard(contact, allowPrivate), Timekeeper.ofMachine());
    }
}
