"""The joint network: word vectors and characters, three bidirectional LSTM layers, one head a task.

Everything runs time-major ([T, B, …]); id 0 of each sentence is the artificial root.
"""

from typing import List

import torch
import torch.nn as nn
import torch.nn.functional as F

from lstm import Lstm

SLOPE = 0.1
WIDTHS = (2, 3, 5)
CONFIGURATION = dict(
    word=128, character=32, filters=64, hidden=200, layers=3, tag=256, arc=256, label=80, names=100,
    drop_input=0.33, drop_layer=0.33, drop_recurrent=0.2)


class Direction(nn.Module):
    """The weights of one direction of an LSTM layer, gates in the order of `lstm.Lstm`."""

    def __init__(self, size: int, hidden: int):
        super().__init__()
        self.w_ih = nn.Parameter(torch.empty(4 * hidden, size))
        self.w_hh = nn.Parameter(torch.empty(4 * hidden, hidden))
        self.b = nn.Parameter(torch.zeros(4 * hidden))
        nn.init.xavier_uniform_(self.w_ih)
        for gate in range(4):
            nn.init.orthogonal_(self.w_hh.data[gate * hidden:(gate + 1) * hidden])
        self.b.data[2 * hidden:3 * hidden] = 1

    def forward(self, x, drop: float):
        return Lstm.apply(x, self.w_ih, F.dropout(self.w_hh, drop, self.training), self.b)


class Network(nn.Module):
    def __init__(self, sizes: dict, vectors: torch.Tensor, configuration: dict):
        """`sizes`: trained words, characters, upos, feats, lemmas, names, deprels; `vectors`: fixed, one a word."""
        super().__init__()
        c = self.configuration = dict(CONFIGURATION, **configuration)
        self.sizes = dict(sizes)
        self.register_buffer("fixed", vectors)
        self.trained = nn.Embedding(sizes["trained"], c["word"])
        nn.init.normal_(self.trained.weight, 0, 0.02)
        self.character = nn.Embedding(sizes["characters"], c["character"], padding_idx=0)
        self.convolutions = nn.ModuleList(
            nn.Conv1d(c["character"], c["filters"], width, padding=width // 2) for width in WIDTHS)
        shape = len(WIDTHS) * c["filters"]
        size, hidden = c["word"] + shape, c["hidden"]
        self.forwards, self.backwards = nn.ModuleList(), nn.ModuleList()
        for _ in range(c["layers"]):
            self.forwards.append(Direction(size, hidden))
            self.backwards.append(Direction(size, hidden))
            size = 2 * hidden
        self.tag = nn.Linear(size, c["tag"])
        self.upos = nn.Linear(c["tag"], sizes["upos"])
        self.feats = nn.Linear(c["tag"], sizes["feats"])
        tagger_input = size + shape + c["word"]
        self.name_forward = Direction(tagger_input, c["names"])
        self.name_backward = Direction(tagger_input, c["names"])
        self.name = nn.Linear(2 * c["names"], sizes["names"])
        self.lemma = nn.Linear(c["tag"] + shape, sizes["lemmas"])
        self.arc_dependent, self.arc_head = nn.Linear(size, c["arc"]), nn.Linear(size, c["arc"])
        self.arc = nn.Parameter(torch.randn(c["arc"] + 1, c["arc"]) * 0.02)
        self.label_dependent, self.label_head = nn.Linear(size, c["label"]), nn.Linear(size, c["label"])
        self.label = nn.Parameter(torch.randn(c["label"] + 1, sizes["deprels"] * (c["label"] + 1)) * 0.02)

    def shapes(self, characters):
        """A vector for each distinct form from its characters [V, 22]."""
        x = self.character(characters).transpose(1, 2)
        return torch.cat([torch.relu(convolution(x)).max(2)[0] for convolution in self.convolutions], 1)

    def word_vectors(self, words):
        rare = words >= self.trained.num_embeddings
        return self.fixed[words] + self.trained(words.masked_fill(rare, 1))

    def encode(self, words, forms, characters, lengths):
        """States [T, B, 2 hidden], and the words' own vectors [T, B, …] and shape vectors [T, B, …]."""
        c = self.configuration
        shape = self.shapes(characters)[forms]
        own = self.word_vectors(words)
        x = self._drop(torch.cat([own, shape], 2), c["drop_input"])
        for forward, backward in zip(self.forwards, self.backwards):
            x = self._drop(self._both(forward, backward, x, lengths), c["drop_layer"])
        return x, own, shape

    def _both(self, forward, backward, x, lengths):
        """A bidirectional layer; the backward direction begins at each sentence's own end."""
        steps, batch, _ = x.shape
        at = torch.arange(steps)[:, None]
        mirrored = torch.where(at < lengths[None], lengths[None] - 1 - at, at)
        flat = (mirrored * batch + torch.arange(batch)[None]).reshape(-1)
        drop = self.configuration["drop_recurrent"]
        y = backward(x.reshape(steps * batch, -1)[flat].view(steps, batch, -1), drop)
        return torch.cat([forward(x, drop), y.reshape(steps * batch, -1)[flat].view(steps, batch, -1)], 2)

    def tags(self, x, shape):
        """Scores of upos, feats and lemma script."""
        t = self._layer(self.tag, x)
        return self.upos(t), self.feats(t), self.lemma(torch.cat([t, shape], -1))

    def names(self, x, own, shape, lengths):
        """Scores of name labels, by a layer of its own: which kind a name is lies in the word more than in the tree."""
        drop = self.configuration["drop_layer"]
        seen = self._drop(torch.cat([x, own, shape], 2), drop)
        return self.name(self._drop(self._both(self.name_forward, self.name_backward, seen, lengths), drop))

    def name_parameters(self):
        for part in (self.name_forward, self.name_backward, self.name):
            yield from part.parameters()

    def arcs(self, x):
        """Scores [B, dependent, head]."""
        d, h = self._layer(self.arc_dependent, x).transpose(0, 1), self._layer(self.arc_head, x).transpose(0, 1)
        return _with_one(d) @ self.arc @ h.transpose(1, 2)

    def label_sides(self, x):
        d, h = self._layer(self.label_dependent, x), self._layer(self.label_head, x)
        return _with_one(d), _with_one(h)

    def label_scores(self, dependents, heads):
        """Scores [N, deprels] of N pairs."""
        q = (dependents @ self.label).view(-1, self.sizes["deprels"], heads.shape[-1])
        return (q @ heads[:, :, None]).squeeze(2)

    def _layer(self, linear, x):
        return self._drop(F.leaky_relu(linear(x), SLOPE), self.configuration["drop_layer"])

    def _drop(self, x, rate):
        """Dropout with one mask for all steps of a sentence."""
        if not self.training:
            return x
        mask = torch.empty(1, x.shape[1], x.shape[2]).bernoulli_(1 - rate) / (1 - rate)
        return x * mask


def _with_one(x):
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


class Average:
    """An exponential moving average of the weights, which parses better than the last weights."""

    def __init__(self, network: nn.Module):
        self.weights: List[torch.Tensor] = [p.detach().clone() for p in network.parameters()]

    def update(self, network: nn.Module, decay: float):
        with torch.no_grad():
            for mean, p in zip(self.weights, network.parameters()):
                mean.lerp_(p, 1 - decay)

    def swap(self, network: nn.Module):
        """Exchanges the network's weights and the average; call again to undo."""
        for mean, p in zip(self.weights, network.parameters()):
            mean.data, p.data = p.data, mean.data
