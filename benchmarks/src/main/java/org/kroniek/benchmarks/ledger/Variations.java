package org.kroniek.benchmarks.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.Article;
import org.kroniek.model.Entity;
import org.kroniek.model.Eventuality;
import org.kroniek.model.Fingerprint;
import org.kroniek.model.Reading;
import org.kroniek.model.Source;
import org.kroniek.model.TimeSpan;

/**
 * Articles without end, each a sampled reading with another day, publisher, cast of actors and places, and a last line of its own.
 * The same seed gives the same articles.
 */
final class Variations {
    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
    private static final int DAYS = 30 * 365;
    /** The share of articles that are another's copy, cut or edited. */
    private static final double COPIES = 0.15;
    /** Copies come out soon after the first. */
    private static final int RECENT = 500;

    private static final int PUBLISHERS = 200;

    private final List<Reading> samples;
    private final Cast cast;
    private final SplittableRandom random;
    private final List<String> publishers = new ArrayList<>();
    private final Deque<Fingerprint> recent = new ArrayDeque<>();
    private long number;

    Variations(List<Reading> samples, Cast cast, SplittableRandom random) {
        this.samples = List.copyOf(samples);
        this.cast = cast;
        this.random = random;
        for (int i = 1; i <= PUBLISHERS; i++) {
            publishers.add("Paper " + i);
        }
    }

    /** The next article's reading. */
    Reading next() {
        number++;
        Reading sample = samples.get(random.nextInt(samples.size()));
        // More from late years than from early ones, as archives have it.
        LocalDate day = FIRST.plusDays((long) (Math.sqrt(random.nextDouble()) * DAYS));
        long later = later(sample, day);
        Article article = article(sample.article(), day);
        String language = article.language() == null ? "en" : article.language();
        List<Entity> entities = sample.entities().stream()
                .map(entity -> cast.another(entity, language, random))
                .toList();
        List<Eventuality> records =
                sample.records().stream().map(record -> moved(record, later)).toList();
        return new Reading(
                sample.provenance(),
                article,
                entities,
                sample.attributions(),
                records,
                sample.links(),
                sample.notices());
    }

    private static long later(Reading sample, LocalDate day) {
        TimeSpan published = sample.article().published();
        LocalDate from = published == null ? null : published.from();
        return from == null ? 0 : ChronoUnit.DAYS.between(from, day);
    }

    private Article article(Article sample, LocalDate day) {
        String publisher = Cast.draw(publishers, random);
        String text = sample.text() + "\n" + publisher + ", " + day + ", " + number;
        Source source = new Source("https://example.org/" + number, publisher, null);
        return new Article(
                "sha256:" + sha256(text),
                source,
                sample.language(),
                sample.title(),
                TimeSpan.day(day),
                sample.rights(),
                sample.images(),
                text,
                sample.passages(),
                sample.imprint(),
                fingerprint());
    }

    private Fingerprint fingerprint() {
        byte[] values = new byte[Fingerprint.VALUES];
        random.nextBytes(values);
        if (!recent.isEmpty() && random.nextDouble() < COPIES) {
            byte[] copied = HexFormat.of().parseHex(recent.getFirst().hex());
            System.arraycopy(copied, 0, values, 0, values.length * 3 / 4);
        }
        Fingerprint made = new Fingerprint(HexFormat.of().formatHex(values));
        recent.addLast(made);
        if (recent.size() > RECENT) {
            recent.removeFirst();
        }
        return made;
    }

    private static Eventuality moved(Eventuality record, long later) {
        return new Eventuality(
                record.id(),
                record.type(),
                record.mode(),
                record.context(),
                record.actor(),
                record.recipient(),
                record.place(),
                record.object(),
                record.casualties(),
                record.value(),
                moved(record.time(), later),
                record.certainty(),
                record.modality(),
                record.score(),
                record.attribution(),
                record.anchor(),
                record.evidence(),
                record.rule());
    }

    private static @Nullable TimeSpan moved(@Nullable TimeSpan time, long later) {
        return time == null
                ? null
                : new TimeSpan(time.words(), moved(time.from(), later), moved(time.to(), later), time.granularity());
    }

    private static @Nullable LocalDate moved(@Nullable LocalDate day, long later) {
        return day == null ? null : day.plusDays(later);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
