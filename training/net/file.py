"""The net as a file for onnxruntime: layers in whole numbers of one byte, words in half bytes."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from flows.understand.net import ABOUT, MOST
from training.net.network import HEADS, WIDTH, Network

BLOCK = 32
"""Numbers of a piece that share a scale."""

_MIDDLE = 8
_TINY = 1e-12
_OURS, _MICROSOFTS = ("", 21), ("com.microsoft", 1)
_VERSION = 10
_STRONGEST = 127
_HUSHED, _LEAST = 0.7, 1e-3


def write(
    path: Path,
    net: Network,
    words: tuple[Any, Any],
    page: Mapping[str, Any],
    samples: Iterable[Sequence[int]],
) -> None:
    """Write the net, the half bytes and scales of its `words`, and `page` to tell with it.

    `samples` are messages in pieces, which show how loud each number inside the net gets.
    """
    told = {name: value.float().numpy() for name, value in net.state_dict().items()}
    graph = _Graph(told, _loudest(net, samples))
    graph.words(*words)
    for at in range(len(net.layers)):
        graph.layer(f"layers.{at}.")
    graph.answers()
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "net",
            [helper.make_tensor_value_info("pieces", TensorProto.INT64, [1, None])],
            [
                helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, None])
                for name in ("danger", "topic")
            ],
            graph.tables,
        ),
        opset_imports=[helper.make_opsetid(*each) for each in (_OURS, _MICROSOFTS)],
        ir_version=_VERSION,
    )
    helper.set_model_props(model, {ABOUT: json.dumps(page, ensure_ascii=False)})
    onnx.save(model, path)


def _loudest(net: Network, samples: Iterable[Sequence[int]]) -> Mapping[str, Any]:
    """Return the greatest of every number that each table of the layers was multiplied with."""
    found = dict[str, Any]()

    def listen(name: str) -> Any:
        def heard(_: Any, given: tuple[Any], __: Any) -> None:
            most = given[0].abs().amax((0, 1)).numpy()
            found[name] = np.maximum(found.get(name, 0.0), most)

        return heard

    tables = [(name, part) for name, part in net.layers.named_modules() if hasattr(part, "weight")]
    hooks = [part.register_forward_hook(listen(f"layers.{name}")) for name, part in tables]
    with torch.no_grad():
        for sample in samples:
            net(torch.tensor([sample]))
    for hook in hooks:
        hook.remove()
    return found


class _Graph:
    """The net, step by step; `at` is the name of what the last step gave."""

    def __init__(self, told: Mapping[str, Any], loudest: Mapping[str, Any]) -> None:
        self.told, self.loudest, self.at = told, loudest, "pieces"
        self.nodes, self.tables = list[Any](), list[Any]()

    def words(self, halves: Any, scales: Any) -> None:
        """Look the pieces up, and turn their half bytes into numbers."""
        blocks = WIDTH // BLOCK
        halves = halves.reshape(-1, blocks, BLOCK // 2)
        scales = scales.astype(np.float16).reshape(-1, blocks, 1)
        rows = self._step("Gather", [self._table("halves", halves), "pieces"])
        lower = self._step("BitwiseAnd", [rows, self._table("lower", np.uint8(15))])
        shift = self._table("upper", np.uint8(4))
        upper = self._step("BitShift", [rows, shift], direction="RIGHT")
        both = self._step("Concat", [lower, upper], axis=-1)
        whole = self._step("Cast", [both], to=TensorProto.FLOAT)
        centred = self._step("Sub", [whole, self._table("middle", np.float32(_MIDDLE))])
        scaled = self._step("Gather", [self._table("scales", scales), "pieces"])
        unit = self._step("Cast", [scaled], to=TensorProto.FLOAT)
        shape = self._table("flat", np.array([1, -1, WIDTH]))
        word = self._step("Reshape", [self._step("Mul", [centred, unit]), shape])
        long = self._step("Shape", ["pieces"], start=1, end=2)
        table = self._table("place", self.told["place.weight"][: MOST + 2])
        place = self._step("Slice", [table, self._table("zero", np.array([0])), long])
        both = self._step("Add", [word, place])
        self._step("LayerNormalization", [both, *self._norm("norm")], axis=-1, epsilon=_TINY)

    def layer(self, name: str) -> None:
        """Add one layer."""
        x = self.at
        parts = [f"{name}{k}" for k in "qkv"]
        qkv = self._step("Add", [self._times(x, f"{name}qkv"), self._own(f"{name}qkv.bias")])
        self._step(
            "Split", [qkv, self._table(f"{name}parts", np.array([WIDTH] * 3))], parts, axis=-1
        )
        heard = self._step("MultiHeadAttention", parts, ours=False, num_heads=HEADS)
        x = self._added(self._times(heard, f"{name}out"), x, f"{name}norm1", f"{name}out.bias")
        inner = [self._times(x, f"{name}inner"), self._own(f"{name}inner.bias")]
        outer = self._times(self._step("BiasGelu", inner, ours=False), f"{name}outer")
        self._added(outer, x, f"{name}norm2", f"{name}outer.bias")

    def answers(self) -> None:
        """Add the mean and the strongest of all pieces, and the two questions about them."""
        over = self._table("over", np.array([1]))
        x = self.at
        mean, most = (self._step(f"Reduce{k}", [x, over], keepdims=0) for k in ("Mean", "Max"))
        gist = self._step("Concat", [mean, most], axis=1)
        for name in ("danger", "topic"):
            asked = [gist, self._own(f"{name}.weight"), self._own(f"{name}.bias")]
            self._step("Gemm", asked, [name], transB=1)

    def _times(self, x: str, name: str) -> str:
        """Multiply: in bytes, for which the loud numbers are hushed and their weights raised."""
        weight = self.told[f"{name}.weight"]
        strongest = np.maximum(np.abs(weight).max(0), _TINY)
        hush = strongest ** (1 - _HUSHED) / np.maximum(self.loudest[name], _LEAST) ** _HUSHED
        x = self._step("Mul", [x, self._table(f"{name}.hush", hush.astype(np.float32))])
        weight = weight / hush
        scale = np.abs(weight).max(1) / _STRONGEST
        whole = np.rint(weight / scale[:, None]).astype(np.int8)
        tables = [self._table(f"{name}.whole", whole.T), self._table(f"{name}.scale", scale)]
        return self._step("DynamicQuantizeMatMul", [x, *tables], ours=False)

    def _added(self, x: str, before: str, norm: str, bias: str) -> str:
        given = [x, before, *self._norm(norm), self._own(bias)]
        return self._step("SkipLayerNormalization", given, ours=False, epsilon=_TINY)

    def _norm(self, name: str) -> list[str]:
        return [self._own(f"{name}.weight"), self._own(f"{name}.bias")]

    def _own(self, name: str) -> str:
        return self._table(name, self.told[name])

    def _table(self, name: str, numbers: Any) -> str:
        self.tables.append(numpy_helper.from_array(np.ascontiguousarray(numbers), name))
        return name

    def _step(
        self,
        kind: str,
        given: Sequence[str],
        names: Sequence[str] = (),
        *,
        ours: bool = True,
        **how: Any,
    ) -> str:
        gives = list(names) or [f"{kind}{len(self.nodes)}"]
        domain = (_OURS if ours else _MICROSOFTS)[0]
        self.nodes.append(helper.make_node(kind, given, gives, domain=domain, **how))
        self.at = gives[0]
        return self.at
