package org.kroniek.reading.fetch;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * An http or https address in one canonical form: lower-case host in ASCII, no default port, no user name, no fragment. Two
 * addresses are equal when their forms are. Ordered by that form.
 */
public final class WebAddress implements Comparable<WebAddress> {
    /** Longer addresses are traps rather than pages; the protocol of sitemaps has the same limit. */
    private static final int LONGEST = 2048;
    /** Parameters that tell a site where a reader came from and never choose the page. */
    private static final Set<String> TRACKING = Set.of(
            "fbclid", "gclid", "dclid", "msclkid", "twclid", "yclid", "igshid", "mc_cid", "mc_eid", "wt_mc", "cmpid");

    private final HttpUrl url;

    private WebAddress(HttpUrl url) {
        this.url = url;
    }

    /**
     * The address that {@code written} is.
     *
     * @throws FetchException with code {@code bad-url} if it is none, or neither http nor https
     */
    public static WebAddress parse(String written) throws FetchException {
        String text = written.strip();
        return canonical(text.length() > LONGEST ? null : HttpUrl.parse(text)).orElseThrow(() -> {
            String shown = text.length() > 200 ? text.substring(0, 200) + "…" : text;
            return FetchException.lasting(
                    "bad-url", "is no address that can be read; give one that begins with http:// or https://", shown);
        });
    }

    /** True if the words begin like a web address, well written or not. */
    public static boolean begins(String words) {
        String start = words.substring(0, Math.min(8, words.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /** The address that a link on this page leads to; empty for other schemes and for what is no address. */
    public Optional<WebAddress> resolve(String link) {
        return canonical(link.length() > LONGEST ? null : url.resolve(link.strip()));
    }

    /** Empty for none, and for one that is too long when it is written in ASCII. */
    private static Optional<WebAddress> canonical(@Nullable HttpUrl url) {
        return Optional.ofNullable(url)
                .map(found -> new WebAddress(found.newBuilder()
                        .username("")
                        .password("")
                        .fragment(null)
                        .build()))
                .filter(address -> address.toString().length() <= LONGEST);
    }

    /** The same page without parameters that only say where its reader came from ({@code utm_source} and the like). */
    public WebAddress withoutTracking() {
        HttpUrl.Builder clean = null;
        for (String name : url.queryParameterNames()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("utm_") || TRACKING.contains(lower)) {
                clean = clean == null ? url.newBuilder() : clean;
                clean.removeAllQueryParameters(name);
            }
        }
        if (clean == null) {
            return this;
        }
        HttpUrl rest = clean.build();
        return new WebAddress(
                rest.querySize() == 0 ? rest.newBuilder().query(null).build() : rest);
    }

    /** The host with its port where that is not the scheme's own: the one that is asked politely. */
    public String host() {
        return url.port() == HttpUrl.defaultPort(url.scheme()) ? url.host() : url.host() + ":" + url.port();
    }

    /** Scheme, host and port: what one robots.txt speaks for. */
    WebAddress origin() {
        return new WebAddress(url.newBuilder().encodedPath("/").query(null).build());
    }

    HttpUrl url() {
        return url;
    }

    @Override
    public int compareTo(WebAddress other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebAddress address && url.equals(address.url);
    }

    @Override
    public int hashCode() {
        return url.hashCode();
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
