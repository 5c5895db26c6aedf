"""A rule leaves out the days on which it was said not to hold."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.shifts.kept_rule import rule_of
from flows.shifts.rule import Rule
from flows.shifts.told import told
from flows.shifts.wall import ZONE
from tests.flows.shifts.youth import saved, says, youth

FIRST = date(2026, 11, 23)
NOW = datetime(2026, 11, 25, 14, tzinfo=ZONE)
DAYS = st.integers(0, 60).map(lambda days: FIRST + timedelta(days=days))
RULES = st.builds(
    Rule,
    days=st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days))),
    start=st.just(960), end=st.just(1140), but=st.sets(DAYS).map(lambda days: tuple(sorted(days))),
)  # fmt: skip


@given(RULES)
def test_a_rule_is_its_days_without_those_it_leaves_out(rule: Rule) -> None:
    last = FIRST + timedelta(days=60)
    every = set(Rule(rule.days).dates(FIRST, last))
    assert set(rule.dates(FIRST, last)) == every - set(rule.but)
    assert rule_of(rule.to_json()) == rule


@given(st.integers(0, 6), st.integers(0, 6))
def test_shifts_of_one_week_leave_days_out_too(one: int, other: int) -> None:
    names = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
    text = f"hver dag i næste uge undtagen {names[one]} og {names[other]} 15-18"
    read = told(text, NOW)
    assert {shift.day.weekday() for shift in read.shifts} == set(range(7)) - {one, other}
    assert not read.rules


def test_what_is_left_out_is_said_back_and_kept() -> None:
    play = youth()
    play.say("hver torsdag 16-19 undtagen 24/12 og 31/12")
    assert says(play, "hver torsdag kl. 16-19, men ikke 24/12 og 31/12\nEr det rigtigt?")
    play.say("ja")
    (rule,) = saved(play).rules
    assert isinstance(rule, dict) and rule["except"] == ["2026-12-24", "2026-12-31"]


def test_of_many_days_the_first_are_named() -> None:
    play = youth()
    play.say("hver dag 16-19 undtagen fra 20/12 til 3/1")
    assert says(play, "men ikke 20/12, 21/12, 22/12, 23/12, 24/12 og 10 dage mere")


@pytest.mark.parametrize(
    "text",
    ["jeg kan ikke 24/12", "undtagen", "ikke uge 52", "hver tirsdag 16-19 men ikke sikkert"],
)
def test_nothing_is_left_out_of_what_does_not_come_back(text: str) -> None:
    assert all(rule.but == () for rule in told(text, NOW).rules)
