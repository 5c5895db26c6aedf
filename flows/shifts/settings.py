"""When to be reminded: how long the way is, and at what time the evening before. Asked once."""

from collections.abc import Mapping
from typing import cast

from flows.answers import Choice, Maybe
from flows.chat import Chat
from flows.effects import RemindMe
from flows.kind import Json
from flows.shifts.way import Minutes

EVENINGS = ("18", "19", "20")
"""The hours at which the evening's reminder may come."""
USUAL_WAY = 30
"""Minutes that are taken for the way of who does not know it."""


async def reminded(chat: Chat) -> None:
    """Ask what is not known of how they want to be reminded, and keep it."""
    known = cast(Mapping[str, Json], chat.given.get("reminders") or {})
    travel = evening = None
    if known.get("travel") is None:
        way = await chat.ask("vej", Maybe(Minutes(), no=True))
        travel = USUAL_WAY if way is None else way
    if known.get("evening") is None:
        hour = await chat.ask("aften", Maybe(Choice(options=EVENINGS)))
        evening = f"{hour or EVENINGS[1]}:00"
    if travel is not None or evening is not None:
        await chat.do("paamind", RemindMe(evening, travel))
        await chat.say("paamindes")
