package org.kroniek.language.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A batch of sentences as the network's inputs, time-major, each with the root before its words. */
record BatchInput(Map<String, OnnxTensor> tensors, int steps) implements AutoCloseable {
    static BatchInput of(List<List<String>> sentences, Vocabulary words, Vocabulary characters) throws OrtException {
        int batch = sentences.size();
        int steps = 1 + sentences.stream().mapToInt(List::size).max().orElse(0);
        int[] ids = new int[steps * batch];
        int[] forms = new int[steps * batch];
        int[] lengths = new int[batch];
        Map<String, Integer> distinct = new LinkedHashMap<>();
        for (int b = 0; b < batch; b++) {
            List<String> sentence = sentences.get(b);
            lengths[b] = sentence.size() + 1;
            ids[b] = WordForms.ROOT;
            forms[b] = 1;
            for (int t = 0; t < sentence.size(); t++) {
                String form = sentence.get(t);
                int at = (t + 1) * batch + b;
                ids[at] = words.id(WordForms.key(form), WordForms.UNKNOWN);
                // Rows 0 and 1 are padding and the root.
                Integer row = distinct.putIfAbsent(form, distinct.size() + 2);
                forms[at] = row == null ? distinct.size() + 1 : row;
            }
        }
        return of(ids, forms, rows(distinct, characters), lengths, steps, batch);
    }

    private static int[] rows(Map<String, Integer> distinct, Vocabulary characters) {
        int[] rows = new int[(distinct.size() + 2) * WordForms.CHARACTERS_SHOWN];
        rows[WordForms.CHARACTERS_SHOWN] = WordForms.ROOT;
        int at = 2 * WordForms.CHARACTERS_SHOWN;
        for (String form : distinct.keySet()) {
            WordForms.characters(form, characters, rows, at);
            at += WordForms.CHARACTERS_SHOWN;
        }
        return rows;
    }

    private static BatchInput of(int[] ids, int[] forms, int[] rows, int[] lengths, int steps, int batch)
            throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] shape = {steps, batch};
        long[] rowShape = {rows.length / WordForms.CHARACTERS_SHOWN, WordForms.CHARACTERS_SHOWN};
        return new BatchInput(
                Map.of(
                        "words", OnnxTensor.createTensor(environment, IntBuffer.wrap(ids), shape),
                        "forms", OnnxTensor.createTensor(environment, IntBuffer.wrap(forms), shape),
                        "characters", OnnxTensor.createTensor(environment, IntBuffer.wrap(rows), rowShape),
                        "lengths", OnnxTensor.createTensor(environment, IntBuffer.wrap(lengths), new long[] {batch})),
                steps);
    }

    static OnnxTensor tensor(FloatBuffer values, int rows, int columns) throws OrtException {
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), values, new long[] {rows, columns});
    }

    @Override
    public void close() {
        tensors.values().forEach(OnnxTensor::close);
    }
}
