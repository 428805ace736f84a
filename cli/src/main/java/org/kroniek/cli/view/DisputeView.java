package org.kroniek.cli.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.kroniek.ledger.Incidents.Dispute;
import org.kroniek.ledger.Incidents.DisputeOf;
import org.kroniek.ledger.Incidents.Side;

/** Disputes in the words of their sides. */
public final class DisputeView {
    /** Names of the columns of {@link #rows}. */
    public static final List<String> COLUMNS =
            List.of("incident", "title", "kind", "summary", "side", "source", "claim", "words", "record");

    private final Screen screen;

    public DisputeView(Screen screen) {
        this.screen = screen;
    }

    /** Each dispute with its incident, its sides below. */
    public String show(List<DisputeOf> disputes) {
        StringBuilder text = new StringBuilder();
        for (DisputeOf dispute : disputes) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            String heading = "incident " + dispute.incident() + ": " + dispute.title();
            text.append(Style.BOLD.paint(String.join("\n  ", Wrapping.wrap(heading, screen.width())), screen.colour()))
                    .append('\n')
                    .append(show(dispute.dispute()));
        }
        return text.toString();
    }

    /** One dispute, a paragraph for each side. */
    String show(Dispute dispute) {
        StringBuilder text = new StringBuilder();
        String summary = "≠ " + dispute.kind() + ": " + dispute.summary();
        text.append(Style.YELLOW.paint(String.join("\n  ", Wrapping.wrap(summary, screen.width())), screen.colour()))
                .append('\n');
        for (Side side : dispute.sides()) {
            String words = side.words().isEmpty() ? "" : " “" + side.words().replaceAll("\\s+", " ") + "”";
            String said = side.source() + ": " + side.claim() + words + " [" + side.record() + "]";
            for (String line : Wrapping.wrap(said, screen.width() - 2)) {
                text.append("  ").append(line).append('\n');
            }
        }
        return text.toString();
    }

    /** A row for each side, in the order of {@link #COLUMNS}. */
    public static List<List<String>> rows(DisputeOf dispute) {
        List<List<String>> rows = new ArrayList<>();
        for (Side side : dispute.dispute().sides()) {
            rows.add(List.of(
                    String.valueOf(dispute.incident()),
                    dispute.title(),
                    dispute.dispute().kind(),
                    dispute.dispute().summary(),
                    String.valueOf(rows.size() + 1),
                    side.source(),
                    side.claim(),
                    side.words(),
                    side.record().toString()));
        }
        return rows;
    }

    /** The dispute as a JSON object, with the incident it belongs to. */
    public static ObjectNode json(DisputeOf dispute) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("incident", dispute.incident())
                .put("title", dispute.title());
        node.setAll(json(dispute.dispute()));
        return node.put("joined", dispute.recorded().toString());
    }

    static ObjectNode json(Dispute dispute) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("kind", dispute.kind())
                .put("summary", dispute.summary());
        ArrayNode sides = node.putArray("sides");
        for (Side side : dispute.sides()) {
            sides.addObject()
                    .put("source", side.source())
                    .put("claim", side.claim())
                    .put("words", side.words())
                    .put("record", side.record().toString());
        }
        return node;
    }
}
