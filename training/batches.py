"""Sentences as numbers: vocabularies, encoded sentences and padded batches."""

import collections
import random
from dataclasses import dataclass, field
from typing import Dict, List

import numpy as np
import torch

import forms
import lemmas
import names
from conllu import Sentence

OPEN = -100
"""Marks a label that is not known: it adds nothing to the loss."""
SPECIAL_WORDS = ["<pad>", "<unk>", "<root>"]
SPECIAL_CHARACTERS = ["<pad>", "<unk>", "<root>", "<first>", "<last>"]
TRAINED_MINIMUM = 3
TASKS = ("upos", "feats", "lemma", "name", "head", "deprel")


@dataclass
class Vocabularies:
    """What each row of the network's tables and outputs stands for."""

    words: List[str]
    trained: int
    characters: List[str]
    upos: List[str]
    feats: List[str]
    lemmas: List[str]
    deprels: List[str]
    join_particles: bool
    names: List[str] = field(default_factory=lambda: list(names.LABELS))

    def __post_init__(self):
        self.ids: Dict[str, Dict[str, int]] = {
            kind: {value: index for index, value in enumerate(getattr(self, kind))}
            for kind in ("words", "characters", "upos", "feats", "lemmas", "deprels", "names")
        }
        self._rows: Dict[str, np.ndarray] = {}

    def row(self, form: str) -> np.ndarray:
        """The character ids of a form, padded; empty form: nothing, `<root>`: the root."""
        row = self._rows.get(form)
        if row is None:
            row = np.zeros(forms.CHARACTERS_SHOWN, dtype=np.int64)
            if form == "<root>":
                row[0] = forms.ROOT
            elif form:
                ids = forms.characters(form, self.ids["characters"])
                row[: len(ids)] = ids
            self._rows[form] = row
        return row

    def sizes(self) -> dict:
        return dict(
            trained=self.trained, characters=len(self.characters), upos=len(self.upos), feats=len(self.feats),
            lemmas=len(self.lemmas), names=len(self.names), deprels=len(self.deprels))


def vocabularies(sentences: List[Sentence], vector_words: List[str], join_particles: bool) -> Vocabularies:
    """Vocabularies from parsed training sentences; words with a fixed vector follow the trained words."""
    words, characters, feats, scripts = (collections.Counter() for _ in range(4))
    for sentence in sentences:
        words.update(forms.key(word.form) for word in sentence)
        characters.update(c for word in sentence for c in forms.spelling(word.form))
        feats.update(word.feats for word in sentence)
        for word, (bare, _) in zip(sentence, lemmas.targets(sentence, join_particles)):
            scripts[lemmas.script(word.form, bare)] += 1
    trained = [word for word, count in words.most_common() if count >= TRAINED_MINIMUM]
    known = set(trained)
    table = SPECIAL_WORDS + trained + [word for word in vector_words if word not in known]
    return Vocabularies(
        words=table,
        trained=len(SPECIAL_WORDS) + len(trained),
        characters=SPECIAL_CHARACTERS + [c for c, count in characters.most_common() if count >= 4],
        upos=sorted({word.upos for sentence in sentences for word in sentence}),
        feats=[value for value, count in feats.most_common() if count >= 2],
        lemmas=[value for value, count in scripts.most_common() if count >= 3],
        deprels=sorted({word.deprel for sentence in sentences for word in sentence}),
        join_particles=join_particles,
    )


def encode(sentence: Sentence, v: Vocabularies) -> dict:
    """A sentence with its root as lists of numbers, one a task."""
    parsed = sentence[0].head is not None
    whole = parsed and all(word.lemma is not None for word in sentence)
    bare = [pair[0] for pair in lemmas.targets(sentence, v.join_particles)] if whole else [None] * len(sentence)
    ids = v.ids
    return dict(
        forms=["<root>"] + [word.form for word in sentence],
        word=[forms.ROOT] + [ids["words"].get(forms.key(word.form), forms.UNKNOWN) for word in sentence],
        upos=[OPEN] + [ids["upos"].get(word.upos, OPEN) for word in sentence],
        feats=[OPEN] + [ids["feats"].get(word.feats, OPEN) for word in sentence],
        lemma=[OPEN] + [
            OPEN if lemma is None else ids["lemmas"].get(lemmas.script(word.form, lemma), OPEN)
            for word, lemma in zip(sentence, bare)],
        name=[OPEN] + [ids["names"].get(word.name, OPEN) for word in sentence],
        head=[OPEN] + [OPEN if word.head is None else word.head for word in sentence],
        deprel=[OPEN] + [ids["deprels"].get(word.deprel, OPEN) for word in sentence],
    )


@dataclass
class Batch:
    words: torch.Tensor
    forms: torch.Tensor
    characters: torch.Tensor
    lengths: torch.Tensor
    targets: Dict[str, torch.Tensor]


def batch(encoded: List[dict], v: Vocabularies, word_dropout: float = 0.0) -> Batch:
    """Time-major tensors of some sentences; dropped words become the unknown word, their characters stay."""
    steps, count = max(len(e["word"]) for e in encoded), len(encoded)
    columns = {task: np.full((steps, count), OPEN, dtype=np.int64) for task in TASKS}
    words = np.zeros((steps, count), dtype=np.int64)
    form_ids = np.zeros((steps, count), dtype=np.int64)
    distinct = {"": 0}
    for b, e in enumerate(encoded):
        length = len(e["word"])
        words[:length, b] = e["word"]
        for task in TASKS:
            columns[task][:length, b] = e[task]
        for t, form in enumerate(e["forms"]):
            form_ids[t, b] = distinct.setdefault(form, len(distinct))
    if word_dropout:
        words[(np.random.rand(steps, count) < word_dropout) & (words > forms.ROOT)] = forms.UNKNOWN
    return Batch(
        torch.from_numpy(words), torch.from_numpy(form_ids),
        torch.from_numpy(np.stack([v.row(form) for form in distinct])),
        torch.tensor([len(e["word"]) for e in encoded]),
        {task: torch.from_numpy(column) for task, column in columns.items()})


def plan(lengths: List[int], size: int, shuffled: bool) -> List[List[int]]:
    """Indices of sentences in batches of about equal length and at most `size` padded words."""
    order = list(range(len(lengths)))
    noise = (lambda: random.random() * 2) if shuffled else (lambda: 0)
    keys = [length + noise() for length in lengths]
    order.sort(key=keys.__getitem__)
    result, current = [], []
    for index in order:
        if current and (len(current) + 1) * lengths[index] > size:
            result.append(current)
            current = []
        current.append(index)
    if current:
        result.append(current)
    if shuffled:
        random.shuffle(result)
    return result
