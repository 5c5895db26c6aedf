"""Two things may have been meant: a short choice, and a human when it was neither."""

from collections.abc import Mapping, Sequence
from typing import cast

from flows.answers import Choice
from flows.chat import Chat
from flows.effects import Begin, OpenCase
from flows.kind import Json
from flows.topic import Topic
from flows.wishes import begins

NEITHER = "neither"


async def ask_which(chat: Chat) -> None:
    """Offer the two likeliest; handed `about`: {"topics": [...], "words": what they wrote}."""
    about = cast(Mapping[str, Json], chat.given["about"])
    topics, words = cast(Sequence[str], about["topics"]), cast(str, about["words"])
    wanted = await chat.ask("hvad", Choice(options=(*topics, NEITHER)))
    if wanted == NEITHER:
        await chat.do("menneske", OpenCase("help", "today", words))
    else:
        await chat.do("videre", Begin(*begins(wanted, words)))


TOPIC = Topic("unsure", ask_which, kept=False)
