"""A youth wants peace from a role model: at once, and a human asks why."""

from flows.effects import OpenCase
from flows.pair_effects import StopPair
from scheduler.office.errand import Errand
from scheduler.office.opened import open_case
from scheduler.relay.closing import shut
from scheduler.relay.line import mine
from scheduler.relay.pair import name_of
from scheduler.relay.told import answer, tell, text
from storage import matches, talks


async def stop(errand: Errand, effect: StopPair) -> None:
    """Pause a match because its youth says so."""
    pair, office = await mine(errand, effect.match), errand.office
    if pair is None or pair.youth.id != errand.person.id or pair.match.state == "ended":
        return
    number, language = pair.match.id, errand.person.language
    await matches.update(errand.connection, number, errand.now, state="paused", why="youth")
    await shut(office, pair)
    await talks.end(errand.connection, [errand.person.id])
    consultant = pair.consultant(office)
    when = office.spoken(office.deadline(pair.youth.area), language)
    told = {"name": name_of(pair.model), "consultant": consultant, "when": when}
    await answer(errand, f"stopped.{number}", "stopped", **told)
    line = text(pair.model, "stopped-model", name=name_of(pair.youth), consultant=consultant)
    stamp = int(errand.now.timestamp())
    await tell(office, pair.model, f"match{number}.stopped.{stamp}", line)
    wanted = OpenCase("match_paused", "today", effect.words)
    await open_case(office, pair.youth, wanted, pair.consultant_id)
    errand.changed.add(pair.youth.id)
