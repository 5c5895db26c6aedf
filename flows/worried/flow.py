"""It may be danger: one kind question, and a human at once for whoever says yes to it."""

from collections.abc import Mapping
from typing import cast

from flows.answers import YesNo
from flows.chat import Chat
from flows.effects import Begin
from flows.topic import Topic


async def make_sure(chat: Chat) -> None:
    """Ask whether somebody is in danger; handed `about` as the flow `safety` is."""
    about = cast(Mapping[str, str], chat.given["about"])
    if await chat.ask("fare", YesNo()):
        await chat.do("alarm", Begin("safety", dict(about)))
    else:
        await chat.say("godt")


TOPIC = Topic("worried", make_sure, kept=False)
