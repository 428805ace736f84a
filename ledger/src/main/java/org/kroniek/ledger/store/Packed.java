package org.kroniek.ledger.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.kroniek.format.ReadingReader;
import org.kroniek.format.ReadingWriter;
import org.kroniek.model.Article;
import org.kroniek.model.Reading;

/** Readings as kept: {@code kroniek/1} without text and title, which are kept once with the article and can be forgotten. */
final class Packed {
    private Packed() {}

    /** The JSON that is kept of a reading. */
    static String json(Reading reading) {
        return ReadingWriter.write(with(reading, "", null), ReadingWriter.Layout.LINE);
    }

    static Reading with(Reading reading, String text, @Nullable String title) {
        Article article = reading.article();
        return new Reading(
                reading.provenance(),
                new Article(
                        article.id(),
                        article.source(),
                        article.language(),
                        title,
                        article.published(),
                        article.rights(),
                        article.images(),
                        text,
                        article.passages(),
                        article.imprint(),
                        article.fingerprint()),
                reading.entities(),
                reading.attributions(),
                reading.records(),
                reading.links(),
                reading.notices());
    }

    static byte[] pack(String json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length() / 4);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory refused bytes", e); // it never does
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    static String unpack(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a reading in the ledger is damaged; run 'kroniek ledger check'", e);
        }
    }

    static Reading read(byte[] packed) {
        return ReadingReader.read(unpack(packed));
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
