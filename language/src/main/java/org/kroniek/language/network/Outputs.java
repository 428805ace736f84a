package org.kroniek.language.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;

/** The parser graph's outputs for one batch; step 0 of each sentence is the root. */
record Outputs(
        int steps,
        int batch,
        int side,
        LongBuffer upos,
        LongBuffer feats,
        LongBuffer lemmas,
        FloatBuffer names,
        FloatBuffer arcs,
        FloatBuffer labelDependents,
        FloatBuffer labelHeads) {
    static Outputs of(OrtSession.Result result, int steps, int batch) throws OrtException {
        FloatBuffer dependents = floats(result, "label_dependents");
        return new Outputs(
                steps,
                batch,
                dependents.capacity() / (steps * batch),
                longs(result, "upos"),
                longs(result, "feats"),
                longs(result, "lemmas"),
                floats(result, "names"),
                floats(result, "arcs"),
                dependents,
                floats(result, "label_heads"));
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        return (OnnxTensor) result.get(name)
                .orElseThrow(() -> new IllegalStateException("model.onnx has no output '" + name + "'"));
    }

    private static FloatBuffer floats(OrtSession.Result result, String name) throws OrtException {
        return tensor(result, name).getFloatBuffer();
    }

    private static LongBuffer longs(OrtSession.Result result, String name) throws OrtException {
        return tensor(result, name).getLongBuffer();
    }

    /** Where the outputs of a step of sentence {@code b} stand. */
    int place(int step, int b) {
        return step * batch + b;
    }

    /** Arc scores {@code [dependent][head]} of a sentence with {@code n} steps. */
    double[][] arcs(int b, int n) {
        double[][] scores = new double[n][n];
        for (int d = 0; d < n; d++) {
            int row = (b * steps + d) * steps;
            for (int h = 0; h < n; h++) {
                scores[d][h] = arcs.get(row + h);
            }
        }
        return scores;
    }

    float[] nameScores(int step, int b, int kinds) {
        float[] scores = new float[kinds];
        names.get(place(step, b) * kinds, scores);
        return scores;
    }

    /** Appends one row of a side of the label scorer. */
    void copySide(FloatBuffer from, int step, int b, FloatBuffer to) {
        int at = place(step, b) * side;
        to.put(from.slice(at, side));
    }
}
