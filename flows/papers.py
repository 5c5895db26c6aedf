"""What a paper is that a youth has sent, by what it says: a payslip, a roster, or neither."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from flows.kind import Json
from flows.payslip.reading.page import Page
from flows.payslip.reading.read import read
from flows.payslip.reading.reading import Reading
from flows.shifts.paper.flat import flat
from flows.shifts.paper.printed import Paper
from flows.shifts.paper.read import roster_in
from flows.shifts.paper.whose import own

PAYSLIP, SHIFTS = "payslip", "shifts"
MOST_OWN = 100
"""Shifts of one's own that are taken off one paper; what an event holds has its bounds."""

_OPENING = re.compile(
    r"\babningstid\w*|\babent\b|\btelefontid\w*|\bopening hours\b|\bwe are open\b"
)
_LESSONS = re.compile(
    r"\b(?:dansk|matematik|mat|engelsk|tysk|fransk|idraet|historie|kristendom|geografi|biologi|"
    r"fysik|kemi|samfundsfag|naturfag|musik|billedkunst|lektion|modul|maths|english|science)\b"
)
_LESSONS_ENOUGH = 3


def what_it_says(pages: Sequence[Page]) -> Reading | Paper:
    """Return a payslip as it was read, or a roster; of a paper that is neither, what it looks like.

    A payslip may list days with hours, and a contract, too: both go before a roster. When a shop is
    open, and which lessons there are, are nobody's shifts.
    """
    slip = read(pages)
    if slip.kind in ("payslip", "contract", "nothing"):
        return slip
    roster = roster_in(pages)
    timed = any(line.start is not None for line in roster.lines)
    return roster if timed and not _of_others(pages) else slip


def _of_others(pages: Sequence[Page]) -> bool:
    said = flat(" ".join(word.text for page in pages for word in page.words))
    lessons = {found[0] for found in _LESSONS.finditer(said)}
    return _OPENING.search(said) is not None or len(lessons) >= _LESSONS_ENOUGH


@dataclass(frozen=True, slots=True)
class Addressed:
    """What a file said, and the flow that begins with it; `keeps`: the file is needed once more."""

    flow: str
    about: Mapping[str, Json]
    keeps: bool = False


def addressed(
    said: Mapping[str, Json], flow: str, first_name: str | None, whose: str | None, file: int
) -> Addressed:
    """Return what a flow is told of a file: `said` is {"roster"}, {"reading"} or {"unread"}.

    A roster goes to the talk about shifts and a payslip to that about pay, wherever they were sent;
    all else to `flow`, which asked. Of a roster only one's own shifts are told, as "roster":
    "lines" and "more" (how many did not fit), or "names", "all" and "files" where it must be asked
    which they are. `whose` is a name on it that was said to be theirs.
    """
    if "roster" in said:
        return _of_roster(Paper.from_json(said["roster"]), first_name, whose, file)
    reading = cast(Mapping[str, Json], said.get("reading") or {})
    return Addressed(PAYSLIP if reading.get("kind") == PAYSLIP else flow, said)


def _of_roster(paper: Paper, first_name: str | None, whose: str | None, file: int) -> Addressed:
    mine = own(paper, first_name, whose)
    if mine.names:
        names = list(mine.names)
        asked: Json = {"names": names, "all": mine.perhaps_all, "files": [file]}
        return Addressed(SHIFTS, {"roster": asked}, keeps=True)
    told = [line.brief() for line in mine.lines[:MOST_OWN]]
    return Addressed(SHIFTS, {"roster": {"lines": told, "more": len(mine.lines) - len(told)}})
