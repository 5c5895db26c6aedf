"""A shift that seems beyond the rules is told at once, kindly: the employer answers for it."""

from typing import cast

from flows.answers import YesNo
from flows.chat import Chat
from flows.effects import NoteNinth, OpenCase
from flows.hours.finding import SURE, Finding
from flows.hours.telling import most_serious
from flows.hours.telling import told as told_finding
from flows.manner import MANNERS, TELEGRAM
from flows.shifts.lawful import Work
from flows.shifts.lines import spoken_in
from flows.shifts.shift import Shift


async def told_of_the_law(chat: Chat, work: Work) -> None:
    """Tell the most serious thing that new shifts have brought about, and offer a human.

    Whoever is 15 to 17 is asked whether 9th class is finished, where it makes a difference.
    """
    finished = cast("bool | None", chat.given.get("finished_9th"))
    if finished is None and work.hangs_on_9th(chat.today):
        finished = await chat.ask("niende", YesNo())
        await chat.do("niende_husk", NoteNinth(finished))
    finding = most_serious(work.findings(finished))
    if finding is None:
        return
    await chat.say("loven", finding=_told(chat, finding))
    consultant = chat.given.get("consultant") or "nobody"
    key = "tal_med" if finding.sure >= SURE else "spoerg_med"
    if await chat.ask(key, YesNo(), consultant=consultant):
        words = _told(chat, finding, "da")
        await chat.do("lov_sag", OpenCase("hours_law", "this_week", words))
        await chat.say("tal_ja", consultant=consultant)
    else:
        await chat.say("tal_nej", consultant=consultant)


def _told(chat: Chat, finding: Finding, language: str | None = None) -> str:
    manner = MANNERS.get(str(chat.given.get("channel")), TELEGRAM)
    day = spoken_in(chat, Shift(finding.date), language)
    return told_finding(finding, day, language or chat.person.language, manner)
