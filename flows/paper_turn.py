"""Files that come by themselves, and what was read of files: handed to the talk they belong to."""

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from flows.conversation import Conversation
from flows.effects import ReadFile
from flows.kind import Json
from flows.papers import PAYSLIP, SHIFTS
from flows.talk import Talk

_NOTHING_TOLD = frozenset({"hvornaar", "billede", "hvad"})
"""Questions of the talk about shifts at which nothing has been told that could be lost."""
_KEPT = "gem"
"""The order by which that talk keeps what was told."""


def file_by_itself(talk: Talk, text: str) -> None:
    """Take a file that no question has asked for: of a youth's files it is read what it is."""
    here = talk.current
    number = int(text.removeprefix("file:"))
    if talk.person.role != "youth" or not talk.person.enrolled:
        talk.say("file-unasked")
        if here is not None:
            talk.ask_again_or_menu()
    elif here is not None and here.flow == SHIFTS:
        # What is being told there stays open: what the paper says is put to it.
        talk.order(ReadFile(number, SHIFTS), f"read:{number}")
        talk.say("laeser", of=SHIFTS)
    else:
        # SMS carries no files: one that comes there was handed in on the page, with its code.
        sure = not talk.desk.manner.files or (here is not None and here.flow == PAYSLIP)
        talk.begin(PAYSLIP, {"file": number, "sure": sure}, anew=True)


def take_reading(talk: Talk, flow: str, about: Mapping[str, Json]) -> None:
    """Let a flow go on with what was read of a file.

    Where the talk about shifts waits for an answer, a roster is put to what was told already.
    """
    waiting = talk.conversations.get(SHIFTS)
    if flow != SHIFTS or waiting is None or not _unsaid(waiting):
        talk.begin(flow, about, anew=True)
        return
    talk.lay_aside(SHIFTS)
    before = cast(Mapping[str, Json], waiting.given.get("about") or {})
    given = {**waiting.given, "about": _both(before, about)}
    talk.go_on(replace(waiting, status="open", given=given))


def _unsaid(now: Conversation) -> bool:
    key = (now.asked or "").partition(".")[0]
    told = bool(key) and key not in _NOTHING_TOLD and _KEPT not in now.effects
    return told and now.status != "done"


def _both(before: Mapping[str, Json], now: Mapping[str, Json]) -> Mapping[str, Json]:
    """Return what two files say, and what was told besides: of two pictures none is lost."""
    one, other = (cast(Mapping[str, Json], each.get("roster") or {}) for each in (before, now))
    rest = {key: value for key, value in before.items() if key not in ("unread", "reading")}
    if not one or not other:
        return {**rest, **now}
    both: dict[str, Json] = {**one, **other}
    for name in ("lines", "names", "files"):
        if name in one and name in other:
            mine, theirs = cast(list[Json], one[name]), cast(list[Json], other[name])
            both[name] = list(dict.fromkeys([*mine, *theirs]))
    more = [cast(int, each.get("more") or 0) for each in (one, other)]
    return {**rest, **now, "roster": {**both, "more": sum(more)}}
