package org.kroniek.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kroniek.grounding.knowledge.KnowledgeBase;

/**
 * Reads a JSON dump of Wikidata, one item a line, and writes its actors: people with a political or military occupation
 * or office, parties, armed groups, bodies, courts, media. An item that the knowledge base has already adds names and
 * its identifier to it. Memory does not grow with the dump: actors wait in a file until countries and offices are known.
 */
public final class WikidataImport {
    private final ObjectMapper json = new ObjectMapper();
    private final WikidataClasses classes = new WikidataClasses();
    private final ActorReader actors = new ActorReader(classes);
    private final Problems problems = new Problems();
    private final KnowledgeBase knowledge;
    private final Set<String> telling = new HashSet<>(classes.items());
    /** Alpha-3 codes by item. */
    private final Map<String, String> countries = new HashMap<>();
    /** Offices such as 'president of Libya' by item. */
    private final Map<String, Position> positions = new HashMap<>();

    private long read;

    /** What an office is and in which country. */
    record Position(String role, String country) {}

    /** @param knowledge what is known already */
    public WikidataImport(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        telling.add("Q5");
    }

    /**
     * Writes {@code persons-wikidata.tsv} and {@code organisations-wikidata.tsv}.
     *
     * @param folder made if it is not there
     * @throws ImportException when no line is an item
     * @throws IOException when files cannot be read or written
     */
    public ImportSummary run(Path dump, Path folder) throws IOException, ImportException {
        Files.createDirectories(folder);
        Path waiting = Files.createTempFile(folder, "wikidata-", ".jsonl");
        try {
            collect(dump, waiting);
            if (read == 0) {
                throw new ImportException(
                        dump
                                + ": holds no item; write a JSON dump of Wikidata, one item a line (.json, .json.gz, .json.bz2)");
            }
            return new ImportSummary(read, write(waiting, folder), problems.first(), problems.count());
        } finally {
            Files.deleteIfExists(waiting);
        }
    }

    private void collect(Path dump, Path waiting) throws IOException, ImportException {
        try (BufferedReader lines = Dump.open(dump);
                BufferedWriter out = Files.newBufferedWriter(waiting, StandardCharsets.UTF_8)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String item = line.strip();
                if (item.endsWith(",")) {
                    item = item.substring(0, item.length() - 1);
                }
                if (item.length() > 1) {
                    item(item, out, dump.toString(), number);
                }
            }
        }
    }

    private void item(String line, BufferedWriter out, String file, long number) throws IOException {
        if (!line.startsWith("{")) {
            problems.add(file, number, "is no JSON object");
            return;
        }
        read++;
        if (!mayTell(line)) {
            return;
        }
        try {
            WikidataItem item = new WikidataItem(json.readTree(line));
            country(item);
            position(item);
            Optional<FoundActor> actor = actors.read(item);
            if (actor.isPresent()) {
                out.write(json.writeValueAsString(actor.get()) + "\n");
            }
        } catch (JsonProcessingException e) {
            problems.add(file, number, "is no JSON object: " + e.getOriginalMessage());
        }
    }

    /** Whether a listed item, or the code of a country, is named in it at all; reading every item would take days. */
    private boolean mayTell(String line) {
        for (int at = line.indexOf("\"Q"); at >= 0; at = line.indexOf("\"Q", at + 2)) {
            int end = line.indexOf('"', at + 2);
            if (end > 0 && telling.contains(line.substring(at + 1, end))) {
                return true;
            }
        }
        return line.contains("\"P298\"");
    }

    private void country(WikidataItem item) {
        item.texts("P298").stream()
                .filter(code -> knowledge.country(code).isPresent())
                .findFirst()
                .ifPresent(code -> countries.put(item.id(), code));
    }

    private void position(WikidataItem item) {
        Optional<WikidataClasses.Actor> office =
                classes.find("position", item.items("P279")).or(() -> classes.find("position", item.items("P31")));
        Optional<String> country = item.present("P1001").or(() -> item.present("P17"));
        if (office.isPresent() && country.isPresent()) {
            positions.put(item.id(), new Position(office.get().role(), country.get()));
        }
    }

    private List<String> write(Path waiting, Path folder) throws IOException {
        Path persons = folder.resolve("persons-wikidata.tsv");
        Path bodies = folder.resolve("organisations-wikidata.tsv");
        try (BufferedReader lines = Files.newBufferedReader(waiting, StandardCharsets.UTF_8);
                ActorTables tables = new ActorTables(knowledge, countries, positions, persons, bodies)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                tables.write(json.readValue(line, FoundActor.class));
            }
            return List.of(
                    tables.persons() + " persons in " + persons,
                    tables.bodies() + " organisations in " + bodies,
                    tables.known() + " of them were known already and got names and identifiers");
        }
    }
}
