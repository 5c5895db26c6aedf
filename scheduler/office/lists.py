"""The list of cases, as a colleague reads it on the phone."""

from flows.effects import ShowCases
from scheduler.office.desk import seen_by
from scheduler.office.errand import Errand
from scheduler.office.letters import reason_text, texts_for
from storage import desks
from storage.desks import OnDesk
from storage.staff import Colleague

MOST_LETTERS = 3


async def show_cases(errand: Errand, _effect: ShowCases) -> None:
    """Show a colleague's own cases, and those in their area that nobody has taken."""
    me = errand.me
    if me is None:
        return
    own = await desks.of_owners(errand.connection, [me.person.id])
    free = seen_by(me, (), await desks.untaken(errand.connection))
    if not own and not free:
        await errand.say("cases-none")
        return
    lines = []
    for key, some in (("cases-mine", own), ("cases-untaken", free)):
        if some:
            lines += [errand.office_text(key), *(_line(errand, me, each) for each in some)]
    await errand.answer(*lines, most=MOST_LETTERS)


def _line(errand: Errand, me: Colleague, each: OnDesk) -> str:
    texts = texts_for(me)
    return texts.get(
        "cases-line",
        args={
            "number": each.id,
            "name": each.name,
            "reason": reason_text(texts, each.reason),
            "state": texts.get(f"state-{each.state}"),
            "when": errand.office.spoken(each.deadline, me.person.language),
        },
    )
