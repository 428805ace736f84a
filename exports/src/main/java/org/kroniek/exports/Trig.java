package org.kroniek.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.trig.TriGWriter;
import org.jspecify.annotations.Nullable;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.Place;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.TimeSpan;

/**
 * Records as RDF: what happened by the Simple Event Model in a graph of its own for each record, who says so by GRaSP, and where
 * it was read by PROV-O in the graph of provenance.
 */
final class Trig {
    private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    private static final String GAF = "http://groundedannotationframework.org/gaf#";
    private static final String GRASP = "http://groundedannotationframework.org/grasp#";
    private static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final String BASE = "urn:kroniek:";

    private final ValueFactory values = SimpleValueFactory.getInstance();
    private final IRI provenance = values.createIRI(BASE + "provenance");
    private final RDFWriter writer;
    /** Actors and places that were described lately: twice costs room, not truth. */
    private final Set<String> described = new HashSet<>();

    private Trig(RDFWriter writer) {
        this.writer = writer;
    }

    static void write(Sequence sequence, OutputStream out) throws IOException {
        RDFWriter writer = new TriGWriter(out);
        writer.startRDF();
        writer.handleNamespace("sem", SEM);
        writer.handleNamespace("gaf", GAF);
        writer.handleNamespace("grasp", GRASP);
        writer.handleNamespace("prov", PROV.NAMESPACE);
        writer.handleNamespace("rdfs", RDFS.NAMESPACE);
        writer.handleNamespace("xsd", XSD.NAMESPACE);
        writer.handleNamespace("geo", WGS84);
        Trig trig = new Trig(writer);
        sequence.records(trig::record);
        writer.endRDF();
    }

    private void record(StoredRecord record) {
        IRI graph = values.createIRI(BASE + "record:" + record.id());
        IRI event = values.createIRI(BASE + "record:" + record.id() + "#event");
        add(graph, event, RDF.TYPE, iri(SEM, "Event"));
        add(graph, event, iri(SEM, "eventType"), values.createIRI(BASE + "type:" + record.type()));
        for (String mode : record.mode()) {
            add(graph, event, iri(SEM, "eventType"), values.createIRI(BASE + "mode:" + encoded(mode)));
        }
        for (Actor actor : record.actors()) {
            add(graph, event, values.createIRI(BASE + "role:actor"), actor(actor));
            add(graph, event, iri(SEM, "hasActor"), actor(actor));
        }
        for (Actor actor : record.recipients()) {
            add(graph, event, values.createIRI(BASE + "role:recipient"), actor(actor));
            add(graph, event, iri(SEM, "hasActor"), actor(actor));
        }
        for (StoredRecord.PlaceOf at : record.places()) {
            add(graph, event, iri(SEM, "hasPlace"), place(at.place()));
        }
        time(graph, event, record.time());
        mention(graph, event, record);
    }

    private void time(IRI graph, IRI event, @Nullable TimeSpan time) {
        if (time != null && time.from() != null) {
            add(
                    graph,
                    event,
                    iri(SEM, "hasBeginTimeStamp"),
                    values.createLiteral(time.from().toString(), XSD.DATE));
        }
        if (time != null && time.to() != null) {
            add(
                    graph,
                    event,
                    iri(SEM, "hasEndTimeStamp"),
                    values.createLiteral(time.to().toString(), XSD.DATE));
        }
    }

    /** The words that tell the event, on whose authority, and where they stand. */
    private void mention(IRI graph, IRI event, StoredRecord record) {
        IRI article = values.createIRI("urn:" + record.article());
        IRI mention = values.createIRI("urn:" + record.article() + "#char="
                + record.anchor().begin() + "," + record.anchor().end());
        add(provenance, event, iri(GAF, "denotedBy"), mention);
        add(provenance, mention, RDF.TYPE, iri(GAF, "Mention"));
        add(provenance, mention, RDFS.LABEL, values.createLiteral(record.words(), record.language()));
        add(provenance, graph, RDF.TYPE, PROV.ENTITY);
        add(provenance, graph, PROV.WAS_DERIVED_FROM, article);
        add(
                provenance,
                graph,
                PROV.GENERATED_AT_TIME,
                values.createLiteral(record.recorded().toString(), XSD.DATETIME));
        add(provenance, graph, PROV.WAS_ATTRIBUTED_TO, values.createIRI(BASE + "rule:" + encoded(record.rule())));
        article(article, record);
        attribution(mention, record);
    }

    private void article(IRI article, StoredRecord record) {
        if (isNew(article.stringValue())) {
            add(provenance, article, RDF.TYPE, PROV.ENTITY);
            if (record.title() != null) {
                add(provenance, article, RDFS.LABEL, values.createLiteral(record.title(), record.language()));
            }
            if (record.publisher() != null) {
                add(
                        provenance,
                        article,
                        PROV.WAS_ATTRIBUTED_TO,
                        values.createIRI(BASE + "publisher:" + encoded(record.publisher())));
            }
        }
    }

    private void attribution(IRI mention, StoredRecord record) {
        IRI attribution = values.createIRI(BASE + "record:" + record.id() + "#attribution");
        add(provenance, mention, iri(GRASP, "hasAttribution"), attribution);
        add(provenance, attribution, RDF.TYPE, iri(GRASP, "Attribution"));
        add(
                provenance,
                attribution,
                RDF.VALUE,
                values.createLiteral(record.certainty().code()));
        List<StoredRecord.Voice> sources = record.sources();
        if (sources.isEmpty()) {
            add(provenance, attribution, iri(GRASP, "wasAttributedTo"), values.createIRI("urn:" + record.article()));
        }
        for (int i = 0; i < sources.size(); i++) {
            StoredRecord.Voice voice = sources.get(i);
            IRI source = voice.actor() != null
                    ? actor(voice.actor())
                    : values.createIRI(BASE + "record:" + record.id() + "#source" + i);
            if (voice.actor() == null && voice.words() != null) {
                add(provenance, source, RDFS.LABEL, values.createLiteral(voice.words(), record.language()));
            }
            add(provenance, attribution, iri(GRASP, "wasAttributedTo"), source);
            add(
                    provenance,
                    attribution,
                    values.createIRI(BASE + "stance"),
                    values.createLiteral(JsonOut.spelled(voice.stance())));
        }
    }

    private IRI actor(Actor actor) {
        IRI iri = values.createIRI(BASE + encoded(actor.ident()));
        if (isNew(iri.stringValue())) {
            add(provenance, iri, RDF.TYPE, iri(SEM, "Actor"));
            add(provenance, iri, RDFS.LABEL, values.createLiteral(actor.name()));
        }
        return iri;
    }

    private IRI place(Place place) {
        IRI iri = values.createIRI(BASE + encoded(place.ident()));
        if (isNew(iri.stringValue())) {
            add(provenance, iri, RDF.TYPE, iri(SEM, "Place"));
            add(provenance, iri, RDFS.LABEL, values.createLiteral(place.name()));
            if (place.lat() != null && place.lon() != null) {
                add(
                        provenance,
                        iri,
                        iri(WGS84, "lat"),
                        values.createLiteral(place.lat().doubleValue()));
                add(
                        provenance,
                        iri,
                        iri(WGS84, "long"),
                        values.createLiteral(place.lon().doubleValue()));
            }
        }
        return iri;
    }

    private boolean isNew(String iri) {
        if (described.size() > 100_000) {
            described.clear();
        }
        return described.add(iri);
    }

    private void add(IRI graph, Resource subject, IRI predicate, Value object) {
        writer.handleStatement(values.createStatement(subject, predicate, object, graph));
    }

    private IRI iri(String namespace, String name) {
        return values.createIRI(namespace, name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":");
    }
}
