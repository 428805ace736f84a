package org.kroniek.language.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns one batch of sentences into analyses: runs the graphs and reads what their outputs stand for. */
final class Decoder {
    private static final String ROOT = "root";

    private final Vocabulary words;
    private final Vocabulary characters;
    private final List<Morphology> morphologies;
    private final Vocabulary upos;
    private final List<LemmaScript> lemmas;
    private final Vocabulary deprels;
    private final Vocabulary names;
    private final boolean joinParticles;

    private Decoder(
            Vocabulary words,
            Vocabulary characters,
            List<Morphology> morphologies,
            Vocabulary upos,
            List<LemmaScript> lemmas,
            Vocabulary deprels,
            Vocabulary names,
            boolean joinParticles) {
        this.words = words;
        this.characters = characters;
        this.morphologies = morphologies;
        this.upos = upos;
        this.lemmas = lemmas;
        this.deprels = deprels;
        this.names = names;
        this.joinParticles = joinParticles;
    }

    static Decoder load(ModelFiles files, boolean joinParticles) throws IOException {
        Vocabulary names = new Vocabulary(files.lines("names.txt"));
        NameLabels.check(names);
        return new Decoder(
                new Vocabulary(files.lines("words.txt")),
                new Vocabulary(files.lines("characters.txt")),
                files.lines("feats.txt").stream().map(Morphology::of).toList(),
                new Vocabulary(files.lines("upos.txt")),
                files.lines("lemmas.txt").stream().map(LemmaScript::of).toList(),
                new Vocabulary(files.lines("deprels.txt")),
                names,
                joinParticles);
    }

    Vocabulary words() {
        return words;
    }

    List<List<Analysis>> run(List<List<String>> sentences, OrtSession parser, OrtSession labeller) throws OrtException {
        try (BatchInput input = BatchInput.of(sentences, words, characters);
                OrtSession.Result result = parser.run(input.tensors())) {
            Outputs outputs = Outputs.of(result, input.steps(), sentences.size());
            int[][] heads = new int[sentences.size()][];
            for (int b = 0; b < heads.length; b++) {
                heads[b] = TreeDecoder.decode(outputs.arcs(b, sentences.get(b).size() + 1));
            }
            LongBuffer labels = label(outputs, sentences, heads, labeller);
            List<List<Analysis>> analyses = new ArrayList<>(sentences.size());
            for (int b = 0; b < heads.length; b++) {
                analyses.add(analyses(sentences.get(b), b, heads[b], labels, outputs));
            }
            return analyses;
        }
    }

    /** Scores the labels of the chosen arcs, in the order of the words of all sentences. */
    private static LongBuffer label(Outputs outputs, List<List<String>> sentences, int[][] heads, OrtSession labeller)
            throws OrtException {
        int arcs = sentences.stream().mapToInt(List::size).sum();
        int side = outputs.side();
        FloatBuffer dependentRows = FloatBuffer.allocate(arcs * side);
        FloatBuffer headRows = FloatBuffer.allocate(arcs * side);
        for (int b = 0; b < heads.length; b++) {
            for (int d = 1; d < heads[b].length; d++) {
                outputs.copySide(outputs.labelDependents(), d, b, dependentRows);
                outputs.copySide(outputs.labelHeads(), heads[b][d], b, headRows);
            }
        }
        try (OnnxTensor dependents = BatchInput.tensor(dependentRows.flip(), arcs, side);
                OnnxTensor headSide = BatchInput.tensor(headRows.flip(), arcs, side);
                OrtSession.Result result = labeller.run(Map.of("dependents", dependents, "heads", headSide))) {
            return ((OnnxTensor) result.get(0)).getLongBuffer();
        }
    }

    private List<Analysis> analyses(List<String> sentence, int b, int[] heads, LongBuffer labels, Outputs outputs) {
        int n = sentence.size();
        String[] relations = new String[n];
        float[][] nameScores = new float[n][];
        for (int i = 0; i < n; i++) {
            String relation = deprels.value((int) labels.get());
            relations[i] = heads[i + 1] == 0 ? ROOT : relation;
            nameScores[i] = outputs.nameScores(i + 1, b, names.size());
        }
        String[] nameLabels = NameLabels.decode(nameScores, names);
        String[] particles = Analysis.particles(sentence, heads, relations);
        List<Analysis> analyses = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            int at = outputs.place(i + 1, b);
            String lemma = lemmas.get((int) outputs.lemmas().get(at)).apply(sentence.get(i));
            analyses.add(new Analysis(
                    Morphology.upos(upos.value((int) outputs.upos().get(at))),
                    morphologies.get((int) outputs.feats().get(at)).feats(),
                    joinParticles ? particles[i] + lemma : lemma,
                    nameLabels[i],
                    heads[i + 1],
                    relations[i]));
        }
        return analyses;
    }
}
