"""Turns a shipped model back into a checkpoint, to train it further without repeating the first runs.

    restore.py --language nl --treebanks UD --resources ../language/src/main/resources/org/kroniek/language/nl --out nl.pt

Reads the weights in the order in which `export.py` writes them; int8 weights come back rounded, which further training
mends. The trained part of the word vectors is inside the fixed part afterwards and begins at nothing.
"""

import argparse
import collections
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

import batches
import conllu
import export
import forms
import train
from network import CONFIGURATION, Network


class Weights:
    """The stored arrays of a graph, one after the other."""

    def __init__(self, path: Path):
        self._arrays = iter([numpy_helper.to_array(tensor) for tensor in onnx.load(str(path)).graph.initializer])

    def next(self) -> torch.Tensor:
        return torch.from_numpy(np.array(next(self._arrays)))

    def matrix(self) -> torch.Tensor:
        """int8 values and their scales as one matrix."""
        values = self.next().float()
        return values * self.next()

    def linear(self, layer):
        layer.weight.data = self.matrix().t().contiguous()
        layer.bias.data = self.next()

    def skip(self, count: int):
        for _ in range(count):
            self.next()

    def lstm(self, forward, backward):
        def arrange(weight):
            blocks = weight.chunk(4)
            return torch.cat([blocks[export.TORCH_TO_ONNX_GATES.index(k)] for k in range(4)]).contiguous()

        for name in ("w_ih", "w_hh"):
            values, scales, _ = self.next().float(), self.next(), self.next()
            for d, matrix in zip((forward, backward), (values * scales[:, None, :]).transpose(1, 2)):
                getattr(d, name).data = arrange(matrix)
        biases = self.next()
        for d, bias in zip((forward, backward), biases):
            d.b.data = arrange(bias[: len(bias) // 2])
        self.skip(1)


def trained_words(language: str, treebanks: Path) -> int:
    """How many words, the first of the table, are frequent enough to be trained."""
    counts = collections.Counter(
        forms.key(word.form) for name in train.LANGUAGES[language]["train"]
        for sentence in conllu.read(treebanks / (name + ".conllu.xz")) if len(sentence) <= train.LONGEST
        for word in sentence)
    return len(batches.SPECIAL_WORDS) + sum(count >= batches.TRAINED_MINIMUM for count in counts.values())


def vocabularies(folder: Path, trained: int) -> batches.Vocabularies:
    def lines(kind):
        return (folder / (kind + ".txt")).read_text(encoding="utf-8").split("\n")[:-1]

    properties = dict(line.split("=", 1) for line in (folder / "model.properties").read_text().split("\n") if "=" in line)
    return batches.Vocabularies(
        words=lines("words"), trained=trained, characters=lines("characters"), upos=lines("upos"), feats=lines("feats"),
        lemmas=lines("lemmas"), deprels=lines("deprels"), names=lines("names"),
        join_particles=properties["joinParticles"] == "true")


def restore(folder: Path, trained: int):
    v = vocabularies(folder, trained)
    network = Network(v.sizes(), torch.zeros(len(v.words), CONFIGURATION["word"]), {})
    w = Weights(folder / "model.onnx")
    network.character.weight.data = w.next()
    for convolution in network.convolutions:
        convolution.weight.data, convolution.bias.data = w.next(), w.next()
    network.fixed.copy_(w.matrix())
    network.trained.weight.data.zero_()
    for forward, backward in zip(network.forwards, network.backwards):
        w.lstm(forward, backward)
    for layer in (network.tag, network.upos, network.feats, network.lemma):
        w.linear(layer)
    w.lstm(network.name_forward, network.name_backward)
    w.linear(network.name)
    w.linear(network.arc_dependent)
    w.skip(2)
    w.linear(network.arc_head)
    network.arc.data = w.matrix()
    w.linear(network.label_dependent)
    w.skip(2)
    w.linear(network.label_head)
    network.label.data = Weights(folder / "labels.onnx").matrix()
    return network, v


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", choices=sorted(train.LANGUAGES), required=True)
    parser.add_argument("--treebanks", type=Path, required=True)
    parser.add_argument("--resources", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    network, v = restore(given.resources, trained_words(given.language, given.treebanks))
    train.save(given.out, network, v, {})


if __name__ == "__main__":
    main()
