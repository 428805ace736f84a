package org.kroniek.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.Actors;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.RecordQuery;

/** Actors and what they do to each other, as GraphML. */
final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    /** A graph of more edges is not one that a program draws; docs/exports.md says so. */
    private static final int MOST_EDGES = 200_000;
    /** What XML 1.0 cannot hold at all; hostile text may. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private GraphMl(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(Ledger ledger, RecordQuery query, OutputStream out) throws IOException {
        List<Actors.Relation> edges = ledger.actors().relations(query, MOST_EDGES);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            new GraphMl(xml).document(edges);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("GraphML cannot be written: " + e.getMessage(), e);
        }
    }

    private void document(List<Actors.Relation> edges) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        key("actor", "node", "string");
        key("name", "node", "string");
        key("kind", "node", "string");
        key("country", "node", "string");
        key("type", "edge", "string");
        key("relation", "edge", "string");
        key("weight", "edge", "double");
        key("score", "edge", "double");
        key("first", "edge", "string");
        key("last", "edge", "string");
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "kroniek");
        xml.writeAttribute("edgedefault", "directed");
        // GraphML's ids are name tokens, ours hold blanks and more: so they are data.
        Map<String, String> ids = new HashMap<>();
        for (Actors.Relation edge : edges) {
            node(edge.actor(), ids);
            node(edge.recipient(), ids);
        }
        for (int i = 0; i < edges.size(); i++) {
            Actors.Relation edge = edges.get(i);
            edge(
                    "e" + i,
                    Objects.requireNonNull(ids.get(edge.actor().ident())),
                    Objects.requireNonNull(ids.get(edge.recipient().ident())),
                    edge);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void key(String name, String of, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private void node(Actor actor, Map<String, String> ids) throws XMLStreamException {
        String id = "n" + ids.size();
        if (ids.putIfAbsent(actor.ident(), id) != null) {
            return;
        }
        xml.writeStartElement("node");
        xml.writeAttribute("id", id);
        data("actor", actor.ident());
        data("name", actor.name());
        data("kind", JsonOut.spelled(actor.kind()));
        data("country", actor.country());
        xml.writeEndElement();
    }

    private void edge(String id, String from, String to, Actors.Relation edge) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("id", id);
        xml.writeAttribute("source", from);
        xml.writeAttribute("target", to);
        data("type", edge.type().name());
        data("relation", JsonOut.spelled(EventCodes.relation(edge.type())));
        data("weight", edge.records());
        data("score", EventCodes.score(edge.type()));
        data("first", edge.first());
        data("last", edge.last());
        xml.writeEndElement();
    }

    private void data(String key, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(clean(Objects.toString(value)));
            xml.writeEndElement();
        }
    }

    private static String clean(String text) {
        return NO_XML.matcher(text).replaceAll("\uFFFD");
    }
}
