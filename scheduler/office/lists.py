"""The list of cases, as a colleague reads it on the phone."""

from flows.effects import ShowCases
from flows.texts import Texts
from scheduler.office.digest import names_of
from scheduler.office.errand import Errand
from scheduler.office.letters import texts_for
from scheduler.office.whom import seen_by
from storage import cases
from storage.cases import Case
from storage.staff import Colleague

MOST_LETTERS = 3


async def show_cases(errand: Errand, _effect: ShowCases) -> None:
    """Show a colleague's own cases, and those in their area that nobody has taken."""
    me = errand.me
    if me is None:
        return
    own = await cases.of_owner(errand.connection, me.person.id)
    free = [c for c in await cases.untaken(errand.connection) if c.owner_id != me.person.id]
    free = await seen_by(errand.office, me, free)
    if not own and not free:
        await errand.say("cases-none")
        return
    names = await names_of(errand.connection, [*own, *free])
    lines = []
    for key, some in (("cases-mine", own), ("cases-untaken", free)):
        if some:
            lines += [errand.office_text(key), *(_line(errand, me, c, names) for c in some)]
    await errand.answer(*lines, most=MOST_LETTERS)


def _line(errand: Errand, me: Colleague, case: Case, names: dict[int, str]) -> str:
    texts = texts_for(me)
    return texts.get(
        "cases-line",
        args={
            "number": case.id,
            "name": names[case.person_id],
            "reason": reason_text(texts, case.reason),
            "state": texts.get(f"state-{case.state}"),
            "when": errand.office.spoken(case.deadline, me.person.language),
        },
    )


def reason_text(texts: Texts, reason: str) -> str:
    """Return what a case is about in a word or two."""
    key = f"reason-{reason}"
    return texts.get(key if texts.has(key) else "reason-other")
