package org.kroniek.grounding.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What the files say, line by line, before it is indexed or checked. */
final class KnowledgeData {
    /** The compact file of towns; every other file is a table. */
    static final String GAZETTEER = "gazetteer.bin.gz";

    /** A value and the line it came from. */
    record Entry<T>(T value, Table.Row row) {}

    final List<Entry<Country>> countries = new ArrayList<>();
    final List<Entry<KnownActor>> actors = new ArrayList<>();
    final List<Entry<KnownPlace>> places = new ArrayList<>();
    final List<Entry<Exonym>> exonyms = new ArrayList<>();
    final List<Entry<Role>> roles = new ArrayList<>();
    /** Genitive endings by language. */
    final Map<String, List<String>> endings = new TreeMap<>();
    /** Words behind a surname that are no part of it. */
    final Set<String> suffixes = new HashSet<>();
    /** Folded given names that only men or only women have. */
    final Map<String, Gender> givenNames = new HashMap<>();
    /** PLOVER sector codes. */
    final List<String> sectors = new ArrayList<>();
    /** Until when the data are kept up to date. */
    LocalDate asOf = LocalDate.MIN;

    Features features = new Features();

    /** Further names of a place of the gazetteer. */
    record Exonym(String gazetteerName, String iso2, List<KnownName> names) {}

    /** Reads the files of each source, the shipped one first: its feature codes serve all. */
    static KnowledgeData read(List<KnowledgeSource> sources, Consumer<Problem> problems) {
        KnowledgeData data = new KnowledgeData();
        data.features = Features.read(Table.read(sources.get(0), "features.tsv", problems), problems);
        for (KnowledgeSource source : sources) {
            for (Table.Row row : files(source, problems)) {
                String file = row.get("file");
                if (!file.equals(GAZETTEER)) {
                    data.readFile(Table.read(source, file, problems), file, row, problems);
                }
            }
        }
        return data;
    }

    private static List<Table.Row> files(KnowledgeSource source, Consumer<Problem> problems) {
        Table files = Table.read(source, "manifest.tsv", problems);
        files.has(problems, "file");
        return files.rows();
    }

    /** The last source that lists a gazetteer: a user's takes the place of the shipped one. */
    static KnowledgeSource withGazetteer(List<KnowledgeSource> sources) {
        KnowledgeSource last = sources.get(0);
        for (KnowledgeSource source : sources) {
            // What is wrong with the list is told when the files are read.
            if (files(source, problem -> {}).stream()
                    .anyMatch(row -> row.get("file").equals(GAZETTEER))) {
                last = source;
            }
        }
        return last;
    }

    private void readFile(Table table, String file, Table.Row row, Consumer<Problem> problems) {
        switch (file.split("[-.]", 2)[0]) {
            case "countries" -> each(table, r -> countries.add(new Entry<>(Rows.country(r, problems), r)));
            case "organisations" ->
                each(table, r -> Rows.organisation(r, problems).ifPresent(a -> actors.add(new Entry<>(a, r))));
            case "persons" -> each(table, r -> Rows.person(r, problems).ifPresent(a -> actors.add(new Entry<>(a, r))));
            case "places" ->
                each(table, r -> Rows.place(r, features, problems).ifPresent(p -> places.add(new Entry<>(p, r))));
            case "exonyms" -> each(table, r -> exonyms.add(new Entry<>(Rows.exonym(r), r)));
            case "roles" -> each(table, r -> roles.add(new Entry<>(Rows.role(r), r)));
            case "sectors" -> each(table, r -> sectors.add(r.get("code")));
            case "endings" ->
                each(
                        table,
                        r -> endings.computeIfAbsent(r.get("language"), k -> new ArrayList<>())
                                .add(r.get("ending")));
            case "suffixes" -> each(table, r -> suffixes.add(r.get("suffix")));
            case "given" -> each(table, r -> Rows.givenNames(r, givenNames, problems));
            case "settings" -> each(table, r -> asOf = Rows.date(r, problems));
            default ->
                problems.accept(row.problem(
                        "'" + file + "' has no kind", "begin its name with one of the kinds of docs/knowledge.md"));
        }
    }

    private static void each(Table table, Consumer<Table.Row> action) {
        table.rows().forEach(action);
    }
}
