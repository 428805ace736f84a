"""Trains the joint model of a language within a time budget.

    train.py --language nl --treebanks DIR --vectors vectors-nl.npz --names names --minutes 90 --out nl.pt

The rate rises, then falls linearly to nearly zero over the budget, whatever the machine's speed; what is kept is the
moving average of the weights. `--start FILE` goes on from a finished model, for a short run on new names. The names
folder is read anew at each epoch.
"""

import argparse
import json
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import batches
import conllu
import measure
import names
from batches import OPEN, Vocabularies
from network import Average, Network

LANGUAGES = {
    "nl": dict(
        train=["nl_alpino-train", "nl_alpino-extra-train", "nl_lassysmall-train"], dev="nl_alpino-dev",
        names_only=["nl_europeana-ner-train"], unnamed=[], join_particles=True),
    "en": dict(
        train=["en_ewt-train", "en_gum-train"], dev="en_ewt-dev",
        names_only=[], unnamed=["en_ewt-train"], join_particles=False),
}
WEIGHTS = dict(upos=0.5, feats=0.4, lemma=0.5, name=0.4)
LONGEST = 100
NAMES_ONLY_AN_EPOCH = 500
TREES_FOR_NAMES = 1500
EPOCHS_KEPT = 2
SWAPPED, CAPITALS = 0.2, 0.015


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", choices=sorted(LANGUAGES), required=True)
    parser.add_argument("--treebanks", type=Path, required=True)
    parser.add_argument("--vectors", type=Path)
    parser.add_argument("--names", type=Path, default=Path("names"))
    parser.add_argument("--start", type=Path)
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--dropout", type=float, nargs=3, metavar=("INPUT", "LAYER", "RECURRENT"),
                        help="instead of the network's own rates")
    parser.add_argument("--batch", type=int, default=1500)
    parser.add_argument("--average", type=float, default=0.998)
    parser.add_argument("--name-repeats", type=int, default=1, help="how often an epoch holds the hand-labelled names")
    parser.add_argument("--name-lists", type=Path, help="folder of the knowledge base's tables, for exchanged names")
    parser.add_argument("--name-weight", type=float, default=WEIGHTS["name"])
    parser.add_argument("--only-names", action="store_true", help="train the name layer only; the rest stays")
    parser.add_argument("--soften", action="store_true", help="trust 'no name' of the treebanks for small letters only")
    parser.add_argument("--evaluate-every", type=float, default=5, help="minutes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    return parser.parse_args()


class Corpus:
    """The training sentences of a language, mixed anew for each epoch."""

    def __init__(self, given):
        self.given = given
        data = LANGUAGES[given.language]

        def read(name):
            path = given.treebanks / (name + ".conllu.xz")
            return [s for s in conllu.read(path, name not in data["unnamed"]) if len(s) <= LONGEST]

        self.trees = [sentence for name in data["train"] for sentence in read(name)]
        self.dev = list(conllu.read(given.treebanks / (data["dev"] + ".conllu.xz")))
        self.silver = [
            s for name in data["names_only"] for s in read(name)
            if 5 <= len(s) <= 60 and any(word.name not in (None, "O") for word in s)]

        self.listed = names.listed(given.name_lists, given.language) if given.name_lists else []

    def epoch(self):
        """Trees and labelled names, some with exchanged names or in capitals."""
        labelled = names.read(self.given.names, self.given.language, heldout=False)
        exchange = names.Exchange(self.trees + labelled * 3, self.listed)
        silver = random.sample(self.silver, min(NAMES_ONLY_AN_EPOCH, len(self.silver)))
        trees = self.trees
        if self.given.only_names:
            trees = random.sample([s for s in trees if s[0].name is not None], TREES_FOR_NAMES)
        sentences = trees + labelled * self.given.name_repeats + silver
        varied = [self._varied(sentence, exchange) for sentence in sentences]
        if self.given.soften:
            own = range(len(trees), len(trees) + len(labelled) * self.given.name_repeats)
            varied = [s if index in own else names.soften(s) for index, s in enumerate(varied)]
        return varied, len(labelled)

    @staticmethod
    def _varied(sentence, exchange):
        chance = random.random()
        if chance < CAPITALS:
            return names.capitals(sentence)
        swapped = 0.5 if sentence[0].head is None else SWAPPED
        return exchange.swap(sentence) if chance < CAPITALS + swapped else sentence


def fixed_vectors(v: Vocabularies, path: Path, size: int) -> torch.Tensor:
    stored = np.load(path)
    rows = {str(word): row for word, row in zip(stored["words"], stored["vectors"])}
    table = np.zeros((len(v.words), size), dtype=np.float32)
    for index, word in enumerate(v.words):
        if word in rows:
            table[index] = rows[word]
    return torch.from_numpy(table * math.sqrt(size) * 0.3)


def loss_of(network: Network, b: batches.Batch, weights: dict) -> torch.Tensor:
    x, own, shape = network.encode(b.words, b.forms, b.characters, b.lengths)
    scores = dict(zip(("upos", "feats", "lemma"), network.tags(x, shape)))
    scores["name"] = network.names(x, own, shape, b.lengths)
    loss = x.new_zeros(())
    for task, weight in weights.items():
        target = b.targets[task]
        if (target != OPEN).any():
            loss = loss + weight * F.cross_entropy(scores[task].flatten(0, 1), target.flatten(), ignore_index=OPEN)
    heads = b.targets["head"].t()
    at = (heads != OPEN).nonzero()
    if len(at):
        arcs = network.arcs(x)
        padded = torch.arange(arcs.shape[2])[None] >= b.lengths[:, None]
        arcs = arcs.masked_fill(padded[:, None, :], -1e4)
        rows, columns = at[:, 0], at[:, 1]
        gold = heads[rows, columns]
        loss = loss + F.cross_entropy(arcs[rows, columns], gold)
        dependents, head_side = network.label_sides(x)
        labels = network.label_scores(dependents[columns, rows], head_side[gold, rows])
        loss = loss + F.cross_entropy(labels, b.targets["deprel"][columns, rows], ignore_index=OPEN)
    return loss


class Encoded:
    """Batches whose states a finished encoder has computed once, to train the name layer on many times."""

    def __init__(self, network: Network, b: batches.Batch):
        with torch.no_grad():
            network.eval()
            self.states = network.encode(b.words, b.forms, b.characters, b.lengths)
            network.train()
        self.lengths, self.target = b.lengths, b.targets["name"].flatten()

    def loss(self, network: Network) -> torch.Tensor:
        scores = network.names(*self.states, self.lengths)
        return F.cross_entropy(scores.flatten(0, 1), self.target, ignore_index=OPEN)


class Run:
    def __init__(self, given):
        self.given = given
        self.began = time.time()
        self.corpus = Corpus(given)
        if given.start:
            self.network, self.v = load(given.start, strict=False)
        else:
            stored = np.load(given.vectors)
            data = LANGUAGES[given.language]
            self.v = batches.vocabularies(
                self.corpus.trees, [str(w) for w in stored["words"]], data["join_particles"])
            vectors = fixed_vectors(self.v, given.vectors, stored["vectors"].shape[1])
            self.network = Network(self.v.sizes(), vectors, dict(word=vectors.shape[1]))
        if given.dropout:
            self.network.configuration.update(zip(("drop_input", "drop_layer", "drop_recurrent"), given.dropout))
        trained = self.network.name_parameters() if given.only_names else self.network.parameters()
        self.optimizer = torch.optim.Adam(trained, lr=given.rate, betas=(0.9, 0.95))
        self.average = Average(self.network)
        self.best = -1.0
        self.seen = self.steps = self.epochs = 0
        self.say(sizes=self.v.sizes(), words=len(self.v.words), trees=len(self.corpus.trees),
                 parameters=sum(p.numel() for p in self.network.parameters()))

    def say(self, **values):
        print(json.dumps(dict(minute=round((time.time() - self.began) / 60, 1), **values), ensure_ascii=False),
              flush=True)

    def progress(self) -> float:
        return (time.time() - self.began) / 60 / self.given.minutes

    def rate(self) -> float:
        warm = 0.01 if self.given.start else 0.02
        done = self.progress()
        return self.given.rate * min(done / warm, max(0.01, (1 - done) / (1 - warm)))

    def train(self):
        self.network.train()
        if self.given.only_names:
            self.train_names()
        else:
            self.train_all()
        self.evaluate()

    def train_all(self):
        evaluated = time.time()
        while self.progress() < 1:
            for b in self.epoch():
                self.step(loss_of(self.network, b, dict(WEIGHTS, name=self.given.name_weight)), b)
                if time.time() - evaluated > self.given.evaluate_every * 60:
                    self.evaluate()
                    evaluated = time.time()
                if self.progress() >= 1:
                    break

    def train_names(self):
        """Many rounds over the states of a few epochs, which differ in the names exchanged."""
        kept = [(Encoded(self.network, b), b) for _ in range(EPOCHS_KEPT) for b in self.epoch()]
        self.say(encoded=sum(int(b.lengths.sum()) for _, b in kept))
        while self.progress() < 1:
            for encoded, b in random.sample(kept, len(kept)):
                self.step(encoded.loss(self.network), b)
                if self.progress() >= 1:
                    break
            self.say(steps=self.steps, seen=self.seen)

    def epoch(self):
        sentences, labelled = self.corpus.epoch()
        encoded = [batches.encode(sentence, self.v) for sentence in sentences]
        self.say(epoch=self.epochs, seen=self.seen, steps=self.steps, labelled=labelled)
        self.epochs += 1
        for group in batches.plan([len(e["word"]) for e in encoded], self.given.batch, True):
            yield batches.batch([encoded[i] for i in group], self.v, 0.1)

    def step(self, loss: torch.Tensor, b: batches.Batch):
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate()
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 5.0)
        self.optimizer.step()
        self.steps += 1
        self.seen += int(b.lengths.sum()) - len(b.lengths)
        if self.steps % 4 == 0:
            decay = self.given.average ** 4
            self.average.update(self.network, min(decay, self.steps / (self.steps + 40)))

    def evaluate(self):
        self.average.swap(self.network)
        dev = measure.score(self.network, self.corpus.dev, self.v)
        heldout = names.read(self.given.names, self.given.language, heldout=True)
        self.say(seen=self.seen, steps=self.steps, rate=round(self.rate(), 6), dev=dev,
                 dev_names=measure.name_scores(self.network, self.corpus.dev, self.v),
                 heldout_names=measure.name_scores(self.network, heldout, self.v) if heldout else None)
        total = dev["las_full"] + 0.3 * dev["upos"] + (self.steps if self.given.only_names else 0)
        if total > self.best:
            self.best = total
            save(self.given.out, self.network, self.v, dict(dev=dev, steps=self.steps, seen=self.seen))
        save(self.given.out.with_suffix(".last.pt"), self.network, self.v,
             dict(dev=dev, steps=self.steps, seen=self.seen))
        self.average.swap(self.network)
        self.network.train()


def save(path: Path, network: Network, v: Vocabularies, figures: dict):
    kinds = ("words", "trained", "characters", "upos", "feats", "lemmas", "deprels", "join_particles", "names")
    torch.save(dict(weights=network.state_dict(), sizes=network.sizes, configuration=network.configuration,
                    vocabularies={kind: getattr(v, kind) for kind in kinds}, figures=figures), path)


def load(path: Path, strict: bool = True):
    """A saved network; not `strict`: parts that it lacks, such as a new name layer, begin afresh."""
    stored = torch.load(path)
    v = Vocabularies(**stored["vocabularies"])
    network = Network(stored["sizes"], stored["weights"]["fixed"], stored["configuration"])
    weights, own = stored["weights"], network.state_dict()
    if not strict:
        weights = {name: w for name, w in weights.items() if name in own and w.shape == own[name].shape}
    network.load_state_dict(weights, strict=strict)
    return network, v


def main():
    given = options()
    torch.set_num_threads(1)
    torch.manual_seed(given.seed)
    np.random.seed(given.seed)
    random.seed(given.seed)
    Run(given).train()


if __name__ == "__main__":
    main()
