"""The menu: what Makker can do right now for this person."""

from collections.abc import Mapping
from typing import cast

from flows.answers import Choice
from flows.chat import Chat
from flows.effects import Begin, OpenCase
from flows.topic import Topic


async def show_menu(chat: Chat) -> None:
    """Offer what there is and go there; staff are told what they can write."""
    if chat.person.role in ("consultant", "leader"):
        await chat.say("konsulent", name=chat.person.first_name or "")
        return
    if chat.person.role == "role_model":
        await chat.say("rollemodel", name=chat.person.first_name or "")
    mine = ("shifts",) if chat.person.role == "youth" else ()
    wanted = await chat.ask(
        "menu", Choice(options=(_cv(chat), "payslip", *mine, "human", "profile"))
    )
    if wanted == "human":
        await chat.do("menneske", OpenCase("help"))
    elif wanted == "profile":
        await chat.say("oplysninger")
    elif wanted == "shifts":
        await chat.do("vagter", Begin("shifts"))
    elif wanted == "payslip":
        await chat.do("loen", Begin("payslip"))
    else:
        await chat.do("cv", Begin("cv"))


def _cv(chat: Chat) -> str:
    have = cast(Mapping[str, str], chat.given["have"])
    return {"done": "cv_ready", "paused": "cv_on", "open": "cv_on"}.get(
        have.get("cv", ""), "cv_new"
    )


TOPIC = Topic("menu", show_menu, kept=False)
