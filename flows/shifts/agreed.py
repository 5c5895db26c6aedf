"""What was understood is said back, and put right in own words until a yes is given."""

from flows.answers import Maybe, YesNo
from flows.chat import Chat
from flows.shifts.heard import Approval, Roster, Words
from flows.shifts.kept import Kept, moment, nearest_last
from flows.shifts.lines import lines, shortened, spoken_in
from flows.shifts.missing import completed
from flows.shifts.plan import Plan
from flows.shifts.shift import Shift

MOST_ROUNDS = 25
"""Corrections in one talk; whoever needs more begins anew."""


async def agreed(chat: Chat, plan: Plan, kept: tuple[Kept, ...]) -> Plan | None:
    """Return the plan as it was said yes to; None when nothing is to be kept."""
    asked_about: set[int] = set()
    for at in range(MOST_ROUNDS):
        plan = await completed(chat, at, plan, kept)
        plan = await _instead(chat, at, plan, kept, asked_about)
        if plan.is_empty:
            return None
        earlier = _earlier(chat, plan, kept)
        said = shortened(chat, lines(chat, plan))
        key, count = f"{_how(plan)}.{at}", len(plan.new)
        answer = await chat.ask(key, Approval(earlier), about=said, lines=said, count=count)
        if answer is True:
            return plan
        # What was unsure has been seen, and is answered now.
        plan = plan.asking_only(())
        if isinstance(answer, Words):
            plan = plan.heard(answer.told(earlier), kept)
            continue
        words = await chat.ask(f"rettelse.{at}", Maybe(Roster(earlier), no=True))
        if words is None:
            return None
        plan = plan.retold(words.told(earlier), kept)
    return None


def _how(plan: Plan) -> str:
    """Return which question a plan is put with."""
    if "which_day" in plan.asks:
        return "tvivl"
    if plan.overlaps:
        return "samtidig"
    if "many" in plan.asks:
        return "mange"
    if plan.dropped and not plan.told and not plan.rules:
        return "slet"
    return "passer"


async def _instead(
    chat: Chat, at: int, plan: Plan, kept: tuple[Kept, ...], asked_about: set[int]
) -> Plan:
    """Ask once whether new shifts come in place of kept ones that they lie on top of."""
    pairs = [pair for pair in plan.clashes(kept) if pair[0].id not in asked_about]
    if not pairs:
        return plan
    asked_about |= {before.id for before, _ in pairs}
    told = shortened(chat, (spoken_in(chat, before.shift) for before, _ in pairs))
    if await chat.ask(f"i_stedet.{at}", YesNo(), about=told, lines=told, count=len(pairs)):
        return plan.in_place_of(pairs)
    return plan


def _earlier(chat: Chat, plan: Plan, kept: tuple[Kept, ...]) -> tuple[Shift, ...]:
    """Return what a correction may change: what was just told before what is kept."""
    settled = {one.id for one in (*plan.dropped, *(before for before, _ in plan.moved))}
    rest = [one for one in kept if one.id not in settled]
    return (*nearest_last(rest, moment(chat)), *plan.told)
