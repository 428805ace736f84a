package org.kroniek.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kroniek.language.network.Analysis;
import org.kroniek.language.network.ModelFiles;
import org.kroniek.language.network.Network;
import org.kroniek.language.network.SentenceEnds;
import org.kroniek.language.text.Piece;
import org.kroniek.language.text.SentenceSplitter;
import org.kroniek.language.text.TokenRules;
import org.kroniek.language.text.Tokenizer;
import org.kroniek.model.Article;
import org.kroniek.model.Passage;
import org.kroniek.model.PassageKind;

/**
 * Reads text with the rules and the trained network of one language folder. Thread-safe; load it once and share it.
 * The same text gives the same sentences.
 */
public final class UdParser implements Parser, AutoCloseable {
    private static final Pattern BLANK_LINES = Pattern.compile("\\R(?:[ \\t]*\\R)+");

    private final Network network;
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final @Nullable SentenceEnds unmarkedEnds;

    private UdParser(Network network, TokenRules rules, @Nullable SentenceEnds unmarkedEnds) {
        this.network = network;
        this.unmarkedEnds = unmarkedEnds;
        this.tokenizer = new Tokenizer(rules);
        this.splitter = new SentenceSplitter(rules);
    }

    /** ISO 639-1 codes of the languages that this program ships, in the order of {@code languages.txt}. */
    public static List<String> supported() throws IOException {
        try (InputStream in = resource("languages.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    /**
     * The parser of a language that this program ships.
     *
     * @param language ISO 639-1 code
     * @throws IllegalArgumentException if the language is not {@link #supported()}
     * @throws IOException if a file of the folder is missing or wrong
     */
    public static UdParser load(String language) throws IOException {
        List<String> supported = supported();
        if (!supported.contains(language)) {
            throw new IllegalArgumentException("No parser for language '" + language + "', only for " + supported
                    + " (docs/adding-a-language.md says how to add one)");
        }
        return load((String name) -> resource(language + "/" + name));
    }

    /** A parser from the files of a language folder, wherever they are. */
    public static UdParser load(ModelFiles files) throws IOException {
        TokenRules rules = TokenRules.load(files);
        Network network = Network.load(files);
        return new UdParser(network, rules, rules.unmarkedEnds() ? network.sentenceEnds(files) : null);
    }

    private static InputStream resource(String path) throws IOException {
        InputStream in = UdParser.class.getResourceAsStream(path);
        if (in == null) {
            throw new FileNotFoundException("Resource org/kroniek/language/" + path + " is missing");
        }
        return in;
    }

    @Override
    public String language() {
        return network.language();
    }

    @Override
    public String model() {
        return network.name();
    }

    @Override
    public List<Sentence> parse(Article article) {
        List<Passage> passages = article.passages().stream()
                .filter(passage -> passage.kind() != PassageKind.BOILERPLATE)
                .toList();
        return parse(article.text(), passages);
    }

    /** The sentences of a plain text; blank lines separate its passages, which are called {@code p1}, {@code p2}, … */
    public List<Sentence> parse(String text) {
        PlacedText placed = new PlacedText(text);
        List<Passage> passages = new ArrayList<>();
        Matcher blank = BLANK_LINES.matcher(text);
        int begin = 0;
        while (begin < text.length()) {
            int end = blank.find() ? blank.start() : text.length();
            passages.add(new Passage("p" + (passages.size() + 1), PassageKind.BODY, placed.span(begin, end), null));
            begin = end == text.length() ? end : blank.end();
        }
        return parse(text, passages);
    }

    private List<Sentence> parse(String text, List<Passage> passages) {
        PlacedText placed = new PlacedText(text);
        List<List<Piece>> split = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Passage passage : passages) {
            int begin = placed.toChar(passage.span().begin());
            int end = placed.toChar(passage.span().end());
            List<Piece> pieces = tokenizer.tokenize(text, begin, end);
            for (List<Piece> sentence : splitter.split(text, pieces, ends(text, pieces))) {
                split.add(sentence);
                ids.add(passage.id());
            }
        }
        List<List<Analysis>> analyses = network.analyse(split.stream()
                .map(sentence -> sentence.stream().map(piece -> piece.in(text)).toList())
                .toList());
        List<Sentence> sentences = new ArrayList<>(split.size());
        for (int i = 0; i < split.size(); i++) {
            sentences.add(placed.sentence(i, ids.get(i), split.get(i), analyses.get(i)));
        }
        return sentences;
    }

    /** The log-odds of an end behind each token, or none where the language has no network for them. */
    private float[] ends(String text, List<Piece> pieces) {
        if (unmarkedEnds == null || pieces.isEmpty()) {
            return SentenceSplitter.NO_SCORES;
        }
        List<String> forms = pieces.stream().map(piece -> piece.in(text)).toList();
        boolean[] spaces = new boolean[pieces.size()];
        for (int i = 0; i < spaces.length; i++) {
            spaces[i] = i + 1 == spaces.length
                    || pieces.get(i + 1).begin() > pieces.get(i).end();
        }
        return unmarkedEnds.scores(forms, spaces);
    }

    /** The same tokens, places and multi-word tokens with tags, trees and names of this parser. */
    public List<Sentence> parseTokens(List<Sentence> sentences) {
        List<List<Analysis>> analyses = network.analyse(sentences.stream()
                .map(sentence -> sentence.tokens().stream().map(Token::form).toList())
                .toList());
        List<Sentence> parsed = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<Token> tokens = new ArrayList<>(sentence.size());
            for (Token token : sentence.tokens()) {
                Analysis analysis = analyses.get(i).get(token.id() - 1);
                tokens.add(PlacedText.token(token.id(), token.form(), analysis, token.span(), token.spaceAfter()));
            }
            parsed.add(new Sentence(
                    sentence.index(), sentence.passage(), sentence.span(), tokens, sentence.multiwordTokens()));
        }
        return parsed;
    }

    @Override
    public void close() {
        network.close();
        if (unmarkedEnds != null) {
            unmarkedEnds.close();
        }
    }
}
