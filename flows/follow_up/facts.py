"""What is known of a youth when it is decided who hears from them next. Danish dates throughout."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Literal

from flows.kind import Json

JobKind = Literal["pocket_money", "public", "private", "mentor", "other"]
Rung = Literal["ask", "nudge", "case"]


@dataclass(frozen=True, slots=True)
class Job:
    """One placement. `ended` is its last day, `until` the day its contract runs out."""

    id: int
    workplace: str
    kind: JobKind
    started: date
    ended: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of Makker's own that has not been answered.

    `sent_on` is the day it went out, None while it has not (the provider is down); the same for
    the one nudge, which was written on `nudged_on`.
    """

    kind: str
    flow: str
    asked_on: date
    sent_on: date | None
    nudged_on: date | None = None
    nudge_sent_on: date | None = None

    @property
    def latest(self) -> tuple[date, date | None]:
        """When the nudge, or before it the question, was written and when it went out."""
        if self.nudged_on is not None:
            return self.nudged_on, self.nudge_sent_on
        return self.asked_on, self.sent_on


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A case that is not closed: `owner` is the first name of who has it, None for nobody."""

    number: int
    reason: str
    owner: str | None


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that the next contact depends on.

    `no_questions_on`: since when Makker is to ask nothing by itself. `contacted_on`: when Makker
    last wrote by itself about anything. `followed_on`: when it last did so as the plan says.
    `followed` is how many contacts of the plan there have been, so that texts take turns.
    `talked_on`: when a case was last closed, so a human has dealt with them. `reachable`: there is
    an address that works. `cv` is "none", "started" or "done".
    """

    name: str
    consultant: str | None
    today: date
    enrolled_on: date
    stopped_on: date | None = None
    paused_until: date | None = None
    no_questions_on: date | None = None
    reachable: bool = True
    jobs: tuple[Job, ...] = ()
    contacted_on: date | None = None
    followed_on: date | None = None
    followed: int = 0
    asked: Asked | None = None
    cases: tuple[OpenCase, ...] = ()
    talked_on: date | None = None
    cv: Literal["none", "started", "done"] = "none"


@dataclass(frozen=True, slots=True)
class Next:
    """The next contact: what is done (`rung`), about what (`kind`), on which day and at what time.

    For "ask", `about` is handed to the flow `flow`; for "nudge" the flow is the one whose question
    is asked again; for "case", `kind` is the case's reason. `fixed`: on that day or not at all,
    so everything else gives way. `why` is the key of the sentence that explains it, with `args`.
    A `day` in the past means: as soon as Makker may write.
    """

    rung: Rung
    kind: str
    day: date
    at: time
    why: str
    flow: str = "follow_up"
    about: Mapping[str, Json] = field(default_factory=dict)
    args: Mapping[str, object] = field(default_factory=dict)
    fixed: bool = False
