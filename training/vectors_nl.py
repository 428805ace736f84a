"""Word vectors for Dutch from raw text: positive PMI with positioned neighbours, reduced by a randomised SVD.

Usage: vectors_nl.py --treebanks DIR --raw DIR --out vectors-nl.npz
"""

import argparse
import collections
import lzma
from pathlib import Path

import numpy as np

import conllu
import forms

OFFSETS = (-2, -1, 1, 2)
CONTEXTS = 2500
DIMENSIONS = 128
MINIMUM = 3


def sentences(treebanks: Path, raw: Path):
    for path in sorted(treebanks.glob("nl_*-train.conllu.xz")):
        if "europeana" not in path.name:
            for sentence in conllu.read(path):
                yield [forms.key(word.form) for word in sentence]
    for path in sorted(raw.glob("nl_*.sents.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield [forms.key(word) for word in line.split()]


def cooccurrences(texts, vocabulary, contexts):
    """Counts of each word with each context word at each offset, as one dense matrix."""
    counts = np.zeros((len(vocabulary), contexts * len(OFFSETS)), dtype=np.float32)
    for text in texts:
        ids = np.array([vocabulary.get(word, -1) for word in text])
        for block, offset in enumerate(OFFSETS):
            if len(ids) <= abs(offset):
                continue
            word, neighbour = (ids[:-offset], ids[offset:]) if offset > 0 else (ids[-offset:], ids[:offset])
            good = (word >= 0) & (neighbour >= 0) & (neighbour < contexts)
            np.add.at(counts, (word[good], neighbour[good] + block * contexts), 1)
    return counts


def positive_pmi(counts):
    total = counts.sum()
    rows = counts.sum(1, keepdims=True) + 1e-9
    columns = (counts.sum(0, keepdims=True) + 1e-9) ** 0.75
    columns *= total / columns.sum()
    counts *= total
    counts /= rows
    counts /= columns
    np.log(counts, out=counts, where=counts > 0)
    np.maximum(counts, 0, out=counts)
    return counts


def reduce(matrix, dimensions, seed=1):
    random = np.random.default_rng(seed)
    basis = random.standard_normal((matrix.shape[1], dimensions + 20)).astype(np.float32)
    for _ in range(4):
        left, _ = np.linalg.qr(matrix @ basis)
        basis, _ = np.linalg.qr(matrix.T @ left)
    u, s, _ = np.linalg.svd(matrix @ basis, full_matrices=False)
    return (u[:, :dimensions] * np.sqrt(s[:dimensions])).astype(np.float32)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--treebanks", type=Path, required=True)
    options.add_argument("--raw", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    given = options.parse_args()
    texts = list(sentences(given.treebanks, given.raw))
    frequency = collections.Counter(word for text in texts for word in text)
    words = [word for word, count in frequency.most_common() if count >= MINIMUM]
    vocabulary = {word: index for index, word in enumerate(words)}
    print(len(texts), "sentences", sum(frequency.values()), "words", len(words), "kept", flush=True)
    vectors = reduce(positive_pmi(cooccurrences(texts, vocabulary, CONTEXTS)), DIMENSIONS)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-6
    np.savez(given.out, words=np.array(words), vectors=vectors)
    for probe in ("stad", "liep", "snelle", "amsterdam"):
        near = np.argsort(-(vectors @ vectors[vocabulary[probe]]))[1:9]
        print(probe, [words[i] for i in near], flush=True)


if __name__ == "__main__":
    main()
