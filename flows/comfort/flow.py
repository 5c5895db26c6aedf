"""Somebody is sad: one kind question, and a human if they want one."""

from collections.abc import Mapping
from typing import cast

from flows.answers import YesNo
from flows.chat import Chat
from flows.effects import OpenCase
from flows.topic import Topic


async def comfort(chat: Chat) -> None:
    """Ask whether a human shall ring; handed `about`: {"words": what they wrote}."""
    about = cast(Mapping[str, str], chat.given["about"])
    caller = chat.given.get("consultant") or "nobody"
    name = chat.person.first_name or "nobody"
    if await chat.ask("ring", YesNo(), consultant=caller, name=name):
        await chat.do("ring", OpenCase("help", "today", about["words"]))
    else:
        await chat.say("her")


TOPIC = Topic("comfort", comfort, kept=False)
