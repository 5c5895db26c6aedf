"""Photos and other files between two: held, unless the pair is allowed them."""

from flows.manner import MANNERS, SMS
from flows.pair_effects import FileToPair
from scheduler.office.errand import Errand
from scheduler.office.thread import reached
from scheduler.relay.arriving import arrive, document_of
from scheduler.relay.holding import hold
from scheduler.relay.line import mine, open_for
from scheduler.relay.pair import Pair, name_of
from scheduler.relay.talking import keep_talking
from scheduler.relay.told import answer
from storage import documents, relayed


async def send_file(errand: Errand, effect: FileToPair) -> None:
    """Let the other one have a file, where their phone takes any, or let it wait for a human."""
    pair = await mine(errand, effect.match)
    file = await documents.own_file(errand.connection, errand.person.id, effect.file)
    if pair is None or file is None or not await open_for(errand, pair):
        return
    to = pair.other(errand.person.id)
    known = await reached(errand.office, to.id)
    if known is None or not MANNERS.get(known.address[0], SMS).files:
        await answer(errand, f"file.{pair.match.id}", "no-photos", name=name_of(to))
        return
    await _pass(errand, pair, effect.file, file.media_type)


async def _pass(errand: Errand, pair: Pair, number: int, media_type: str) -> None:
    kind = {"image": "photo", "audio": "voice"}.get(media_type.partition("/")[0], "file")
    held = () if pair.match.files else (kind,)
    to = pair.other(errand.person.id)
    new = await relayed.add(
        errand.connection,
        pair.match.id,
        errand.person.id,
        to.id,
        f"({kind})",
        errand.now,
        held=held,
        file_id=number,
        event_id=errand.event_id,
    )
    if held:
        await hold(errand, pair, new)
        return
    await arrive(errand.office, pair, new, await document_of(errand.office, new))
    await keep_talking(errand, pair)
