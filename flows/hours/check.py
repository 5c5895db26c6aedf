"""The check of somebody's shifts against the law on hours. Pure: the same facts, the same findings.

The sections of the law stand with each fact in `flows/facts/work.toml`.
"""

from collections.abc import Iterable
from datetime import date

from flows.facts import NoFigures
from flows.facts.work import work_on
from flows.hours.days import days_off, long_days, long_weeks, too_young
from flows.hours.finding import RULES, Finding
from flows.hours.roster import Roster, roster
from flows.hours.school_days import SchoolDays
from flows.hours.shift import Shift, spells
from flows.hours.times import breaks, rests, windows

_CHECKS = (too_young, long_days, long_weeks, windows, rests, days_off, breaks)


def check(
    born: date, finished_9th: bool | None, shifts: Iterable[Shift], school_days: SchoolDays
) -> list[Finding]:
    """Return what is beyond the law, or may be, by date and then in the order of `RULES`.

    The age is that of each day. `finished_9th` None: only what holds in both cases. On a day that
    `school_days` does not know, only what holds with and without school. Days that nothing is known
    of the law are left out: `unknown_to_law` names them.
    """
    work: Roster = roster(born, finished_9th, shifts, school_days)
    found = [finding for each in _CHECKS for finding in each(work)]
    return sorted(found, key=lambda each: (each.date, RULES.index(each.rule), each.found))


def unknown_to_law(shifts: Iterable[Shift]) -> NoFigures | None:
    """Return the first day with work that there are no rules for here, None when there is none."""
    laws = (work_on(spell.day) for spell in spells(shifts))
    return next((law for law in laws if isinstance(law, NoFigures)), None)
