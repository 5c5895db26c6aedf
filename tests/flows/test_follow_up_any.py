"""Whatever is known: everyone enrolled has a next contact, and nobody has one too many."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from flows.follow_up.facts import Asked, Facts, Job, JobKind, Next, OpenCase
from flows.follow_up.ledger import next_contact, sentence
from flows.follow_up.policy import Policy
from tests.flows.youth_facts import PLAN, TODAY, coming, day, job

PAST = st.integers(-400, 0)
KINDS: tuple[JobKind, ...] = ("pocket_money", "public", "private", "mentor", "other")


@st.composite
def some_job(draw: st.DrawFn) -> Job:
    started = draw(st.integers(-400, 60))
    ended = draw(st.none() | st.integers(started - 5, 90))
    until = draw(st.none() | st.integers(started - 5, 200))
    found = job(started, ended, until)
    return replace(found, id=draw(st.integers(1, 9)), kind=draw(st.sampled_from(KINDS)))


@st.composite
def some_asked(draw: st.DrawFn) -> Asked:
    asked = draw(PAST)
    sent = draw(st.none() | st.integers(asked, 0))
    nudged = draw(st.none() | st.integers(sent, 0)) if sent is not None else None
    nudge = draw(st.none() | st.integers(nudged, 0)) if nudged is not None else None
    kind = draw(st.sampled_from(["waiting", "eve", "job", "pause_over", "check_in"]))
    return Asked(
        kind,
        "follow_up",
        day(asked),
        None if sent is None else day(sent),
        None if nudged is None else day(nudged),
        None if nudge is None else day(nudge),
    )


def maybe(days: st.SearchStrategy[int]) -> st.SearchStrategy[date | None]:
    return st.none() | days.map(day)


FACTS = st.builds(
    Facts,
    name=st.just("Amina"),
    consultant=st.none() | st.just("Mette"),
    today=st.just(TODAY),
    enrolled_on=PAST.map(day),
    stopped_on=maybe(PAST),
    paused_until=maybe(st.integers(-400, 60)),
    reachable=st.booleans(),
    jobs=st.lists(some_job(), max_size=3).map(tuple),
    contacted_on=maybe(PAST),
    followed_on=maybe(PAST),
    followed=st.integers(0, 50),
    asked=st.none() | some_asked(),
    talked_on=maybe(PAST),
    cv=st.sampled_from(["none", "started", "done"]),
)
POLICIES = st.builds(
    Policy,
    waiting_days=st.integers(1, 60),
    job_days=st.integers(1, 60),
    first_week_days=st.integers(2, 14),
    ended_days=st.integers(1, 30),
    contract_days=st.integers(1, 60),
    stopped_days=st.integers(7, 365),
    nudge_days=st.integers(1, 14),
    case_days=st.integers(1, 14),
    recognition_months=st.integers(1, 12),
    event=st.just("") | st.just("Jobcafe på tirsdag."),
    event_until=maybe(st.integers(-30, 30)),
)


def farthest(facts: Facts, policy: Policy) -> int:
    """Return the most days that may pass before a youth hears from Makker or a human."""
    pause = (facts.paused_until - TODAY).days + 1 if facts.paused_until else 0
    rhythm = max(policy.waiting_days, policy.job_days + policy.first_week_days)
    ladder = max(policy.nudge_days, policy.case_days)
    if facts.stopped_on is not None:
        return policy.stopped_days
    return max(rhythm + max(policy.nudge_days, policy.ended_days), ladder, pause)


def done(facts: Facts, step: Next) -> Iterator[Facts]:
    """Yield what may be known once `step` has been done, on the day it could be done."""
    now = max(step.day, facts.today)
    facts = replace(facts, today=now)
    if step.rung == "case":
        # The case is open until a human has dealt with it, which ends the question.
        assert next_contact(replace(facts, cases=(OpenCase(1, step.kind, "Mette"),)), PLAN) is None
        yield replace(facts, talked_on=now, asked=None)
    elif step.rung == "nudge":
        assert facts.asked is not None
        asked = replace(facts.asked, nudged_on=now, nudge_sent_on=now)
        yield replace(facts, asked=asked, contacted_on=now)
        yield replace(facts, asked=None, contacted_on=now)
    else:
        count = facts.followed + 1
        facts = replace(facts, contacted_on=now, followed_on=now, followed=count)
        yield replace(facts, asked=Asked(step.kind, step.flow, now, now))
        yield replace(facts, asked=None)


@given(FACTS, POLICIES)
def test_everyone_has_a_next_contact_within_the_gap_of_the_policy(
    facts: Facts, policy: Policy
) -> None:
    step = coming(facts, policy)
    assert (step.day - TODAY).days <= farthest(facts, policy)
    assert sentence(step, "da") and sentence(step, "en")
    assert policy.event != "" or step.about.get("use") != "event"


@given(FACTS, POLICIES)
def test_once_it_is_done_the_next_one_lies_after_that_day(facts: Facts, policy: Policy) -> None:
    step = coming(facts, policy)
    for later in done(facts, step):
        assert coming(later, policy).day > later.today


@given(FACTS, POLICIES)
def test_who_has_stopped_or_cannot_be_reached_is_never_texted(facts: Facts, policy: Policy) -> None:
    step = coming(facts, policy)
    if facts.stopped_on is not None or not facts.reachable:
        assert step.rung == "case"


@given(FACTS, POLICIES)
def test_who_never_answers_gets_three_texts_at_most_and_then_a_human(
    facts: Facts, policy: Policy
) -> None:
    facts = replace(facts, asked=None)
    for texts in range(4):
        step = coming(facts, policy)
        if step.rung == "case":
            return
        assert texts < 3, step
        facts = next(done(facts, step))


@given(FACTS, POLICIES)
def test_looked_at_again_when_its_day_has_come_it_is_due(facts: Facts, policy: Policy) -> None:
    """A wake-up decides anew: what was planned must still stand then, or something sooner.

    Only what has still not gone out by then is waited for, a day at a time.
    """
    step = coming(facts, policy)
    unsent = facts.asked is not None and facts.asked.latest[1] is None
    if step.why != "unsent" and not (step.rung != "ask" and unsent):
        later = replace(facts, today=max(step.day, facts.today))
        assert coming(later, policy).day <= later.today
