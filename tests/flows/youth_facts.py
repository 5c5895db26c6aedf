"""What may be known of a youth, and what comes next for them, in a few words."""

from dataclasses import replace
from datetime import date, timedelta

from flows.follow_up.facts import Facts, Job, Next
from flows.follow_up.ledger import next_contact
from flows.follow_up.policy import Policy

TODAY = date(2026, 11, 23)
PLAN = Policy()
AMINA = Facts("Amina", "Mette", TODAY, enrolled_on=date(2026, 9, 1), cv="done")


def day(offset: int) -> date:
    return TODAY + timedelta(days=offset)


def job(
    started: int, ended: int | None = None, until: int | None = None, name: str = "Netto"
) -> Job:
    last, runs_out = (None if each is None else day(each) for each in (ended, until))
    return Job(1, name, "private", day(started), last, runs_out)


def coming(facts: Facts, policy: Policy = PLAN) -> Next:
    found = next_contact(facts, policy)
    assert found is not None
    return found


def brief(facts: Facts, policy: Policy = PLAN) -> tuple[str, str, int]:
    """Return rung, kind and how many days from today."""
    found = coming(facts, policy)
    return found.rung, found.kind, (found.day - facts.today).days


def after(facts: Facts, when: int) -> Facts:
    """Return the facts after a contact of the plan so many days from today, and an answer."""
    now = day(when)
    count = facts.followed + 1
    return replace(facts, today=now, contacted_on=now, followed_on=now, followed=count)
