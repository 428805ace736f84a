"""Parses sentences with a network and counts what is right, on gold tokens."""

import collections
from typing import Dict, List

import torch

import batches
import lemmas
import names
import trees
from batches import Vocabularies
from conllu import Sentence
from network import Network


def predict(network: Network, sentences: List[Sentence], v: Vocabularies) -> List[dict]:
    """For each sentence its upos, feats, lemma (particles joined), name, head and deprel lists."""
    network.eval()
    encoded = [batches.encode(sentence, v) for sentence in sentences]
    results: List[dict] = [{} for _ in sentences]
    with torch.no_grad():
        for group in batches.plan([len(e["word"]) for e in encoded], 3000, False):
            b = batches.batch([encoded[i] for i in group], v)
            x, own, shape = network.encode(b.words, b.forms, b.characters, b.lengths)
            upos, feats, scripts = (scores.argmax(2).numpy() for scores in network.tags(x, shape))
            name = network.names(x, own, shape, b.lengths).argmax(2).numpy()
            arcs = network.arcs(x).numpy()
            dependents, heads_side = network.label_sides(x)
            for k, i in enumerate(group):
                n = len(encoded[i]["word"])
                heads = trees.decode(arcs[k, :n, :n])
                labels = network.label_scores(dependents[1:n, k], heads_side[heads[1:], k]).argmax(1)
                results[i] = _result(sentences[i], v, upos[:n, k], feats[:n, k], scripts[:n, k], name[:n, k],
                                     heads, labels)
    network.train()
    return results


def _result(sentence, v, upos, feats, scripts, name, heads, labels) -> dict:
    deprels = [v.deprels[i] for i in labels]
    lemma = []
    for k, word in enumerate(sentence, 1):
        particle = ""
        if v.join_particles:
            particle = "".join(w.form.lower() for w, h, d in zip(sentence, heads[1:], deprels)
                               if h == k and d == "compound:prt")
        lemma.append(particle + lemmas.apply(word.form, v.lemmas[scripts[k]]))
    return dict(
        upos=[v.upos[i] for i in upos[1:]], feats=[v.feats[i] for i in feats[1:]], lemma=lemma,
        name=[v.names[i] for i in name[1:]], head=list(heads[1:]), deprel=deprels)


def score(network: Network, sentences: List[Sentence], v: Vocabularies) -> Dict[str, float]:
    """Percentages over all words; `las` compares universal relations as CoNLL 2018 does, `las_full` subtypes too."""
    right, total = collections.Counter(), 0
    for sentence, p in zip(sentences, predict(network, sentences, v)):
        if sentence[0].head is None:
            continue
        wanted = lemmas.targets(sentence, v.join_particles)
        for k, word in enumerate(sentence):
            total += 1
            right["upos"] += p["upos"][k] == word.upos
            right["feats"] += p["feats"][k] == word.feats
            right["lemma"] += p["lemma"][k].lower() == wanted[k][1].lower()
            if p["head"][k] == word.head:
                right["uas"] += 1
                right["las"] += p["deprel"][k].split(":")[0] == word.deprel.split(":")[0]
                right["las_full"] += p["deprel"][k] == word.deprel
    return {task: round(100 * count / total, 2) for task, count in sorted(right.items())}


def name_scores(network: Network, sentences: List[Sentence], v: Vocabularies) -> Dict[str, float]:
    """F1 of exact names by kind and over PER, LOC, ORG; sentences with names of unknown kind are left out."""
    gold, found, both = collections.Counter(), collections.Counter(), collections.Counter()
    usable = [s for s in sentences if all(word.name is not None for word in s)]
    for sentence, p in zip(usable, predict(network, usable, v)):
        g = set(names.spans([word.name for word in sentence]))
        f = set(names.spans(p["name"]))
        gold.update(kind for _, _, kind in g)
        found.update(kind for _, _, kind in f)
        both.update(kind for _, _, kind in g & f)
    result = {}
    main = ("PER", "LOC", "ORG")
    for kinds in [main] + [(kind,) for kind in main + ("MISC",)]:
        g, f, b = (sum(counter[kind] for kind in kinds) for counter in (gold, found, both))
        result["+".join(kinds)] = round(200 * b / (g + f), 1) if g + f else 0.0
    return result
