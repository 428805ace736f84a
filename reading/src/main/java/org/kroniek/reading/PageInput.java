package org.kroniek.reading;

import org.kroniek.reading.fetch.FetchException;
import org.kroniek.reading.fetch.PoliteFetcher;
import org.kroniek.reading.fetch.WebAddress;

/** A page of the web, fetched when it is read. */
record PageInput(WebAddress address, InputForm form, PoliteFetcher fetcher) implements Input {
    @Override
    public String name() {
        return address.toString();
    }

    @Override
    public Incoming read() throws RefusedException {
        try {
            return WebPage.read(fetcher.fetchInTurn(address), form);
        } catch (FetchException e) {
            throw new RefusedException(e.failure().code(), e.failure().message(), name());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException("interrupted", "was not read: the program is ending", name());
        }
    }
}
