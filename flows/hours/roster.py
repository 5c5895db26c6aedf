"""Somebody's work, laid out by spell and by day, with the law of each day beside it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from flows.facts import NoFigures
from flows.hours.law import Law, law_for
from flows.hours.school_days import SchoolDays
from flows.hours.shift import Piece, Shift, Spell, pieces, spells


@dataclass(frozen=True, slots=True)
class Roster:
    """All work of a person born on `born`; `laws` holds each day that has both work and rules.

    `pieces` are the parts of spells on these days, in order.
    """

    born: date
    spells: tuple[Spell, ...]
    pieces: tuple[Piece, ...]
    laws: Mapping[date, Law]
    school: SchoolDays

    def days(self, rule: str) -> list[date]:
        """Return the days with work on which there is such a rule, in order."""
        return [day for day, law in self.laws.items() if rule in law.facts]

    def worked(self) -> Mapping[date, int]:
        """Return the minutes worked on each day."""
        found = dict.fromkeys(self.laws, 0)
        for piece in self.pieces:
            found[piece.day] += piece.work
        return found


def roster(
    born: date, finished_9th: bool | None, shifts: Iterable[Shift], school: SchoolDays
) -> Roster:
    """Return the work laid out; a break that is unknown is taken to be the one the law wants."""
    together = tuple(spells(shifts))
    laws: dict[date, Law] = {}
    parts: list[Piece] = []
    for spell in together:
        law = law_for(born, finished_9th, spell.day)
        for piece in pieces(spell, _pause(spell, law)):
            own = law_for(born, finished_9th, piece.day)
            if not isinstance(own, NoFigures):
                laws[piece.day] = own
                parts.append(piece)
    return Roster(born, together, tuple(parts), laws, school)


def _pause(spell: Spell, law: Law | NoFigures) -> int:
    if spell.pause is not None:
        return spell.pause
    if isinstance(law, NoFigures) or "break_over" not in law.facts:
        return 0
    return law.number("break_length") if spell.minutes > law.minutes("break_over") else 0
