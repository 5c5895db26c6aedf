"""The shifts that are kept of a youth, as a flow is handed them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, cast

from flows.chat import Chat
from flows.kind import Json
from flows.shifts.shift import Shift
from flows.shifts.wall import ZONE, wall


@dataclass(frozen=True, slots=True)
class Kept:
    """One shift that is kept: its id, when it is, the id of the rule it comes from, and where.

    `absent` is why the youth does not come ("late": they come later), None when they do.
    """

    id: int
    shift: Shift
    rule: int | None = None
    place: str | None = None
    absent: str | None = None

    @property
    def missed(self) -> bool:
        """Whether they do not come at all: who is late still does."""
        return self.absent not in (None, "late")


def moment(chat: Chat) -> datetime:
    """Return when the conversation began, on the Danish wall; noon where only the day is told."""
    told = cast("str | None", chat.given.get("now"))
    if told is None:
        return datetime(chat.today.year, chat.today.month, chat.today.day, 12, tzinfo=ZONE)
    return wall(datetime.fromisoformat(told))


def all_kept(rows: Json, now: datetime) -> tuple[Kept, ...]:
    """Return the shifts in `rows` (what a flow is handed as "shifts"), oldest first."""
    return tuple(one_kept(row, now) for row in cast(Sequence[Mapping[str, Json]], rows or ()))


def one_kept(row: Mapping[str, Any], now: datetime) -> Kept:
    """Return the shift of one row."""
    shift = Shift.from_json(row, now)
    return Kept(row["id"], shift, row.get("rule"), row.get("place"), row.get("absent"))


def coming(kept: Sequence[Kept], now: datetime) -> tuple[Kept, ...]:
    """Return those that are not over and that the youth comes to, the next one first."""
    ahead = [one for one in kept if not one.shift.worked and not one.missed]
    return tuple(sorted(ahead, key=lambda one: when(one.shift)))


def nearest_last(kept: Sequence[Kept], now: datetime) -> list[Shift]:
    """Return the shifts ahead with the next one last: a correction changes the last that fits."""
    return [one.shift for one in reversed(coming(kept, now))]


def of_last_week(kept: Sequence[Kept], today: date) -> tuple[Shift, ...]:
    """Return the shifts of the week before this one, rules' left out: they come back anyway."""
    monday = today - timedelta(days=today.weekday())
    first, last = monday - timedelta(days=7), monday - timedelta(days=1)
    return tuple(one.shift for one in kept if first <= one.shift.day <= last and one.rule is None)


def when(shift: Shift) -> tuple[date, str]:
    """Return what shifts are put in order by."""
    return shift.day, shift.begins.isoformat() if shift.begins else ""
