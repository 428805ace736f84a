package org.kroniek.language.network;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;

/**
 * The trained network of one language. Thread-safe: threads share the weights and each runs on its own core. The same
 * words give the same analysis up to the last bits of the scores, whatever they are batched with.
 */
public final class Network implements AutoCloseable {
    /** More sentences a batch gain nothing; fewer cost a third of the speed. */
    private static final int SENTENCES = 32;

    private static final int PADDED_WORDS = 3000;

    /** Bytes of stack for opening a session; 2 MB are enough today. */
    private static final long LOADING_STACK = 64L << 20;

    private final String language;
    private final String name;
    private final Decoder decoder;
    private final OrtSession parser;
    private final OrtSession labeller;

    private Network(String language, String name, Decoder decoder, OrtSession parser, OrtSession labeller) {
        this.language = language;
        this.name = name;
        this.decoder = decoder;
        this.parser = parser;
        this.labeller = labeller;
    }

    /**
     * Loads a model.
     *
     * @throws IOException if a file is missing or not of format {@link ModelFiles#FORMAT}
     */
    public static Network load(ModelFiles files) throws IOException {
        Properties properties = files.properties();
        String format = properties.getProperty("format", "none");
        if (!format.equals(String.valueOf(ModelFiles.FORMAT))) {
            throw new IOException("model.properties: format " + format + ", but this version reads format "
                    + ModelFiles.FORMAT + "; export the model again with training/export.py");
        }
        byte[] graph = files.bytes("model.onnx");
        String name = properties.getProperty("name", "unnamed") + " sha256:" + sha256(graph);
        Decoder decoder = Decoder.load(files, Boolean.parseBoolean(properties.getProperty("joinParticles")));
        return new Network(
                properties.getProperty("language", "und"),
                name,
                decoder,
                session(name, graph),
                session(name, files.bytes("labels.onnx")));
    }

    /**
     * Opens a session on a thread of its own: the runtime's graph optimiser recurses deeper than Java's default stack of
     * 1 MB allows, and overflowing a native stack ends the whole program.
     */
    static OrtSession session(String name, byte[] graph) throws IOException {
        FutureTask<OrtSession> task =
                new FutureTask<>(() -> OrtEnvironment.getEnvironment().createSession(graph, options()));
        new Thread(null, task, "open " + name, LOADING_STACK).start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IOException("Model " + name + " cannot be loaded: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while loading model " + name, e);
        }
    }

    private static OrtSession.SessionOptions options() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        // One thread a call: callers parallelise over articles, which is faster than within a batch.
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setMemoryPatternOptimization(false);
        options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
        return options;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Loads what finds the ends of sentences that no mark shows.
     *
     * @throws IOException if the language's folder has no {@code sentences.onnx}
     */
    public SentenceEnds sentenceEnds(ModelFiles files) throws IOException {
        return SentenceEnds.load(files, decoder.words());
    }

    /** ISO 639-1 code. */
    public String language() {
        return language;
    }

    /** Name and hash: {@code nl-1 sha256:…}. */
    public String name() {
        return name;
    }

    /**
     * Analyses sentences given as word forms, none of them empty; the result has the same order and sizes.
     *
     * @throws IllegalStateException if the runtime fails, which a loadable model never makes it do
     */
    public List<List<Analysis>> analyse(List<List<String>> sentences) {
        List<List<Analysis>> results = new ArrayList<>(Collections.nCopies(sentences.size(), List.of()));
        for (List<Integer> group : groups(sentences)) {
            List<List<String>> batch = group.stream().map(sentences::get).toList();
            try {
                List<List<Analysis>> analysed = decoder.run(batch, parser, labeller);
                for (int k = 0; k < group.size(); k++) {
                    results.set(group.get(k), analysed.get(k));
                }
            } catch (OrtException e) {
                throw new IllegalStateException(
                        String.format(Locale.ROOT, "%s failed on %d sentences: %s", name, batch.size(), e.getMessage()),
                        e);
            }
        }
        return results;
    }

    /** Indices in batches of like length. */
    private static List<List<Integer>> groups(List<List<String>> sentences) {
        List<Integer> order = IntStream.range(0, sentences.size())
                .boxed()
                .sorted((a, b) -> Integer.compare(
                        sentences.get(a).size(), sentences.get(b).size()))
                .toList();
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> current = new ArrayList<>();
        for (int index : order) {
            int length = sentences.get(index).size() + 1;
            boolean full = current.size() == SENTENCES || (current.size() + 1) * length > PADDED_WORDS;
            if (full && !current.isEmpty()) {
                groups.add(current);
                current = new ArrayList<>();
            }
            current.add(index);
        }
        if (!current.isEmpty()) {
            groups.add(current);
        }
        return groups;
    }

    /** Frees the native memory; the network is of no use after. */
    @Override
    public void close() {
        try {
            parser.close();
            labeller.close();
        } catch (OrtException e) {
            throw new IllegalStateException(name + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
