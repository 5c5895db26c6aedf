"""When a parent's yes is needed, and when an employer must tell the parents."""

from datetime import date
from decimal import Decimal
from typing import cast

from flows.facts import NoFigures
from flows.facts.work import work_on
from flows.person import whole_years

OF_AGE = 18
"""Under it a parent is asked (programme.md, "The staircase")."""


def needs_a_yes(born: date | None, today: date) -> bool:
    """Return whether a parent is asked before anybody finds this youth a job or a role model.

    Whose birthday is not known is taken for a child.
    """
    return born is None or whole_years(born, today) < OF_AGE


def employer_must_tell(born: date | None, finished_9th: bool | None, today: date) -> bool | None:
    """Return whether the employer has to tell the parents of the job, its hours and its dangers.

    Under 15 or in compulsory schooling: AML § 60, stk. 7. It is to inform, not to ask. None: it
    hangs on what is not known (the birthday, 9th class, or the law of that day).
    """
    figures = work_on(today)
    if born is None or isinstance(figures, NoFigures):
        return None
    until = figures.get("parents_told_until")
    if isinstance(until, NoFigures):
        return None
    age = whole_years(born, today)
    if age < int(cast(Decimal, until.value)):
        return True
    if age >= OF_AGE or finished_9th:
        return False
    return None if finished_9th is None else True
