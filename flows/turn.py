"""One turn: a person, a message, and everything that follows from it. Pure.

The order of reading: danger before everything else; a goodbye is obeyed, what belongs to a human
who has the voice goes to them, what staff say to Makker, words that mean the same everywhere, the
question that is open, asides, a wish for something else, and last the admission that it was not
understood.
"""

import json
from typing import cast

from flows.alarm import danger, make_sure, sound, worry
from flows.arriving.hear import hear_at_the_door
from flows.asides import small_talk, wish
from flows.at_once import after_stop, call_a_human, stop
from flows.chat import Ask
from flows.conversation import Conversation
from flows.cpr import MASK
from flows.desk import Desk, Turn
from flows.due import ASKED_BY_MAKKER, fire
from flows.effects import FetchCv, Join, SetLanguage, StopCalendar
from flows.glossary import explained
from flows.kind import Json, Unclear
from flows.office.about_case import pressed
from flows.office.pair_words import held_pressed
from flows.paper_turn import file_by_itself
from flows.parents.hear import hear_parent
from flows.payslip.pictured import take_picture
from flows.question import YES_NO, names
from flows.relay.turn import between_others, serve_lapsed, serve_pair, stop_pair
from flows.rights_words import correct_profile, use_right
from flows.rosters import take_calendar, take_shifts
from flows.runner import Played
from flows.serving import (
    SURE,
    SURE_IN_THE_MIDDLE,
    SURE_INSTEAD_OF_AN_ANSWER,
    ask_which,
    asks_for_a_human,
    asks_or_wants,
    comfort,
    heard,
    in_their_tongue,
    serve,
    wanted_later,
)
from flows.staff_turn import OFFICE_ROLES, hear_staff, serve_staff
from flows.talk import Talk
from flows.tidy import LONGEST
from flows.topics import TOPICS
from flows.voice_turn import hand_on
from flows.words import start_payload, to_correct, whole_word, whose_cv

MISSES_BEFORE_A_HUMAN = 3
IDLE_HOURS = 20
_BUTTONS = frozenset(map(str, range(100)))


def take_turn(desk: Desk) -> Turn:
    """Return what `desk.text` leads to; raises only on a programmer's mistake."""
    talk = Talk(desk)
    if desk.kind == "due":
        fire(talk, json.loads(desk.text))
    elif (kind := danger(talk)) is not None:
        sound(talk, kind)
    elif desk.person.stopped:
        after_stop(talk, desk.text)
    elif desk.outside.get("voice"):
        if not stop_pair(talk):
            hand_on(talk)
    elif serve_pair(talk):
        pass
    elif desk.kind == "button":
        _press(talk, desk.text)
    elif desk.kind in ("edited", "other"):
        _odd(talk)
    elif len(desk.text) >= LONGEST:
        talk.say("too-long")
        talk.ask_again_or_menu()
    elif MASK in desk.text:
        talk.say("cpr")
        talk.ask_again_or_menu()
    elif (
        _heard_first(talk, desk.text)
        or _everywhere(talk, desk.text)
        or take_calendar(talk, desk.text)
    ):
        pass
    elif not talk.answers(desk.text) and (kind := worry(talk)) is not None:
        make_sure(talk, kind)
    else:
        _hear(talk, desk.text)
    between_others(talk)
    return talk.turn()


def _heard_first(talk: Talk, text: str) -> bool:
    if _is_staff(talk):
        return hear_staff(talk, text)
    return hear_parent(talk, text) or hear_at_the_door(talk, text)


def _is_staff(talk: Talk) -> bool:
    return talk.person.role in OFFICE_ROLES


def _odd(talk: Talk) -> None:
    known = {"edited": "edited", "file_failed": "file-failed"}
    key = known.get(talk.desk.kind) or known.get(talk.desk.text) or "other"
    talk.say(key)
    talk.ask_again_or_menu()


def _press(talk: Talk, data: str) -> None:
    now = talk.current
    stamp, _, choice = data.rpartition(":")
    about = (pressed(data) or held_pressed(data)) if _is_staff(talk) else None
    if about is not None:
        serve_staff(talk, about)  # the case itself knows whether that can still be done
    elif now is None:
        talk.say("old-button-free")
    elif stamp == f"{now.flow}:{now.run}:{now.turn}" and choice in _BUTTONS:
        _answer(talk, now, str(int(choice) + 1))
    else:
        talk.say("old-button")
        talk.ask_again_or_menu()


def _everywhere(talk: Talk, text: str) -> bool:
    word = whole_word(text)
    if word == "stop":
        stop(talk, text)
    elif not _is_staff(talk) and (use_right(talk, text) or take_picture(talk, text)):
        pass
    elif word == "help":
        call_a_human(talk, text)
    elif word == "pause" and talk.person.role == "youth" and talk.person.enrolled:
        talk.begin("pause")
    elif word in ("danish", "english") and not _asks_for_school_or_languages(talk):
        talk.order(SetLanguage("da" if word == "danish" else "en"), "language")
        talk.say("language-set")
        talk.ask_again_or_menu()
    elif word == "shifts" and talk.person.role == "youth" and talk.person.enrolled:
        _show_shifts(talk)
    elif word == "no_calendar" and talk.person.role == "youth":
        talk.order(StopCalendar(), "no_calendar")
    elif word == "menu" and talk.person.enrolled:
        talk.begin("menu")
    elif code := start_payload(text):
        talk.order(Join(code), "join")
    elif word in ("menu", "start") or code is not None:
        talk.ask_again_or_menu()
    elif word == "back" and talk.current:
        talk.back()
    elif _is_staff(talk) and (name := whose_cv(text)):
        talk.order(FetchCv(name), "fetch")
    elif (thing := to_correct(text)) is not None and (talk.conversations or talk.person.enrolled):
        return _correct(talk, thing)
    else:
        return False
    return True


def _show_shifts(talk: Talk) -> None:
    if talk.current is not None and talk.current.flow == "shifts":
        talk.ask_again_or_menu()
    else:
        talk.begin("shifts")


def _correct(talk: Talk, thing: str) -> bool:
    if talk.correct(thing) or correct_profile(talk, thing):
        return True
    played = talk.played()
    told = len(thing.split()) > 1 and not thing[-1].isdigit()
    if told and played and played.open and played.open.kind.free:
        return False  # "ret god til fodbold" is an answer
    talk.say("nothing-to-correct")
    if talk.current is not None:
        talk.ask_again_or_menu()
    return True


def _asks_for_school_or_languages(talk: Talk) -> bool:
    played = talk.played()
    if talk.current is None or played is None or played.open is None:
        return False
    return not {"sprog", "fag"}.isdisjoint(names(played.open, talk.current.flow, "da"))


def _hear(talk: Talk, text: str) -> None:
    if talk.current is not None and talk.current.flow == "safety" and _idle(talk):
        talk.lay_aside()  # what is written a day later is about something else
    if talk.current is not None:
        _answer(talk, talk.current, text)
    elif not talk.person.enrolled:
        _welcome(talk, text)
    elif text.startswith("file:"):
        file_by_itself(talk, text)
    elif not _aside(talk, text, None):
        _not_understood(talk, text)


def _not_understood(talk: Talk, text: str) -> None:
    meant = heard(talk, text)
    if serve_lapsed(talk):
        return
    if small_talk(text) is not None:
        talk.begin("menu")
    elif _is_staff(talk) or not (
        in_their_tongue(talk, meant, text) or ask_which(talk, meant, text)
    ):
        talk.say("not-now")


def _welcome(talk: Talk, text: str) -> None:
    if asks_for_a_human(talk, text, SURE):
        call_a_human(talk, text)
    talk.enrol(text, wanted=wanted_later(talk, text, SURE))


def _after_enrolment(talk: Talk, text: str, ask: Ask[object] | None) -> bool:
    """Keep what somebody wants until they are enrolled; False when they want nothing surely.

    Only a human they need not wait for.
    """
    free = ask is not None and ask.kind.free
    if asks_for_a_human(talk, text, SURE_INSTEAD_OF_AN_ANSWER if free else SURE_IN_THE_MIDDLE):
        call_a_human(talk, text)
        return True
    if free and wish(text) is None and not asks_or_wants(text):
        return False
    wanted = wanted_later(talk, text, SURE_IN_THE_MIDDLE)
    if talk.current is None or not wanted:
        return False
    before = cast(list[Json], talk.current.given.get("wanted") or [])
    talk.say("soon")
    talk.remember(wanted=[*before, *wanted])
    talk.ask_again_or_menu()
    return True


def _answer(talk: Talk, now: Conversation, text: str) -> None:
    if now.choosing:
        if wish(text) == "human":
            call_a_human(talk, text)
        talk.choose(now, text)
        return
    played = talk.played()
    if played is None or played.open is None or played.open.key != now.asked:
        # A message answers the question the person saw: a release that moved it swallows nothing.
        talk.say("moved-on")
        talk.go_on(now)
        return
    ask = played.open
    if ask.kind.free and now.flow != "safety" and _aside(talk, text, played):
        return
    value = talk.read(ask, now.flow, text)
    if not isinstance(value, Unclear):
        talk.answered(now, played, value)
    elif text.startswith("file:"):
        file_by_itself(talk, text)
    elif (ask.kind.free or not _aside(talk, text, played)) and not _felt(talk, text):
        _missed(talk, now, ask, value)


def _aside(talk: Talk, text: str, played: Played | None) -> bool:
    """Serve what is no answer and put the question again; False when it was nothing of the kind."""
    ask = played.open if played else None
    meaning = explained(text, talk.person.language)
    small = small_talk(text)
    if meaning is not None:
        talk.say_text(meaning)
    elif small == "why" and ask is not None:
        talk.explain(ask)
    elif small == "greeting" and ask is not None:
        talk.say("welcome-back" if _idle(talk) else "greeting")
    elif small == "greeting":
        talk.begin("menu")
    elif small == "thanks" and ask is None:
        talk.say("you-are-welcome")
    else:
        return _wishes(talk, text, ask)
    if ask is not None and talk.current is not None:
        talk.put(talk.current, ask)
    return True


def _wishes(talk: Talk, text: str, ask: Ask[object] | None) -> bool:
    wanted = wish(text)
    here = talk.current.flow if talk.current else None
    if _in_free_words(talk, text, ask):
        return True
    if not talk.person.enrolled:
        return _after_enrolment(talk, text, ask)
    if wanted is None or wanted == here:
        return False
    if wanted == "human":
        call_a_human(talk, text)
    elif _is_staff(talk):
        talk.begin("menu")  # which says how to get a youth's CV
    elif ask is None or here is None or not TOPICS[here].kept:
        talk.begin(wanted)
    else:
        talk.begin("lay_aside", to=wanted)
    return True


def _in_free_words(talk: Talk, text: str, ask: Ask[object] | None) -> bool:
    """Serve what somebody wants who says it in words of their own."""
    if _is_staff(talk) or not talk.person.enrolled:
        return False
    if ask is not None and ask.kind.free and (_asked_by_makker(talk) or not asks_or_wants(text)):
        return False
    meant = heard(talk, text)
    if ask is None:
        return serve(talk, meant, text, SURE) or take_shifts(talk, meant, text)
    bar = SURE_INSTEAD_OF_AN_ANSWER if ask.kind.free else SURE_IN_THE_MIDDLE
    served = serve(talk, meant, text, bar)
    return served or (not ask.kind.free and take_shifts(talk, meant, text))


def _felt(talk: Talk, text: str) -> bool:
    """Hear what was no answer because somebody is sad, or writes in a language of their own."""
    if _is_staff(talk) or not talk.person.enrolled:
        return False
    meant = heard(talk, text)
    return comfort(talk, meant, text) or in_their_tongue(talk, meant, text)


def _asked_by_makker(talk: Talk) -> bool:
    """Return whether Makker has asked by itself: its flows hand on what is no answer themselves."""
    return talk.current is not None and talk.current.flow in ASKED_BY_MAKKER


def _missed(talk: Talk, now: Conversation, ask: Ask[object], unclear: Unclear) -> None:
    misses = now.misses + 1
    talk.missed(now, misses)
    if _idle(talk):
        talk.say("welcome-back")
        talk.put(now, ask, misses=misses)
    elif misses >= MISSES_BEFORE_A_HUMAN:
        talk.say("unclear-human")
        talk.put(now, ask, misses=misses)
    elif misses == MISSES_BEFORE_A_HUMAN - 1:
        talk.explain(ask)
        talk.put(
            now, ask, misses=misses, reason=unclear.reason, once_more=ask.kind.options != YES_NO
        )
    else:
        talk.put(now, ask, misses=misses, reason=unclear.reason, once_more=True)


def _idle(talk: Talk) -> bool:
    touched = talk.current.touched if talk.current else None
    if touched is None:
        return False
    return (talk.desk.now - touched).total_seconds() > IDLE_HOURS * 3600
