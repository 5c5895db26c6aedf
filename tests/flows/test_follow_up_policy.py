"""The follow-up plan's numbers can be changed, and never to something that breaks a promise."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.follow_up.policy import LONGEST_EVENT, SETTINGS, Policy
from flows.kind import Json

EVENT = "Jobcafe i Huset på tirsdag kl. 16."


def test_the_defaults_are_those_of_the_plan() -> None:
    policy = Policy()
    assert (policy.waiting_days, policy.job_days, policy.first_week_days) == (14, 14, 7)
    assert (policy.ended_days, policy.contract_days) == (3, 14)
    assert (policy.nudge_days, policy.case_days) == (2, 3)
    assert (policy.paused_days, policy.stopped_days) == (60, 60)
    assert policy.eve_at == time(18, 30) and policy.question_at == time(16, 0)
    assert policy.after_first_shift_at == time(20, 15)


def test_what_an_area_has_not_said_is_the_default() -> None:
    assert Policy.from_json({"waiting_days": 10}) == Policy(waiting_days=10)
    assert Policy.from_json({}) == Policy()


def test_a_policy_survives_being_stored() -> None:
    policy = Policy(waiting_days=7, eve_at=time(19, 0), event=EVENT, event_until=date(2026, 12, 1))
    assert Policy.from_json(policy.to_json()) == policy
    assert Policy.from_json(Policy().to_json()) == Policy()


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("waiting_days", "10", 10),
        ("question_at", "15:45", time(15, 45)),
        ("question_at", "15.45", time(15, 45)),
        ("question_at", "9", time(9, 0)),
        ("question_at", "08:00", time(8, 0)),
        ("question_at", "20:59", time(20, 59)),
        ("event", EVENT, EVENT),
        ("event", "", ""),
        ("event_until", "2026-12-01", date(2026, 12, 1)),
        ("event_until", "", None),
    ],
)
def test_one_value_is_changed_from_text(name: str, text: str, value: object) -> None:
    assert getattr(Policy().changed(name, text), name) == value


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [
        ("waiting_days", 0, "1 to 60 days"),
        ("waiting_days", "61", "1 to 60 days"),
        ("waiting_days", "²", "1 to 60 days"),
        ("waiting_days", True, "1 to 60 days"),
        ("waiting_days", None, "1 to 60 days"),
        ("waiting_days", 1.5, "1 to 60 days"),
        ("stopped_days", "-3", "7 to 365 days"),
        ("question_at", "22:00", "outside the quiet hours"),
        ("question_at", "21:00", "outside the quiet hours"),
        ("eve_at", "07:59", "outside the quiet hours"),
        ("eve_at", "25:00", "outside the quiet hours"),
        ("eve_at", "sent", "outside the quiet hours"),
        ("event", "x" * (LONGEST_EVENT + 1), f"at most {LONGEST_EVENT} characters"),
        ("event", "Se mere på huset.dk", "without a link"),
        ("event", "Vi ses 🎉", "characters that an SMS has"),
        ("event", "To\nlinjer", "characters"),
        ("event_until", "i morgen", "a date like"),
    ],
)
def test_what_is_not_allowed_says_what_is(name: str, value: Json, allowed: str) -> None:
    with pytest.raises(ValueError, match=rf"^{name} cannot be .*{allowed}"):
        Policy.from_json({name: value})


@pytest.mark.parametrize("name", ["waiting_day", "", "__class__"])
def test_an_unknown_name_is_answered_with_those_there_are(name: str) -> None:
    with pytest.raises(ValueError, match="it has waiting_days, job_days"):
        Policy().changed(name, "1")


def test_every_value_is_described_with_what_it_may_be() -> None:
    described = Policy().described()
    assert [name for name, _, _ in described] == list(Policy().to_json()) == list(SETTINGS)
    assert described[0] == (
        "waiting_days",
        "14",
        "while waiting for a job: how often (1 to 60 days)",
    )


@given(st.sampled_from(list(SETTINGS)), st.text(max_size=60))
def test_any_text_is_taken_or_refused_with_a_sentence(name: str, text: str) -> None:
    try:
        policy = Policy().changed(name, text)
    except ValueError as error:
        assert str(error).startswith(f"{name} cannot be")
    else:
        assert Policy.from_json(policy.to_json()) == policy
