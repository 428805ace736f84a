package org.kroniek.reading.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javax.net.ssl.SSLException;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Fetches documents of the web within limits: only http and https, no private address unless allowed, no cookies, no proxy, no
 * script. Thread-safe.
 */
final class Fetcher implements AutoCloseable {
    private static final String ACCEPT = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
            + " application/feed+json, application/xml;q=0.9, application/json;q=0.9, text/plain;q=0.9, */*;q=0.5";
    private static final int NOT_MODIFIED = 304;

    /** Asked before each hop. */
    interface Permission {
        /** Throws if the address is not to be read. */
        void check(WebAddress address) throws FetchException;
    }

    private final OkHttpClient client;
    private final FetchPolicy policy;
    private final InstantSource time;

    Fetcher(FetchPolicy policy, InstantSource time) {
        this(policy, time, AddressGate::notPublic);
    }

    /** @param gate judges addresses where the policy does not allow private ones */
    Fetcher(FetchPolicy policy, InstantSource time, GuardedSockets.Gate gate) {
        this.policy = policy;
        this.time = time;
        // Redirects are followed here, where each hop is checked; encodings are decoded here, where they are limited. A
        // proxy
        // would connect in our place and the address it connects to could not be checked.
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .proxy(Proxy.NO_PROXY)
                .connectTimeout(policy.limits().time())
                .readTimeout(policy.limits().time())
                .callTimeout(policy.limits().time());
        if (!policy.allowPrivate()) {
            builder.socketFactory(new GuardedSockets(gate));
        }
        client = builder.build();
    }

    /**
     * The document at an address, through its redirects.
     *
     * @param known what was given with it before; the answer may be that nothing has changed
     */
    Fetched fetch(WebAddress address, Validators known, Permission permission) throws FetchException {
        WebAddress next = address;
        for (int hops = 0; hops <= policy.limits().redirects(); hops++) {
            permission.check(next);
            try (Response response = client.newCall(request(next, known)).execute()) {
                Optional<WebAddress> target = redirect(next, response);
                if (target.isEmpty()) {
                    return document(next, known, response);
                }
                next = target.get();
            } catch (IOException e) {
                throw failed(e, next.toString());
            }
        }
        throw FetchException.lasting(
                "redirects",
                "redirects more than " + policy.limits().redirects() + " times, at last to " + next,
                address.toString());
    }

    private Request request(WebAddress address, Validators known) {
        Request.Builder request = new Request.Builder()
                .url(address.url())
                .header("User-Agent", policy.userAgent())
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", BodyReader.ENCODINGS);
        if (known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return request.build();
    }

    private static Optional<WebAddress> redirect(WebAddress from, Response response) throws FetchException {
        boolean redirects = switch (response.code()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
        if (!redirects) {
            return Optional.empty();
        }
        String location = response.header("Location");
        Optional<WebAddress> target = location == null ? Optional.empty() : from.resolve(location);
        if (target.isEmpty()) {
            throw FetchException.lasting(
                    "redirects", "redirects to '" + location + "', which is no http or https address", from.toString());
        }
        return target;
    }

    private Fetched document(WebAddress address, Validators known, Response response)
            throws IOException, FetchException {
        if (response.code() == NOT_MODIFIED) {
            return new Fetched(address, false, new byte[0], null, null, validators(response, known), time.instant());
        }
        if (!response.isSuccessful()) {
            throw FetchException.status(response.code(), address.toString(), retryAt(response));
        }
        if (response.body().contentLength() > policy.limits().bytes()) {
            throw BodyReader.tooLarge(policy.limits(), address.toString());
        }
        try (InputStream stream = response.body().byteStream()) {
            byte[] body = new BodyReader(policy.limits(), address.toString())
                    .read(stream, response.header("Content-Encoding"));
            ContentType type = ContentType.parse(response.header("Content-Type"));
            return new Fetched(
                    address,
                    true,
                    body,
                    type.mediaType(),
                    type.charset(),
                    validators(response, Validators.NONE),
                    time.instant());
        }
    }

    private static Validators validators(Response response, Validators known) {
        String etag = response.header("ETag");
        String modified = response.header("Last-Modified");
        return etag == null && modified == null ? known : new Validators(etag, modified);
    }

    private @Nullable Instant retryAt(Response response) {
        return RetryAfter.parse(response.header("Retry-After"), time.instant()).orElse(null);
    }

    private FetchException failed(IOException e, String address) {
        GuardedSockets.PrivateAddressException refused = refusal(e);
        if (refused != null) {
            return FetchException.lasting("private-address", String.valueOf(refused.getMessage()), address);
        }
        if (e instanceof UnknownHostException) {
            return FetchException.passing(
                    "unknown-host", "is on a host that no one knows; is it spelled well, is there a network", address);
        }
        if (e instanceof SSLException) {
            return FetchException.passing("tls", "has no safe connection: " + e.getMessage(), address);
        }
        if (e instanceof InterruptedIOException) {
            return FetchException.passing(
                    "timed-out", "did not come within " + policy.limits().time().toSeconds() + " seconds", address);
        }
        return FetchException.passing("unreachable", "cannot be read: " + e.getMessage(), address);
    }

    /** OkHttp tries every address of a host and reports the failures of the others with the first. */
    private static GuardedSockets.@Nullable PrivateAddressException refusal(Throwable failure) {
        if (failure instanceof GuardedSockets.PrivateAddressException refused) {
            return refused;
        }
        for (Throwable other : failure.getSuppressed()) {
            if (other instanceof GuardedSockets.PrivateAddressException refused) {
                return refused;
            }
        }
        return null;
    }

    /** Ends what is under way; those who wait for it get a failure. */
    @Override
    public void close() {
        Dispatcher dispatcher = client.dispatcher();
        dispatcher.cancelAll();
        dispatcher.executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
