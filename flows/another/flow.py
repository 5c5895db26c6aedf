"""Who is at this phone now? Asked when a name is given that is not the one Makker knows.

The name that Makker knows is not said.
"""

from collections.abc import Mapping
from typing import cast

from flows.answers import Choice
from flows.arrivals import WrongNumber
from flows.chat import Chat
from flows.effects import OpenCase
from flows.topic import Topic

WHO = ("same", "mine_now", "shared")


async def ask_who(chat: Chat) -> None:
    """Ask whose phone it is; handed `about`: {"words": what they wrote}."""
    words = str(cast(Mapping[str, object], chat.given["about"])["words"])
    who = await chat.ask("hvis", Choice(options=WHO))
    if who == "mine_now":
        await chat.do("nyt", WrongNumber(words, begin=True))
    elif who == "shared":
        await chat.do("deles", OpenCase("shared_phone", "this_week", words))
        await chat.say("deles")
    else:
        await chat.say("samme")


TOPIC = Topic("another", ask_who, kept=False)
