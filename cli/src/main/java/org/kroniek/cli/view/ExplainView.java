package org.kroniek.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kroniek.coding.Trace;
import org.kroniek.grounding.EntityMention;
import org.kroniek.grounding.Grounding;
import org.kroniek.language.Sentence;
import org.kroniek.language.draw.TreeDrawing;
import org.kroniek.model.Attribution;
import org.kroniek.model.Entity;
import org.kroniek.model.Eventuality;
import org.kroniek.model.Mention;
import org.kroniek.model.PlaceLink;
import org.kroniek.model.Span;

/** Why records came out as they did, for people who mend the data. */
public final class ExplainView {
    private static final int LABEL = 12;
    private static final int WORDS_OF_CONTENT = 120;

    private final Screen screen;

    public ExplainView(Screen screen) {
        this.screen = screen;
    }

    /** Every record of the reading. */
    public String all(Grounding grounding, Trace trace) {
        return trace.reading().records().stream()
                .map(record -> new Explanation(grounding, trace).of(record))
                .collect(Collectors.joining("\n"));
    }

    /** One record; empty if the reading has none with this id. */
    public Optional<String> one(Grounding grounding, Trace trace, String id) {
        return trace.reading().records().stream()
                .filter(record -> record.id().equals(id))
                .map(record -> new Explanation(grounding, trace).of(record))
                .findFirst();
    }

    /** The explanation of the records of one article. */
    private final class Explanation {
        private final Grounding grounding;
        private final Trace trace;
        private final Rows rows;
        private final String text;
        private final StringBuilder out = new StringBuilder();

        Explanation(Grounding grounding, Trace trace) {
            this.grounding = grounding;
            this.trace = trace;
            this.rows = new Rows(trace.reading());
            this.text = trace.reading().article().text();
        }

        String of(Eventuality record) {
            Row row = rows.row(record);
            out.append(Style.BOLD.paint(record.id() + "  " + flat(row.what()) + "  " + row.who(), screen.colour()))
                    .append('\n');
            sentence(record);
            line("rule", record.rule());
            participants("actor", record.actor(), record);
            participants("recipient", record.recipient(), record);
            for (PlaceLink place : record.place()) {
                participants(Rows.spelled(place.role()), List.of(place.entity()), record);
            }
            if (record.time() != null) {
                line("time", row.when() + times(record));
            }
            List<String> because = trace.because().getOrDefault(record.id(), List.of());
            line(
                    "certainty",
                    flat(row.sure())
                            + (because.isEmpty() ? ", told plainly" : ", because of: " + String.join(", ", because)));
            chain(record);
            line("score", String.valueOf(record.score()));
            return out.toString();
        }

        private void sentence(Eventuality record) {
            for (Sentence sentence : grounding.sentences()) {
                if (sentence.span().contains(record.anchor())) {
                    String words = sentence.span().in(text);
                    Span anchor = record.anchor();
                    String before = new Span(sentence.span().begin(), anchor.begin()).in(text);
                    String after =
                            words.substring(before.length() + anchor.in(text).length());
                    String marked = flat(before) + "⟦" + anchor.in(text) + "⟧" + flat(after);
                    Wrapping.wrap(marked, screen.width() - 2)
                            .forEach(part -> out.append("  ").append(part).append('\n'));
                    TreeDrawing.draw(sentence)
                            .lines()
                            .forEach(part -> out.append("    ")
                                    .append(Style.DIM.paint(part, screen.colour()))
                                    .append('\n'));
                    return;
                }
            }
        }

        private void line(String label, String words) {
            List<String> lines = Wrapping.wrap(words, screen.width() - LABEL - 2);
            for (int i = 0; i < lines.size(); i++) {
                out.append("  ")
                        .append(Style.CYAN.paint(Wrapping.pad(i == 0 ? label : "", LABEL), screen.colour()))
                        .append(lines.get(i))
                        .append('\n');
            }
        }

        private void participants(String role, List<String> ids, Eventuality record) {
            for (String id : ids) {
                entity(id).ifPresent(entity -> line(role, describe(entity, record)));
            }
        }

        private Optional<Entity> entity(String id) {
            return trace.reading().entities().stream()
                    .filter(entity -> entity.id().equals(id))
                    .findFirst();
        }

        private String describe(Entity entity, Eventuality record) {
            String known = entity.known() == null ? "new in this article" : entity.known();
            return entity.name() + " (" + Rows.spelled(entity.kind()) + ", " + known + ")" + mention(entity, record);
        }

        /** The mention that the record's sentence has of the entity, nearest to the anchor, and why it is one. */
        private String mention(Entity entity, Eventuality record) {
            Comparator<Mention> nearest = Comparator.comparingInt(
                    mention -> Math.abs(mention.span().begin() - record.anchor().begin()));
            Optional<Mention> found = entity.mentions().stream()
                    .filter(mention -> record.evidence().stream().anyMatch(span -> span.contains(mention.span())))
                    .min(nearest);
            return found.map(mention -> " by “" + mention.span().in(text) + "”, " + Rows.spelled(mention.form())
                            + reason(mention.span()))
                    .orElse(", from another sentence");
        }

        private String reason(Span span) {
            return grounding.mentions().stream()
                    .filter(mention -> mention.span().equals(span))
                    .findFirst()
                    .map(this::reason)
                    .orElse("");
        }

        private String reason(EntityMention mention) {
            return ": " + Rows.spelled(grounding.reason(mention)) + " (class " + Rows.spelled(mention.nounClass())
                    + ")";
        }

        private String times(Eventuality record) {
            return grounding.times().stream()
                    .filter(time -> time.value().equals(record.time()))
                    .findFirst()
                    .map(time -> " from “" + words(time.value().words()) + "” by " + time.rule())
                    .orElse("");
        }

        private String words(@Nullable Span span) {
            return span == null ? "" : span.in(text);
        }

        private void chain(Eventuality record) {
            List<String> links = new ArrayList<>();
            Attribution link = record.attribution() == null ? null : rows.attribution(record.attribution());
            while (link != null && links.size() < trace.reading().attributions().size()) {
                links.add(describe(link));
                link = link.within() == null ? null : rows.attribution(link.within());
            }
            line("source", links.isEmpty() ? "the article itself" : links.get(0));
            links.stream().skip(1).forEach(outer -> line("  within", outer));
        }

        private String describe(Attribution attribution) {
            String cue = attribution.cue() == null
                    ? "no cue"
                    : "cue “" + attribution.cue().in(text) + "”";
            String rule = trace.attributionRules().getOrDefault(attribution.id(), "");
            return attribution.id() + " " + rows.source(attribution) + " " + Rows.spelled(attribution.stance()) + ", "
                    + cue
                    + (rule.isEmpty() ? "" : " by " + rule) + ", " + Rows.spelled(attribution.quote()) + ": “"
                    + rows.content(attribution, WORDS_OF_CONTENT) + "”";
        }

        private String flat(String words) {
            return words.replaceAll("\\s+", " ");
        }
    }
}
