package org.kroniek.cli.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.kroniek.ledger.Incidents.Assessment;
import org.kroniek.ledger.Incidents.Dispute;
import org.kroniek.ledger.Incidents.Incident;
import org.kroniek.ledger.Incidents.Member;
import org.kroniek.ledger.RecordId;
import org.kroniek.ledger.StoredRecord;

/** Incidents in words. */
public final class IncidentView {
    /** Names of the columns of {@link #cells}. */
    public static final List<String> COLUMNS =
            List.of("incident", "title", "from", "to", "grade", "because", "origins", "records", "disputes", "joined");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Assessment NONE = new Assessment("", "", "(not assessed)", null, null, 0, "{}", List.of());

    private final Screen screen;

    public IncidentView(Screen screen) {
        this.screen = screen;
    }

    private static Assessment assessment(Incident incident) {
        Assessment assessment = incident.assessment();
        return assessment == null ? NONE : assessment;
    }

    /** A row for each incident. */
    public String list(List<Incident> incidents) {
        int rest = screen.width() - 8 - 24 - 10 - 7 - 7 - 5 * 2;
        TextTable table = new TextTable(
                List.of(
                        new TextTable.Column("#", 8),
                        new TextTable.Column("WHAT", rest),
                        new TextTable.Column("WHEN", 24),
                        new TextTable.Column("GRADE", 10),
                        new TextTable.Column("ORIGINS", 7),
                        new TextTable.Column("RECORDS", 7)),
                screen.colour());
        for (Incident incident : incidents) {
            Assessment assessment = assessment(incident);
            String mark = assessment.disputes().isEmpty() ? "" : " ≠";
            table.row(List.of(
                    TextTable.Cell.of(String.valueOf(incident.id()), Style.DIM),
                    TextTable.Cell.of(assessment.title() + mark, Style.BOLD),
                    TextTable.Cell.of(Days.of(assessment.from(), assessment.to())),
                    TextTable.Cell.of(assessment.grade()),
                    TextTable.Cell.of(String.valueOf(assessment.origins())),
                    TextTable.Cell.of(String.valueOf(incident.members().size()))));
        }
        return table.toString();
    }

    /** One incident: grade, who tells it, disputes, and each record with why it was joined. */
    public String whole(Incident incident) {
        Assessment assessment = assessment(incident);
        StringBuilder text = new StringBuilder();
        text.append(Style.BOLD.paint("incident " + incident.id() + ": " + assessment.title(), screen.colour()))
                .append('\n');
        line(text, assessment.grade() + ": " + assessment.because());
        JsonNode details = details(assessment);
        line(text, "told by: " + told(details));
        String numbers = numbers(details);
        if (!numbers.isEmpty()) {
            line(text, "numbers: " + numbers);
        }
        DisputeView disputes = new DisputeView(screen);
        for (Dispute dispute : assessment.disputes()) {
            text.append('\n').append(disputes.show(dispute));
        }
        Map<RecordId, Member> members = incident.members().stream()
                .collect(Collectors.toMap(member -> member.record().id(), member -> member));
        List<StoredRecord> records =
                incident.members().stream().map(Member::record).toList();
        return text.append('\n')
                .append(new StoredRecordView(screen)
                        .show(records, record -> why(Objects.requireNonNull(members.get(record.id())))))
                .toString();
    }

    private void line(StringBuilder text, String words) {
        text.append(String.join("\n  ", Wrapping.wrap(words, screen.width()))).append('\n');
    }

    private static String why(Member member) {
        String reason = member.explanation().isEmpty() ? "" : ": " + member.explanation();
        return String.format(Locale.ROOT, "joined by %s, %.2f%s", member.by(), member.score(), reason);
    }

    private static JsonNode details(Assessment assessment) {
        try {
            return JSON.readTree(assessment.details());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the ledger keeps JSON only", e);
        }
    }

    private static String told(JsonNode details) {
        List<String> origins = new ArrayList<>();
        for (JsonNode origin : details.path("origins")) {
            origins.add(origin.path("name").asText() + (origin.path("firm").asBoolean() ? "" : " (not firmly)"));
        }
        return origins.isEmpty() ? "nobody" : String.join(", ", origins);
    }

    private static String numbers(JsonNode details) {
        StringJoiner numbers = new StringJoiner(", ");
        for (JsonNode tally : details.path("numbers")) {
            int low = tally.path("low").asInt();
            boolean isOpen = tally.path("high").isNull();
            String range = isOpen
                    ? low + " or more"
                    : low == tally.path("high").asInt()
                            ? String.valueOf(low)
                            : low + "–" + tally.path("high").asInt();
            numbers.add(range + " " + tally.path("what").asText() + " ("
                    + tally.path("source").asText() + ")");
        }
        return numbers.toString();
    }

    /** An incident's columns in words, in the order of {@link #COLUMNS}. */
    public static List<String> cells(Incident incident) {
        Assessment assessment = assessment(incident);
        return List.of(
                String.valueOf(incident.id()),
                assessment.title(),
                assessment.from() == null ? "" : assessment.from().toString(),
                assessment.to() == null ? "" : assessment.to().toString(),
                assessment.grade(),
                assessment.because(),
                String.valueOf(assessment.origins()),
                String.valueOf(incident.members().size()),
                String.valueOf(assessment.disputes().size()),
                incident.recorded().toString());
    }

    /** The incident with its records, disputes and all that was computed. */
    public static ObjectNode json(Incident incident) {
        Assessment assessment = assessment(incident);
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("incident", incident.id())
                .put("title", assessment.title())
                .put(
                        "from",
                        assessment.from() == null ? null : assessment.from().toString())
                .put("to", assessment.to() == null ? null : assessment.to().toString())
                .put("grade", assessment.grade())
                .put("because", assessment.because())
                .put("origins", assessment.origins())
                .put("joined", incident.recorded().toString());
        ArrayNode records = node.putArray("records");
        for (Member member : incident.members()) {
            records.add(StoredRecordView.json(member.record())
                    .put("score", member.score())
                    .put("why", member.explanation())
                    .put("by", member.by()));
        }
        ArrayNode disputes = node.putArray("disputes");
        assessment.disputes().forEach(dispute -> disputes.add(DisputeView.json(dispute)));
        node.set("details", details(assessment));
        return node;
    }
}
