"""Closing a case: never without an outcome, and what was learned of the job comes with it."""

from collections.abc import Mapping
from datetime import date
from typing import cast

from flows.answers import Choice, Text, YesNo
from flows.chat import Chat
from flows.effects import CloseCase, Outcome
from flows.kind import Json
from flows.office.day import Day
from flows.topic import Topic

OUTCOMES: tuple[Outcome, ...] = ("phone", "met", "wrote", "moved_job", "no_contact", "other")
REASONS = ("contract_ended", "own_wish", "fired", "school", "other")
LONGEST_NOTE = 300
# Who hears of it later than this corrects the placement itself.
DAYS_BACK = 365


async def close_case(chat: Chat) -> None:
    """Ask how the case ended and, where there is a job, whether the youth still has it."""
    about = cast(Mapping[str, Json], chat.given["about"])
    case, name = cast(int, about["case"]), about["name"]
    outcome = cast(
        Outcome, await chat.ask("udfald", Choice(options=OUTCOMES), number=case, name=name)
    )
    note = await chat.ask("note", Text(longest=LONGEST_NOTE)) if outcome == "other" else ""
    ended, reason = await _job(chat, about)
    last_day = ended.isoformat() if ended else None
    await chat.do("luk", CloseCase(case, outcome, note, last_day, reason))


async def _job(chat: Chat, about: Mapping[str, Json]) -> tuple[date | None, str]:
    job = cast(Mapping[str, Json] | None, about.get("job"))
    if job is None:
        return None, ""
    name, workplace = about["name"], job["workplace"]
    if await chat.ask("stadig", YesNo(), name=name, workplace=workplace):
        return None, ""
    last = Day("behind", most=DAYS_BACK)
    ended = await chat.ask("sidste_dag", last, name=name, workplace=workplace)
    return ended, await chat.ask("grund", Choice(options=REASONS))


TOPIC = Topic("close_case", close_case, kept=False)
