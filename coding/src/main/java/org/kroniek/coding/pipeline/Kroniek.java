package org.kroniek.coding.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.kroniek.coding.Coder;
import org.kroniek.coding.Trace;
import org.kroniek.coding.lexicon.Lexicon;
import org.kroniek.coding.lexicon.LexiconReader;
import org.kroniek.grounding.Grounding;
import org.kroniek.grounding.knowledge.KnowledgeBase;
import org.kroniek.grounding.knowledge.KnowledgeSource;
import org.kroniek.grounding.resolution.ArticleGrounder;
import org.kroniek.grounding.time.RuleTimeResolver;
import org.kroniek.grounding.words.LanguageWords;
import org.kroniek.language.Sentence;
import org.kroniek.language.UdParser;
import org.kroniek.language.detect.ArticleLanguage;
import org.kroniek.language.detect.LanguageDetector;
import org.kroniek.model.Article;
import org.kroniek.model.Notice;
import org.kroniek.model.Provenance;
import org.kroniek.model.Reading;

/**
 * Articles to readings: language, grounding, coding. What a language needs is loaded when its first article comes, in
 * parallel. Thread-safe; the same article gives the same reading.
 */
public final class Kroniek implements AutoCloseable {
    private static final String ONLY = "";

    private final ExecutorService loaders = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "kroniek-loader");
        thread.setDaemon(true);
        return thread;
    });
    private final Lazily<LanguageDetector> detector = new Lazily<>(unused -> loadDetector(), loaders);
    private final Lazily<KnowledgeBase> knowledge = new Lazily<>(unused -> loadKnowledge(), loaders);
    private final Lazily<UdParser> parsers = new Lazily<>(Kroniek::loadParser, loaders);
    private final Lazily<Lexicon> lexicons = new Lazily<>(Kroniek::loadLexicon, loaders);
    private final Lazily<Coder> coders;
    private final Lazily<ArticleGrounder> grounders;
    private final @Nullable String language;

    private final @Nullable KnowledgeSource own;

    private Kroniek(@Nullable String language, @Nullable KnowledgeSource own) {
        this.language = language;
        this.own = own;
        this.coders = new Lazily<>(code -> new Coder(lexicons.get(code)), loaders);
        this.grounders = new Lazily<>(this::loadGrounder, loaders);
    }

    /** Reads articles in the language that they state, or else in the one that is detected. */
    public static Kroniek detecting() {
        return new Kroniek(null, null);
    }

    /** Reads every article as one in this language (ISO 639-1). */
    public static Kroniek in(String language) {
        requireSupported(language);
        return new Kroniek(language, null);
    }

    /**
     * The same, knowing also what a user brings: actors and places beside the shipped ones. What is wrong in those files
     * is told by {@link #requireKnowledge()}, or else when the first article comes.
     */
    public Kroniek knowing(KnowledgeSource own) {
        close();
        return new Kroniek(language, own);
    }

    /** ISO 639-1 codes of the languages that the program can read. */
    public static List<String> languages() {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(LexiconReader::isShipped)
                .sorted()
                .toList();
    }

    private static void requireSupported(String code) {
        if (!LexiconReader.isShipped(code)) {
            throw new UnreadableException(
                    "unsupported-language",
                    "is in " + LanguageDetector.name(code) + " (" + code + "); this version reads "
                            + String.join(", ", languages()));
        }
    }

    /**
     * Waits until actors and places are loaded.
     *
     * @throws org.kroniek.grounding.knowledge.KnowledgeException with file, line and cure when they are broken
     */
    public void requireKnowledge() {
        knowledge.get(ONLY);
    }

    /** Begins to load what any article needs, without waiting for it. */
    public void warmUp() {
        knowledge.begin(ONLY);
        if (language == null) {
            detector.begin(ONLY);
        } else {
            begin(language);
        }
    }

    private void begin(String code) {
        parsers.begin(code);
        coders.begin(code);
        grounders.begin(code);
    }

    /**
     * What the article tells.
     *
     * @throws UnreadableException if its language is not one of {@link #languages()} or cannot be told
     */
    public Reading read(Article article) {
        return explain(article).trace().reading();
    }

    /**
     * What {@link #read(Article)} would give, before anything is read: the article with its language and what the reading would be made
     * with, but no entities, attributions and records. Costs next to nothing; tells a store whether it has the reading already.
     * Throws as {@link #read(Article)} does.
     */
    public Reading unread(Article article) {
        Article known = article.withLanguage(choose(article, new ArrayList<>()));
        return new Reading(provenance(languageOf(known)), known, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** A reading with all that led to it: sentences, mentions, certainty. */
    public record Explained(Grounding grounding, Trace trace) {}

    /** The reading with all that led to it; throws as {@link #read(Article)} does. */
    public Explained explain(Article article) {
        Grounded grounded = ground(article);
        String code = languageOf(grounded.grounding().article());
        Trace trace = coders.get(code).trace(grounded.grounding(), provenance(code));
        Reading reading = trace.reading().withEarlier(grounded.notices());
        return new Explained(grounded.grounding(), new Trace(reading, trace.because(), trace.attributionRules()));
    }

    /** What the words of an article refer to, and what its reader should know. */
    public record Grounded(Grounding grounding, List<Notice> notices) {
        public Grounded {
            notices = List.copyOf(notices);
        }
    }

    /** Mentions, entities and times of an article; throws as {@link #read(Article)} does. */
    public Grounded ground(Article article) {
        Parsed parsed = parse(article);
        Grounding grounding = grounders.get(languageOf(parsed.article())).ground(parsed.article(), parsed.sentences());
        return new Grounded(grounding, parsed.notices());
    }

    /** An article whose language is known, its sentences, and what its reader should know. */
    public record Parsed(Article article, List<Sentence> sentences, List<Notice> notices) {
        public Parsed {
            sentences = List.copyOf(sentences);
            notices = List.copyOf(notices);
        }
    }

    /** The sentences of an article; throws as {@link #read(Article)} does. */
    public Parsed parse(Article article) {
        List<Notice> notices = new ArrayList<>();
        Article known = article.withLanguage(choose(article, notices));
        return new Parsed(known, parser(languageOf(known)).parse(known), notices);
    }

    /** The parser of a language; throws as {@link #read(Article)} does. */
    public UdParser parser(String code) {
        requireSupported(code);
        return parsers.get(code);
    }

    private String choose(Article article, List<Notice> notices) {
        String stated = language != null ? language : article.language();
        if (stated != null) {
            requireSupported(stated);
            begin(stated);
            return stated;
        }
        ArticleLanguage detected = detector.get(ONLY).detect(article);
        Optional<String> majority = detected.majority();
        if (majority.isEmpty()) {
            throw new UnreadableException(
                    "unknown-language",
                    "is too short to tell its language; say it with --language, one of "
                            + String.join(", ", languages()));
        }
        requireSupported(majority.get());
        begin(majority.get());
        notices.addAll(detected.notices(article));
        return majority.get();
    }

    private static String languageOf(Article article) {
        String code = article.language();
        if (code == null) {
            throw new IllegalStateException("article " + article.id() + " has no language yet");
        }
        return code;
    }

    private Provenance provenance(String code) {
        return new Provenance(
                Version.number(),
                Map.of(code, parsers.get(code).model()),
                Map.of(code, lexicons.get(code).hash()));
    }

    private KnowledgeBase loadKnowledge() {
        return own == null ? KnowledgeBase.load() : KnowledgeBase.loadWith(own);
    }

    private static LanguageDetector loadDetector() {
        try {
            return LanguageDetector.load();
        } catch (IOException e) {
            throw new UncheckedIOException("the language detector cannot be loaded", e);
        }
    }

    private static UdParser loadParser(String code) {
        try {
            return UdParser.load(code);
        } catch (IOException e) {
            throw new UncheckedIOException("the model for '" + code + "' cannot be loaded", e);
        }
    }

    private static Lexicon loadLexicon(String code) {
        // Lines that cannot be read are left out; the build and 'kroniek lexicon check' name them.
        return LexiconReader.shipped(code).lexicon();
    }

    private ArticleGrounder loadGrounder(String code) {
        return new ArticleGrounder(
                knowledge.get(ONLY), List.of(LanguageWords.load(code)), Map.of(code, RuleTimeResolver.shipped(code)));
    }

    @Override
    public void close() {
        loaders.shutdown();
    }
}
