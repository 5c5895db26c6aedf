"""A pause: how long, and what holds meanwhile."""

from flows.chat import Chat
from flows.effects import Pause
from flows.pause.length import Length
from flows.topic import Topic


async def take_a_break(chat: Chat) -> None:
    """Ask how long Makker shall be quiet, and promise no more than it keeps."""
    rest = await chat.ask("pause_laengde", Length())
    await chat.do("pause", Pause(rest.days))
    await chat.say(
        "pause_aftalt",
        name=chat.person.first_name or "",
        consultant=chat.given.get("consultant") or "nobody",
        day=rest.until.day,
        month=rest.until.month,
    )


TOPIC = Topic("pause", take_a_break, kept=False)
