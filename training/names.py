"""Hand-labelled news sentences and the exchange of names in training sentences.

A line of a names file is a sentence with inline marks: `[PER Khalifa Haftar] rukt op naar [LOC Tripoli].`
Empty lines and lines that start with `#` are skipped. Files whose name starts with `heldout` are the test.
"""

import collections
import random
import re
from pathlib import Path
from typing import Dict, List, Tuple

from conllu import Sentence, Word

MARK = re.compile(r"\[(PER|ORG|LOC|MISC) ([^\[\]]+)\]")
_NO_BRACKETS = str.maketrans("", "", "[]")
LABELS = ["O"] + [place + kind for kind in ("PER", "LOC", "ORG", "MISC") for place in ("B-", "I-")]

_COMMON = r"""https?://\S+|[@\#]\w+|\d+(?:[.,:]\d+)+|(?:[^\W\d_]\.){2,}|"""
_SPLITTERS = {
    "nl": re.compile(
        _COMMON + r"""['’][snt](?=\s)|\b(?:dr|mr|prof|ir|drs|ds|mevr|gen|kol|lt|sgt|st|nr|art|blz|ca|o\.a|m\.b\.t)\."""
        r"""|\b[A-Z]\.|\w+(?:[-–/&'’.]\w+)*['’]?(?=\w|\b)|\w+|\.{2,}|[^\w\s]"""),
    "en": re.compile(
        _COMMON + r"""\b(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Sgt|St|Sen|Rep|Gov|Maj|Capt|No|Jr|Sr)\.|\b[A-Z]\."""
        r"""|\w+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|\w+(?:[&.]\w+)*|\.{2,}|[^\w\s]"""),
}


def read(folder: Path, language: str, heldout: bool) -> List[Sentence]:
    """The labelled sentences of a language: the test if `heldout`, else those for training."""
    sentences = []
    for path in sorted((folder / language).glob("*.txt")):
        if path.name.startswith("heldout") == heldout:
            for line in path.open(encoding="utf-8"):
                line = line.strip()
                if line and line[0] != "#":
                    sentences.append(parse(line, language))
    return [sentence for sentence in sentences if sentence]


def parse(line: str, language: str) -> Sentence:
    """A marked line as words with name labels and nothing else."""
    text, kinds = _unmark(line)
    words = []
    previous = 0
    for match in _SPLITTERS[language].finditer(text):
        first, last = kinds[match.start()], kinds[match.end() - 1]
        label = "O"
        if first and first == last:
            label = ("I-" if first == previous else "B-") + first[1]
        previous = first if label != "O" else 0
        spaced = text[match.end():match.end() + 1] in ("", " ")
        words.append(Word(match.group(), None, None, None, None, None, label, spaced))
    return words


def _unmark(line: str) -> Tuple[str, list]:
    text, kinds, at = "", [], 0
    for number, match in enumerate(MARK.finditer(line)):
        before = line[at:match.start()]
        text += before + match.group(2)
        kinds += [None] * len(before) + [(number, match.group(1))] * len(match.group(2))
        at = match.end()
    return text + line[at:], kinds + [None] * (len(line) - at)


def spans(labels: List[str]) -> List[Tuple[int, int, str]]:
    """Begin, end (exclusive) and kind of each name; an I- that follows nothing fitting starts a name."""
    found, start, kind = [], -1, None
    for index, label in enumerate(list(labels) + ["O"]):
        if kind and (label == "O" or label[0] == "B" or label[2:] != kind):
            found.append((start, index, kind))
            kind = None
        if label != "O" and kind is None:
            start, kind = index, label[2:]
    return found


class Exchange:
    """Swaps names of a sentence for others of the same kind and length, so that the network learns their company."""

    def __init__(self, sentences: List[Sentence], listed: List[Tuple[str, List[str]]] = ()):
        """`listed`: kinds and names from name lists, beside those of the sentences."""
        self.pools: Dict[Tuple[str, int], List[List[str]]] = collections.defaultdict(list)
        for kind, forms in listed:
            self.pools[kind, len(forms)].append(forms)
        for sentence in sentences:
            for begin, end, kind in _named(sentence):
                forms = [word.form for word in sentence[begin:end]]
                if all(form[0].isupper() or not form[0].isalpha() or len(form) < 4 for form in forms):
                    self.pools[kind, end - begin].append(forms)

    def swap(self, sentence: Sentence) -> Sentence:
        """A copy with each name exchanged by an even chance; lemmas and features of new words are left open."""
        result = list(sentence)
        for begin, end, kind in _named(sentence):
            pool = self.pools.get((kind, end - begin))
            if not pool or random.random() < 0.5:
                continue
            for index, form in zip(range(begin, end), random.choice(pool)):
                old = sentence[index]
                result[index] = Word(form, None, old.upos, None, old.head, old.deprel, old.name)
        return result


def listed(folder: Path, language: str) -> List[Tuple[str, List[str]]]:
    """The names of the knowledge base's tables of persons, organisations and places, in the language if they have it."""
    found = []
    for kind, pattern in (("PER", "persons-*.tsv"), ("ORG", "organisations-*.tsv"), ("LOC", "places-*.tsv")):
        for path in sorted(folder.glob(pattern)):
            rows = [line.rstrip("\n").split("\t") for line in path.open(encoding="utf-8") if line[0] != "#"]
            columns = [i for i, title in enumerate(rows[0]) if title in ("name", language)]
            for row in rows[1:]:
                for name in "; ".join(row[i] for i in columns if i < len(row)).split("; "):
                    forms = [word.form for word in parse(name.translate(_NO_BRACKETS), language)]
                    if forms and len(forms) <= 6 and forms[0][0].isupper() and any(c.isupper() for c in forms[-1]):
                        found.append((kind, forms))
    return found


def soften(sentence: Sentence) -> Sentence:
    """A copy in which 'no name' is open for words with a capital and the three before one ("ministerie van Defensie").

    Treebanks mark fewer kinds of names than we do, and cut them otherwise.
    """
    capital = [any(c.isupper() for c in word.form) and index > 0 for index, word in enumerate(sentence)]
    return [
        Word(w.form, w.lemma, w.upos, w.feats, w.head, w.deprel, None)
        if w.name == "O" and (w.form[0].isupper() or any(capital[index: index + 4])) else w
        for index, w in enumerate(sentence)
    ]


def capitals(sentence: Sentence) -> Sentence:
    """A copy in capitals, as headlines are; lemmas that keep the form's case are left open."""
    return [
        Word(w.form.upper(), w.lemma if w.lemma and w.lemma == w.lemma.lower() else None, w.upos, w.feats, w.head,
             w.deprel, w.name)
        for w in sentence
    ]


def _named(sentence: Sentence):
    if any(word.name is None for word in sentence):
        return []
    return spans([word.name for word in sentence])
