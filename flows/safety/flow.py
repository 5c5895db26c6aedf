"""Somebody has written that they are in danger: a human is called, and they are not left alone."""

from collections.abc import Mapping
from typing import cast

from flows.answers import Text
from flows.chat import Chat
from flows.effects import OpenCase
from flows.safety.okay import says_okay
from flows.topic import Topic

MOST_WORDS = 40
LONGEST = 1000


async def stay(chat: Chat) -> None:
    """Say what helps now, call a human, and pass on whatever more is written, until it is okay.

    Handed `about`: {"kind": the kind of danger, "words": their own}. What is written later joins
    the same case without waking everybody again.
    """
    about = cast(Mapping[str, str], chat.given["about"])
    await chat.say(about["kind"])
    await chat.do("alarm", OpenCase("safety", "safety", about["words"]))
    for number in range(MOST_WORDS):
        words = await chat.ask(f"mere.{number}", Text(longest=LONGEST))
        await chat.do(f"videre.{number}", OpenCase("safety", "today", words))
        if says_okay(words):
            await chat.say("okay")
            return
        await chat.say("videre")


TOPIC = Topic("safety", stay, kept=False)
