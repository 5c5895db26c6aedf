"""Getting ready: one step a day, each answer kept at once, and a human at the end of it."""

from collections.abc import Awaitable, Callable, Mapping
from typing import cast

from flows.answers import Choice, Maybe, Phone, Several, Text, YesNo
from flows.arrivals import AskParent, NoteReady
from flows.chat import Chat
from flows.effects import Later, NoteNinth, OpenCase
from flows.getting_ready.model import (
    NOT_YET,
    Step,
    Youth,
    again,
    days_to_next,
    frikort_by_itself,
    missing,
    next_step,
    read_told,
)
from flows.kind import Json
from flows.parents.tongues import TONGUES
from flows.topic import Topic

NUDGE_DAYS = 3
AT = "16:00"
MEANINGS = ("on_time", "tell_if_ill", "be_kind")
WAYS = ("bike", "bus", "walk", "driven")
MINUTES = ("15", "30", "45")
HAVE = ("yes", NOT_YET)
WHEN = ("now", "later", "consultant")
Answers = dict[str, Json]


async def get_ready(chat: Chat) -> None:
    """Take the next step, and say when the one after it comes."""
    youth = _youth(chat)
    step = next_step(youth)
    asked = again(youth) if step is None else missing(youth, step)
    if not asked:
        await chat.say("alt_fortalt")
        return
    answers = await _talk(chat, step, asked)
    after = youth.with_told(answers)
    days = days_to_next(after)
    if days is not None:
        await chat.do("igen", Later("getting_ready", days, AT))
    if step is not None and next_step(after) is None:
        await chat.do("samtale", OpenCase("ready_talk", "this_week"))
        await chat.say("faerdig")
    else:
        await chat.say("tak" if next_step(after) is None else "videre")


async def _talk(chat: Chat, step: Step | None, asked: tuple[str, ...]) -> Answers:
    """Take a step, or go through what was not there the last time."""
    if step is not None:
        return await _TALKS[step](chat, asked)
    at_home = tuple(item for item in asked if item == "parent")
    answers = await _parents(chat, at_home) if at_home else {}
    papers = tuple(item for item in asked if item != "parent")
    return {**answers, **await _papers(chat, papers)}


def _youth(chat: Chat) -> Youth:
    told = read_told(chat.given.get("ready"))
    return Youth(chat.person, chat.today, str(chat.given.get("parents", "none")), told)


async def _keep(chat: Chat, answers: Answers, item: str, answer: Json) -> None:
    answers[item] = answer
    await chat.do(f"husk_{item}", NoteReady(item, answer))


# -- the steps ------------------------------------------------------------------------------------


async def _job(chat: Chat, asked: tuple[str, ...]) -> Answers:
    answers: Answers = {}
    await chat.say("et_skridt")
    if "likes" in asked:
        likes = await chat.ask("kan_lide", Maybe(Text(longest=120)), nudge_days=NUDGE_DAYS)
        await _keep(chat, answers, "likes", likes)
    if "job_means" in asked:
        meaning = await chat.ask("et_job", Choice(options=MEANINGS))
        await _keep(chat, answers, "job_means", meaning)
        await chat.say(f"et_job_{meaning}")
    await chat.say("det_sker")
    return answers


async def _parents(chat: Chat, asked: tuple[str, ...]) -> Answers:
    answers: Answers = {}
    when = await chat.ask("foraeldre", Choice(options=WHEN), nudge_days=NUDGE_DAYS)
    if when == "now":
        phone = await chat.ask("foraelder_nummer", Phone(abroad=False))
        language = await chat.ask("foraelder_sprog", Choice(options=TONGUES))
        await chat.do("spoerg", AskParent(phone, language))
        await chat.say("foraelder_spurgt")
    elif when == "consultant":
        await chat.do("konsulent", OpenCase("parents_ask", "this_week"))
        await chat.say("foraelder_konsulent")
    else:
        await chat.say("foraelder_senere")
    await _keep(chat, answers, asked[0], when)
    return answers


async def _school(chat: Chat, asked: tuple[str, ...]) -> Answers:
    answers: Answers = {}
    if "school" in asked:
        name = await chat.ask("skole", Maybe(Text(longest=60)), nudge_days=NUDGE_DAYS)
        await _keep(chat, answers, "school", name)
    if "ninth" in asked:
        finished = await chat.ask("niende", YesNo(), nudge_days=NUDGE_DAYS)
        await chat.do("niende", NoteNinth(finished))
        await _keep(chat, answers, "ninth", finished)
    if "languages" in asked:
        spoken = await chat.ask("sprog", Several(longest_each=20))
        await _keep(chat, answers, "languages", list(spoken))
    return answers


async def _travel(chat: Chat, asked: tuple[str, ...]) -> Answers:
    answers: Answers = {}
    if "travel" in asked:
        way = await chat.ask("vej", Choice(options=WAYS), nudge_days=NUDGE_DAYS)
        await _keep(chat, answers, "travel", way)
    if "minutes" in asked:
        far = await chat.ask("minutter", Choice(options=MINUTES), nudge_days=NUDGE_DAYS)
        await _keep(chat, answers, "minutes", far)
    return answers


async def _papers(chat: Chat, asked: tuple[str, ...]) -> Answers:
    answers: Answers = {}
    for item in asked:
        if item == "tax":
            by_itself = frikort_by_itself(chat.person.born, chat.today)
            told = {True: "yes", False: "no", None: "unknown"}[by_itself]
            await _keep(chat, answers, item, told)
            await chat.say(f"skat_{told}")
            continue
        if item == "nemkonto" and answers.get("bank") == NOT_YET:
            await _keep(chat, answers, item, NOT_YET)  # which waits for the account
            continue
        have = await chat.ask(item, Choice(options=HAVE), nudge_days=NUDGE_DAYS)
        await _keep(chat, answers, item, have)
        if have == NOT_YET:
            await chat.say(f"{item}_hvordan")
    return answers


_TALKS = cast(
    Mapping[Step, Callable[[Chat, tuple[str, ...]], Awaitable[Answers]]],
    {
        "job": _job,
        "parents": _parents,
        "school": _school,
        "travel": _travel,
        "papers": _papers,
    },
)

TOPIC = Topic("getting_ready", get_ready, handed=("ready", "parents"))
