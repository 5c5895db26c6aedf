"""Rights in the chat: what is known, all of it, erased, corrected, and what to write about."""

from collections.abc import Mapping, Sequence
from typing import cast

from flows.answers import Choice, Date, Name, Text, YesNo
from flows.chat import Chat
from flows.effects import OpenCase
from flows.effects_privacy import (
    CorrectProfile,
    Forget,
    KeepMe,
    SendEverything,
    SwitchPurposes,
    TellKnown,
)
from flows.enrolment.flow import AGES
from flows.kind import Json
from flows.privacy.purposes import PURPOSES, Purpose, Switch, switched
from flows.privacy.words import Right, right_about
from flows.topic import Topic

FLOW = "privacy"
ALL_ON, NOTHING = "all_on", "nothing"


async def use_rights(chat: Chat) -> None:
    """Serve a right; handed `about`: {"right": ...} or {"words": what they wrote}, or both.

    What is told of somebody, and when they will be erased, is looked up and said with the effect.
    """
    about = cast(Mapping[str, Json], chat.given.get("about") or {})
    words = str(about.get("words") or "")
    right = cast(Right, about.get("right") or right_about(words))
    match right:
        case "know":
            await chat.do("vis", TellKnown())
            await chat.say("videre")
        case "export":
            await chat.do("send", SendEverything())
        case "forget":
            await _forget(chat)
        case "keep":
            await chat.do("behold", KeepMe())
        case "purposes":
            await _purposes(chat, words, cast(list[str], about.get("models") or []))
        case "correct":
            await _correct(chat, str(about.get("fact")))
        case "renew":
            await _renew(chat)
        case "who":
            await chat.say("hvem")


async def _forget(chat: Chat) -> None:
    if await chat.ask("sikker", YesNo()):
        await chat.do("slet", Forget())
    else:
        await chat.say("beholdt")


async def _renew(chat: Chat) -> None:
    if await chat.ask("forny", YesNo(), name=chat.person.first_name or ""):
        await chat.do("behold", KeepMe())
    else:
        await chat.do("slet", Forget())


async def _purposes(chat: Chat, words: str, models: Sequence[str]) -> None:
    switch = switched(words, models)
    if switch is None:
        wanted = await chat.ask("formaal", Choice(options=(*PURPOSES, ALL_ON, NOTHING)))
        if wanted == NOTHING:
            await chat.say("som_foer")
            return
        switch = Switch(on=PURPOSES) if wanted == ALL_ON else Switch(off=(cast(Purpose, wanted),))
    await chat.do("skift", SwitchPurposes(switch.off, switch.on))
    of_model = "_model" if chat.person.role == "role_model" else ""
    for purpose in switch.off:
        key = f"fra_reminders{of_model}" if purpose == "reminders" else f"fra_{purpose}"
        await chat.say(key, consultant=chat.given.get("consultant") or "nobody")
    if switch.on == PURPOSES:
        await chat.say("alt_til")
        return
    for purpose in switch.on:
        await chat.say(f"til_reminders{of_model}" if purpose == "reminders" else f"til_{purpose}")


async def _correct(chat: Chat, fact: str) -> None:
    if fact == "first_name":
        value = await chat.ask("nyt_navn", Name())
    elif fact == "born":
        value = (await chat.ask("ny_foedselsdag", Date(age=AGES))).isoformat()
    elif fact == "area":
        value = await chat.ask("nyt_omraade", Text(longest=40, shortest=2))
    else:
        await chat.do("sag", OpenCase("asks_privacy", "this_week"))
        return
    await chat.do("ret", CorrectProfile(fact, value))
    await chat.say("rettet")


TOPIC = Topic(FLOW, use_rights, kept=False)
