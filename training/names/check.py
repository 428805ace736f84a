#!/usr/bin/env python3
"""Check the marked sentences of this folder and count them.

Usage: python3 training/names/check.py [--doubts]

Exit status 1 where a line breaks the format: unbalanced or nested marks, an unknown class, an empty or badly spaced
mark, a mark glued to a letter, a digit or a hyphen, a sentence that occurs twice. `--doubts` also lists words with a
capital that are marked in one line and unmarked in another: to be read by a person, not errors in themselves.
"""

import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
CLASSES = ("PER", "ORG", "LOC", "MISC")
MARK = re.compile(r"\[([A-Z]+) ([^\[\]]*)\]")


def sentences(path):
    """Yield (line number, sentence) for each line that holds a sentence."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            yield number, line


def faults(line):
    """Yield what is wrong with the form of one marked sentence."""
    rest = MARK.sub("", line)
    if "[" in rest or "]" in rest:
        yield "unbalanced, nested or malformed mark"
    if line != line.strip() or "  " in line:
        yield "stray space"
    for mark in MARK.finditer(line):
        kind, name = mark.groups()
        before, after = line[: mark.start()][-1:], line[mark.end() :][:1]
        if kind not in CLASSES:
            yield f"unknown class {kind}"
        if not name.strip() or name != name.strip():
            yield f"empty or badly spaced mark '{name}'"
        if before.isalnum() or before in ("-", "[", "]"):
            yield f"'{name}' is glued to what precedes it"
        if after.isalnum() or after in ("-", "[", "]"):
            yield f"'{name}' is glued to what follows it"


def main(arguments):
    seen, broken, doubts = {}, 0, []
    totals = defaultdict(Counter)
    for path in sorted(FOLDER.glob("*/*.txt")):
        language, part = path.parent.name, re.match(r"heldout|generated|", path.name).group() or "train"
        count = Counter()
        for number, line in sentences(path):
            where = f"{path.relative_to(FOLDER)}:{number}"
            plain = MARK.sub(r"\2", line)
            found = list(faults(line))
            if plain in seen:
                found.append(f"same sentence as {seen[plain]}")
            seen[plain] = where
            for fault in found:
                print(f"{where}: {fault}")
            broken += len(found)
            kinds = [mark.group(1) for mark in MARK.finditer(line)]
            count.update(kinds)
            count.update(sentences=1, nameless=not kinds, words=len(plain.split()))
            doubts.append((language, where, line))
        totals[language, part].update(count)
        print(f"{path.relative_to(FOLDER)}: {count['sentences']} sentences")
    if "--doubts" in arguments:
        list_doubts(doubts)
    for (language, part), count in sorted(totals.items()):
        print(language, part, *(f"{key}={count[key]}" for key in ("sentences", "nameless", "words", *CLASSES)))
    return 1 if broken else 0


def list_doubts(lines):
    """Print each whole name that also occurs outside every mark, and each name with more than one class."""
    kinds = defaultdict(lambda: defaultdict(list))
    for language, where, line in lines:
        for mark in MARK.finditer(line):
            kinds[language, mark.group(2)][mark.group(1)].append(where)
    for (language, name), classes in sorted(kinds.items()):
        if len(classes) > 1:
            print("classes:", language, name, {kind: places[:3] for kind, places in classes.items()})
    names = {key for key in kinds if key[1][0].isupper()}
    for language, where, line in lines:
        for run in re.findall(r"[^\W\d_][\w'’-]*(?: [^\W\d_a-z][\w'’-]*)*", MARK.sub("|", line)):
            if (language, run) in names:
                print("unmarked:", where, run)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
