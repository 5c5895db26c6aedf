"""Laying aside: the person wants something else in the middle of something."""

from flows.answers import YesNo
from flows.chat import Chat
from flows.effects import Begin
from flows.topic import Topic


async def lay_aside(chat: Chat) -> None:
    """Ask before leaving what is open; what was laid aside is taken up again afterwards."""
    to = str(chat.given["to"])
    if await chat.ask(f"skift_{to}", YesNo()):
        await chat.do("skift", Begin(to))


TOPIC = Topic("lay_aside", lay_aside, kept=False)
