"""Enrolment, the first minutes: name, age, area, how they heard of it, wishes."""

from collections.abc import Mapping
from datetime import date
from typing import cast

from flows.answers import Choice, Choices, Date, Name, Text
from flows.arrivals import SettleInvitation
from flows.chat import Chat
from flows.effects import Begin, Later, OpenCase, SaveProfile
from flows.kind import Json
from flows.person import whole_years
from flows.topic import Topic
from flows.wishes import FLOWS, begins

# The programme follows people from 10 to 30 (programme.md, "Who is there").
AGES = (10, 30)
# Telegram's terms ask for 16 years in the EU (programme.md, "Hard facts about phones").
TELEGRAM_FROM = 16
HEARD_FROM = ("friend", "school", "consultant", "family", "other")
NUDGE_DAYS = 1
"""After so many days who stopped halfway is asked once more."""
WISHES = ("shop", "food", "children", "animals", "outdoors", "unsure")


async def enrol(chat: Chat) -> None:
    """Learn who the youth is, one question at a time, and go on with what they came for."""
    await chat.say("velkommen")
    name = await _name(chat)
    born = await _born(chat)
    if chat.given["channel"] == "telegram" and whole_years(born, chat.today) < TELEGRAM_FROM:
        await chat.say("for_ung_til_telegram", name=name)
        await chat.do("for_ung", OpenCase("too_young_for_telegram", "this_week", name))
        return
    area = await _area(chat, name)
    heard = await _heard(chat)
    wishes = await chat.ask("oensker", Choices(options=WISHES, most=3), nudge_days=NUDGE_DAYS)
    await chat.do("profil", SaveProfile(name, born.isoformat(), area, heard, tuple(wishes)))
    await _answer_the_invitation(chat, name)
    await chat.do("goer_klar", Later("getting_ready", 2, "16:00"))
    await chat.say("klar", name=name)
    for number, (flow, about) in enumerate(_wishes(chat)):
        await chat.do(f"videre{number or ''}", Begin(flow, about))


async def _name(chat: Chat) -> str:
    if chat.person.first_name is not None:
        return chat.person.first_name
    return await chat.ask("navn", Name(), nudge_days=NUDGE_DAYS)


async def _born(chat: Chat) -> date:
    if chat.person.born is not None:
        return chat.person.born
    return await chat.ask("foedt", Date(age=AGES), nudge_days=NUDGE_DAYS)


async def _area(chat: Chat, name: str) -> str:
    if chat.person.area is not None:
        return chat.person.area
    town = Text(longest=40, shortest=2)
    return await chat.ask("omraade", town, nudge_days=NUDGE_DAYS, name=name)


async def _heard(chat: Chat) -> str:
    """Ask how they heard of Makker, unless they came by an invitation or have said so."""
    if _invitation(chat):
        return "consultant"
    known = chat.given.get("heard")
    if known in HEARD_FROM:
        return str(known)
    return await chat.ask("hoert", Choice(options=HEARD_FROM), nudge_days=NUDGE_DAYS)


async def _answer_the_invitation(chat: Chat, name: str) -> None:
    """Say who has answered: whether it was the invited youth is seen where their name is kept."""
    if invited := _invitation(chat):
        await chat.do("invitation", SettleInvitation(cast(int, invited["id"]), "yes", name))


def _invitation(chat: Chat) -> Mapping[str, object]:
    return cast(Mapping[str, object], chat.given.get("invitation") or {})


def _wishes(chat: Chat) -> list[tuple[str, Json]]:
    """Return what they came for, each as a flow and what it is about.

    What is served at once comes before what takes a long talk, and the first talk comes last: the
    others are laid aside for it.
    """
    kept = cast(list[tuple[str, str]], chat.given.get("wanted") or [])
    wanted = [begins(topic, words) for topic, words in dict(kept).items()]
    at_once = [each for each in wanted if each[0] not in FLOWS]
    talks = [each for each in wanted if each[0] in FLOWS]
    return [*at_once, *reversed(talks)] or [("menu", None)]


TOPIC = Topic("enrolment", enrol, editable=True, handed=("invitation",))
