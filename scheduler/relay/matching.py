"""A match is made, or goes on after a break: both are told what they share and how they write."""

from flows.pair_effects import AllowFiles, MakeMatch, OpenMatch
from flows.person import Person
from scheduler.office.errand import Errand
from scheduler.office.office import Office
from scheduler.office.thread import reached
from scheduler.office.whom import one_youth
from scheduler.relay.called import one_role_model, pair_called
from scheduler.relay.pair import Pair, missing, name_of, pair_of
from scheduler.relay.rhythm import plan
from scheduler.relay.told import tell, text
from storage import consents, matches


async def make_match(errand: Errand, effect: MakeMatch) -> None:
    """Let two belong together, where nothing is missing; else say what, and how to get it."""
    youth = await one_youth(errand, effect.youth)
    model = await one_role_model(errand, effect.model) if youth else None
    if youth is None or model is None:
        return
    told = {"name": name_of(youth), "model": name_of(model)}
    if not await _may_begin(errand, youth, model):
        return
    number = await matches.add(
        errand.connection, youth.id, model.id, effect.reason, errand.person.id, errand.now
    )
    pair = await pair_of(errand.office, number) if number else None
    if pair is None:
        await errand.say("match-there", **told)
        return
    await _tell_both(errand.office, pair)
    await plan(errand.office, pair.match.id)
    await errand.say("match-made", **told)


async def _may_begin(errand: Errand, youth: Person, model: Person) -> bool:
    lack = await missing(errand.office, youth, model.id)
    if lack == "certificate":
        await errand.say("match-no-certificate", model=name_of(model))
    elif lack == "parents":
        how = await consents.standing(errand.connection, youth.id)
        await errand.say(f"match-home-{how}", name=name_of(youth))
    return lack is None and await _may_be_told(errand, youth, model)


async def _may_be_told(errand: Errand, youth: Person, model: Person) -> bool:
    if await reached(errand.office, model.id) is None:
        await errand.say("match-no-phone", model=name_of(model))
    elif await reached(errand.office, youth.id) is None:
        await errand.say("match-no-reach", name=name_of(youth))
    else:
        return True
    return False


async def _tell_both(office: Office, pair: Pair) -> None:
    youth, model, reason = pair.youth, pair.model, pair.match.reason
    consultant, key = pair.consultant(office), f"match{pair.match.id}.made"
    await tell(
        office,
        youth,
        f"{key}.{youth.id}",
        text(youth, "made", name=name_of(model), reason=reason),
        text(youth, "how", name=name_of(model), consultant=consultant),
    )
    await tell(
        office,
        model,
        f"{key}.{model.id}",
        text(model, "made-model", name=name_of(youth), reason=reason),
        text(model, "how-model", name=name_of(youth), consultant=consultant),
        text(model, "house-rule"),
    )


async def open_match(errand: Errand, effect: OpenMatch) -> None:
    """Let two who had a break write again."""
    pair = await pair_called(errand, effect.youth, effect.model)
    if pair is None:
        return
    office = errand.office
    if not await _may_begin(errand, pair.youth, pair.model):
        return
    if pair.match.state == "paused":
        await matches.update(errand.connection, pair.match.id, errand.now, state="open", why=None)
        stamp = f"match{pair.match.id}.open.{int(errand.now.timestamp())}"
        for me in (pair.youth, pair.model):
            line = text(me, "open-again", name=name_of(pair.other(me.id)))
            await tell(office, me, f"{stamp}.{me.id}", line)
        await plan(office, pair.match.id)
    await errand.say("match-opened", **pair.args)


async def allow_files(errand: Errand, effect: AllowFiles) -> None:
    """Let photos between two pass, or wait for a human."""
    pair = await pair_called(errand, effect.youth, effect.model)
    if pair is None:
        return
    await matches.update(errand.connection, pair.match.id, errand.now, files=effect.allowed)
    await errand.say("files-on" if effect.allowed else "files-off", **pair.args)
