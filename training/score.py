"""How well messages are understood: on held-out examples, and on a set by other hands."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from tomllib import loads
from typing import Any

from bench.understanding import LONG, first_look, message_ms
from flows.understand import understand
from flows.understand.danger import alarm
from training.examples import (
    KINDS,
    Example,
    TwoWishes,
    danger_examples,
    held_out,
    topic_examples,
    two_wishes,
)

BLIND = Path(__file__).resolve().parents[1] / "tests" / "flows" / "blind"
_HANDS = (
    *("", "_second", "_third", "_fourth", "_fifth"),
    *("_sixth", "_seventh", "_eighth", "_ninth", "_tenth", "_eleventh", "_twelfth", "_thirteenth"),
)
SETS = {
    "topics": [f"topics{hand}" for hand in (*_HANDS[:9], *_HANDS[-3:])],
    "danger": [f"danger{hand}" for hand in _HANDS],
    "harmless": [f"harmless{hand}" for hand in _HANDS],
    "two_wishes": ["two_wishes"],
}
"""The files of each kind of message; later ones were written by yet other hands."""


@dataclass(frozen=True, slots=True)
class Trial:
    """Messages that nothing was learnt from."""

    topics: Sequence[Example]
    danger: Sequence[Example]
    harmless: Sequence[Example]
    wishes: Sequence[TwoWishes]


@dataclass(frozen=True, slots=True)
class Score:
    """Shares from 0 to 1.

    `topics`: the topic is right. `recall`: danger raises an alarm; `noticed`: that, or at least a
    kind question; `kind`: it is of the right kind. `false_alarms`: of the messages that only sound
    like danger; `false_alarms_everyday`: of everyday ones. `both`: both wishes are found;
    `one_too_many`: a second one where there is none.
    """

    topics: float
    recall: float
    noticed: float
    kind: float
    false_alarms: float
    false_alarms_everyday: float
    both: float
    one_too_many: float


def held_out_trial() -> Trial:
    """Return the examples that are never learnt from."""
    danger = [e for e in danger_examples() if held_out(e.text)]
    return Trial(
        topics=[e for e in topic_examples() if held_out(e.text)],
        danger=[e for e in danger if e.label in KINDS],
        harmless=[e for e in danger if e.label not in KINDS],
        wishes=[message for message in two_wishes() if held_out(message.text)],
    )


def blind_trial(most: int | None = None) -> Trial:
    """Return the messages of people who had not seen the examples, or those of the first `most`."""
    read = {
        name: [m for file in files[:most] for m in _messages(file)] for name, files in SETS.items()
    }
    return Trial(
        topics=[Example(m["text"], m["topic"], "") for m in read["topics"]],
        danger=[Example(m["text"], m["kind"], m["lang"]) for m in read["danger"]],
        harmless=[Example(m["text"], "harmless", m["lang"]) for m in read["harmless"]],
        wishes=[TwoWishes(m["text"], tuple(m["topics"])) for m in read["two_wishes"]],
    )


def _messages(file: str) -> list[dict[str, Any]]:
    return list(loads((BLIND / f"{file}.toml").read_text("utf-8"))["message"])


def score(trial: Trial) -> Score:
    """Return how well the messages of a trial are understood."""
    topics = [(understand(e.text), e.label) for e in trial.topics]
    danger = [(understand(e.text).crisis, e.label) for e in trial.danger]
    return Score(
        topics=_share(read.topic == topic for read, topic in topics),
        recall=_share(found is not None for found, _ in danger),
        noticed=_share(_noticed(e.text) for e in trial.danger),
        kind=_share(found == kind for found, kind in danger),
        false_alarms=_share(understand(e.text).crisis is not None for e in trial.harmless),
        false_alarms_everyday=_share(read.crisis is not None for read, _ in topics),
        both=_share(_found(m) == list(m.topics) for m in trial.wishes),
        one_too_many=_share(bool(read.also) for read, _ in topics),
    )


def _noticed(text: str) -> bool:
    heard = alarm(text)
    return heard.kind is not None or heard.worry is not None


def _found(message: TwoWishes) -> list[str]:
    read = understand(message.text)
    return [read.topic, *read.also]


def _share(right: Iterable[bool]) -> float:
    marks = list(right)
    return sum(marks) / len(marks) if marks else 0.0


def main() -> None:
    """Print the scores of both trials, and what understanding costs."""
    trials = {"held out": held_out_trial(), "other hands": blind_trial()}
    scores = {name: asdict(score(trial)) for name, trial in trials.items()}
    print(f"{'':24}" + "".join(f"{name:>14}" for name in scores))
    for figure in next(iter(scores.values())):
        row = "".join(f"{each[figure]:14.1%}" for each in scores.values())
        print(f"{figure.replace('_', ' '):24}{row}")
    _print_cost([example.text for trial in trials.values() for example in trial.topics])


def _print_cost(texts: Sequence[str]) -> None:
    times = sorted(message_ms(texts))
    long = message_ms([" ".join(texts)[:LONG]])[0]
    seconds, megabytes = first_look()
    print(
        f"ms per message: {median(times):.2f}, the slowest {times[-1]:.2f}; of {LONG}: {long:.1f}"
    )
    print(f"first messages of a process: {seconds:.2f} s, {megabytes:.0f} MB more")


if __name__ == "__main__":
    main()
