"""Teaching: a net with all layers learns from the examples, a shorter one from what that thinks."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

import torch
from torch.nn import functional

from flows.understand.pieces import UNKNOWN
from training.net.network import Network
from training.net.tasks import Task, part
from training.net.words import PAD

BATCH = 1_400
"""Pieces that are learnt from at once, padding included."""

_SOFT = 0.05
_WARM = 0.06
_TOPIC = 0.7
_LONGEST_ADDED = 24
_TEMPERATURE = 2.0


@dataclass(frozen=True, slots=True)
class Course:
    """How something is learnt: how often all is seen, how fast, and how much text is changed.

    `spelt`: the share in another spelling; `joined`: with an everyday message beside it;
    `unknown`: of pieces that are hidden; `mixed`: halves of two messages, for each example.
    """

    rounds: int
    speed: float
    head_speed: float
    spelt: float
    joined: float
    unknown: float
    mixed: float = 0.0


@dataclass(frozen=True, slots=True)
class _Item:
    """Pieces, whose task they are, and whether the danger and the topics are still its own."""

    pieces: list[int]
    task: int
    own_danger: bool = True
    own_topics: bool = True


Loss = Callable[[Any, Any, Sequence[_Item]], Any]


class School:
    """The tasks to learn from, in pieces; `danger` and `topic` are the classes in their order."""

    def __init__(
        self, tasks: Sequence[Task], rows: Sequence[Sequence[list[int]]], seed: int
    ) -> None:
        self.tasks, self.rows, self.chance = tasks, rows, Random(seed)
        self.danger = sorted({task.danger for task in tasks})
        self.topic = sorted({topic for task in tasks for topic in task.topics})
        self._everyday = [at for at, task in enumerate(tasks) if task.everyday]
        self._pointed = [at for at, task in enumerate(tasks) if not task.topics]

    def fine_tune(self, net: Network, course: Course) -> None:
        """Teach `net` what the examples are."""

        def loss(net: Any, seen: Any, batch: Sequence[_Item]) -> Any:
            danger, topic = net(seen)
            return self._by_examples(danger, batch) + _TOPIC * self._by_topics(topic, batch)

        self._learn(net, course, loss)

    def distil(self, net: Network, teacher: Network, course: Course) -> None:
        """Teach `net` what `teacher` thinks of the examples, and of halves of two of them."""
        teacher.eval().requires_grad_(False)

        def loss(net: Any, seen: Any, batch: Sequence[_Item]) -> Any:
            with torch.no_grad():
                told = teacher.gist(seen)
                right = teacher.danger(told), teacher.topic(told)
            gist = net.gist(seen)
            heard = net.drop(gist)
            danger, topic = net.danger(heard), net.topic(heard)
            far = ((gist.float() - told.float()) ** 2).mean()
            as_told = _apart(danger, right[0]) + 0.5 * _apart(topic, right[1]) + 2 * far
            return as_told + 0.3 * self._by_examples(danger, batch)

        self._learn(net, course, loss)

    def _learn(self, net: Network, course: Course, loss: Loss) -> None:
        heads = [*net.danger.parameters(), *net.topic.parameters()]
        body = [*net.layers.parameters(), *net.norm.parameters(), *net.place.parameters()]
        speeds = (course.head_speed, course.speed)
        groups = [
            {"params": part, "lr": lr} for part, lr in zip((heads, body), speeds, strict=True)
        ]
        steps = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
        net.train()
        for turn in range(course.rounds):
            batches = self._batches(course)
            for at, batch in enumerate(batches):
                done = (turn + at / len(batches)) / course.rounds
                pace = min(1.0, (done + 1e-4) / _WARM) * (1 - done)
                for group, speed in zip(steps.param_groups, speeds, strict=True):
                    group["lr"] = speed * pace
                with torch.autocast("cpu", torch.bfloat16):
                    wrong = loss(net, padded([item.pieces for item in batch]), batch)
                steps.zero_grad()
                wrong.backward()
                torch.nn.utils.clip_grad_norm_(body, 1.0)
                steps.step()
            print(f"  round {turn + 1} of {course.rounds}: {float(wrong.detach()):.2f}", flush=True)
        net.eval()

    def _batches(self, course: Course) -> list[list[_Item]]:
        items = [*self._items(course), *self._mixed(course)]
        items.sort(key=lambda item: len(item.pieces) + self.chance.random() * 2)
        batches = list[list[_Item]]([[]])
        for item in items:
            if (len(batches[-1]) + 1) * len(item.pieces) > BATCH:
                batches.append([])
            batches[-1].append(item)
        self.chance.shuffle(batches)
        return batches

    def _items(self, course: Course) -> Iterator[_Item]:
        chance = self.chance
        for at, row in enumerate(self.rows):
            pieces = chance.choice(row[1:]) if chance.random() < course.spelt else row[0]
            joined = chance.random() < course.joined
            if joined:
                other = self.rows[chance.choice(self._everyday)][0][1:-1][:_LONGEST_ADDED]
                begin, *inner, end = pieces
                both = [inner, other] if chance.random() < 0.5 else [other, inner]
                pieces = [begin, *both[0], *both[1], end]
            hidden = [UNKNOWN if chance.random() < course.unknown else p for p in pieces[1:-1]]
            yield _Item([pieces[0], *hidden, pieces[-1]], at, own_topics=not joined)

    def _mixed(self, course: Course) -> Iterator[_Item]:
        chance = self.chance
        for _ in range(int(course.mixed * len(self.rows))):
            one, other = (self.rows[chance.choice(self._pointed)][0] for _ in range(2))
            both = [*part(one, chance, first=True), *part(other, chance, first=False)]
            yield _Item([one[0], *both, one[-1]], 0, own_danger=False, own_topics=False)

    def _by_examples(self, scores: Any, batch: Sequence[_Item]) -> Any:
        own = [at for at, item in enumerate(batch) if item.own_danger]
        if not own:
            return 0.0
        right = [self.danger.index(self.tasks[batch[at].task].danger) for at in own]
        told = scores.float()[own]
        return functional.cross_entropy(told, torch.tensor(right), label_smoothing=_SOFT)

    def _by_topics(self, scores: Any, batch: Sequence[_Item]) -> Any:
        right = torch.zeros(len(batch), len(self.topic))
        for at, item in enumerate(batch):
            for topic, share in self.tasks[item.task].topics.items() if item.own_topics else ():
                right[at, self.topic.index(topic)] = share
        wrong = functional.cross_entropy(
            scores.float(), right, label_smoothing=_SOFT, reduction="none"
        )
        return (wrong * right.sum(1)).mean()


def padded(rows: Sequence[Sequence[int]]) -> Any:
    """Return messages in pieces as one table, the shorter ones filled up."""
    longest = max(map(len, rows))
    return torch.tensor([[*row, *[PAD] * (longest - len(row))] for row in rows])


def _apart(scores: Any, told: Any) -> Any:
    """Return how far two nets' opinions are apart (Kullback and Leibler's measure)."""
    one, other = (s.float().div(_TEMPERATURE).log_softmax(1) for s in (scores, told))
    apart = functional.kl_div(one, other, log_target=True, reduction="batchmean")
    return apart * _TEMPERATURE**2
