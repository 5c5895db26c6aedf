"""The ledger's heart: from what is known of a youth to their next contact, and why."""

from datetime import date, timedelta

from flows.follow_up.facts import Asked, Facts, Next
from flows.follow_up.plan import day_after, planned
from flows.follow_up.policy import Policy
from flows.texts import texts_of

HUSHING = frozenset(
    {"silence", "stop", "stopped", "bad_address", "bad_check_in"}
    | {"safety", "trouble_at_work", "role_model_worry", "parents_no"}
    | {"wants_forgotten", "forget_held", "no_questions"}
)
"""Reasons of cases during which Makker asks nothing by itself.

A human is looking for the youth (silence, stop, bad_address) or talks with them about something
that a cheerful question would trample on; or the youth wants to be erased, and has a day to think
it over. All other cases (a call for help, a technical trouble, a
wish, a word with the workplace) are about one thing; life goes on beside them, and so does the
plan: a case that lies waiting must not make anyone forgotten.
"""


def next_contact(facts: Facts, policy: Policy) -> Next | None:
    """Return the next contact of an enrolled youth; None only while a hushing case is open."""
    if any(case.reason in HUSHING for case in facts.cases):
        return None
    # Before the address: whoever said STOP often cannot be reached, and it is no fault of theirs.
    if facts.stopped_on is not None:
        return _stopped(facts.stopped_on, facts, policy)
    if not facts.reachable:
        return _out_of_reach(facts, policy)
    if facts.paused_until is not None and _pausing(facts.paused_until, facts):
        return _pause_over(facts.paused_until, facts, policy)
    if facts.no_questions_on is not None:
        return _unasked(facts.no_questions_on, facts, policy)
    # "When do you leave home tomorrow?" is over with its day: the first shift comes instead.
    if facts.asked is not None and facts.asked.kind != "eve":
        return _ladder(facts.asked, facts, policy)
    return planned(facts, policy)


def sentence(coming: Next, language: str) -> str:
    """Return why there is this contact, in one or two sentences for people."""
    return texts_of("follow_up", language).get(f"why-{coming.why}", args=coming.args)


def _stopped(stopped_on: date, facts: Facts, policy: Policy) -> Next:
    last = max(stopped_on, facts.talked_on or stopped_on)
    return _case("stopped", last + timedelta(days=policy.stopped_days), "stopped", facts, policy)


def _unasked(since: date, facts: Facts, policy: Policy) -> Next:
    # Who wants no questions is not forgotten: a human looks in on them now and then.
    last = max(since, facts.talked_on or since)
    day = last + timedelta(days=policy.paused_days)
    return _case("no_questions", day, "no-questions", facts, policy)


def _out_of_reach(facts: Facts, policy: Policy) -> Next:
    # Dealt with, and no new address: a human looks in on them as often as Makker would have.
    talked, contacted = facts.talked_on, facts.contacted_on
    dealt_with = talked is not None and (contacted is None or contacted <= talked)
    day = facts.today
    if talked is not None and dealt_with:
        day = talked + timedelta(days=policy.waiting_days)
    return _case("bad_address", day, "bad-address", facts, policy)


def _pausing(until: date, facts: Facts) -> bool:
    """Return whether a pause lasts, or has ended and nobody has asked or talked with them since."""
    since = [day for day in (facts.followed_on, facts.talked_on) if day]
    return until >= facts.today or all(day <= until for day in since)


def _pause_over(until: date, facts: Facts, policy: Policy) -> Next:
    day = max(until + timedelta(days=1), day_after(facts.contacted_on))
    args = {"name": facts.name}
    return Next("ask", "pause_over", day, policy.question_at, "pause-over", args=args)


# -- the ladder: question, one nudge, a case ------------------------------------------------------


def _ladder(asked: Asked, facts: Facts, policy: Policy) -> Next:
    written_on, sent_on = asked.latest
    if sent_on is None and written_on < facts.today:
        return _unsent(asked, facts, policy)
    # What was written today is on its way. If it is not, that is seen when its time has come.
    sent_on = sent_on or facts.today
    if asked.nudged_on is not None:
        day = sent_on + timedelta(days=policy.case_days)
        return _case("silence", day, "silence", facts, policy)
    day = sent_on + timedelta(days=policy.nudge_days)
    return _nudge(asked, day, "nudge", facts, policy)


def _unsent(asked: Asked, facts: Facts, policy: Policy) -> Next:
    # Days of silence count from what has gone out, but nobody waits for ever on what never does.
    longest = timedelta(days=policy.waiting_days)
    if facts.today - (asked.sent_on or asked.asked_on) < longest:
        return _nudge(asked, facts.today + timedelta(days=1), "unsent", facts, policy)
    reason = "silence" if asked.nudged_on else "bad_address"
    return _case(reason, facts.today, "never-sent", facts, policy)


def _nudge(asked: Asked, day: date, why: str, facts: Facts, policy: Policy) -> Next:
    day = max(day, day_after(facts.contacted_on))
    args = {"name": facts.name, "count": policy.nudge_days}
    return Next("nudge", asked.kind, day, policy.question_at, why, flow=asked.flow, args=args)


def _case(reason: str, day: date, why: str, facts: Facts, policy: Policy) -> Next:
    args = {"name": facts.name, "count": policy.case_days}
    return Next("case", reason, day, policy.question_at, why, args=args)
