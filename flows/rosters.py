"""Shifts that are written without being asked for: a roster, a change, or that one cannot come."""

from dataclasses import replace
from datetime import timedelta

from flows.absence.why import why
from flows.handed_in import replayed
from flows.kind import Unclear
from flows.question import read
from flows.shifts.calendar_door import marked
from flows.shifts.kept import all_kept, nearest_last
from flows.shifts.pictured import says_picture
from flows.shifts.shift import Shift
from flows.shifts.told import told
from flows.shifts.wall import wall
from flows.shifts.wanted import tells_surely, wanted
from flows.talk import Talk
from flows.understand import Understood

SHIFTS, ABSENCE = "shifts", "absence"
MENU = "hvad"
"""The question in the talk about shifts that asks what it is about them that somebody wants."""
SURE_OF_OTHER = 0.8
"""How sure it must be that a message is about nothing of ours, for its times not to count."""
UNSAVED = (
    *("passer", "tvivl", "samtidig", "mange", "i_stedet", "slet", "rettelse", "mangler"),
    *("niende", "tal_med", "spoerg_med"),
)
"""How the questions begin that stand between what has been told and its being kept and lawful."""
STILL_AT_IT = timedelta(hours=20)
_NEVER_LEFT = frozenset({"safety", "worried"})


def take_shifts(talk: Talk, meant: Understood, text: str) -> bool:
    """Take in what is plainly about shifts; False when it is nothing of the kind."""
    here = talk.current
    # The talk about shifts hears them itself, but for its menu: who passes that by wants them told.
    hears = here is not None and here.flow == SHIFTS and here.asked != MENU
    if talk.person.role != "youth" or not talk.person.enrolled or hears:
        return False
    if says_picture(text):
        talk.begin(SHIFTS, {"words": text}, anew=True)
        return True
    # "We won 4-1 today" has a day and two numbers.
    sure_of_other = meant.topic == "other" and meant.score >= SURE_OF_OTHER
    if sure_of_other or not tells_surely(text, wall(talk.desk.now), _earlier(talk)):
        return False
    begin_shifts(talk, text)
    return True


def take_calendar(talk: Talk, text: str) -> bool:
    """Take a calendar that came with a message; False when none did.

    What has been told and not been kept yet comes first: nothing of it is to be lost.
    """
    brought = marked(text)
    here = talk.current
    left_alone = here is not None and here.flow in _NEVER_LEFT
    if brought is None or left_alone or talk.person.role != "youth" or not talk.person.enrolled:
        return False
    what, number = brought
    if _unsaved(talk):
        talk.say("kalender_foerst", of=SHIFTS)
        _go_on_with_shifts(talk)
    else:
        talk.begin(SHIFTS, {f"calendar_{what}": number}, anew=True)
    return True


def _go_on_with_shifts(talk: Talk) -> None:
    if talk.current is not None and talk.current.flow == SHIFTS:
        talk.ask_again_or_menu()
    else:
        talk.begin(SHIFTS)


def _unsaved(talk: Talk) -> bool:
    waiting = talk.conversations.get(SHIFTS)
    if waiting is None or waiting.status == "done" or waiting.touched is None:
        return False
    lately = talk.desk.now - waiting.touched < STILL_AT_IT
    return lately and (waiting.asked or "").startswith(UNSAVED)


def only_named(talk: Talk, text: str) -> bool:
    """Return whether shifts are spoken of, but nothing is told of them and nothing wanted."""
    now = wall(talk.desk.now)
    return wanted(text) is None and not told(text, now).shifts and not told(text, now).rules


def begin_shifts(talk: Talk, text: str) -> None:
    """Begin the talk about shifts with these words.

    Where it waits with something unsaid, they are put to that, so that nothing told is lost.
    Who cannot come is led through that instead.
    """
    if _cannot_come(talk, text):
        talk.begin(ABSENCE, {"words": text}, anew=True)
        return
    waiting = talk.conversations.get(SHIFTS)
    if waiting is None or waiting.status != "paused":
        talk.begin(SHIFTS, {"words": text}, anew=True)
        return
    played = replayed(waiting)
    value: object = Unclear()
    if played.open is not None and played.open.key == waiting.asked:
        value = read(played.open, SHIFTS, text, talk.desk.reading(talk.person.language))
    if isinstance(value, Unclear):
        talk.begin(SHIFTS)
        return
    talk.lay_aside(SHIFTS)
    talk.answered(replace(waiting, status="open"), played, value)


def _cannot_come(talk: Talk, text: str) -> bool:
    """Return whether the words are of a shift that will be missed, and not of a roster."""
    reason = why(text)
    said = told(text, wall(talk.desk.now), _earlier(talk))
    return reason is not None and not said.shifts and not (reason == "other" and said.changes)


def _earlier(talk: Talk) -> list[Shift]:
    now = wall(talk.desk.now)
    return nearest_last(all_kept(talk.desk.outside.get("shifts"), now), now)
