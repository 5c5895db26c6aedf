"""A message is held: its writer is told why, and a human is to look at it."""

from flows.effects import OpenCase
from flows.message import Option
from flows.office import OFFICE
from flows.reply import Reply
from flows.texts import texts_of
from scheduler.office.errand import Errand
from scheduler.office.handling import HELD
from scheduler.office.letters import tell as tell_colleague
from scheduler.office.letters import texts_for
from scheduler.office.office import Office
from scheduler.office.opened import open_case
from scheduler.office.watch import unwatch
from scheduler.relay.pair import Pair, name_of
from scheduler.relay.told import answer, what
from storage import cases, relayed
from storage.relayed import Relayed
from storage.staff import Colleague

DECISIONS = ("show", "through", "clean", "refuse")


async def hold(errand: Errand, pair: Pair, new: Relayed) -> None:
    """Let a message wait for a human, who has a case for it."""
    office, me = errand.office, errand.person
    kinds = (new.held or "").split(",")
    await answer(
        errand,
        f"held.{new.id}",
        "held",
        name=name_of(pair.other(me.id)),
        what=what(me, kinds),
        consultant=pair.consultant(office),
    )
    opened = await open_case(office, pair.youth, OpenCase(HELD, "today"), pair.consultant_id)
    errand.changed.add(pair.youth.id)
    if opened is None:
        await _tell_of_one_more(office, pair, new)


async def _tell_of_one_more(office: Office, pair: Pair, new: Relayed) -> None:
    owners = [
        owner
        for case in await cases.of_person(office.connection, pair.youth.id)
        if case.reason == HELD and (owner := office.colleague(case.owner_id))
    ]
    for owner in owners:
        line = texts_for(owner).get("held-more", args=args_of(pair, new, owner))
        buttons = decision_buttons(new.id, owner.person.language)
        key = f"held{new.id}.{owner.person.id}"
        await tell_colleague(office, owner, key, [Reply(line, buttons)])


def args_of(pair: Pair, new: Relayed, reader: Colleague) -> dict[str, object]:
    """Return what texts about a held message are filled with."""
    by = pair.youth if new.by_id == pair.youth.id else pair.model
    return {
        "number": new.id,
        "from": name_of(by),
        "to": name_of(pair.other(by.id)),
        "what": what(reader.person, (new.held or "file").split(",")),
    }


def decision_buttons(number: int, language: str, *, shown: bool = False) -> tuple[Option, ...]:
    """Return the buttons under a held message; `shown`: it is there to be read."""
    texts = texts_of(OFFICE, language)
    return tuple(
        Option(texts.get(f"b-held-{how}"), f"held:{number}:{how}")
        for how in (DECISIONS[1:] if shown else DECISIONS)
    )


async def close_when_done(office: Office, pair: Pair, by: int | None) -> None:
    """Close the case of held messages once none of a youth's waits any more."""
    youth = pair.youth.id
    if await relayed.held(office.connection, [youth]):
        return
    for case in await cases.of_person(office.connection, youth):
        if case.reason == HELD:
            await cases.change(
                office.connection,
                case.id,
                if_state=("open", "taken", "waiting"),
                now=office.now,
                state="closed",
                outcome="other",
                note="every held message was decided on",
                closed_at=office.now,
            )
            await cases.note(office.connection, case.id, "closed", office.now, by)
            await unwatch(office, case.id)
