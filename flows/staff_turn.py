"""The turn of a consultant or a leader: their words about cases, youths and themselves."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import cast

from flows.effects import Effect, HandBack, PassOnCase, PutOffCase, Relay, TakeCase, TakeThread
from flows.kind import Json, Reading, Unclear
from flows.office import OFFICE
from flows.office.about_case import AboutCase, CaseWord
from flows.office.how_to import HowTo
from flows.office.words import StaffWish, staff_wish
from flows.put_off_case.flow import MOST_DAYS
from flows.question import read
from flows.talk import Talk
from flows.texts import texts_of
from flows.tidy import fold
from flows.words import start_payload, whole_word, whose_cv

OFFICE_ROLES = ("consultant", "leader")
# Whoever was asked "how did it end?" a moment ago is answering that; later they talk to the youth.
ANSWERING_FOR = timedelta(minutes=30)
MOST_LISTED = 4
Case = Mapping[str, Json]


def hear_staff(talk: Talk, text: str) -> bool:
    """Serve what a member of staff writes; False when anyone might have written it.

    While they have the thread of a youth, what is neither a word for Makker nor an answer to a
    question it has just put goes to the youth, and Makker says nothing.
    """
    thread = talk.desk.outside.get("thread")
    wanted = _wanted(talk, text)
    if wanted is not None:
        serve_staff(talk, wanted)
    elif thread is None or _answering(talk) or _for_makker(talk, text):
        return False
    elif text.startswith("file:"):
        talk.say("other")
    else:
        talk.order(Relay(text), "relay")
    return True


def serve_staff(talk: Talk, wanted: StaffWish) -> None:
    """Do what a member of staff wants, or ask what it lacks."""
    if isinstance(wanted, AboutCase):
        _about(talk, wanted)
    elif isinstance(wanted, HowTo):
        talk.say(wanted.key, of=OFFICE)
    elif isinstance(wanted, HandBack) and not talk.desk.outside.get("thread"):
        talk.say("thread-none", of=OFFICE)
    elif isinstance(wanted, HandBack):
        _instead(talk, wanted)
    else:
        talk.order(wanted, "staff")


def _wanted(talk: Talk, text: str) -> StaffWish | None:
    """Read their words; loosely only where nothing else is waiting for words."""
    reading, thread = _reading(talk), talk.desk.outside.get("thread")
    wanted = staff_wish(text, reading, exact=bool(thread) or talk.current is not None)
    if thread or talk.current is None:
        return wanted
    if wanted is None and not _reads(talk, text):
        return staff_wish(text, reading)
    return None if isinstance(wanted, HandBack) else wanted


def _reading(talk: Talk) -> Reading:
    return Reading(talk.desk.today, talk.person.language)


def _reads(talk: Talk, text: str) -> bool:
    now, played = talk.current, talk.played()
    if now is None or played is None or played.open is None:
        return False
    return not isinstance(read(played.open, now.flow, text, _reading(talk)), Unclear)


def _answering(talk: Talk) -> bool:
    touched = talk.current.touched if talk.current else None
    return touched is not None and talk.desk.now - touched < ANSWERING_FOR


def _for_makker(talk: Talk, text: str) -> bool:
    if whole_word(text) in ("stop", "menu") or start_payload(text) is not None:
        return True
    name = whose_cv(text)
    thread = cast(Case, talk.desk.outside["thread"])
    return name is not None and name in {fold(str(c["name"])) for c in (thread, *_cases(talk))}


# -- a case ---------------------------------------------------------------------------------------


def _cases(talk: Talk) -> list[Case]:
    return list(cast(Sequence[Case], talk.desk.outside.get("cases") or ()))


def _about(talk: Talk, wish: AboutCase) -> None:
    found = _meant(talk, wish)
    if len(found) == 1:
        _go(talk, wish, found[0])
    elif found:
        listed = ", ".join(f"{c['case']} {c['name']}" for c in found[:MOST_LISTED])
        word = texts_of(OFFICE, talk.person.language).get(f"word-{wish.word}")
        example = f"{word} {found[0]['case']}"
        talk.say("which-case", of=OFFICE, cases=listed, example=example)
    elif wish.word == "write" and wish.name:
        _instead(talk, TakeThread(0, wish.name))
    else:
        talk.say("which-none", of=OFFICE)


def _meant(talk: Talk, wish: AboutCase) -> list[Case]:
    """Return the cases that may be meant; one that is not on their list is known by number only."""
    cases = _cases(talk)
    thread = cast(Case | None, talk.desk.outside.get("thread"))
    number = wish.case
    if number is None and not wish.name and wish.word != "take" and thread:
        number = cast(int | None, thread.get("case"))
    if number is not None:
        return [c for c in cases if c["case"] == number] or [{"case": number}]
    if wish.name:
        named = [c for c in cases if fold(str(c["name"])) == fold(wish.name)]
        return named[:1] if wish.word == "write" else named
    if wish.word == "take":
        untaken = [c for c in cases if c["state"] == "open"]
        return [c for c in untaken if c["mine"]] or untaken
    return [c for c in cases if c["mine"]]


def _go(talk: Talk, wish: AboutCase, case: Case) -> None:
    number = cast(int, case["case"])
    if wish.word == "take":
        talk.order(TakeCase(number), "staff")
    elif wish.word == "write":
        _instead(talk, TakeThread(number))
    elif wish.word == "pass" and wish.to:
        _instead(talk, PassOnCase(number, wish.to))
    elif wish.word == "later" and (until := _until(talk, wish)) is not None:
        _instead(talk, PutOffCase(number, until.isoformat()))
    elif "name" not in case:
        talk.say("no-such-case", of=OFFICE, number=number)
    else:
        if wish.until is not None:
            talk.say("put-off-impossible", of=OFFICE)
        _ask(talk, wish.word, case)


def _until(talk: Talk, wish: AboutCase) -> date | None:
    """Return until when a case may be put off, None where that was not said or cannot be."""
    if wish.until is None or isinstance(wish.until, Unclear):
        return None
    return wish.until if 0 < (wish.until - talk.desk.today).days <= MOST_DAYS else None


def _ask(talk: Talk, word: CaseWord, case: Case) -> None:
    about: dict[str, Json] = {"case": case["case"], "name": case["name"]}
    if word == "close":
        talk.begin("close_case", {**about, "job": case.get("job")}, anew=True)
    elif word == "later":
        talk.begin("put_off_case", about, anew=True)
    else:
        colleagues = talk.desk.outside.get("colleagues") or ()
        talk.begin("pass_on_case", {**about, "colleagues": colleagues}, anew=True)


def _instead(talk: Talk, effect: Effect) -> None:
    """Want something that leaves no room for the question that may be open."""
    talk.lay_aside()
    talk.order(effect, "staff")
