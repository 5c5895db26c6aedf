"""The plan: company while waiting, and the steps around a job."""

from dataclasses import replace
from datetime import time

import pytest

from flows.follow_up.facts import Asked, Facts
from flows.follow_up.policy import Policy
from tests.flows.youth_facts import AMINA, PLAN, TODAY, after, brief, coming, day, job

# -- waiting --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "days"),
    [
        (replace(AMINA, enrolled_on=TODAY), 14),
        (replace(AMINA, contacted_on=day(-4)), 10),
        (replace(AMINA, contacted_on=day(-9), talked_on=day(-2)), 12),
        (replace(AMINA, contacted_on=day(-30)), -16),
        (replace(AMINA, jobs=(job(-90, ended=-8),), followed_on=day(-2), contacted_on=day(-2)), 12),
    ],
)
def test_who_waits_hears_every_14_days_from_whatever_was_last(facts: Facts, days: int) -> None:
    assert brief(facts) == ("ask", "waiting", days)
    assert coming(facts).at == time(16, 0)


def uses(facts: Facts, policy: Policy = PLAN) -> list[object]:
    return [coming(replace(facts, followed=n), policy).about["use"] for n in range(6)]


def test_waiting_carries_something_of_use_and_takes_turns() -> None:
    assert uses(AMINA)[:2] == ["interview", "hello"]
    assert uses(replace(AMINA, cv="none"))[:4] == ["cv_new", "interview", "hello", "cv_new"]
    assert uses(replace(AMINA, cv="started"))[0] == "cv_on"


def test_the_areas_event_takes_its_turn_and_comes_before_it_is_over() -> None:
    due = replace(AMINA, contacted_on=day(-14))
    far = Policy(event="Jobcafe på tirsdag.", event_until=day(60))
    assert uses(due, far)[:3] == ["interview", "event", "hello"]
    assert coming(replace(due, followed=1), far).about["event"] == "Jobcafe på tirsdag."
    assert set(uses(due, replace(far, event_until=day(5)))) == {"event"}
    assert "event" not in uses(due, replace(far, event_until=day(-1)))
    assert "event" not in uses(due, Policy(event="Jobcafe på tirsdag."))


# -- around a job ---------------------------------------------------------------------------------


def test_a_new_job_is_followed_step_by_step() -> None:
    facts = replace(AMINA, jobs=(job(1),), contacted_on=day(-3))
    eve = coming(facts)
    assert (eve.kind, eve.day, eve.at, eve.fixed) == ("eve", TODAY, time(18, 30), True)
    facts = after(facts, 0)
    first = coming(facts)
    assert (first.kind, first.day, first.at) == ("first_shift", day(1), time(20, 15))
    facts = after(facts, 1)
    assert (coming(facts).kind, coming(facts).day) == ("first_week", day(8))
    facts = after(facts, 8)
    assert (coming(facts).kind, coming(facts).day) == ("job", day(22))
    facts = after(facts, 22)
    assert (coming(facts).kind, coming(facts).day) == ("job", day(36))


def test_what_is_asked_about_a_job_says_where_and_how_long() -> None:
    about = coming(after(replace(AMINA, jobs=(job(-7),)), 0)).about
    assert (about["workplace"], about["weeks"]) == ("Netto", 3)


def test_each_month_in_a_job_is_praised_once_in_the_same_message() -> None:
    facts = after(replace(AMINA, jobs=(job(0),)), 7)
    praised = []
    for _ in range(6):
        step = coming(facts)
        praised.append((step.about["weeks"], step.about["praise"]))
        facts = after(facts, (step.day - TODAY).days)
    assert praised == [
        (3, None),
        (5, "first_month"),
        (7, None),
        (9, "weeks"),
        (11, None),
        (13, None),
    ]


def test_the_eve_of_a_first_day_comes_on_that_evening_or_not_at_all() -> None:
    soon = replace(AMINA, jobs=(job(1),))
    assert coming(soon).kind == "eve"
    assert brief(replace(soon, contacted_on=TODAY)) == ("ask", "first_shift", 1)
    assert brief(replace(AMINA, jobs=(job(0),))) == ("ask", "first_shift", 0)


def test_a_question_of_the_rhythm_gives_way_to_the_eve_of_a_first_day() -> None:
    facts = replace(AMINA, jobs=(job(3),), contacted_on=day(-14))
    assert brief(facts) == ("ask", "eve", 2)
    assert brief(replace(AMINA, jobs=(job(4),), contacted_on=day(-14))) == ("ask", "waiting", 0)


def test_an_eve_without_an_answer_is_over_with_its_day() -> None:
    """Nobody is nudged about when they leave home for a first day that has been."""
    eve = Asked("eve", "follow_up", TODAY, TODAY)
    facts = replace(after(replace(AMINA, jobs=(job(1),)), 0), asked=eve)
    assert brief(facts) == ("ask", "first_shift", 1)
    gone = replace(facts, jobs=())
    assert brief(gone) == ("ask", "waiting", 14)


@pytest.mark.parametrize(
    ("started", "kind"),
    [(-1, "first_shift"), (-2, "first_shift"), (-3, "first_week"), (-20, "first_week")],
)
def test_what_is_registered_late_still_comes_while_it_makes_sense(started: int, kind: str) -> None:
    """P6: a time that has already passed is not never."""
    assert coming(replace(AMINA, jobs=(job(started),))).kind == kind


def test_too_late_for_the_first_week_the_rhythm_takes_over_at_once() -> None:
    rung, kind, days = brief(replace(AMINA, jobs=(job(-40),)))
    assert (rung, kind) == ("ask", "job") and days <= 0


def test_a_contract_that_runs_out_is_asked_about_14_days_before() -> None:
    facts = replace(AMINA, jobs=(job(-100, until=20),), followed_on=day(-2), contacted_on=day(-2))
    assert brief(facts) == ("ask", "contract_end", 6)
    assert brief(after(facts, 6)) == ("ask", "job", 14)
    late = replace(AMINA, jobs=(job(-100, until=3),), followed_on=day(-20), contacted_on=day(-20))
    assert coming(late).kind == "contract_end"
    assert coming(replace(late, jobs=(job(-100, until=-3),))).kind == "job"


def test_a_job_that_has_ended_is_asked_about_3_days_after_however_late_it_is_registered() -> None:
    facts = replace(after(AMINA, -5), today=TODAY, jobs=(job(-70, ended=-1),))
    assert brief(facts) == ("ask", "ended", 2)
    assert brief(after(facts, 2)) == ("ask", "waiting", 14)
    late = replace(AMINA, jobs=(job(-70, ended=-40),))
    assert coming(late).kind == "ended"


def test_an_end_that_is_known_beforehand_is_planned_for() -> None:
    facts = replace(after(AMINA, -9), today=TODAY, jobs=(job(-70, ended=4),))
    assert brief(facts) == ("ask", "ended", 7)
    assert brief(replace(facts, jobs=(job(-70, ended=5),))) == ("ask", "job", 5)


def test_a_job_that_is_called_off_before_it_begins_has_no_first_day() -> None:
    called_off = replace(AMINA, jobs=(job(1, ended=-1),), contacted_on=day(-1))
    assert brief(called_off) == ("ask", "ended", 2)


def test_a_job_that_was_over_before_they_came_is_no_news() -> None:
    assert coming(replace(AMINA, jobs=(job(-900, ended=-800),))).kind == "waiting"


def test_the_newest_of_two_jobs_is_asked_about() -> None:
    old, new = job(-300, name="Netto"), replace(job(-60, name="Bageren"), id=2)
    assert coming(after(replace(AMINA, jobs=(new, old)), 0)).about["workplace"] == "Bageren"


def test_nobody_hears_twice_in_one_day() -> None:
    facts = replace(AMINA, jobs=(job(0),), contacted_on=TODAY)
    assert brief(facts) == ("ask", "first_shift", 1)
