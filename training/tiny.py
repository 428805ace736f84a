"""Makes the tiny third language of `ThirdLanguageTest` from a few sentences: a network with a handful of weights.

    tiny.py --sentences ../language/src/test/resources/org/kroniek/language/fy/sentences.conllu --out FOLDER
"""

import argparse
from pathlib import Path

import numpy as np
import torch

import batches
import conllu
import export
import measure
from network import Network
from train import WEIGHTS, loss_of, save

SMALL = dict(word=8, character=6, filters=6, hidden=16, layers=1, tag=16, arc=16, label=12,
             names=8, drop_input=0.0, drop_layer=0.0, drop_recurrent=0.0)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    torch.manual_seed(1)
    np.random.seed(1)
    sentences = list(conllu.read(given.sentences))
    batches.TRAINED_MINIMUM = 1
    v = batches.vocabularies([s for s in sentences for _ in range(5)], [], join_particles=True)
    network = Network(v.sizes(), torch.zeros(len(v.words), SMALL["word"]), SMALL)
    encoded = batches.batch([batches.encode(s, v) for s in sentences], v)
    optimizer = torch.optim.Adam(network.parameters(), lr=0.02)
    for _ in range(200):
        loss = loss_of(network, encoded, WEIGHTS)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(measure.score(network, sentences, v))
    save(given.out / "tiny.pt", network, v, {})


if __name__ == "__main__":
    main()
