"""The plan: what a youth hears about next when no question, pause or case stands in the way."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from flows.follow_up.facts import Facts, Job, Next
from flows.follow_up.policy import Policy
from flows.kind import Json

RHYTHM = ("job", "waiting")
FIRST_SHIFT_KEEPS = timedelta(days=2)
"""How long after the first day Makker still asks how it was."""
JOB_USES = ("work", "people", "hours")


def planned(facts: Facts, policy: Policy) -> Next:
    """Return the next step of the plan: there always is one."""
    steps = [step for job in facts.jobs for step in _steps(job, facts, policy)]
    steps.append(_rhythm(facts, policy))
    first = min(steps, key=lambda step: _order(step, facts.today))
    return _gives_way(first, steps, facts, policy)


def day_after(*days: date | None) -> date:
    """Return the day after the latest of `days`: nobody hears of Makker twice in one."""
    return max((day + timedelta(days=1) for day in days if day), default=date.min)


def running(job: Job, today: date) -> bool:
    """Return whether a job has begun and not ended."""
    return job.started <= today and _lasts(job, today)


def _order(step: Next, today: date) -> tuple[object, ...]:
    # What is overdue is due today; a step of its own goes before the rhythm on the same day.
    return (max(step.day, today), not step.fixed, step.kind in RHYTHM, step.day, step.at)


def _gives_way(first: Next, steps: Iterable[Next], facts: Facts, policy: Policy) -> Next:
    # A question of the rhythm that is still open would keep the eve of a first day from coming.
    if first.kind not in RHYTHM:
        return first
    soon = max(first.day, facts.today) + timedelta(days=policy.nudge_days)
    eves = [step for step in steps if step.fixed and step.day <= soon]
    return min(eves, key=lambda step: step.day, default=first)


# -- the steps around one job ---------------------------------------------------------------------


def _steps(job: Job, facts: Facts, policy: Policy) -> Iterator[Next]:
    yield from _eve(job, facts, policy)
    yield from _first_shift(job, facts, policy)
    yield from _first_week(job, facts, policy)
    yield from _contract_end(job, facts, policy)
    yield from _ended(job, facts, policy)


def _eve(job: Job, facts: Facts, policy: Policy) -> Iterator[Next]:
    day = job.started - timedelta(days=1)
    unanswered = facts.asked is not None  # another eve; two in a row would be one text too many
    if day < facts.today or unanswered or _when(day, facts) != day:
        return
    if _lasts(job, job.started):
        about, args = _about(job, day), _args(facts, job)
        yield Next("ask", "eve", day, policy.eve_at, "eve", about=about, args=args, fixed=True)


def _first_shift(job: Job, facts: Facts, policy: Policy) -> Iterator[Next]:
    yield from _until(
        job.started + FIRST_SHIFT_KEEPS, "first_shift", job, job.started, facts, policy
    )


def _first_week(job: Job, facts: Facts, policy: Policy) -> Iterator[Next]:
    day = job.started + timedelta(days=policy.first_week_days)
    # From then on the question of the rhythm would be due, which asks the same.
    last = day + timedelta(days=policy.job_days - 1)
    yield from _until(last, "first_week", job, day, facts, policy)


def _contract_end(job: Job, facts: Facts, policy: Policy) -> Iterator[Next]:
    if job.until is not None:
        day = max(job.until - timedelta(days=policy.contract_days), job.started)
        yield from _until(job.until, "contract_end", job, day, facts, policy)


def _until(
    last: date, kind: str, job: Job, day: date, facts: Facts, policy: Policy
) -> Iterator[Next]:
    """Yield a step of `day` unless it is done, or too late: after `last` or the job itself."""
    if _done(day, facts) or last < facts.today:
        return
    when = _when(day, facts)
    if when <= last and _lasts(job, when):
        yield _step(kind, job, day, facts, policy)


def _ended(job: Job, facts: Facts, policy: Policy) -> Iterator[Next]:
    # What was over before they came to us is no news.
    if job.ended is None or job.ended < facts.enrolled_on:
        return
    day = job.ended + timedelta(days=policy.ended_days)
    if not _done(day, facts):
        yield _step("ended", job, day, facts, policy)


def _step(kind: str, job: Job, day: date, facts: Facts, policy: Policy) -> Next:
    at = policy.after_first_shift_at if kind == "first_shift" else policy.question_at
    day = max(day, day_after(facts.contacted_on, facts.talked_on))
    about = _about(job, max(day, facts.today))
    return Next("ask", kind, day, at, kind.replace("_", "-"), about=about, args=_args(facts, job))


def _lasts(job: Job, day: date) -> bool:
    return job.ended is None or day <= job.ended


def _done(day: date, facts: Facts) -> bool:
    return facts.followed_on is not None and facts.followed_on >= day


def _when(day: date, facts: Facts) -> date:
    """Return the day on which something of `day` can really be said."""
    return max(day, facts.today, day_after(facts.contacted_on, facts.talked_on))


# -- the rhythm -----------------------------------------------------------------------------------


def _rhythm(facts: Facts, policy: Policy) -> Next:
    jobs = [job for job in facts.jobs if running(job, facts.today)]
    for job in sorted(jobs, key=lambda job: (job.started, job.id), reverse=True):
        step = _in_job(job, facts, policy)
        if _lasts(job, max(step.day, facts.today)):
            return step
    return _waiting(facts, policy)


def _in_job(job: Job, facts: Facts, policy: Policy) -> Next:
    week = job.started + timedelta(days=policy.first_week_days)
    last = _latest(week, facts.enrolled_on, facts.followed_on, facts.talked_on)
    day = last + timedelta(days=policy.job_days)
    step = max(day, day_after(facts.contacted_on))
    about = {
        **_about(job, max(step, facts.today)),
        "use": JOB_USES[facts.followed % len(JOB_USES)],
        "praise": _praise(job, max(step, facts.today), facts, policy),
    }
    args = {**_args(facts, job), "count": policy.job_days}
    return Next("ask", "job", step, policy.question_at, "job", about=about, args=args)


def _praise(job: Job, day: date, facts: Facts, policy: Policy) -> str | None:
    """Return what is praised: each time a month mark has passed since they last heard."""
    each = policy.recognition_months
    now = _months(job.started, day)
    before = _months(job.started, _latest(job.started, facts.followed_on))
    if now // each == before // each:
        return None
    return "first_month" if now == 1 else "weeks"


def _months(first: date, day: date) -> int:
    months = (day.year - first.year) * 12 + day.month - first.month
    return months - (day.day < first.day)


def _waiting(facts: Facts, policy: Policy) -> Next:
    ends = (
        job.ended for job in facts.jobs if min(job.started, job.ended or date.max) <= facts.today
    )
    last = _latest(facts.enrolled_on, facts.contacted_on, facts.talked_on, *ends)
    day = last + timedelta(days=policy.waiting_days)
    about = _of_use(facts, policy, max(day, facts.today))
    args = {**_args(facts), "count": policy.waiting_days}
    return Next("ask", "waiting", day, policy.question_at, "waiting", about=about, args=args)


def _of_use(facts: Facts, policy: Policy, day: date) -> dict[str, Json]:
    """Return what a waiting youth is offered: never nothing, and not the same twice in a row."""
    coming = bool(policy.event) and policy.event_until is not None and policy.event_until >= day
    left = policy.event_until - day if coming and policy.event_until else None
    uses = {"none": ["cv_new"], "started": ["cv_on"]}.get(facts.cv, [])
    uses += ["interview", *(["event"] if coming else []), "hello"]
    use = uses[facts.followed % len(uses)]
    if left is not None and left < timedelta(days=policy.waiting_days):
        use = "event"  # by the next time it is over
    return {"use": use, "event": policy.event} if use == "event" else {"use": use}


def _latest(first: date, *others: date | None) -> date:
    return max([first, *(day for day in others if day is not None)])


def _about(job: Job, day: date) -> dict[str, Json]:
    return {"workplace": job.workplace, "weeks": max((day - job.started).days // 7, 0)}


def _args(facts: Facts, job: Job | None = None) -> dict[str, object]:
    return {"name": facts.name, **({"workplace": job.workplace} if job else {})}
