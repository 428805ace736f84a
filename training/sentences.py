"""Trains and writes what finds sentence ends where no mark stands, as in letters, posts and reviews.

    sentences.py --language en --treebanks UD --resources FOLDER --names names --minutes 8

A small network over the tokens of running text: the word's vector (the parser's own, cut to its main directions, plus a
trained part for frequent words), its shape, and whether space follows; a bidirectional LSTM; one score a token, the
log-odds that a sentence ends behind it. Treebanks give documents, shuffled and joined, so that the borders of documents
are unmarked ends too; the edited sentences of `names/` teach what must not be split. Writes `sentences.onnx` into the
folder of the language, beside `words.txt`, whose rows it shares.
"""

import argparse
import random
import time
from pathlib import Path
from typing import List, Tuple

import numpy as np
import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import TensorProto, helper

import conllu
import export
import forms
import names
import restore
import train
from network import Average, Direction

VECTOR, TRAINED, SHAPE, GAP, HIDDEN = 40, 12000, 12, 6, 112
SHAPES = 9
STEPS, ROWS = 160, 24
DROP, UNKNOWN = 0.3, 0.05
Token = Tuple[int, int, int, int]
"""Row of the word, shape, whether space follows, whether a sentence ends here."""


def shape(form: str) -> int:
    """The class of a form's letters; the program does the same in Java (`SentenceEnds`)."""
    first = form[0]
    if first.isdigit():
        return 1
    if not first.isalpha():
        return 2 if any(c.isalnum() for c in form) else 3
    if first.isupper():
        if len(form) == 1:
            return 4
        return 5 if form.isupper() else 6
    return 7 if form.islower() else 8


class Splitter(nn.Module):
    def __init__(self, vectors: torch.Tensor):
        super().__init__()
        self.register_buffer("fixed", vectors)
        self.trained = nn.Embedding(TRAINED, VECTOR)
        nn.init.normal_(self.trained.weight, 0, 0.02)
        self.shape, self.gap = nn.Embedding(SHAPES, SHAPE), nn.Embedding(2, GAP)
        size = VECTOR + SHAPE + GAP
        self.forward_layer, self.backward_layer = Direction(size, HIDDEN), Direction(size, HIDDEN)
        self.out = nn.Linear(2 * HIDDEN, 1)

    def forward(self, words, shapes, gaps):
        """Log-odds [T, B] of an end behind each token."""
        rare = words >= TRAINED
        word = self.fixed[words] + self.trained(words.masked_fill(rare, forms.UNKNOWN))
        x = F.dropout(torch.cat([word, self.shape(shapes), self.gap(gaps)], 2), DROP / 2, self.training)
        there = self.forward_layer(x, DROP)
        back = self.backward_layer(x.flip(0), DROP).flip(0)
        return self.out(F.dropout(torch.cat([there, back], 2), DROP, self.training)).squeeze(2)


class Texts:
    """Documents as tokens."""

    def __init__(self, words: List[str]):
        self.rows = {word: row for row, word in reversed(list(enumerate(words)))}

    def document(self, sentences: List[conllu.Sentence]) -> List[Token]:
        tokens = []
        for sentence in sentences:
            for k, word in enumerate(sentence):
                last = k == len(sentence) - 1
                row = self.rows.get(forms.key(word.form), forms.UNKNOWN)
                tokens.append((row, shape(word.form), int(word.space_after or last), int(last)))
        return tokens

    def treebank(self, path: Path) -> List[List[Token]]:
        documents = {}
        for sentence in conllu.read(path):
            documents.setdefault(sentence[0].document, []).append(sentence)
        return [self.document(sentences) for sentences in documents.values()]


def vectors(resources: Path, words: int) -> torch.Tensor:
    """The main directions of the parser's word vectors, scaled to about the length of its own."""
    weights = restore.Weights(resources / "model.onnx")
    weights.skip(7)
    table = weights.matrix()[:words].numpy()
    centred = table - table.mean(0)
    _, scales, directions = np.linalg.svd(centred[3:20000], full_matrices=False)
    reduced = centred @ directions[:VECTOR].T
    return torch.from_numpy(reduced / reduced[3:20000].std()).float() * 0.5


def batches(documents: List[List[Token]]):
    """An epoch: the documents shuffled into one text, cut into rows of equal length."""
    random.shuffle(documents)
    skipped = random.randrange(STEPS)
    text = torch.tensor([token for document in documents for token in document][skipped:])
    count = len(text) // STEPS
    rows = text[:count * STEPS].view(count, STEPS, 4)[torch.randperm(count)]
    for at in range(0, count, ROWS):
        yield rows[at:at + ROWS].permute(2, 1, 0)


def fit(network: Splitter, documents: List[List[Token]], minutes: float, dev: List[List[Token]]):
    """Trains until the time is over; leaves the average of the weights that does best on dev."""
    optimizer = torch.optim.Adam(network.parameters(), lr=1e-9, betas=(0.9, 0.98))
    average = Average(network)
    best = -1.0, [p.detach().clone() for p in network.parameters()]
    begun, steps, epoch = time.time(), 0, 0
    while time.time() - begun < minutes * 60:
        network.train()
        total = 0.0
        for words, shapes, gaps, ends in batches(documents):
            done = min((time.time() - begun) / (minutes * 60), 1)
            steps += 1
            for group in optimizer.param_groups:
                group["lr"] = 4e-3 * min(1, steps / 100) * max(1 - done, 0.01)
            unknown = torch.rand(words.shape) < UNKNOWN
            scores = network(words.masked_fill(unknown, forms.UNKNOWN), shapes, gaps)
            loss = F.binary_cross_entropy_with_logits(scores, ends.float())
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 2)
            optimizer.step()
            average.update(network, min(0.998, steps / (steps + 10)))
            total += loss.item()
        epoch += 1
        average.swap(network)
        f1 = measure(network, dev)
        print("epoch %d, %.0f s, dev sentence F1 %.4f" % (epoch, time.time() - begun, f1), flush=True)
        if f1 > best[0]:
            best = f1, [p.detach().clone() for p in network.parameters()]
        average.swap(network)
    for p, kept in zip(network.parameters(), best[1]):
        p.data = kept


def scores(network: Splitter, tokens: List[Token]) -> torch.Tensor:
    network.eval()
    with torch.no_grad():
        words, shapes, gaps, _ = torch.tensor(tokens).t()[:, :, None]
        return network(words, shapes, gaps)[:, 0]


def measure(network: Splitter, documents: List[List[Token]]) -> float:
    """F1 of whole sentences of the documents in one line."""
    tokens = [token for document in documents for token in document]
    gold = _spans([token[3] for token in tokens])
    found = _spans([int(score > 0) for score in scores(network, tokens)])
    return 2 * len(gold & found) / (len(gold) + len(found))


def _spans(ends: List[int]) -> set:
    spans, start = set(), 0
    for k, end in enumerate(ends):
        if end or k == len(ends) - 1:
            spans.add((start, k))
            start = k + 1
    return spans


def graph(network: Splitter) -> onnx.ModelProto:
    g = export.Graph(True)
    table = network.fixed.numpy().copy()
    trained = network.trained.weight.detach().numpy()
    table[:TRAINED] += trained
    table[TRAINED:] += trained[forms.UNKNOWN]
    parts = [g.embedding(table, "words")]
    g.quantised = False  # the rest is small, and inputs quantised on the fly would let windows sway each other
    for layer, name in ((network.shape, "shapes"), (network.gap, "gaps")):
        parts.append(g.node("Gather", g.constant(layer.weight.detach().numpy()), name, axis=0))
    x = g.lstm(g.node("Concat", *parts, axis=2), "lengths", network.forward_layer, network.backward_layer)
    flat = g.node("Squeeze", g.linear(x, network.out), g.constant(np.array([2], dtype=np.int64)))
    g.node("Identity", flat, output="ends")
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT32, ["T", "B"]) for name in ("words", "shapes", "gaps")]
    inputs.append(helper.make_tensor_value_info("lengths", TensorProto.INT32, ["B"]))
    return g.model(inputs, [helper.make_tensor_value_info("ends", TensorProto.FLOAT, ["T", "B"])])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", choices=sorted(train.LANGUAGES), required=True)
    parser.add_argument("--treebanks", type=Path, required=True)
    parser.add_argument("--resources", type=Path, required=True, help="the folder of the language's model")
    parser.add_argument("--names", type=Path, default=Path("names"))
    parser.add_argument("--edited-repeats", type=int, default=2, help="how often an epoch holds the edited sentences")
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--checkpoint", type=Path, help="also keep the weights here")
    given = parser.parse_args()
    random.seed(given.seed)
    torch.manual_seed(given.seed)
    torch.set_num_threads(1)
    words = (given.resources / "words.txt").read_text(encoding="utf-8").split("\n")[:-1]
    texts = Texts(words)
    data = train.LANGUAGES[given.language]
    documents = [d for name in data["train"] for d in texts.treebank(given.treebanks / (name + ".conllu.xz"))]
    edited = [texts.document([sentence]) for sentence in names.read(given.names, given.language, False)]
    print("%d documents, %d edited sentences" % (len(documents), len(edited)))
    dev = texts.treebank(given.treebanks / (data["dev"] + ".conllu.xz"))
    network = Splitter(vectors(given.resources, len(words)))
    fit(network, documents + edited * given.edited_repeats, given.minutes, dev)
    print("dev sentence F1 %.4f" % measure(network, dev))
    if given.checkpoint:
        torch.save(network.state_dict(), str(given.checkpoint))
    onnx.save(graph(network), str(given.resources / "sentences.onnx"))


if __name__ == "__main__":
    main()
