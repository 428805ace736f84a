package org.kroniek.reading.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What hosts allow robots to read (RFC 9309): no file allows all, a host that cannot say so allows nothing for now. Kept for a day;
 * what cannot be reached at all is a failure of its own. Thread-safe.
 */
final class Robots {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration KEPT_UNREACHABLE = Duration.ofMinutes(10);
    /** Longer pauses than this would stop reading altogether; a minute is polite enough for any host. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    /** As much as RFC 9309 asks to be read. */
    private static final int LONGEST_FILE = 500 * 1024;

    private static final int MANY = 2_000;
    private static final int CLIENT_ERROR = 400;

    private record Known(BaseRobotRules rules, Instant until) {}

    private final Fetcher fetcher;
    private final Timekeeper time;
    private final Map<WebAddress, Known> hosts = new LinkedHashMap<>();

    Robots(Fetcher fetcher, Timekeeper time) {
        this.fetcher = fetcher;
        this.time = time;
    }

    /** Throws if the host does not want this page to be read by robots. */
    void check(WebAddress address) throws FetchException {
        BaseRobotRules rules = rules(address);
        if (rules.isDeferVisits()) {
            throw FetchException.passing(
                    "robots-unreachable",
                    "is not read now, because the host's robots.txt cannot be read; try later",
                    address.toString());
        }
        if (!rules.isAllowed(address.toString())) {
            throw FetchException.lasting(
                    "robots", "is not to be read by robots, says the host's robots.txt", address.toString());
        }
    }

    /** The pause between two requests that the host asks for, as far as its rules are known; zero when it asks for none. */
    synchronized Duration pause(WebAddress address) {
        Known known = hosts.get(address.origin());
        if (known == null || known.rules().getCrawlDelay() <= 0) {
            return Duration.ZERO;
        }
        Duration asked = Duration.ofMillis(known.rules().getCrawlDelay());
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }

    private BaseRobotRules rules(WebAddress address) throws FetchException {
        WebAddress origin = address.origin();
        Instant now = time.instant();
        synchronized (this) {
            Known known = hosts.get(origin);
            if (known != null && known.until().isAfter(now)) {
                return known.rules();
            }
        }
        BaseRobotRules rules = fetch(origin, address);
        Duration kept = rules.isDeferVisits() ? KEPT_UNREACHABLE : KEPT;
        synchronized (this) {
            if (hosts.size() > MANY) {
                hosts.remove(hosts.keySet().iterator().next());
            }
            hosts.put(origin, new Known(rules, now.plus(kept)));
        }
        return rules;
    }

    private BaseRobotRules fetch(WebAddress origin, WebAddress address) throws FetchException {
        WebAddress file = origin.resolve("/robots.txt").orElseThrow();
        try {
            Fetched fetched = fetcher.fetch(file, Validators.NONE, anywhere -> {});
            byte[] body = fetched.body();
            return parser().parseContent(
                            file.toString(),
                            body.length > LONGEST_FILE ? Arrays.copyOf(body, LONGEST_FILE) : body,
                            "text/plain",
                            List.of(FetchPolicy.ROBOT));
        } catch (FetchException e) {
            if (e.status() == 0 && (e.mayPass() || e.failure().code().equals("private-address"))) {
                throw e.onTheWayTo(address.toString());
            }
            boolean none = e.status() >= CLIENT_ERROR && !e.mayPass();
            SimpleRobotRules rules = new SimpleRobotRules(
                    none ? SimpleRobotRules.RobotRulesMode.ALLOW_ALL : SimpleRobotRules.RobotRulesMode.ALLOW_NONE);
            rules.setDeferVisits(!none);
            return rules;
        }
    }

    /** Not thread-safe: one a file. A delay of any length is heeded, up to {@link #LONGEST_PAUSE}. */
    private static SimpleRobotRulesParser parser() {
        return new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    }
}
