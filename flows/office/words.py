"""What consultants and leaders write: "TAG 12", "udskyd 12 til fredag", "/fri 24/12-2/1"."""

import re
from collections.abc import Mapping
from datetime import timedelta

from flows.answers import Phone
from flows.arrivals import ShowPage
from flows.effects import Duty, HandBack, NewNumber, PauseYouth, ShowCases, ShowYouth, TakeLeave
from flows.kind import Reading, Unclear
from flows.office.about_case import AboutCase, about_case
from flows.office.coming_in import ComingIn, coming_in_of
from flows.office.day import day_of
from flows.office.how_to import HowTo
from flows.office.leave import leave_of
from flows.office.pair_words import pair_order
from flows.pair_effects import DecideHeld, OfficePairEffect, ShowHeld
from flows.tidy import bare, tidy

StaffWish = (
    AboutCase
    | HowTo
    | HandBack
    | ShowCases
    | ShowYouth
    | Duty
    | TakeLeave
    | PauseYouth
    | NewNumber
    | OfficePairEffect
    | ComingIn
)

_LONGEST_READ = 200
_LONGEST_PAUSE = timedelta(days=365)
_PHRASES: Mapping[str, StaffWish] = {
    phrase: meaning
    for phrases, meaning in (
        ("slut, færdig, vi er færdige, slut samtale, slut samtalen, done", HandBack()),
        ("sager, sagerne, mine sager, alle sager, vis sager, cases, my cases", ShowCases()),
        ("vagt, vagten, hvem har vagt, hvem har vagten, hvem er på vagt", Duty()),
        ("duty, who is on duty, who's on duty", Duty()),
        ("vagt på, vagt til, vagt on, på vagt, jeg er på vagt, jeg har vagten", Duty(True)),
        ("duty on, on duty, i am on duty, i'm on duty", Duty(True)),
        ("vagt af, vagt fra, vagt slut, vagt off, af vagt, jeg er ikke på vagt", Duty(False)),
        ("duty off, off duty", Duty(False)),
    )
    for phrase in phrases.split(", ")
}
# Said whole, these mean the same even while every other word goes to a youth.
_NEVER_TALK = (HandBack, ShowCases)
_NEVER_TALK_ALONE = ("later", "pass", "close")
_WITH_TAIL = re.compile(
    r"^(?:jeg har |jeg holder |i have |nyt |new )?(?:"
    r"(?P<youth>unge|ung|youth)|(?P<leave>fri|ferie|leave|off)|(?P<pause>pause|pausér|pauser)|"
    r"(?P<number>nummer|mobilnummer|number)"
    r")(?:\s+|:\s*|$)(?P<tail>.*)$",
    re.IGNORECASE,
)
_LITTLE = re.compile(r"^(?:på|til|for|med|with|to|of)\s+", re.IGNORECASE)
_BEFORE_PHONE = re.compile(r"^(?P<name>[^\d+]+?)[\s:,]+(?:er |is )?(?P<phone>\+?\d.*)$")
_NEARLY_A_PHONE = re.compile(r"(?:\d[\s.-]*){6}")
_BETWEEN = re.compile(r"\s+(?=\S)")
_MOST_NAME_WORDS = 3


def staff_wish(text: str, reading: Reading, *, exact: bool = False) -> StaffWish | None:
    """Return what a member of staff wants of Makker, None when it is nothing of the kind.

    `exact` while other words have somewhere to go (a youth, an open question): then only what can
    hardly be meant for anyone else counts, with its slash or the number of its case.
    """
    said = bare(tidy(text))
    slash, said = said.startswith("/"), said.lstrip("/ ")
    if not said or len(said) > _LONGEST_READ:
        return None
    whole = _PHRASES.get(said.casefold())
    if whole is not None:
        return whole if slash or not exact or isinstance(whole, _NEVER_TALK) else None
    about = about_case(said, reading.today)
    if about is not None:
        plain_word = about == AboutCase(about.word) and about.word in _NEVER_TALK_ALONE
        return about if slash or not exact or about.case is not None or plain_word else None
    of_pair = pair_order(said, reading)
    if of_pair is not None:
        numbered = isinstance(of_pair, DecideHeld | ShowHeld)
        return of_pair if slash or not exact or numbered else None
    coming_in = coming_in_of(said, reading)
    if coming_in is not None:
        return _about_coming_in(coming_in, said, sure=slash or not exact)
    wanted = _with_tail(said, reading)
    # Another youth's number is passed on to nobody, whatever it was meant for, also when mistyped.
    mistyped = wanted == HowTo("how-number") and _NEARLY_A_PHONE.search(said)
    never_talk = isinstance(wanted, NewNumber | PauseYouth) or mistyped
    return wanted if slash or not exact or never_talk else None


def _about_coming_in(wanted: ComingIn | str, said: str, *, sure: bool) -> StaffWish | None:
    """Take what holds a number for what it is even where words have somewhere to go."""
    if isinstance(wanted, str):
        return HowTo(wanted) if sure or _NEARLY_A_PHONE.search(said) else None
    has_number = not isinstance(wanted, ShowPage) and wanted.phone is not None
    return wanted if sure or has_number else None


def _with_tail(said: str, reading: Reading) -> StaffWish | None:
    match = _WITH_TAIL.match(said)
    if match is None:
        return None
    tail = _LITTLE.sub("", match["tail"].strip())
    if match["leave"]:
        leave = leave_of(tail, reading.today)
        return HowTo("leave-impossible") if isinstance(leave, Unclear) else leave
    if match["youth"]:
        return _youth(tail)
    return _pause(tail, reading) if match["pause"] else _number(tail, reading)


def _youth(name: str) -> StaffWish | None:
    if not name:
        return HowTo("how-youth")
    return ShowYouth(name) if len(name.split()) <= _MOST_NAME_WORDS else None


def _pause(tail: str, reading: Reading) -> StaffWish:
    """Read "Amina 15/1", "Amina til 15/1", "Amina 3 uger"."""
    for space in _BETWEEN.finditer(tail):
        until = day_of(tail[space.end() :], reading.today)
        if not isinstance(until, Unclear):
            ahead = timedelta() < until - reading.today <= _LONGEST_PAUSE
            name = tail[: space.start()]
            return PauseYouth(name, until.isoformat()) if ahead else HowTo("how-pause")
    return HowTo("how-pause")


def _number(tail: str, reading: Reading) -> StaffWish:
    match = _BEFORE_PHONE.match(tail)
    phone = Phone().read(match["phone"], reading) if match else Unclear()
    if match is None or isinstance(phone, Unclear):
        return HowTo("how-number")
    return NewNumber(match["name"].strip(), phone)
