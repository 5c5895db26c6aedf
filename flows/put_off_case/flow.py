"""Putting a case off: it waits, with an end."""

from collections.abc import Mapping
from typing import cast

from flows.chat import Chat
from flows.effects import PutOffCase
from flows.kind import Json
from flows.office.day import Day
from flows.topic import Topic

# A case that waits stands in for a next contact, so it may not wait long.
MOST_DAYS = 60
OFFERED = ("tomorrow", "three_days", "next_week")


async def put_off_case(chat: Chat) -> None:
    """Ask until when."""
    about = cast(Mapping[str, Json], chat.given["about"])
    case = cast(int, about["case"])
    kind = Day("ahead", most=MOST_DAYS, after=True, options=OFFERED)
    until = await chat.ask("indtil", kind, number=case, name=about["name"])
    await chat.do("udskyd", PutOffCase(case, until.isoformat()))


TOPIC = Topic("put_off_case", put_off_case, kept=False)
