"""A human decides on a message that was held: it goes on, goes on clean, or does not."""

from flows.pair_effects import DecideHeld
from flows.relay.held import screened
from scheduler.office.errand import Errand
from scheduler.relay.arriving import arrive, document_of
from scheduler.relay.holding import args_of, close_when_done
from scheduler.relay.pair import Pair, is_talking, is_wanted, missing, name_of
from scheduler.relay.reading import held_one, note_look
from scheduler.relay.told import tell, text, what
from storage import relayed
from storage.relayed import Relayed


async def decide(errand: Errand, effect: DecideHeld) -> None:
    """Do with a held message what a colleague wants; its writer is told."""
    found, me = await held_one(errand, effect.number), errand.me
    if found is None or me is None:
        return
    pair, each = found
    told = args_of(pair, each, me)
    how = effect.how
    if how == "clean" and each.file_id is not None:
        how = "refuse"  # of a picture nothing is left
    if how != "refuse":
        lack = await missing(errand.office, pair.youth, pair.model.id)
        wanted = await is_wanted(errand.office, pair)
        if not (is_talking(pair.match) and lack is None and wanted):
            await errand.say("held-cannot", **told)
            return
    await note_look(errand, pair, "held message decided", f"{how}: {each.held}")
    await _done(errand, pair, each, how)
    await close_when_done(errand.office, pair, me.person.id)
    errand.changed.add(pair.youth.id)
    await errand.say(f"held-done-{how}", **told)


async def _done(errand: Errand, pair: Pair, each: Relayed, how: str) -> None:
    office, me = errand.office, errand.person.id
    if how == "refuse":
        await relayed.became(office.connection, each.id, "refused", office.now, decided_by=me)
    else:
        # Looked through anew, by itself: what a number was completed by is a number here too.
        sent = _cleaned(each) if how == "clean" else None
        values = {"decided_by": me, "sent": sent}
        await relayed.became(office.connection, each.id, "waiting", office.now, **values)
        decided = await relayed.by_id(office.connection, each.id)
        if decided is not None:
            await arrive(office, pair, decided, await document_of(errand.office, decided))
    writer = pair.youth if each.by_id == pair.youth.id else pair.model
    line = text(
        writer,
        {"through": "held-through", "clean": "held-clean", "refuse": "held-refused"}[how],
        name=name_of(pair.other(writer.id)),
        what=what(writer, (each.held or "").split(",")),
        consultant=name_of(errand.person),
    )
    await tell(office, writer, f"decided{each.id}", line)


def _cleaned(each: Relayed) -> str:
    looked = screened(each.words)
    return looked.cleaned if looked.found else "(...)"
