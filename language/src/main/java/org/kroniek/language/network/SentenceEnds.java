package org.kroniek.language.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How likely a sentence ends behind each token, by a small trained network; it sees ends that no mark shows. Long texts are
 * read in overlapping windows. Thread-safe.
 */
public final class SentenceEnds implements AutoCloseable {
    private static final int WINDOW = 160;
    /** Tokens at either end of a window that are scored by its neighbour, which sees more around them. */
    private static final int MARGIN = 20;

    private static final int WINDOWS = 32;

    private final Vocabulary words;
    private final OrtSession session;

    private SentenceEnds(Vocabulary words, OrtSession session) {
        this.words = words;
        this.session = session;
    }

    /** Loads {@code sentences.onnx}, whose rows of words are those of the parser. */
    static SentenceEnds load(ModelFiles files, Vocabulary words) throws IOException {
        return new SentenceEnds(words, Network.session("sentences.onnx", files.bytes("sentences.onnx")));
    }

    /**
     * The log-odds of an end behind each token of a text.
     *
     * @param forms the tokens as written
     * @param spaces whether space follows each
     */
    public float[] scores(List<String> forms, boolean[] spaces) {
        float[] scores = new float[forms.size()];
        List<Integer> begins = new ArrayList<>();
        for (int begin = 0; begin == 0 || begin + MARGIN * 2 < forms.size(); begin += WINDOW - 2 * MARGIN) {
            begins.add(begin);
        }
        for (int from = 0; from < begins.size(); from += WINDOWS) {
            try {
                run(forms, spaces, begins.subList(from, Math.min(begins.size(), from + WINDOWS)), scores);
            } catch (OrtException e) {
                throw new IllegalStateException("Sentence ends of " + forms.size() + " tokens: " + e.getMessage(), e);
            }
        }
        return scores;
    }

    private void run(List<String> forms, boolean[] spaces, List<Integer> begins, float[] scores) throws OrtException {
        int steps = Math.min(WINDOW, forms.size());
        int batch = begins.size();
        int[] ids = new int[steps * batch];
        int[] shapes = new int[steps * batch];
        int[] gaps = new int[steps * batch];
        int[] lengths = new int[batch];
        for (int b = 0; b < batch; b++) {
            lengths[b] = Math.min(steps, forms.size() - begins.get(b));
            for (int t = 0; t < lengths[b]; t++) {
                int token = begins.get(b) + t;
                String form = forms.get(token);
                ids[t * batch + b] = words.id(WordForms.key(form), WordForms.UNKNOWN);
                shapes[t * batch + b] = shape(form);
                gaps[t * batch + b] = spaces[token] ? 1 : 0;
            }
        }
        long[] size = {steps, batch};
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor word = OnnxTensor.createTensor(environment, IntBuffer.wrap(ids), size);
                OnnxTensor shape = OnnxTensor.createTensor(environment, IntBuffer.wrap(shapes), size);
                OnnxTensor gap = OnnxTensor.createTensor(environment, IntBuffer.wrap(gaps), size);
                OnnxTensor length = OnnxTensor.createTensor(environment, IntBuffer.wrap(lengths), new long[] {batch});
                OrtSession.Result result =
                        session.run(Map.of("words", word, "shapes", shape, "gaps", gap, "lengths", length))) {
            FloatBuffer ends = ((OnnxTensor) result.get(0)).getFloatBuffer();
            for (int b = 0; b < batch; b++) {
                int begin = begins.get(b);
                for (int t = begin == 0 ? 0 : MARGIN; t < lengths[b]; t++) {
                    scores[begin + t] = ends.get(t * batch + b);
                }
            }
        }
    }

    /** The class of a form's letters; {@code training/sentences.py} does the same: change both or neither. */
    private static int shape(String form) {
        int first = form.codePointAt(0);
        if (Character.isDigit(first)) {
            return 1;
        }
        if (!Character.isLetter(first)) {
            return form.codePoints().anyMatch(Character::isLetterOrDigit) ? 2 : 3;
        }
        boolean lower = form.codePoints().anyMatch(Character::isLowerCase);
        boolean upper = form.codePoints().anyMatch(Character::isUpperCase);
        if (!Character.isUpperCase(first)) {
            return upper ? 8 : 7;
        }
        if (form.codePointCount(0, form.length()) == 1) {
            return 4;
        }
        return lower ? 6 : 5;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("Sentence ends cannot be closed: " + e.getMessage(), e);
        }
    }
}
