"""Writes a trained model as the resources of a language: two ONNX graphs, vocabularies and `model.properties`.

    export.py --model nl.pt --language nl --name nl-1 --out FOLDER [--float]

`model.onnx` gives tags, name scores, arc scores and the two sides of the label scorer; after the program has chosen
the tree, `labels.onnx` scores the labels of the chosen arcs. LSTM, matrix and embedding weights are int8 with one
scale a column or row (`--float` keeps 32 bits, to compare). The graphs are built by hand because PyTorch's exporter
cannot write quantised LSTMs and because a readable graph of forty nodes is easier to trust than a traced one.
"""

import argparse
import datetime
from pathlib import Path
from typing import List

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

import train
from network import SLOPE, WIDTHS

OPSET = 14
FORMAT = 1
TORCH_TO_ONNX_GATES = (1, 3, 2, 0)
"""ONNX wants i, o, f, c; `lstm.Lstm` keeps g, i, f, o."""


class Graph:
    """Collects the nodes and weights of one ONNX graph."""

    def __init__(self, quantised: bool):
        self.quantised = quantised
        self.nodes: List[onnx.NodeProto] = []
        self.weights: List[onnx.TensorProto] = []
        self._names = 0

    def constant(self, array: np.ndarray) -> str:
        name = self._name("w")
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def node(self, kind: str, *inputs: str, output: str = "", domain: str = "", **attributes) -> str:
        output = output or self._name(kind.lower())
        self.nodes.append(helper.make_node(kind, list(inputs), [output], name="n_" + output, domain=domain or None,
                                           **attributes))
        return output

    def matmul(self, x: str, w: np.ndarray) -> str:
        """x @ w, with int8 weights and inputs quantised on the fly if wanted."""
        if not self.quantised:
            return self.node("MatMul", x, self.constant(w.astype(np.float32)))
        values, scales = _int8(w, axis=0)
        quantised, scale, zero = self._name("q"), self._name("s"), self._name("z")
        self.nodes.append(helper.make_node("DynamicQuantizeLinear", [x], [quantised, scale, zero]))
        product = self.node("Cast", self.node("MatMulInteger", quantised, self.constant(values), zero),
                            to=TensorProto.FLOAT)
        return self.node("Mul", product, self.node("Mul", scale, self.constant(scales[0])))

    def linear(self, x: str, layer, squash: bool = False) -> str:
        y = self.node("Add", self.matmul(x, layer.weight.detach().numpy().T), self.constant(layer.bias.detach().numpy()))
        return self.node("LeakyRelu", y, alpha=SLOPE) if squash else y

    def embedding(self, table: np.ndarray, ids: str) -> str:
        if not self.quantised:
            return self.node("Gather", self.constant(table.astype(np.float32)), ids, axis=0)
        values, scales = _int8(table, axis=1)
        rows = self.node("Cast", self.node("Gather", self.constant(values), ids, axis=0), to=TensorProto.FLOAT)
        return self.node("Mul", rows, self.node("Gather", self.constant(scales), ids, axis=0))

    def lstm(self, x: str, lengths: str, forward, backward) -> str:
        """States [T, B, 2H] of a bidirectional layer that stops at each sentence's length."""
        hidden = forward.w_hh.shape[1]

        def arrange(weight):
            blocks = np.split(weight.detach().numpy(), 4)
            return np.concatenate([blocks[k] for k in TORCH_TO_ONNX_GATES])

        w = np.stack([arrange(d.w_ih) for d in (forward, backward)])
        r = np.stack([arrange(d.w_hh) for d in (forward, backward)])
        b = np.stack([np.concatenate([arrange(d.b), np.zeros(4 * hidden, np.float32)]) for d in (forward, backward)])
        if self.quantised:
            inputs = []
            scales = []
            for weight in (w, r):
                values, scale = _int8(weight.transpose(0, 2, 1), axis=1)
                inputs.append(self.constant(values))
                scales += [self.constant(scale[:, 0]), self.constant(np.zeros_like(scale[:, 0], dtype=np.int8))]
            y = self.node("DynamicQuantizeLSTM", x, *inputs, self.constant(b), lengths, "", "", "", *scales,
                          domain="com.microsoft", hidden_size=hidden, direction="bidirectional")
        else:
            y = self.node("LSTM", x, self.constant(w), self.constant(r), self.constant(b), lengths,
                          hidden_size=hidden, direction="bidirectional")
        by_step = self.node("Transpose", y, perm=[0, 2, 1, 3])
        return self.node("Reshape", by_step, self.constant(np.array([0, 0, 2 * hidden], dtype=np.int64)))

    def with_one(self, x: str) -> str:
        pads = np.array([0, 0, 0, 0, 0, 1], dtype=np.int64)
        return self.node("Pad", x, self.constant(pads), self.constant(np.array(1, dtype=np.float32)))

    def model(self, inputs, outputs) -> onnx.ModelProto:
        graph = helper.make_graph(self.nodes, "kroniek", inputs, outputs, self.weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET),
                                                        helper.make_opsetid("com.microsoft", 1)])
        model.ir_version = 8
        return model

    def _name(self, prefix: str) -> str:
        self._names += 1
        return "%s%d" % (prefix, self._names)


def _int8(weight: np.ndarray, axis: int):
    scale = np.abs(weight).max(axis=axis, keepdims=True) / 127.0
    scale[scale == 0] = 1
    return np.round(weight / scale).astype(np.int8), scale.astype(np.float32)


def parser_graph(network, quantised: bool) -> onnx.ModelProto:
    g = Graph(quantised)
    table = network.fixed.detach().numpy().copy()
    trained = network.trained.weight.detach().numpy()
    table[: len(trained)] += trained
    table[len(trained):] += trained[1]
    characters = g.node("Transpose", g.node("Gather", g.constant(network.character.weight.detach().numpy()),
                                            "characters", axis=0), perm=[0, 2, 1])
    pooled = []
    for width, convolution in zip(WIDTHS, network.convolutions):
        y = g.node("Conv", characters, g.constant(convolution.weight.detach().numpy()),
                   g.constant(convolution.bias.detach().numpy()), kernel_shape=[width], pads=[width // 2, width // 2])
        pooled.append(g.node("ReduceMax", g.node("Relu", y), axes=[2], keepdims=0))
    shape = g.node("Gather", g.node("Concat", *pooled, axis=1), "forms", axis=0)
    own = g.embedding(table, "words")
    x = g.node("Concat", own, shape, axis=2)
    for forward, backward in zip(network.forwards, network.backwards):
        x = g.lstm(x, "lengths", forward, backward)
    t = g.linear(x, network.tag, squash=True)
    for name, layer in (("upos", network.upos), ("feats", network.feats)):
        g.node("ArgMax", g.linear(t, layer), output=name, axis=2, keepdims=0)
    g.node("ArgMax", g.linear(g.node("Concat", t, shape, axis=2), network.lemma), output="lemmas", axis=2, keepdims=0)
    named = g.lstm(g.node("Concat", x, own, shape, axis=2), "lengths", network.name_forward, network.name_backward)
    g.node("Identity", g.linear(named, network.name), output="names")
    dependents = g.node("Transpose", g.with_one(g.linear(x, network.arc_dependent, squash=True)), perm=[1, 0, 2])
    heads = g.node("Transpose", g.linear(x, network.arc_head, squash=True), perm=[1, 2, 0])
    g.node("MatMul", g.matmul(dependents, network.arc.detach().numpy()), heads, output="arcs")
    g.node("Identity", g.with_one(g.linear(x, network.label_dependent, squash=True)), output="label_dependents")
    g.node("Identity", g.with_one(g.linear(x, network.label_head, squash=True)), output="label_heads")

    def value(name, kind, *shape):
        return helper.make_tensor_value_info(name, kind, list(shape))

    side = network.label_dependent.out_features + 1
    return g.model(
        [value("words", TensorProto.INT32, "T", "B"), value("forms", TensorProto.INT32, "T", "B"),
         value("characters", TensorProto.INT32, "V", 22), value("lengths", TensorProto.INT32, "B")],
        [value(name, TensorProto.INT64, "T", "B") for name in ("upos", "feats", "lemmas")]
        + [value("names", TensorProto.FLOAT, "T", "B", network.sizes["names"]),
           value("arcs", TensorProto.FLOAT, "B", "T", "T"),
           value("label_dependents", TensorProto.FLOAT, "T", "B", side),
           value("label_heads", TensorProto.FLOAT, "T", "B", side)])


def label_graph(network, quantised: bool, deprels: List[str]) -> onnx.ModelProto:
    """Scores of labels for chosen arcs; never `root`, which the program gives to the one word under the root."""
    g = Graph(quantised)
    side = network.label_dependent.out_features + 1
    labels = network.sizes["deprels"]
    q = g.node("Reshape", g.matmul("dependents", network.label.detach().numpy()),
               g.constant(np.array([-1, labels, side], dtype=np.int64)))
    heads = g.node("Reshape", "heads", g.constant(np.array([-1, side, 1], dtype=np.int64)))
    scores = g.node("Reshape", g.node("MatMul", q, heads), g.constant(np.array([-1, labels], dtype=np.int64)))
    never = np.array([-1e4 if deprel == "root" else 0 for deprel in deprels], dtype=np.float32)
    g.node("ArgMax", g.node("Add", scores, g.constant(never)), output="labels", axis=1, keepdims=0)
    pair = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["N", side]) for name in ("dependents", "heads")]
    return g.model(pair, [helper.make_tensor_value_info("labels", TensorProto.INT64, ["N"])])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--language", required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--float", action="store_true")
    given = parser.parse_args()
    network, v = train.load(given.model)
    network.eval()
    given.out.mkdir(parents=True, exist_ok=True)
    onnx.save(parser_graph(network, not given.float), str(given.out / "model.onnx"))
    onnx.save(label_graph(network, not given.float, v.deprels), str(given.out / "labels.onnx"))
    for kind in ("words", "characters", "upos", "feats", "lemmas", "deprels", "names"):
        (given.out / (kind + ".txt")).write_text("".join(value + "\n" for value in getattr(v, kind)), encoding="utf-8")
    properties = dict(
        format=FORMAT, language=given.language, name=given.name,
        joinParticles=str(v.join_particles).lower(), made=datetime.date.today().isoformat())
    (given.out / "model.properties").write_text(
        "# Written by training/export.py; format: docs/adding-a-language.md\n"
        + "".join("%s=%s\n" % pair for pair in properties.items()), encoding="utf-8")


if __name__ == "__main__":
    main()
