"""The ladder from a question to a human, whom a human has, and why there is a contact at all."""

from dataclasses import replace

import pytest

from flows.follow_up.facts import Asked, Facts, OpenCase
from flows.follow_up.ledger import HUSHING, next_contact, sentence
from flows.follow_up.policy import Policy
from tests.flows.youth_facts import AMINA, PLAN, TODAY, after, brief, coming, day, job

# -- the ladder -----------------------------------------------------------------------------------


def ladder(sent: int | None, *, nudged: int | None = None, nudge: int | None = None) -> Facts:
    sent_on, nudged_on, nudge_on = (
        None if each is None else day(each) for each in (sent, nudged, nudge)
    )
    asked = Asked("waiting", "follow_up", day(sent or -1), sent_on, nudged_on, nudge_on)
    return replace(AMINA, asked=asked, contacted_on=sent_on, followed_on=day(sent or -1))


def test_question_then_one_nudge_then_a_human() -> None:
    assert brief(ladder(0)) == ("nudge", "waiting", 2)
    assert brief(ladder(-2, nudged=0, nudge=0)) == ("case", "silence", 3)


def test_a_nudge_goes_to_the_flow_that_asked() -> None:
    asked = Asked("check_in", "check_in", TODAY, TODAY)
    assert coming(replace(AMINA, asked=asked)).flow == "check_in"


def test_days_of_silence_never_count_from_what_has_not_gone_out() -> None:
    assert brief(ladder(None)) == ("nudge", "waiting", 1)
    assert brief(ladder(-9, nudged=-7)) == ("nudge", "waiting", 1)


def test_what_was_written_today_is_taken_to_be_on_its_way() -> None:
    """So nobody is looked at tomorrow for nothing; in two days it is seen what became of it."""
    asked = Asked("waiting", "follow_up", TODAY, None)
    assert brief(replace(AMINA, asked=asked)) == ("nudge", "waiting", 2)
    nudged = replace(asked, asked_on=day(-2), sent_on=day(-2), nudged_on=TODAY)
    assert brief(replace(AMINA, asked=nudged)) == ("case", "silence", 3)


def test_what_never_goes_out_ends_at_a_human_too() -> None:
    stuck = Asked("waiting", "follow_up", day(-14), None)
    assert brief(replace(AMINA, asked=stuck)) == ("case", "bad_address", 0)
    assert brief(ladder(-14, nudged=-12)) == ("case", "silence", 0)


# -- a human has them -----------------------------------------------------------------------------


@pytest.mark.parametrize("reason", sorted(HUSHING))
def test_nothing_is_asked_while_a_human_looks_for_them(reason: str) -> None:
    facts = replace(ladder(-9), cases=(OpenCase(7, "help", "Mette"), OpenCase(8, reason, "Mette")))
    assert next_contact(facts, PLAN) is None


@pytest.mark.parametrize("reason", ["help", "trouble", "repaired", "new_wishes", "workplace"])
def test_life_goes_on_beside_other_cases(reason: str) -> None:
    assert next_contact(replace(AMINA, cases=(OpenCase(7, reason, None),)), PLAN) is not None


def test_who_has_stopped_is_never_written_to_but_not_forgotten() -> None:
    facts = replace(ladder(-2), stopped_on=day(-2), jobs=(job(1),), paused_until=day(9))
    assert brief(facts) == ("case", "stopped", 58)
    assert brief(replace(facts, talked_on=day(-1))) == ("case", "stopped", 59)
    assert brief(replace(facts, reachable=False)) == ("case", "stopped", 58)


def test_out_of_reach_is_a_case_at_once_and_again_when_nothing_came_of_it() -> None:
    facts = replace(AMINA, reachable=False, contacted_on=day(-5))
    assert brief(facts) == ("case", "bad_address", 0)
    assert brief(replace(facts, talked_on=day(-1))) == ("case", "bad_address", 13)
    assert brief(replace(facts, talked_on=day(-9))) == ("case", "bad_address", 0)


def test_a_pause_is_kept_and_ends_with_a_question() -> None:
    facts = replace(AMINA, paused_until=day(20), jobs=(job(1),), talked_on=TODAY)
    assert brief(facts) == ("ask", "pause_over", 21)
    later = replace(facts, today=day(21))
    assert brief(later) == ("ask", "pause_over", 0)
    assert coming(replace(later, talked_on=day(21))).kind != "pause_over"
    assert coming(after(later, 21)).kind == "job"


# -- why ------------------------------------------------------------------------------------------

WHYS = {
    "waiting": replace(AMINA, contacted_on=TODAY),
    "eve": replace(AMINA, jobs=(job(1),)),
    "first-shift": replace(AMINA, jobs=(job(0),)),
    "first-week": replace(AMINA, jobs=(job(-4),)),
    "job": replace(AMINA, jobs=(job(-40),)),
    "contract-end": replace(AMINA, jobs=(job(-20, until=2),), followed_on=day(-13)),
    "ended": replace(AMINA, jobs=(job(-20, ended=-2),)),
    "pause-over": replace(AMINA, paused_until=day(5)),
    "nudge": ladder(0),
    "unsent": ladder(None),
    "never-sent": ladder(-14, nudged=-12),
    "silence": ladder(-2, nudged=0, nudge=0),
    "stopped": replace(AMINA, stopped_on=TODAY),
    "bad-address": replace(AMINA, reachable=False),
}


@pytest.mark.parametrize("why", WHYS)
@pytest.mark.parametrize("language", ["da", "en"])
def test_every_next_contact_is_explained_in_a_sentence(why: str, language: str) -> None:
    found = coming(WHYS[why])
    assert found.why == why
    assert "Amina" in sentence(found, language) and sentence(found, language).endswith(".")


def test_the_sentence_says_how_often() -> None:
    found = coming(AMINA, Policy(waiting_days=10))
    assert sentence(found, "da") == "Amina venter på et job. Makker skriver hver 10. dag."
