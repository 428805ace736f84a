"""What the network sees of a word: one spelling of quotes and dashes, a look-up key, a row of characters.

The program does the same in Java (`WordShapes`); change both or neither.
"""

from typing import Dict, List

PAD, UNKNOWN, ROOT = 0, 1, 2
FIRST, LAST = 3, 4
CHARACTERS_SHOWN = 22
HEAD_SHOWN = 10

_REPLACED = {
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u0060": "'", "\u00b4": "'", "\u2032": "'",
    "\u2039": "'", "\u203a": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u00ab": '"', "\u00bb": '"', "\u2033": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-", "\u2212": "-",
    "\u2026": "...", "\u00a0": " ", "\u2022": "-",
}
_WHOLE = {",,": '"', "''": '"', "--": "-", "---": "-", "``": '"', "....": "...", "..": "..."}
_TABLE = str.maketrans(_REPLACED)


def spelling(form: str) -> str:
    """The form with typographic quotes, dashes and ellipses in their plain spelling."""
    plain = form.translate(_TABLE)
    return _WHOLE.get(plain, plain)


def key(form: str) -> str:
    """The look-up key of the word table: plain spelling, lower case, every digit 0."""
    return "".join("0" if c.isdigit() else c for c in spelling(form).lower())


def characters(form: str, ids: Dict[str, int]) -> List[int]:
    """Character ids between begin and end marks; of long words the first 10 and the last 10."""
    plain = spelling(form)
    room = CHARACTERS_SHOWN - 2
    if len(plain) > room:
        plain = plain[:HEAD_SHOWN] + plain[-(room - HEAD_SHOWN):]
    return [FIRST] + [ids.get(c, UNKNOWN) for c in plain] + [LAST]
