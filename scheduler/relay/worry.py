"""A role model is worried: whoever has the youth hears of it the same day."""

from flows.effects import OpenCase
from flows.pair_effects import Worry
from scheduler.office.errand import Errand
from scheduler.office.opened import open_case
from scheduler.relay.line import mine
from scheduler.relay.pair import Pair, with_people
from scheduler.relay.told import answer
from storage import matches


async def worried(errand: Errand, effect: Worry) -> None:
    """Open a case about the youth who is meant: about each of them, while that is not said."""
    pairs = await _meant(errand, effect)
    for pair in pairs:
        wanted = OpenCase("role_model_worry", "today", effect.words)
        await open_case(errand.office, pair.youth, wanted, pair.consultant_id)
        errand.changed.add(pair.youth.id)
    if not pairs:
        wanted = OpenCase("role_model_worry", "today", effect.words)
        await open_case(errand.office, errand.person, wanted)
    if len(pairs) > 1:
        await answer(errand, "worry", "worry-whom", name=pairs[0].youth.first_name or "?")
    else:
        await _thank(errand, pairs[0] if pairs else None)


async def _meant(errand: Errand, effect: Worry) -> list[Pair]:
    if effect.match:
        one = await mine(errand, effect.match)
        return [one] if one else []
    all_of_mine = await matches.of_person(errand.connection, errand.person.id)
    return [await with_people(errand.office, match) for match in all_of_mine]


async def _thank(errand: Errand, pair: Pair | None) -> None:
    office = errand.office
    area = pair.youth.area if pair else errand.person.area
    when = office.spoken(office.deadline(area), errand.person.language)
    who = pair.consultant(office) if pair else "?"
    await answer(errand, "worry", "worry", consultant=who, when=when)
