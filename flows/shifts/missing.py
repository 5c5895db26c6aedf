"""What is missing of the shifts that were told is asked for, one thing at a time."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from flows.answers import Choice, Maybe
from flows.chat import Chat
from flows.shifts.heard import End, Roster, Times
from flows.shifts.kept import Kept, moment, nearest_last
from flows.shifts.lines import by_sms, spoken_in, spoken_rule
from flows.shifts.plan import Plan, in_the_evening
from flows.shifts.rule import Rule
from flows.shifts.shift import Shift
from flows.shifts.timing import Ask
from flows.shifts.wall import on_wall

MOST_ASKED = 12
"""Things that are asked for in one talk; what is missing then stays open."""
AGAIN = {
    "day": "dag", "date": "dato", "rule": "gentagelse", "whose": "hvis", "which_shift": "hvilken",
}  # fmt: skip
"""The questions that are answered by telling a shift, by what is missing."""
_DAY = 24 * 60


async def completed(chat: Chat, at: int, plan: Plan, kept: tuple[Kept, ...]) -> Plan:
    """Return the plan with nothing missing any more, as far as the youth knows it.

    `at` is which time this is in one talk: corrections may leave new things open.
    """
    for number in range(MOST_ASKED):
        if plan.ask is None:
            return plan
        plan = await _with(chat.part("mangler", at, number), plan, plan.ask, kept)
    return replace(plan, asks=tuple(ask for ask in plan.asks if ask != plan.ask))


async def _with(chat: Chat, plan: Plan, ask: Ask, kept: tuple[Kept, ...]) -> Plan:
    match ask:
        case "end":
            return await _end(chat, plan)
        case "time" | "start":
            return await _times(chat, plan, ask, kept)
        case "am_pm":
            return await _half(chat, plan)
        case "which_week":
            return await _week(chat, plan)
        case _:
            return await _again(chat, plan, ask, kept)


# -- an end, or all the times ---------------------------------------------------------------------


async def _end(chat: Chat, plan: Plan) -> Plan:
    shift = next((one for one in plan.new if one.begins and not one.end), None)
    if shift is None:
        return await _end_of_rule(chat, plan)
    told = await chat.ask("slut", Maybe(End(shift)), shift=spoken_in(chat, shift))
    if told is None:
        return plan.without("end")
    # "Lørdag og søndag fra 10": one answer is the end of both.
    new = tuple(_ended_like(one, shift, told) for one in plan.new)
    open_still = any(one.begins and not one.end for one in new)
    open_still = open_still or any(_lacks_end(rule) for rule in plan.rules)
    plan = replace(plan, new=new)
    return plan if open_still else plan.without("end")


async def _end_of_rule(chat: Chat, plan: Plan) -> Plan:
    rule = next((one for one in plan.rules if _lacks_end(one)), None)
    if rule is None:
        return plan.without("end")
    kind = Maybe(End(_sample(rule, chat.today)))
    told = await chat.ask("slut", kind, shift=spoken_rule(rule, chat.person.language, by_sms(chat)))
    if told is None or told.end is None or told.begins is None:
        return plan.without("end")
    timed = replace(rule, start=_minutes(told, told.begins), end=_minutes(told, told.end))
    rules = tuple(timed if one == rule else one for one in plan.rules)
    plan = replace(plan, rules=rules)
    return plan if any(map(_lacks_end, rules)) else plan.without("end")


async def _times(chat: Chat, plan: Plan, ask: Ask, kept: tuple[Kept, ...]) -> Plan:
    shift = next((one for one in plan.new if one.begins is None), None)
    rule = next((one for one in plan.rules if one.start is None), None)
    if shift is not None:
        told = await chat.ask("tid", Maybe(Times(shift.day)), day=spoken_in(chat, shift))
        if told is None:
            # A day alone says nothing of a day that has a shift.
            known = {one.shift.day for one in kept if not one.missed}
            new = tuple(one for one in plan.new if one.begins or one.day not in known)
            return replace(plan, new=new).without(ask)
        new = tuple(_on(one.day, told) if one.begins is None else one for one in plan.new)
        plan = replace(plan, new=new)
    elif rule is not None:
        day = spoken_rule(rule, chat.person.language, by_sms(chat))
        told = await chat.ask("tid", Maybe(Times(_sample(rule, chat.today).day)), day=day)
        if told is None or told.begins is None:
            return replace(plan, rules=tuple(one for one in plan.rules if one != rule)).without(ask)
        end = _minutes(told, told.end) if told.end else None
        timed = replace(rule, start=_minutes(told, told.begins), end=end)
        plan = replace(plan, rules=tuple(timed if one == rule else one for one in plan.rules))
    if any(one.begins and not one.end for one in plan.new) or any(map(_lacks_end, plan.rules)):
        return plan.asking_only((*plan.without(ask).asks, "end"))
    return plan.without(ask)


# -- which half of the day, which week ------------------------------------------------------------


async def _half(chat: Chat, plan: Plan) -> Plan:
    unsure = next((one for one in plan.new if _in_school_hours(one)), None)
    if unsure is None:
        return plan.without("am_pm")
    kind = Choice(options=("morning", "evening"))
    when = await chat.ask("formiddag", kind, shift=spoken_in(chat, unsure))
    if when == "evening":
        new = (in_the_evening(one) if _in_school_hours(one) else one for one in plan.new)
        plan = replace(plan, new=tuple(new))
    return plan.without("am_pm")


async def _week(chat: Chat, plan: Plan) -> Plan:
    rule = next((one for one in plan.rules if one.interval > 1 and not one.anchor), None)
    if rule is None:
        return plan.without("which_week")
    kind = Choice(options=("this", "next"))
    said = spoken_rule(rule, chat.person.language, by_sms(chat))
    which = await chat.ask("uge", kind, rule=said)
    first = chat.today + timedelta(weeks=which == "next")
    rules = tuple(replace(one, anchor=first) if one == rule else one for one in plan.rules)
    return replace(plan, rules=rules).without("which_week")


# -- told again -----------------------------------------------------------------------------------


async def _again(chat: Chat, plan: Plan, ask: Ask, kept: tuple[Kept, ...]) -> Plan:
    """Ask for a shift that could not be understood; who does not know keeps what was."""
    earlier = tuple(nearest_last(kept, moment(chat)))
    kind = Maybe(Roster(earlier, put=plan.words if ask == "day" else ""), no=True)
    if ask == "whose":  # what was read may be somebody else's
        plan = replace(plan, new=(), rules=())
    said = await chat.ask(AGAIN[ask], kind)
    plan = plan.without(ask)
    return plan if said is None else plan.heard(said.told(earlier), kept)


def _ended_like(one: Shift, asked: Shift, told: Shift) -> Shift:
    if one.end or one.begins is None or asked.begins is None or told.end is None:
        return one
    if one == asked:
        return told
    same = f"{one.begins:%H%M}" == f"{asked.begins:%H%M}"
    return _on(one.day, told) if same else one


def _on(day: date, told: Shift) -> Shift:
    """Return a shift at the times of another on its own day."""
    if told.begins is None:
        return Shift(day)
    end = on_wall(day, _minutes(told, told.end)) if told.end else None
    return Shift(on_wall(day, _minutes(told, told.begins)), end)


def _minutes(shift: Shift, moment: datetime) -> int:
    """Return a moment of a shift in minutes after the midnight that its day begins with."""
    return (moment.date() - shift.day).days * _DAY + moment.hour * 60 + moment.minute


def _lacks_end(rule: Rule) -> bool:
    return rule.start is not None and rule.end is None


def _sample(rule: Rule, today: date) -> Shift:
    """Return the next shift of a rule, for its end to be read beside its start."""
    day = next(rule.dates(today, today + timedelta(days=31)), today)
    return Shift(day if rule.start is None else on_wall(day, rule.start))


def _in_school_hours(shift: Shift) -> bool:
    # As flows/shifts/timing.py asks: bare numbers that may be the evening's.
    begins, end = shift.begins, shift.end
    if begins is None or end is None or shift.day.weekday() >= 5:
        return False
    return 7 <= begins.hour <= 9 and begins.date() == end.date() and end.hour <= 11
