"""What people want done by their rights, and who does it."""

from dataclasses import replace
from datetime import date

from flows.effects import OpenCase
from flows.effects_privacy import (
    CorrectProfile,
    Forget,
    KeepMe,
    PrivacyEffect,
    SendEverything,
    SwitchPurposes,
    TellKnown,
)
from scheduler.office import open_case
from scheduler.office.errand import Errand
from scheduler.privacy.handing import hand_over
from scheduler.privacy.planning import call_off, plan_to_forget
from scheduler.privacy.told import tell_known
from scheduler.relay.wanted import wanted_again
from storage import contacts, people, purposes, relayed, talks


async def carry_out(errand: Errand, effect: PrivacyEffect) -> None:
    """Do what somebody wants done about what is kept of them."""
    match effect:
        case TellKnown():
            await tell_known(errand)
        case SendEverything():
            await hand_over(errand)
        case Forget():
            await plan_to_forget(errand)
        case KeepMe():
            await call_off(errand)
        case SwitchPurposes():
            await _switch(errand, effect)
        case CorrectProfile():
            await _correct(errand, effect)


async def _switch(errand: Errand, effect: SwitchPurposes) -> None:
    """Switch purposes; a human hears of it where somebody else's messages are to stop."""
    whose = errand.person.id
    was_off = await purposes.is_off(errand.connection, whose, "role_model")
    await purposes.switch(errand.connection, whose, effect.off, effect.on, errand.now)
    if "questions" in effect.off:
        await contacts.ended(errand.connection, [whose], "called_off", errand.now)
    if "role_model" in effect.off:
        await relayed.take_back(errand.connection, [whose], "called_off", errand.now)
        await talks.end(errand.connection, [whose])
        await open_case(errand.office, errand.person, OpenCase("no_role_model", "this_week"))
    if was_off and "role_model" in effect.on:
        await wanted_again(errand.office, errand.person)
    errand.changed.add(whose)


async def _correct(errand: Errand, effect: CorrectProfile) -> None:
    person = errand.person
    match effect.what:
        case "first_name":
            person = replace(person, first_name=effect.value)
        case "born":
            person = replace(person, born=date.fromisoformat(effect.value))
        case "area":
            person = replace(person, area=effect.value)
        case other:
            raise ValueError(f'A profile has no {other!r}: "first_name", "born" or "area".')
    await people.correct(errand.connection, person)
    errand.changed.add(person.id)
