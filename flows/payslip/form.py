"""A slip on a page: what was read is filled in, looked over and sent back as it then stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flows.answers import Maybe
from flows.kind import Kind, Reading, Unclear
from flows.payslip.finding import Known
from flows.payslip.heard import Heard
from flows.payslip.shown import SHOWN, TYPED, kind_of, told, with_answer
from flows.payslip.slip import Field, Slip
from flows.payslip.unseen import BORN, CARDS, OWN_HOURS, RATE, known

LONGEST = 80
"""Characters of one answer; no date or amount is longer."""
UNSEEN: Mapping[str, Kind[Any]] = {"contract": RATE, "own_hours": OWN_HOURS, "born": BORN}
"""What is asked for beside the slip, by the name of its field on the page."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A form as it came back; `wrong` are the names of the fields that could not be read."""

    slip: Slip
    known: Known
    wrong: frozenset[str]


def doubted(heard: Heard) -> tuple[Field, ...]:
    """Return the lines to look at twice, the most doubtful first."""
    either = (*heard.doubtful, *heard.unsure)
    return tuple(field for field in dict.fromkeys(either) if field in SHOWN)


def lines(heard: Heard) -> tuple[Field, ...]:
    """Return the lines to show: the doubtful ones first; with nothing read, those to type in."""
    first, read = doubted(heard), told(heard.slip)
    return first + tuple(field for field in SHOWN if field in read and field not in first) or TYPED


def filled(heard: Heard, answers: Mapping[str, str], reading: Reading) -> Filled:
    """Return what the form says. An empty line is not on the slip; what was kept is kept."""
    before, slip, wrong = told(heard.slip), heard.slip, set[str]()
    for field in SHOWN:
        answer = answers.get(field, before.get(field, "")).strip()
        if answer == before.get(field, ""):
            continue
        value = _read(Maybe(kind_of(field), no=True), answer, reading)
        if isinstance(value, Unclear):
            wrong.add(field)
        else:
            slip = with_answer(slip, field, value)
    unseen = {name: _read(kind, answers.get(name, ""), reading) for name, kind in UNSEEN.items()}
    wrong |= {name for name, value in unseen.items() if isinstance(value, Unclear)}
    # Without what was paid nothing can be said at all.
    if not wrong and slip.gross is None and slip.net is None:
        wrong.add("net")
    return Filled(slip, _known(unseen, answers.get("card", "")), frozenset(wrong))


def _read(kind: Kind[Any], answer: str, reading: Reading) -> Any:
    """Return what an answer says, None for an empty one."""
    if not answer.strip():
        return None
    return Unclear() if len(answer) > LONGEST else kind.read(answer, reading)


def _known(unseen: Mapping[str, Any], card: str) -> Known:
    sure = {name: None if isinstance(v, Unclear) else v for name, v in unseen.items()}
    chosen = card if card in CARDS else None
    return known(sure["born"], chosen, sure["contract"], sure["own_hours"])
