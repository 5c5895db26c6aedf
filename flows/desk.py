"""What lies on the desk when one message is handled, and what comes off it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from flows.conversation import Conversation
from flows.effects import Effect, OpenCase
from flows.effects_privacy import Forget
from flows.kind import Json, Reading
from flows.manner import Manner
from flows.message import InboundKind
from flows.person import Person
from flows.reply import Reply


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything one turn may know: nothing is looked up while it is taken.

    `now` is UTC, `today` the Danish date. `outside` holds facts that flows are handed when they
    start (placements, areas, `consultant`: the first name of the youth's own, ...) and what holds
    for this turn alone: `help_name`/`help_when`/`help_closed`, who answers a call for help, when,
    and whether the office is closed now; `voice`, the first name of the human who writes with the
    youth in Makker's place; `off`, beside a timer: purposes its person has switched off. For
    youths: `shifts`, [{"id": 7, "start": "2026-11-28T10:00:00+01:00" or a date, "end": ... or null,
    "rule": 2 or null, "place": "Netto Køge" or null, "absent": "ill" or null}] from 14 days back to
    60 ahead, `shift_rules`, [{"id": 2, "rule": "weekly", ...}], `reminders`, {"evening": "19:00" or
    null, "travel": minutes or null}, and `finished_9th`; `ready`, {"mitid": {"answer": "not_yet",
    "times": 1, "at": UTC}}, and `parents`, "yes", "no", "asked" or "none". For whoever was invited
    and is not in yet: `invitation`, {"id": 7}. For parents: `consents`, [{"id": 1,
    "child": "Amina", "state": "asked", "step": "ask", "said": null, "misses": 0}]. For staff:
    `cases`, [{"case": 12, "name": "Amina", "reason": "help", "state": "open", "mine": true, "job":
    {"id": 3, "workplace": "Netto"} or null}], `colleagues`, first names, and `thread`, {"name":
    "Amina", "case": 12} or null: whom they write with.
    """

    person: Person
    conversations: Mapping[str, Conversation]
    kind: InboundKind
    text: str
    now: datetime
    today: date
    manner: Manner
    outside: Mapping[str, Json] = field(default_factory=dict)

    def reading(self, language: str) -> Reading:
        """Return what a kind of answer may know while it reads this message."""
        return Reading(self.today, language, self.now)


@dataclass(frozen=True, slots=True)
class Order:
    """One effect to carry out, or (None) to call off, named for good by flow, run and key."""

    flow: str
    run: int
    key: str
    effect: Effect | None

    @property
    def leaves(self) -> bool:
        """Whether by it somebody is to be erased: nothing is asked of them beside it."""
        return isinstance(self.effect, Forget)


@dataclass(frozen=True, slots=True)
class Turn:
    """What one message led to."""

    person: Person
    conversations: Mapping[str, Conversation]
    replies: tuple[Reply, ...]
    orders: tuple[Order, ...]

    @property
    def urgent(self) -> bool:
        """Whether somebody may be in danger, so that what is said to them waits for nothing."""
        effects = (order.effect for order in self.orders)
        return any(isinstance(e, OpenCase) and e.urgency == "safety" for e in effects)
