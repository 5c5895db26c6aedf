"""The rules that count: age, hours of a day, hours of a week, days off in seven."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from flows.hours.finding import Finding, certainty
from flows.hours.law import Law
from flows.hours.roster import Roster
from flows.person import whole_years

WEEK = timedelta(days=7)


def too_young(roster: Roster) -> Iterator[Finding]:
    """Yield each day that somebody under 13 works; AML § 60, stk. 2."""
    for day in roster.days("least_age"):
        law, age = roster.laws[day], max(whole_years(roster.born, day), 0)
        fact = law.facts["least_age"]
        limit, sure = law.number("least_age"), certainty(fact.confidence)
        yield Finding("too_young", day, age, limit, fact.source, sure)


def long_days(roster: Roster) -> Iterator[Finding]:
    """Yield each day with more hours than a school day, or another day, allows; AML § 61."""
    worked = roster.worked()
    for day in roster.days("other_day"):
        law = roster.laws[day]
        name = _name("day", law, roster.school.on(day) == "school")
        if worked[day] > law.minutes(name):
            sure = _sure(roster, law, name, worked[day] > law.minutes("other_day"))
            limit, ref = law.minutes(name), law.facts[name].source
            yield Finding("day_max", day, worked[day], limit, ref, sure)


def long_weeks(roster: Roster) -> Iterator[Finding]:
    """Yield each week, Monday to Sunday, with too many hours, on the day that is too much.

    In a week with a birthday the limit is the more generous one. AML § 61.
    """
    weeks: dict[date, list[date]] = {}
    for day in roster.days("other_week"):
        weeks.setdefault(day - timedelta(days=day.weekday()), []).append(day)
    worked = roster.worked()
    for monday, days in weeks.items():
        hours = {day: worked[day] for day in days}
        yield from _long_week(roster, hours, _teaches(roster, monday))


def days_off(roster: Roster) -> Iterator[Finding]:
    """Yield where seven days hold too few without work, on the day that is one too many.

    The seven begin with a day of work; the next seven that are looked at begin after them. AML
    § 62, stk. 2; from 18 § 51. That the two days off should lie together holds only "normally".
    """
    days, at = roster.days("days_off"), 0
    while at < len(days):
        seven = [day for day in days[at : at + 7] if day < days[at] + WEEK]
        laws = [roster.laws[day] for day in seven]
        mildest = min(laws, key=lambda law: law.number("days_off"))
        limit = mildest.number("days_off")
        if 7 - len(seven) >= limit:
            at += 1
            continue
        fact = mildest.facts["days_off"]
        sure = certainty(fact.confidence)
        yield Finding("days_off", seven[7 - limit], 7 - len(seven), limit, fact.source, sure)
        at += len(seven)


def _long_week(roster: Roster, worked: Mapping[date, int], teaches: bool) -> Iterator[Finding]:
    laws = [roster.laws[day] for day in worked]
    law = max(laws, key=lambda each: each.minutes(_name("week", each, teaches)))
    name = _name("week", law, teaches)
    limit, total, too_much = law.minutes(name), 0, None
    for day, minutes in worked.items():
        total += minutes
        too_much = too_much or (day if total > limit else None)
    if too_much:
        sure = _sure(roster, law, name, total > law.minutes("other_week"))
        yield Finding("week_max", too_much, total, limit, law.facts[name].source, sure)


def _teaches(roster: Roster, monday: date) -> bool:
    return any(roster.school.on(monday + timedelta(days=at)) == "school" for at in range(7))


def _name(rule: str, law: Law, school: bool) -> str:
    return f"school_{rule}" if school and f"school_{rule}" in law.facts else f"other_{rule}"


def _sure(roster: Roster, law: Law, name: str, anyhow: bool) -> float:
    """Return how sure it is; what is too much `anyhow` does not rest on the calendar."""
    sure = certainty(law.facts[name].confidence)
    return sure if anyhow else min(sure, roster.school.sure)
