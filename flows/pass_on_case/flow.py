"""Passing a case on: a colleague takes it."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from flows.answers import Choice, Name
from flows.chat import Chat
from flows.effects import PassOnCase
from flows.kind import Json
from flows.topic import Topic

MOST_OFFERED = 6
"""Colleagues who are offered by name; where there are more, the name is written."""


async def pass_on_case(chat: Chat) -> None:
    """Ask to whom."""
    about = cast(Mapping[str, Json], chat.given["about"])
    case, colleagues = cast(int, about["case"]), cast(Sequence[str], about["colleagues"])
    if not colleagues:
        await chat.say("alene", number=case)
        return
    await chat.do("giv", PassOnCase(case, await _whom(chat, about, colleagues)))


async def _whom(chat: Chat, about: Mapping[str, Json], colleagues: Sequence[str]) -> str:
    if len(colleagues) > MOST_OFFERED:
        return await chat.ask("navn", Name(), number=about["case"], name=about["name"])
    options = {f"c{place}": name for place, name in enumerate(colleagues)}
    kind = Choice(options=tuple(options))
    labels = cast(Mapping[str, Any], options)
    return options[await chat.ask("hvem", kind, number=about["case"], **labels)]


TOPIC = Topic("pass_on_case", pass_on_case, kept=False)
