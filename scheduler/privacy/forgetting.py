"""Erasing somebody when their day has come, unless the world has moved on from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

import structlog

from flows.effects import OpenCase
from flows.kind import Json
from flows.privacy.flow import FLOW
from flows.texts import texts_of
from scheduler import office, relay
from scheduler.ledger import replan
from scheduler.office import Office
from scheduler.privacy.planning import FORGET, HELD, forget_key, in_danger
from scheduler.surroundings import Surroundings
from storage import dues, erasing, inactive, jobs, outbox, people
from storage.addresses import Address
from storage.database import Connection
from storage.documents import CODE_LENGTH, CODE_LETTERS
from storage.dues import Due
from storage.erasing import Erased, Why
from storage.inbox import Event
from storage.letters import Letter
from storage.people import Known

TIDY = "tidy"
"""The job that sweeps the file after somebody was erased; it is there only while it is wanted."""
MID_AIR, EACH_DAY = timedelta(minutes=5), timedelta(days=1)
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Held:
    """Somebody was not erased: "danger" (a human decides first) or "mid_air" (in a moment)."""

    why: str


def is_to_forget(timer: Mapping[str, Json]) -> bool:
    """Return whether a timer erases somebody: it says nothing, so nothing delays it."""
    return timer.get("do") == FORGET


def is_forget_timer(event: Event) -> bool:
    """Return whether an event is the day on which somebody is to be erased."""
    return is_to_forget(event.timer)


async def on_forget_timer(
    connection: Connection, around: Surroundings, event: Event, now: datetime
) -> list[Address]:
    """Erase whom the timer was set for; return their addresses, [] when nobody was erased.

    A message of theirs that waits is heard first: it may call it off. While they have a case of
    danger a human decides: they are told, and the timer looks again each day.
    """
    if not await dues.still_meant(connection, [event.external_id]):
        return []
    whose, why = int(event.address), cast(Why, event.timer.get("why", "asked"))
    here = await office.at(connection, around, now)
    if why == "inactive" and not await _still_silent(here, whose):
        return []
    at = await erasing.addresses_of(connection, whose)
    held = await erase_now(here, whose, why)
    if isinstance(held, Erased):
        log.info("erased", receipt=held.code, why=why)
        return at
    wait = MID_AIR if held.why == "mid_air" else EACH_DAY
    again = around.calendar.after_quiet(now + wait)
    await dues.plan(connection, Due(forget_key(whose), whose, {"do": FORGET, "why": why}, again))
    return []


async def _still_silent(here: Office, whose: int) -> bool:
    keep, calendar = here.around.keep, here.around.calendar
    known = (await people.by_id(here.connection, [whose])).get(whose)
    met = known is None or known.person.stage == "new"
    before = calendar.months_back(here.now, keep.ask_inactive if met else keep.forget_inactive)
    today = calendar.today(here.now)
    return bool(await inactive.silent(here.connection, [whose], before, today))


async def erase_now(
    here: Office, whose: int, why: Why, *, despite_danger: bool = False, tell: bool = True
) -> Erased | Held:
    """Erase somebody in this transaction, and queue the last letter with their receipt.

    Not while they are in danger (unless a human has decided), nor while something of theirs is
    being handled or sent. Raises KeyError when there is nobody.
    """
    if not despite_danger and await in_danger(here, whose):
        known = (await people.by_id(here.connection, [whose])).get(whose)
        if known is not None:
            await office.open_case(here, known.person, OpenCase(HELD, "today"))
        return Held("danger")
    if await erasing.in_mid_air(here.connection, whose):
        return Held("mid_air")
    known = (await people.by_id(here.connection, [whose])).get(whose)
    alone = await relay.left_alone(here, whose)
    code = here.around.new_code(CODE_LETTERS, CODE_LENGTH)
    erased = await erasing.erase(here.connection, whose, code, why, here.now)
    if tell and known is not None and _may_hear(known, why):
        await outbox.put(here.connection, [_last_letter(known, code)], here.now)
    await replan(here.connection, here.around.calendar, alone, here.now)
    await jobs.wake(here.connection, TIDY, here.now)
    return erased


def _may_hear(known: Known, why: Why) -> bool:
    # Who has said STOP, or never took part, is written to only about what they asked for.
    silent = known.person.stopped or known.person.stage == "new"
    return known.state == "ok" and (why == "asked" or not silent)


def _last_letter(known: Known, code: str) -> Letter:
    text = texts_of(FLOW, known.person.language).get("slettet", args={"code": code})
    return Letter(f"{erasing.LAST}{code}", None, known.address, text)
