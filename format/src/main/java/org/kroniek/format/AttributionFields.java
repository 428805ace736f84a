package org.kroniek.format;

import java.io.IOException;
import org.kroniek.model.Attribution;
import org.kroniek.model.Link;

/** The fields of an attribution and of a link. */
final class AttributionFields {
    private AttributionFields() {}

    static void write(Fields fields, Attribution attribution) throws IOException {
        fields.text("id", attribution.id());
        fields.object("source", attribution, AttributionFields::source);
        fields.span("cue", attribution.cue());
        fields.spans("content", attribution.content());
        fields.constant("quote", attribution.quote());
        fields.constant("stance", attribution.stance());
        fields.text("channel", attribution.channel());
        fields.text("within", attribution.within());
    }

    private static void source(Fields fields, Attribution attribution) throws IOException {
        fields.text("entity", attribution.source());
        fields.bounds(attribution.sourceSpan());
    }

    static void link(Fields fields, Link link) throws IOException {
        fields.text("from", link.from());
        fields.text("to", link.to());
        fields.constant("type", link.type());
    }
}
