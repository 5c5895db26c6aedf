"""The check-in: the day after the CV, Makker asks how it went."""

from flows.answers import Choice
from flows.chat import Chat
from flows.effects import OpenCase
from flows.topic import Topic


async def check_in(chat: Chat) -> None:
    """Ask how it went with the CV, and answer what they say."""
    name = chat.person.first_name or ""
    how = await chat.ask("cv_brugt", Choice(options=("used", "not_yet", "help")), name=name)
    if how == "help":
        await chat.do("hjaelp", OpenCase("help"))
    else:
        await chat.say(how, name=name)


TOPIC = Topic("check_in", check_in)
