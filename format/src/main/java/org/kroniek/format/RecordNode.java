package org.kroniek.format;

import org.kroniek.model.Casualties;
import org.kroniek.model.Certainty;
import org.kroniek.model.Count;
import org.kroniek.model.CountedObject;
import org.kroniek.model.Eventuality;
import org.kroniek.model.EventualityKind;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Harm;
import org.kroniek.model.Modality;
import org.kroniek.model.PlaceLink;
import org.kroniek.model.PlaceRole;

/** A record of {@code kroniek/1} as a value of the model. */
final class RecordNode {
    private RecordNode() {}

    static Eventuality read(Node node) {
        EventualityType type = node.constant("type", EventualityType.class);
        EventualityKind kind = node.constant("kind", EventualityKind.class);
        if (type.kind() != kind) {
            throw new FormatException(node.path() + ": " + type + " is of kind " + Spelling.of(type.kind()) + ", not "
                    + Spelling.of(kind));
        }
        try {
            return eventuality(node, type);
        } catch (IllegalArgumentException e) {
            throw new FormatException(node.path() + ": " + e.getMessage(), e);
        }
    }

    private static Eventuality eventuality(Node node, EventualityType type) {
        Double score = node.optionalDecimal("score");
        return new Eventuality(
                node.text("id"),
                type,
                node.texts("mode"),
                node.texts("context"),
                node.texts("actor"),
                node.texts("recipient"),
                node.list("place", RecordNode::place),
                node.optional("object", RecordNode::object),
                node.list("casualties", RecordNode::casualties),
                node.optionalText("value"),
                node.optional("time", ReadingReader::time),
                Certainty.ofCode(node.text("certainty")),
                node.constants("modality", Modality.class),
                score == null ? 0 : score,
                node.optionalText("attribution"),
                ReadingReader.span(node.object("anchor")),
                node.list("evidence", ReadingReader::span),
                node.text("rule"));
    }

    private static PlaceLink place(Node node) {
        return new PlaceLink(node.text("entity"), node.constant("role", PlaceRole.class));
    }

    private static CountedObject object(Node node) {
        return new CountedObject(
                node.text("text"), node.optionalText("entity"), node.optional("count", RecordNode::count));
    }

    private static Count count(Node node) {
        return new Count(node.optionalInteger("low"), node.optionalInteger("high"));
    }

    private static Casualties casualties(Node node) {
        return new Casualties(
                node.constant("what", Harm.class),
                node.optionalText("who"),
                node.optionalText("side"),
                node.optionalInteger("low"),
                node.optionalInteger("best"),
                node.optionalInteger("high"),
                ReadingReader.span(node));
    }
}
