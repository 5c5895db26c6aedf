"""The payslip: a picture, a PDF or the numbers one by one; shown back, checked, explained."""

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from flows.answers import Choice, Maybe, Photo
from flows.chat import Chat
from flows.effects import DropHalf, OpenCase, ReadFile, UploadCode
from flows.kind import Json
from flows.payslip.ahead import look_ahead
from flows.payslip.finding import Known
from flows.payslip.heard import Heard
from flows.payslip.judged import judged, judged_quietly
from flows.payslip.shown import approved, typed
from flows.topic import Topic

FLOW = "payslip"
ROSTER, SHIFTS = "roster", "shifts"
UNREAD = {
    "password": "password",
    "too_large": "large",
    "too_many_pages": "large",
    "not_a_file_we_read": "kind",
    "ocr_missing": "pictures",
    "no_reader": "pictures",
    "busy": "busy",
}
"""What is said of a file that could not be read, by the reason; of all others "unreadable"."""


async def payslip(chat: Chat) -> None:
    """Take a payslip in, or what has been read of one.

    Handed `about`: None; {"words": what they wrote}; {"file": id} for a file that came by itself,
    with "sure" where the talk was of payslips already; {"reading": ..., "before": the last slip or
    None, "worked": minutes of the youth's own shifts in its period or None}, with "known" where our
    page has shown it and judged it already, "half" where more of it seems to be missing, and
    "picture" where a picture of it can be kept;
    {"unread": why}.
    """
    about = cast(Mapping[str, Json], chat.given.get("about") or {})
    if "reading" in about:
        await _go_through(chat, about)
    elif "file" in about:
        await _received(chat, cast(int, about["file"]), sure=about.get("sure") is True)
    else:
        if "unread" in about:
            await chat.say(f"ulaest_{UNREAD.get(str(about['unread']), 'unreadable')}")
        await _begin(chat, str(about.get("words") or ""))


async def _begin(chat: Chat, words: str = "") -> None:
    # By SMS no pay is written that the youth has not typed: nothing is reckoned ahead there.
    ways = ("file", "typed", "ahead") if chat.given.get("files") else ("code", "typed")
    how = await chat.ask("hvordan", Choice(options=(*ways, "human")))
    if how == "human":
        await chat.do("menneske", OpenCase("asks_payslip", "this_week", words))
    elif how == "code":
        await chat.do("kode", UploadCode())
    elif how == "ahead":
        await look_ahead(chat)
    elif how == "typed" or (file := await chat.ask("billede", Maybe(Photo(), no=True))) is None:
        slip = await typed(chat)
        await judged(chat, Heard(slip))
    else:
        await _read(chat, file)


async def _received(chat: Chat, file: int, *, sure: bool) -> None:
    kind = Choice(options=(FLOW, ROSTER, "neither"))
    what = FLOW if sure else await chat.ask("hvad_er_det", kind, about=str(file))
    if what == "neither":
        await chat.say("er_ikke")
    else:
        # What it really is, its own words decide; the answer says who hears if it cannot be read.
        await _read(chat, file, SHIFTS if what == ROSTER else FLOW)


async def _read(chat: Chat, file: int, flow: str = FLOW) -> None:
    await chat.do("laes", ReadFile(file, flow))
    await chat.say("laeser")


async def _rest(chat: Chat) -> int | None:
    """Return the file with the rest of a slip; None where there is none, and the half goes."""
    file = await chat.ask("resten", Maybe(Photo(), no=True))
    if file is None:
        await chat.do("halv", DropHalf())
    return file


async def _go_through(chat: Chat, about: Mapping[str, Json]) -> None:
    heard = Heard.from_json(cast(Mapping[str, Json], about["reading"]))
    if heard.kind != FLOW:
        await chat.say(f"ligner_{heard.kind}")
        await _begin(chat)
    elif "known" in about or not chat.given.get("files"):
        shared = cast("Mapping[str, Json] | None", about.get("known"))
        if await judged_quietly(chat, heard, Known.from_json(shared) if shared else None):
            await _begin(chat)
    else:
        if about.get("half") is True and (rest := await _rest(chat)) is not None:
            await _read(chat, rest)
            return
        if heard.slips > 1:
            await chat.say("flere")
        slip = await approved(chat, heard)
        before = cast("Mapping[str, Json] | None", about.get("before"))
        await judged(chat, replace(heard, slip=slip), before)


TOPIC = Topic(FLOW, payslip)
