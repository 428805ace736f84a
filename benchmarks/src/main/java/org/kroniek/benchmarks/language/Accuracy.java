package org.kroniek.benchmarks.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;
import org.kroniek.language.UdParser;
import org.kroniek.language.Upos;
import org.kroniek.language.conllu.ConlluReader;
import org.kroniek.language.conllu.ConlluWriter;
import org.kroniek.language.conllu.Evaluation;
import org.kroniek.language.conllu.Score;
import org.kroniek.model.Span;

/**
 * Prints the figures of the model cards: {@code Accuracy LANGUAGE FILE.conllu} tags, lemmas and trees on gold tokens and from
 * raw text, in one line and with blank lines between documents; {@code Accuracy LANGUAGE FILE.txt …} names in marked sentences.
 */
public final class Accuracy {
    private Accuracy() {}

    /**
     * Measures one language.
     *
     * @param arguments an ISO 639-1 code and the gold files
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        long before = System.nanoTime();
        UdParser parser = UdParser.load(arguments[0]);
        System.out.printf(Locale.ROOT, "%s loaded in %.2f s%n", parser.model(), seconds(before));
        if (arguments[1].endsWith(".txt")) {
            names(parser, List.of(arguments).subList(1, arguments.length));
            return;
        }
        List<Sentence> gold = new ArrayList<>();
        try (var reader = Files.newBufferedReader(Path.of(arguments[1]))) {
            gold.addAll(ConlluReader.read(reader));
        }
        gold.replaceAll(Accuracy::surfaceLemmas);
        print("gold tokens", Evaluation.of(gold, parser.parseTokens(gold)));
        List<String> documents = documents(Path.of(arguments[1]));
        StringBuilder line = new StringBuilder();
        StringBuilder parted = new StringBuilder();
        for (int i = 0; i < gold.size(); i++) {
            String text = ConlluWriter.text(gold.get(i));
            line.append(text).append(' ');
            boolean begins = i == 0 || !documents.get(i).equals(documents.get(i - 1));
            parted.append(begins ? "\n\n" : " ").append(text);
        }
        print("raw text, one line", Evaluation.of(gold, parser.parse(line.toString())));
        print("raw text, blank lines between documents", Evaluation.of(gold, parser.parse(parted.toString())));
    }

    /** The document of each sentence: its id without its number. */
    private static List<String> documents(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("# sent_id"))
                    .map(line -> line.replaceFirst("-[^-]*$", ""))
                    .toList();
        }
    }

    /** Exact names in marked sentences, {@code [PER Khalifa Haftar] rukt op.}, from their plain text. */
    private static void names(UdParser parser, List<String> files) throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        for (String file : files) {
            for (String line : Files.readAllLines(Path.of(file))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    names(parser, line.strip(), counts);
                }
            }
        }
        counts.forEach((kind, c) -> System.out.printf(
                Locale.ROOT,
                "%s F1 %.1f (gold %d, found %d, right %d)%n",
                kind,
                200.0 * c[2] / (c[0] + c[1]),
                c[0],
                c[1],
                c[2]));
    }

    private static void names(UdParser parser, String line, Map<String, int[]> counts) {
        Set<String> gold = new HashSet<>();
        StringBuilder text = new StringBuilder();
        Matcher mark = Pattern.compile("\\[(PER|ORG|LOC|MISC) ([^\\[\\]]+)\\]").matcher(line);
        int at = 0;
        while (mark.find()) {
            text.append(line, at, mark.start());
            int begin = text.codePointCount(0, text.length());
            text.append(mark.group(2));
            gold.add(mark.group(1) + " " + new Span(begin, text.codePointCount(0, text.length())));
            at = mark.end();
        }
        text.append(line.substring(at));
        Set<String> found = new HashSet<>();
        for (Sentence sentence : parser.parse(text.toString())) {
            sentence.names().forEach(name -> found.add(name.kind() + " " + sentence.span(name.first(), name.last())));
        }
        count(counts, gold, 0);
        count(counts, found, 1);
        gold.retainAll(found);
        count(counts, gold, 2);
    }

    private static void count(Map<String, int[]> counts, Set<String> names, int column) {
        for (String name : names) {
            String kind = name.substring(0, name.indexOf(' '));
            counts.computeIfAbsent(kind, k -> new int[3])[column]++;
            if (!kind.equals("MISC")) {
                counts.computeIfAbsent("PER+ORG+LOC", k -> new int[3])[column]++;
            }
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** Gold lemmas as the program shows them: compounds and separable verbs joined. */
    private static Sentence surfaceLemmas(Sentence sentence) {
        List<Token> tokens = sentence.tokens().stream()
                .map(t -> new Token(
                        t.id(),
                        t.form(),
                        surface(t),
                        t.upos(),
                        t.feats(),
                        t.head(),
                        t.deprel(),
                        t.span(),
                        t.name(),
                        t.spaceAfter()))
                .toList();
        return new Sentence(sentence.index(), sentence.passage(), sentence.span(), tokens, sentence.multiwordTokens());
    }

    private static String surface(Token token) {
        String lemma = token.lemma();
        if (lemma.indexOf('_') < 0 || lemma.length() < 3 || token.form().indexOf('_') >= 0) {
            return lemma;
        }
        String joined = lemma.replace("_", "");
        if (token.upos() != Upos.NOUN && token.upos() != Upos.PROPN && token.upos() != Upos.ADJ) {
            return joined;
        }
        String written =
                token.upos() == Upos.PROPN ? token.form() : token.form().toLowerCase(Locale.ROOT);
        String last = lemma.replaceAll("_+$", "");
        last = last.substring(last.lastIndexOf('_') + 1);
        for (int length = last.length(); length > 1; length--) {
            int start = written.lastIndexOf(last.substring(0, length));
            if (start > 0) {
                return written.substring(0, start) + last;
            }
        }
        return joined;
    }

    private static void print(String title, Evaluation e) {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("tokens", e.tokens());
        scores.put("sentences", e.sentences());
        scores.put("words", e.words());
        scores.put("UPOS", e.upos());
        scores.put("UFeats", e.feats());
        scores.put("lemmas", e.lemmas());
        scores.put("UAS", e.uas());
        scores.put("LAS", e.las());
        scores.put("LAS+subtypes", e.lasWithSubtypes());
        scores.put("names", e.names());
        StringBuilder line = new StringBuilder(title).append(':');
        scores.forEach((name, score) -> line.append(String.format(Locale.ROOT, " %s %.2f", name, 100 * score.f1())));
        System.out.println(line);
    }
}
