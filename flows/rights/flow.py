"""Rights at work: one question, answered at the youth's own age, with the source and who helps."""

from collections.abc import Mapping
from typing import cast

from flows.answers import Choice, Number, YesNo
from flows.chat import Chat
from flows.effects import OpenCase
from flows.rights.answer import Answer, answer, asks_9th, hotline
from flows.rights.subject import HUMAN, asked_about
from flows.topic import Topic

OFFERED = ("hours", "nights", "breaks", "tasks", "sick", "contract", HUMAN)
"""What is offered when the words do not tell what is meant."""


async def answer_rights(chat: Chat) -> None:
    """Answer what they asked; handed `about`: {"words": what they wrote}.

    `finished_9th` in `given`, where it is known. What there is no sure answer to goes to a human.
    """
    words = cast(Mapping[str, str], chat.given["about"])["words"]
    subject = asked_about(words)
    if subject is None:
        subject = await chat.ask("hvad", Choice(options=OFFERED))
    found = None if subject == HUMAN else await _found(chat, subject)
    if found is None:
        await chat.do("sag", OpenCase("asks_rights", "this_week", words))
        return
    await chat.say(found.key, **found.said(chat.person.language))
    if found.may_wait:
        await chat.say("vent")
    await _who_helps(chat, found)


async def _found(chat: Chat, subject: str) -> Answer | None:
    own = chat.person.age(chat.today) if chat.person.role == "youth" else None
    age = await chat.ask("alder", Number(5, 99)) if own is None else own
    finished = cast(bool | None, chat.given.get("finished_9th"))
    if finished is None and asks_9th(subject, age):
        finished = await chat.ask("niende", YesNo(), whose="own" if own else "other")
    return answer(subject, age, finished, chat.today)


async def _who_helps(chat: Chat, found: Answer) -> None:
    key = "kilde" if found.sure else "maaske"
    await chat.say(
        f"{key}_voksen" if found.adult else key,
        source=found.source,
        consultant=chat.given.get("consultant") or "nobody",
        number=hotline(chat.today),
    )


TOPIC = Topic("rights", answer_rights, kept=False, handed=("finished_9th",))
