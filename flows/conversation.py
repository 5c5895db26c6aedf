"""One person in one flow: the answers by key, and where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal, cast

from flows.kind import Json

Status = Literal["open", "paused", "done"]


@dataclass(frozen=True, slots=True)
class Answer:
    """A stored answer, as JSON, and what the question was about when it was given."""

    value: Json
    about: str = ""


@dataclass(frozen=True, slots=True)
class Conversation:
    """One person in one flow.

    `run` counts how often the flow was started, `turn` how often a question was put: together they
    make a button single-use. `asked` is the key of the question the person saw last; `choosing`
    holds the keys offered when "ret job" could mean several; `misses` counts messages in a row
    that were no answer. `effects` holds a fingerprint of each effect already carried out.
    """

    flow: str
    run: int = 1
    turn: int = 0
    status: Status = "open"
    given: Mapping[str, Json] = field(default_factory=dict)
    answers: Mapping[str, Answer] = field(default_factory=dict)
    effects: Mapping[str, str] = field(default_factory=dict)
    asked: str | None = None
    choosing: tuple[str, ...] = ()
    misses: int = 0
    touched: datetime | None = None

    def put(self, key: str | None, misses: int, now: datetime) -> "Conversation":
        """Return the conversation with a question put to the person at `now`, UTC."""
        return replace(
            self,
            status="open",
            asked=key,
            turn=self.turn + 1,
            misses=misses,
            choosing=(),
            touched=now,
        )

    def answered(self, key: str, answer: Answer) -> "Conversation":
        """Return the conversation with one answer more (or in place of the old one)."""
        return replace(self, answers={**self.answers, key: answer}, misses=0, choosing=())

    def without(self, key: str) -> "Conversation":
        """Return the conversation with one answer less; all others are kept."""
        kept = {k: v for k, v in self.answers.items() if k != key}
        return replace(self, answers=kept, misses=0, choosing=(), status="open")

    def to_json(self) -> Mapping[str, Json]:
        """Return everything but flow, status and time, which have columns of their own."""
        return {
            "run": self.run,
            "turn": self.turn,
            "given": self.given,
            "answers": {k: [a.value, a.about] for k, a in self.answers.items()},
            "effects": self.effects,
            "asked": self.asked,
            "choosing": list(self.choosing),
            "misses": self.misses,
        }

    @classmethod
    def from_json(
        cls, flow: str, status: Status, touched: datetime, raw: Mapping[str, Json]
    ) -> "Conversation":
        """Read back what `to_json` wrote."""
        answers = cast(Mapping[str, tuple[Json, str]], raw["answers"])
        return cls(
            flow=flow,
            status=status,
            touched=touched,
            run=cast(int, raw["run"]),
            turn=cast(int, raw["turn"]),
            given=cast(Mapping[str, Json], raw["given"]),
            answers={k: Answer(value, about) for k, (value, about) in answers.items()},
            effects=cast(Mapping[str, str], raw["effects"]),
            asked=cast(str | None, raw["asked"]),
            choosing=tuple(cast(list[str], raw["choosing"])),
            misses=cast(int, raw["misses"]),
        )
