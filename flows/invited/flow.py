"""An invitation: one question to a number that a consultant was given.

Nothing is said of the youth it is meant for: the number may be somebody else's.
"""

from collections.abc import Mapping
from typing import cast

from flows.answers import YesNo
from flows.arrivals import SettleInvitation
from flows.chat import Chat
from flows.effects import Begin
from flows.topic import Topic


async def invite(chat: Chat) -> None:
    """Ask whether they want to be in; handed `about`: {"invitation": 7, "who": "Mette, Køge"}."""
    about = cast(Mapping[str, object], chat.given["about"])
    if await chat.ask("vil_du", YesNo(), who=about["who"]):
        await chat.do("videre", Begin("enrolment"))
    else:
        await chat.do("svar", SettleInvitation(cast(int, about["invitation"]), "no"))
        await chat.say("nej_tak")


TOPIC = Topic("invited", invite)
