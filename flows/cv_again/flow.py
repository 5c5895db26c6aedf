"""The CV that is already made: have it again, correct it, or make a new one."""

from flows.answers import Choice
from flows.chat import Chat
from flows.effects import Begin, Repeat
from flows.topic import Topic


async def cv_again(chat: Chat) -> None:
    """Ask what is wanted of the finished CV."""
    options = ("again", "edit", "anew", *(("data",) if chat.given["files"] else ()))
    wanted = await chat.ask("cv_igen", Choice(options=options))
    if wanted == "again":
        await chat.do("igen", Repeat("cv", "pdf"))
    elif wanted == "data":
        await chat.do("data", Repeat("cv", "resume"))
    elif wanted == "edit":
        await chat.say("ret")
    else:
        await chat.do("nyt", Begin("cv", "anew"))


TOPIC = Topic("cv_again", cv_again, kept=False)
