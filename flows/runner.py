"""Plays a flow against its stored answers: the pure heart of Makker.

Every message replays the flow from the top, microseconds long, and only what comes after the last
stored answer is new. Nothing of a flow's progress lives anywhere but in answers stored by key.
"""

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field

from flows.chat import Ask, Chat, Do, Say
from flows.conversation import Answer
from flows.effects import Effect, Nudge
from flows.kind import Unfit

Flow = Callable[[Chat], Coroutine[object, object, None]]


class FlowMistake(Exception):
    """A flow broke a rule of the house; the sentence says which, where and how to mend it."""


@dataclass(frozen=True, slots=True)
class Played:
    """A flow, played as far as its answers carry.

    `says` are the lines after the last answered question, `open` the question it stops at (None:
    the flow has ended), `path` the questions answered on the way, `values` what they were answered
    and `effects` all that the flow wants on this path, by key. `further` plays on from here, once,
    when the open question is answered: the same as from the top, since flows are pure, but faster.
    """

    says: tuple[Say, ...]
    open: Ask[object] | None
    path: tuple[Ask[object], ...]
    values: Mapping[str, object]
    effects: Mapping[str, Effect]
    further: Callable[[Mapping[str, Answer]], "Played"] = field(repr=False, compare=False)


def play(flow: Flow, chat: Chat, answers: Mapping[str, Answer]) -> Played:
    """Run `flow` until its first question without a fitting answer, or to its end."""
    return _Playing(flow, chat).on(answers)


class _Playing:
    """A flow on its way through its answers."""

    def __init__(self, flow: Flow, chat: Chat) -> None:
        self._flow = flow
        self._coroutine = flow(chat)
        self._open: Ask[object] | None = None
        self._says: list[Say] = []
        self._path: list[Ask[object]] = []
        self._values: dict[str, object] = {}
        self._effects: dict[str, Effect] = {}

    def on(self, answers: Mapping[str, Answer]) -> Played:
        sent: object = None
        while True:
            if self._open is not None:
                try:
                    sent = _answer(self._open, answers)
                except Unfit:
                    return self._played()
                self._values[self._open.key] = sent
                self._path.append(self._open)
                self._open = None
                self._says.clear()
            try:
                step = self._coroutine.send(sent)
            except StopIteration:
                return self._played()
            sent = None
            self._take(step)

    def _take(self, step: object) -> None:
        if isinstance(step, Say):
            self._says.append(step)
        elif isinstance(step, Ask):
            if step.key in self._values:
                raise FlowMistake(_twice(self._flow, "asks", step.key))
            self._open = step
        elif isinstance(step, Do):
            if step.key in self._effects:
                raise FlowMistake(_twice(self._flow, "does", step.key))
            self._effects[step.key] = step.effect
        else:
            raise FlowMistake(
                f"{self._flow.__name__} awaited {step!r}. A flow may await only chat.say, chat.ask "
                "and chat.do; what it must know from outside is handed in when it starts."
            )

    def _played(self) -> Played:
        effects = dict(self._effects)
        if self._open is not None and self._open.nudge_days:
            key = self._open.key
            effects[f"{key}.nudge"] = Nudge(key, self._open.nudge_days)
        says, path = tuple(self._says), tuple(self._path)
        return Played(says, self._open, path, dict(self._values), effects, self.on)


def _answer(ask: Ask[object], answers: Mapping[str, Answer]) -> object:
    answer = answers.get(ask.key)
    if answer is None or answer.about != ask.about:
        raise Unfit(ask.key)
    return ask.kind.load(answer.value)


def _twice(flow: Flow, verb: str, key: str) -> str:
    return (
        f"{flow.__name__} {verb} {key!r} twice in one conversation. A key is a promise: give the "
        "second its own key, or use chat.part(...) where things repeat."
    )
