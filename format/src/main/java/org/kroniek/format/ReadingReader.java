package org.kroniek.format;

import org.jspecify.annotations.Nullable;
import org.kroniek.model.Article;
import org.kroniek.model.Attribution;
import org.kroniek.model.Entity;
import org.kroniek.model.EntityKind;
import org.kroniek.model.Fingerprint;
import org.kroniek.model.Granularity;
import org.kroniek.model.Image;
import org.kroniek.model.Imprint;
import org.kroniek.model.Link;
import org.kroniek.model.LinkType;
import org.kroniek.model.Location;
import org.kroniek.model.Mention;
import org.kroniek.model.MentionForm;
import org.kroniek.model.Notice;
import org.kroniek.model.Passage;
import org.kroniek.model.PassageKind;
import org.kroniek.model.Provenance;
import org.kroniek.model.Quote;
import org.kroniek.model.Reading;
import org.kroniek.model.Source;
import org.kroniek.model.Span;
import org.kroniek.model.Stance;
import org.kroniek.model.TimeSpan;

/** Reads {@code kroniek/1}; fields that it does not know are passed over. Stateless and thread-safe. */
public final class ReadingReader {
    private ReadingReader() {}

    /**
     * The reading that {@code json} holds.
     *
     * @throws FormatException if it is not a reading; the message says where
     */
    public static Reading read(String json) {
        Node root = Node.parse(json);
        root.requireFormat(ReadingWriter.FORMAT);
        if (root.has("error")) {
            Node error = root.object("error");
            throw new FormatException("an error line, not a reading: " + error.text("message"));
        }
        return new Reading(
                provenance(root.object("reading")),
                article(root.object("article")),
                root.list("entities", ReadingReader::entity),
                root.list("attributions", ReadingReader::attribution),
                root.list("records", RecordNode::read),
                root.list("links", ReadingReader::link),
                root.list("notices", ReadingReader::notice));
    }

    private static Provenance provenance(Node node) {
        return new Provenance(node.text("kroniek"), node.textMap("models"), node.textMap("lexicons"));
    }

    private static Article article(Node node) {
        Node source = node.object("source");
        return new Article(
                node.text("id"),
                new Source(
                        source.optionalText("uri"),
                        source.optionalText("publisher"),
                        source.optionalInstant("retrieved")),
                node.optionalText("language"),
                node.optionalText("title"),
                node.optional("published", ReadingReader::time),
                node.optionalText("rights"),
                node.list(
                        "images",
                        image -> new Image(
                                image.optionalText("uri"),
                                image.optionalText("caption"),
                                image.optionalText("credit"))),
                node.text("text"),
                node.list("passages", ReadingReader::passage),
                imprint(node),
                fingerprint(node));
    }

    private static Imprint imprint(Node node) {
        return new Imprint(
                node.texts("byline"),
                node.texts("origin"),
                node.optionalMoment("published_at"),
                node.optional("modified", ReadingReader::time),
                node.optionalMoment("modified_at"),
                node.optionalText("canonical"));
    }

    private static @Nullable Fingerprint fingerprint(Node node) {
        String hex = node.optionalText("fingerprint");
        try {
            return hex == null ? null : new Fingerprint(hex);
        } catch (IllegalArgumentException e) {
            throw new FormatException(node.path() + ".fingerprint: " + e.getMessage(), e);
        }
    }

    private static Passage passage(Node node) {
        return new Passage(
                node.text("id"),
                node.constant("kind", PassageKind.class),
                span(node),
                node.optionalText("credit"),
                node.optionalMoment("at"));
    }

    private static Entity entity(Node node) {
        return new Entity(
                node.text("id"),
                node.text("name"),
                node.constant("kind", EntityKind.class),
                node.optionalText("known"),
                node.textMap("ids"),
                node.optionalText("country"),
                node.texts("sectors"),
                node.optional("location", ReadingReader::location),
                node.list(
                        "mentions",
                        mention -> new Mention(span(mention), mention.constant("form", MentionForm.class))));
    }

    private static Location location(Node node) {
        return new Location(
                node.optionalDecimal("lat"),
                node.optionalDecimal("lon"),
                node.optionalText("feature"),
                node.integer("resolution"),
                node.optionalText("country"));
    }

    private static Attribution attribution(Node node) {
        Node source = node.object("source");
        return new Attribution(
                node.text("id"),
                source.optionalText("entity"),
                optionalSpan(source),
                node.optional("cue", ReadingReader::span),
                node.list("content", ReadingReader::span),
                node.constant("quote", Quote.class),
                node.constant("stance", Stance.class),
                node.optionalText("channel"),
                node.optionalText("within"));
    }

    private static Link link(Node node) {
        return new Link(node.text("from"), node.text("to"), node.constant("type", LinkType.class));
    }

    private static Notice notice(Node node) {
        return new Notice(
                node.constant("level", Notice.Level.class),
                node.text("code"),
                node.text("message"),
                optionalSpan(node));
    }

    static Span span(Node node) {
        int begin = node.integer("begin");
        int end = node.integer("end");
        if (begin < 0 || end < begin) {
            throw new FormatException(node.path() + ": [" + begin + ", " + end + ") is no span");
        }
        return new Span(begin, end);
    }

    static @Nullable Span optionalSpan(Node node) {
        return node.has("begin") ? span(node) : null;
    }

    static TimeSpan time(Node node) {
        return new TimeSpan(
                optionalSpan(node),
                node.optionalDate("from"),
                node.optionalDate("to"),
                node.constant("granularity", Granularity.class));
    }
}
