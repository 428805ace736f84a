package org.kroniek.reading.fetch;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * An http or https address in one canonical form: lower-case host in ASCII, no default port, no user name, no fragment. Two
 * addresses are equal when their forms are. Ordered by that form.
 */
public final class WebAddress implements Comparable<WebAddress> {
    /** Longer addresses are traps rather than pages. */
    private static final int LONGEST = 4096;
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
        HttpUrl url = text.length() > LONGEST ? null : HttpUrl.parse(text);
        if (url == null) {
            String shown = text.length() > 200 ? text.substring(0, 200) + "…" : text;
            throw FetchException.lasting(
                    "bad-url", "is no address that can be read; give one that begins with http:// or https://", shown);
        }
        return canonical(url);
    }

    /** True if the words begin like a web address, well written or not. */
    public static boolean begins(String words) {
        String start = words.substring(0, Math.min(8, words.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /** The address that a link on this page leads to; empty for other schemes and for what is no address. */
    public Optional<WebAddress> resolve(String link) {
        HttpUrl target = link.length() > LONGEST ? null : url.resolve(link.strip());
        return Optional.ofNullable(target).map(WebAddress::canonical);
    }

    private static WebAddress canonical(HttpUrl url) {
        return new WebAddress(
                url.newBuilder().username("").password("").fragment(null).build());
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
