"""The best tree with a single root over a matrix of arc scores: Chu-Liu/Edmonds."""

from typing import List, Optional

import numpy as np

ROOTS_TRIED = 3
NEVER = -1e9


def decode(scores: np.ndarray) -> np.ndarray:
    """Head of each word; `scores[dependent, head]`, row and column 0 are the root, `result[0]` is 0."""
    n = len(scores)
    s = scores.astype(np.float64)
    np.fill_diagonal(s, NEVER)
    heads = s.argmax(1)
    heads[0] = 0
    if (heads[1:] == 0).sum() == 1 and _cycle(heads) is None:
        return heads
    best, best_score = heads, -np.inf
    for root in sorted(range(1, n), key=lambda i: -s[i, 0])[:ROOTS_TRIED]:
        fixed = s.copy()
        fixed[1:, 0] = NEVER / 10
        fixed[root] = NEVER / 10
        fixed[root, 0] = s[root, 0]
        tree = _contract(fixed)
        score = s[np.arange(1, n), tree[1:]].sum()
        if score > best_score:
            best, best_score = tree, score
    return best


def _cycle(heads: np.ndarray) -> Optional[List[int]]:
    state = np.zeros(len(heads), dtype=int)
    for start in range(1, len(heads)):
        at = start
        while at != 0 and state[at] == 0:
            state[at] = start
            at = heads[at]
        if at != 0 and state[at] == start:
            cycle = [at]
            while heads[cycle[-1]] != at:
                cycle.append(heads[cycle[-1]])
            return cycle
    return None


def _contract(s: np.ndarray) -> np.ndarray:
    heads = s.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    rest = [v for v in range(len(s)) if v not in set(cycle)]
    cyc = np.array(cycle)
    smaller = np.full((len(rest) + 1, len(rest) + 1), NEVER)
    smaller[:-1, :-1] = s[np.ix_(rest, rest)]
    gain = s[cyc] - s[cyc, heads[cyc]][:, None]
    smaller[-1, :-1] = gain[:, rest].max(0)
    smaller[:-1, -1] = s[np.ix_(rest, cyc)].max(1)
    smaller[0, -1] = NEVER
    np.fill_diagonal(smaller, NEVER)
    inner = _contract(smaller)
    result = heads.copy()
    for k, v in enumerate(rest[1:], 1):
        result[v] = cyc[s[v, cyc].argmax()] if inner[k] == len(rest) else rest[inner[k]]
    entry = rest[inner[-1]]
    result[cyc[gain[:, entry].argmax()]] = entry
    return result
