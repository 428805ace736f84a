package org.kroniek.cli.view;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.kroniek.ledger.Actor;
import org.kroniek.ledger.Place;
import org.kroniek.ledger.Places.History;
import org.kroniek.ledger.StoredRecord;
import org.kroniek.model.TimeSpan;

/** The history of a place in words. */
public final class PlaceView {
    /** Names of the columns of {@link #cells}. */
    public static final List<String> COLUMNS =
            List.of("when", "who", "what", "certainty", "according to", "publisher", "published", "record", "words");

    private final Screen screen;

    public PlaceView(Screen screen) {
        this.screen = screen;
    }

    /** Who controlled it when, per whom; then the latest of what else happened there. */
    public String show(History history) {
        Place place = history.place();
        StringBuilder text = new StringBuilder();
        text.append(Style.BOLD.paint(place.name(), screen.colour())).append('\n');
        String country = place.country() == null ? "" : place.country() + ", ";
        String where = place.lat() == null ? "" : ", " + place.lat() + " " + place.lon();
        text.append(country).append(place.ident()).append(where).append('\n');
        if (!history.control().isEmpty()) {
            text.append('\n')
                    .append(Style.BOLD.paint("WHO CONTROLLED IT, THE EARLIEST FIRST", screen.colour()))
                    .append('\n')
                    .append(control(history.control()));
        }
        if (!history.events().isEmpty()) {
            text.append('\n')
                    .append(Style.BOLD.paint("WHAT HAPPENED THERE, THE LATEST FIRST", screen.colour()))
                    .append('\n')
                    .append(new StoredRecordView(screen).show(history.events(), false));
        }
        return text.toString();
    }

    private String control(List<StoredRecord> claims) {
        int rest = screen.width() - 24 - 6 - 10 - 4 * 2;
        TextTable table = new TextTable(
                List.of(
                        new TextTable.Column("WHEN", 24),
                        new TextTable.Column("WHO, WHAT", rest / 2),
                        new TextTable.Column("SURE", 6),
                        new TextTable.Column("ACCORDING TO", rest - rest / 2),
                        new TextTable.Column("#", 10)),
                screen.colour());
        for (StoredRecord claim : claims) {
            List<String> cells = cells(claim);
            table.row(List.of(
                    TextTable.Cell.of(cells.get(0)),
                    TextTable.Cell.of(cells.get(1) + "\n" + cells.get(2), Style.PLAIN),
                    TextTable.Cell.of(cells.get(3)),
                    TextTable.Cell.of(cells.get(4).isEmpty() ? cells.get(5) : cells.get(4)),
                    TextTable.Cell.of(cells.get(7), Style.DIM)));
        }
        return table.toString();
    }

    /** A claim of control in words, in the order of {@link #COLUMNS}. */
    public static List<String> cells(StoredRecord claim) {
        TimeSpan time = claim.time();
        TimeSpan published = claim.published();
        LocalDate told = published == null ? null : published.to();
        String when = time == null ? "" : Days.of(time.from(), time.to());
        return List.of(
                // What the text dates not held when it was told.
                when.isEmpty() ? (told == null ? "" : "told " + told) : when,
                claim.actors().stream().map(Actor::name).collect(Collectors.joining(", ")),
                claim.type() + (claim.mode().isEmpty() ? "" : " " + String.join(" ", claim.mode())),
                claim.certainty().code(),
                StoredRecordView.sources(claim),
                claim.publisher() == null ? "" : claim.publisher(),
                told == null ? "" : told.toString(),
                claim.id().toString(),
                claim.words());
    }

    /** The history as one JSON object. */
    public static ObjectNode json(History history) {
        Place place = history.place();
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("ident", place.ident())
                .put("name", place.name())
                .put("country", place.country())
                .put("lat", place.lat())
                .put("lon", place.lon());
        ActorView.records(node.putArray("control"), history.control());
        ActorView.records(node.putArray("events"), history.events());
        return node;
    }
}
