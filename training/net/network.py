"""The net in torch: layers of attention over pieces of words, and two questions at the end."""

from collections.abc import Sequence
from typing import Any

import torch
from torch import nn

from training.net.pretrained import Pretrained
from training.net.words import PAD

WIDTH, HEADS, INNER, LONGEST = 384, 12, 1_536, 512
_TINY = 1e-12
_DROPPED = 0.1


class Layer(nn.Module):
    """One layer: every piece looks at all others, then each is thought over by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, eps=_TINY), nn.LayerNorm(WIDTH, eps=_TINY)
        self.drop = nn.Dropout(_DROPPED)

    def forward(self, x: Any, there: Any) -> Any:
        """Return `x` (messages, pieces, WIDTH) after this layer; `there` is false for padding."""
        many, long, _ = x.shape
        each = WIDTH // HEADS
        q, k, v = self.qkv(x).view(many, long, 3, HEADS, each).permute(2, 0, 3, 1, 4)
        seen = (q @ k.transpose(-1, -2) * each**-0.5).masked_fill(~there[:, None, None, :], -1e4)
        heard = (seen.softmax(-1).to(v.dtype) @ v).transpose(1, 2).reshape(many, long, WIDTH)
        x = self.norm1(x + self.drop(self.out(heard)))
        return self.norm2(x + self.drop(self.outer(nn.functional.gelu(self.inner(x)))))


class Network(nn.Module):
    """The whole net; `forward` gives the scores of the classes of danger, and of the topics."""

    def __init__(self, pieces: int, layers: int, danger: int, topics: int) -> None:
        super().__init__()
        self.word, self.place = nn.Embedding(pieces, WIDTH), nn.Embedding(LONGEST, WIDTH)
        self.norm, self.drop = nn.LayerNorm(WIDTH, eps=_TINY), nn.Dropout(_DROPPED)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.danger, self.topic = nn.Linear(2 * WIDTH, danger), nn.Linear(2 * WIDTH, topics)
        self.word.weight.requires_grad_(False)

    def gist(self, pieces: Any) -> Any:
        """Return what messages say as a whole: the mean and the strongest of their pieces."""
        there = pieces != PAD
        x = self.drop(self.norm(self.word(pieces) + self.place.weight[: pieces.shape[1]]))
        for layer in self.layers:
            x = layer(x, there)
        own = there[:, :, None]
        mean = (x * own).sum(1) / own.sum(1)
        return torch.cat([mean, x.masked_fill(~own, -1e4).max(1)[0]], 1)

    def forward(self, pieces: Any) -> tuple[Any, Any]:
        """Return the scores of danger and of topics for padded `pieces` (messages, pieces)."""
        gist = self.drop(self.gist(pieces))
        return self.danger(gist), self.topic(gist)


def beginner(known: Pretrained, kept: Sequence[int], danger: int, topics: int) -> Network:
    """Return the pretrained net with all of its layers, and nothing learnt of us."""
    net = Network(len(kept), 12, danger, topics)
    own = {
        name: value
        for name, value in net.state_dict().items()
        if "danger" in name or "topic" in name
    }
    own["word.weight"] = _table(known, "emb.word", -1, WIDTH)[list(kept)]
    own["place.weight"] = _table(known, "emb.pos", -1, WIDTH) + _table(known, "emb.type")[:WIDTH]
    own["norm.weight"], own["norm.bias"] = _table(known, "emb.ln.w"), _table(known, "emb.ln.b")
    for at in range(12):
        own |= {f"layers.{at}.{name}": value for name, value in _layer(known, f"l{at}.").items()}
    net.load_state_dict(own)
    return net


def shorter(teacher: Network, layers: Sequence[int]) -> Network:
    """Return a net with only these layers of another's."""
    told = teacher.state_dict()
    net = Network(
        teacher.word.num_embeddings,
        len(layers),
        teacher.danger.out_features,
        teacher.topic.out_features,
    )
    own = {name: value for name, value in told.items() if not name.startswith("layers.")}
    for at, layer in enumerate(layers):
        start = f"layers.{layer}."
        own |= {
            f"layers.{at}.{name.removeprefix(start)}": value
            for name, value in told.items()
            if name.startswith(start)
        }
    net.load_state_dict(own)
    for module in net.modules():
        if isinstance(module, nn.Dropout):
            module.p = _DROPPED / 2
    return net


def _layer(known: Pretrained, name: str) -> dict[str, Any]:
    return {
        "qkv.weight": torch.cat([_table(known, f"{name}{k}.w", WIDTH, WIDTH) for k in "qkv"]),
        "qkv.bias": torch.cat([_table(known, f"{name}{k}.b") for k in "qkv"]),
        "out.weight": _table(known, f"{name}ao.w", WIDTH, WIDTH),
        "out.bias": _table(known, f"{name}ao.b"),
        "inner.weight": _table(known, f"{name}fi.w", INNER, WIDTH),
        "inner.bias": _table(known, f"{name}fi.b"),
        "outer.weight": _table(known, f"{name}fo.w", WIDTH, INNER),
        "outer.bias": _table(known, f"{name}fo.b"),
        "norm1.weight": _table(known, f"{name}aln.w"),
        "norm1.bias": _table(known, f"{name}aln.b"),
        "norm2.weight": _table(known, f"{name}oln.w"),
        "norm2.bias": _table(known, f"{name}oln.b"),
    }


def _table(known: Pretrained, name: str, *shape: int) -> Any:
    found = torch.from_numpy(known.table(name))
    return found.view(*shape) if shape else found
