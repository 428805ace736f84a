"""Lemmas as edit scripts from the form, after bringing treebank lemmas to their surface form.

Dutch treebanks write compounds and separable verbs with `_` (`burger_oorlog`, `op_rukken`). The program wants the
surface lemma: `burgeroorlog`, `oprukken`. Where a particle stands apart ('rukken … op'), the script yields the bare
verb ('rukken') and the program puts the particle of the `compound:prt` child before it.
"""

from functools import lru_cache
from typing import List, Tuple

from conllu import Sentence

NOMINAL = ("NOUN", "PROPN", "ADJ")


def surface(form: str, lemma: str, upos: str) -> str:
    """The lemma without `_`; for nominals the linking letters of the form are kept."""
    if "_" not in lemma or len(lemma) < 3 or "_" in form:
        return lemma
    parts = [part for part in lemma.split("_") if part]
    if not parts:
        return lemma
    joined = "".join(parts)
    if upos not in NOMINAL:
        return joined
    written = form if upos == "PROPN" else form.lower()
    last = parts[-1]
    for length in range(len(last), 1, -1):
        start = written.rfind(last[:length])
        if start > 0:
            return written[:start] + last
    return joined


def particles(sentence: Sentence, index: int) -> str:
    """The separate particles of the word at `index` (from 0), joined in text order: 'op' for 'rukken … op'."""
    return "".join(w.form.lower() for w in sentence if w.head == index + 1 and w.deprel == "compound:prt")


def targets(sentence: Sentence, join_particles: bool) -> List[Tuple[str, str]]:
    """For each word the lemma that its script should yield, and the surface lemma a reader should see."""
    result = []
    for index, word in enumerate(sentence):
        whole = surface(word.form, word.lemma, word.upos)
        bare = whole
        if join_particles:
            particle = particles(sentence, index)
            if particle and whole.startswith(particle) and len(whole) > len(particle) + 2:
                bare = whole[len(particle):]
        result.append((bare, whole))
    return result


@lru_cache(maxsize=400_000)
def script(form: str, lemma: str) -> str:
    """The shortest description of `lemma` from `form`: `case|cut front|prefix|cut back|suffix`, or `=|lemma`.

    Case `l` lower-cases the form first, `c` keeps it.
    """
    lowered = lemma == lemma.lower()
    source = form.lower() if lowered else form
    length, start, at = _longest_common_substring(source, lemma)
    if length == 0 or (length < 2 and len(lemma) > 3):
        return "=|" + lemma
    return "%s|%d|%s|%d|%s" % (
        "l" if lowered else "c", start, lemma[:at], len(source) - start - length, lemma[at + length:])


def apply(form: str, code: str) -> str:
    """The lemma that a script yields; a script that cuts more than there is yields the form."""
    if code.startswith("=|"):
        return code[2:]
    case, front, prefix, back, suffix = code.split("|")
    source = form.lower() if case == "l" else form
    if int(front) + int(back) > len(source):
        return source
    return prefix + source[int(front):len(source) - int(back)] + suffix


def _longest_common_substring(a: str, b: str) -> Tuple[int, int, int]:
    best = (0, 0, 0)
    previous = [0] * (len(b) + 1)
    for i in range(len(a)):
        current = [0] * (len(b) + 1)
        for j in range(len(b)):
            if a[i] == b[j]:
                current[j + 1] = previous[j] + 1
                if current[j + 1] > best[0]:
                    best = (current[j + 1], i - current[j + 1] + 1, j - current[j + 1] + 1)
        previous = current
    return best
