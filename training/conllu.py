"""Reads CoNLL-U treebanks, plain or xz-compressed, into sentences of words."""

import lzma
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, List, Optional

NAME = re.compile(r"(?:^|\|)NE=([^|]+)")


@dataclass
class Word:
    """One syntactic word; columns that a file leaves empty (`_` in a names-only file) are None."""

    form: str
    lemma: Optional[str]
    upos: Optional[str]
    feats: Optional[str]
    head: Optional[int]
    deprel: Optional[str]
    name: Optional[str]
    """BIO label, `O`, or None where nobody has said whether it is a name."""
    space_after: bool = True
    document: str = ""
    """The sentence's id without its number."""


Sentence = List[Word]


def read(path: Path, named: bool = True) -> Iterator[Sentence]:
    """The sentences of a treebank; `named` says whether a missing `NE=` means 'no name' or 'not annotated'."""
    opener = lzma.open if path.suffix == ".xz" else open
    words: Sentence = []
    document = ""
    inside, space_after = 0, True  # a multi-word token's last word has the space that its line has, the others none
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if words:
                    yield words
                words = []
                inside = 0
            elif line.startswith("# sent_id = "):
                document = line[12:].rpartition("-")[0]
            elif line[0] != "#":
                columns = line.split("\t")
                spaced = "SpaceAfter=No" not in columns[9]
                if columns[0].isdigit():
                    word = _word(columns, named)
                    number = int(columns[0])
                    word.space_after = spaced if number > inside else space_after and number == inside
                    word.document = document
                    words.append(word)
                elif "-" in columns[0]:
                    inside, space_after = int(columns[0].split("-")[1]), spaced
    if words:
        yield words


def _word(columns: List[str], named: bool) -> Word:
    parsed = columns[3] != "_"
    found = NAME.search(columns[9])
    if found:
        name = None if found.group(1).endswith("UNK") else found.group(1)
    else:
        name = "O" if named else None
    return Word(
        form=columns[1],
        lemma=columns[2] if parsed else None,
        upos=columns[3] if parsed else None,
        feats=columns[5] if parsed else None,
        head=int(columns[6]) if parsed else None,
        deprel=columns[7] if parsed else None,
        name=name,
    )
