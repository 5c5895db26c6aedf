"""A message that may be for somebody else: for whom? Nothing goes anywhere before that is said."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from flows.answers import Choice
from flows.chat import Chat
from flows.kind import Json
from flows.pair_effects import SayToPair
from flows.topic import Topic

MOST_OFFERED = 4
NOBODY = "nobody"
SHOWN = 30
"""Characters of a message that are repeated when it is asked about."""


async def ask_to_whom(chat: Chat) -> None:
    """Offer whom a message may be for, and nobody; it is sent to whoever is chosen."""
    about = cast(Mapping[str, Json], chat.given["about"])
    pairs = cast(Sequence[Mapping[str, Json]], about["pairs"])[:MOST_OFFERED]
    options = {f"p{place}": str(pair["name"]) for place, pair in enumerate(pairs)}
    labels = cast(Mapping[str, Any], {**options, "words": _beginning(str(about["words"]))})
    chosen = await chat.ask("hvem", Choice(options=(*options, NOBODY)), **labels)
    if chosen == NOBODY:
        await chat.say("ingen")
        return
    pair = pairs[list(options).index(chosen)]
    await chat.do("send", SayToPair((cast(int, pair["match"]),), str(about["words"])))


def _beginning(words: str) -> str:
    """Return how a message begins, so that it is clear which one is asked about."""
    line = " ".join(words.split())
    return line if len(line) <= SHOWN else f"{line[:SHOWN].rstrip()}..."


TOPIC = Topic("to_whom", ask_to_whom, kept=False)
