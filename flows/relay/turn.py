"""The turn of somebody with a match: what goes to the other one, and what is for Makker."""

from collections.abc import Sequence
from typing import cast

from flows.answers.likeness import allowed, slips
from flows.answers.word_list import words_in
from flows.asides import small_talk, wish
from flows.at_once import call_a_human
from flows.cpr import MASK
from flows.effects import OpenCase
from flows.pair_effects import (
    NOT_MINE,
    FileToPair,
    HangUp,
    NoteMeeting,
    PairEffect,
    SayToPair,
    StopPair,
    TalkWithPair,
    Worry,
)
from flows.privacy.purposes import switched
from flows.privacy.words import right_in
from flows.relay import RELAY
from flows.relay.pairs import TALKING, Pair, all_pairs, open_pairs
from flows.relay.words import Enough, Met, Over, PairWish, Said, Worried, greeted, pair_wish
from flows.relay.words import Talk as WantsToTalk
from flows.talk import Talk
from flows.tidy import LONGEST, fold, plain
from flows.understand.danger import alarm
from flows.words import start_payload, whole_word

_NO_NAMES = frozenset(
    words_in(
        "husk remember ps nb obs ok okay fx hej svar note update opdatering btw re tid sted dato "
        "vigtigt plan planen nyt sporgsmal"
    )
)
"""Plain words before a colon that name nobody."""
_EVERYWHERE = ("stop", "start", "help")


def serve_pair(talk: Talk) -> bool:
    """Serve what is between a youth and a role model; False when it is for Makker."""
    if not all_pairs(talk) and _line(talk) is None:
        return False
    match talk.desk.kind:
        case "button":
            return _press(talk, talk.desk.text)
        case "message":
            return _hear(talk, talk.desk.text)
        case "edited" | "other" if _target(talk) is not None:
            talk.say("not-text" if talk.desk.kind == "other" else "edited-pair", of=RELAY)
            return True
    return False


def stop_pair(talk: Talk) -> bool:
    """Obey a youth who wants peace from a role model, whoever has the voice."""
    if talk.desk.kind != "message" or talk.person.role != "youth":
        return False
    wanted = _wish(talk, talk.desk.text)
    return isinstance(wanted, Enough) and _enough(talk, wanted.name)


def in_danger(talk: Talk) -> bool:
    """Let what somebody in danger writes to the other one arrive; False when it is for Makker."""
    matches = _heading(talk)
    if matches:
        talk.order(SayToPair(matches, talk.desk.text), "pair")
    return bool(matches)


def begin_to_whom(talk: Talk, pairs: Sequence[Pair] | None = None) -> None:
    """Ask for whom a message is."""
    offered = open_pairs(talk) if pairs is None else pairs
    talk.begin("to_whom", {"words": talk.desk.text, "pairs": list(offered)}, anew=True)


def serve_lapsed(talk: Talk) -> bool:
    """Serve what is not for Makker from somebody who wrote with another lately, but not just now.

    False when there was nobody.
    """
    before = _lapsed(talk)
    if before is None:
        return False
    if before["state"] in TALKING:
        begin_to_whom(talk)
    else:
        _over(talk, before)
    return True


def between_others(talk: Talk) -> None:
    """End a talk of which somebody has not heard yet, when Makker has just answered them.

    What they read last is then what Makker said.
    """
    if talk.desk.kind == "due" or not all_pairs(talk) or _line(talk) is not None:
        return
    turn = talk.turn()
    if turn.replies and not any(isinstance(each.effect, PairEffect) for each in turn.orders):
        talk.order(HangUp(), "line")


# -- what is there --------------------------------------------------------------------------------


def _line(talk: Talk) -> Pair | None:
    return cast(Pair | None, talk.desk.outside.get("line"))


def _lapsed(talk: Talk) -> Pair | None:
    """Return whom somebody wrote with lately, as far as that is over."""
    return cast(Pair | None, talk.desk.outside.get("lapsed"))


def _names(talk: Talk) -> list[str]:
    return [str(pair["name"]) for pair in all_pairs(talk)]


def _called(talk: Talk, name: str) -> list[Pair]:
    """Return the matches with somebody of this name: those that go on, else those that ended."""
    found = [pair for pair in all_pairs(talk) if fold(str(pair["name"])) == fold(name)]
    return [pair for pair in found if pair["state"] != "ended"] or found[-1:]


def _wish(talk: Talk, text: str) -> PairWish | None:
    line = _line(talk)
    model, talking = talk.person.role == "role_model", line is not None
    return pair_wish(text, _names(talk), model=model, talking=talking)


def _target(talk: Talk) -> int | None:
    """Return the match to whose other one a message goes that names nobody."""
    answers, line = talk.desk.outside.get("answers"), _line(talk)
    if answers is not None:
        return cast(int, answers)
    return cast(int, line["match"]) if line is not None and line["state"] in TALKING else None


def _heading(talk: Talk) -> tuple[int, ...]:
    """Return the matches to whose other ones a message goes as it stands."""
    if talk.desk.kind != "message":
        return ()
    wanted = _wish(talk, talk.desk.text)
    if isinstance(wanted, Said):
        return _whom(talk, wanted)
    target = _target(talk)
    return () if target is None or wanted is not None else (target,)


def _whom(talk: Talk, wanted: Said) -> tuple[int, ...]:
    """Return the matches of the names that were said; () when one may be two people."""
    if not wanted.names:
        return tuple(cast(int, pair["match"]) for pair in open_pairs(talk))
    found = [_called(talk, name) for name in wanted.names]
    if any(len(some) != 1 for some in found):
        return ()
    return tuple(cast(int, some[0]["match"]) for some in found)


# -- hearing --------------------------------------------------------------------------------------


def _hear(talk: Talk, text: str) -> bool:
    word = whole_word(text)
    if word in _EVERYWHERE or start_payload(text) is not None:
        return False
    line = _line(talk)
    if word == "menu":
        return False  # it ends the talk, as every question of Makker's does
    if line is not None and talk.desk.outside.get("answers") is None and _of_rights(text):
        talk.order(HangUp(), "line")
        return False
    wanted = _wish(talk, text)
    if wanted is not None:
        return _do(talk, wanted, text)
    if text.startswith("/"):
        return False  # an order that means nothing here is no message to anybody
    if _of_what_they_saw_before(talk, text):
        return True
    if word == "pause" and line is not None and talk.person.role == "youth":
        return _enough(talk, str(line["name"]))
    if line is not None and line["state"] not in TALKING and _target(talk) is None:
        _over(talk, line)
        return True
    target = _target(talk)
    if (
        target is not None
        and talk.desk.outside.get("answers") is None
        and _names_another(talk, text)
    ):
        begin_to_whom(talk)
        return True
    if target is not None:
        _send(talk, (target,), text)
        return True
    return _may_be_for_somebody(talk, text)


def _of_what_they_saw_before(talk: Talk, text: str) -> bool:
    """Ask anew where somebody may answer an older question of for whom something is.

    The provider was away: what Makker has asked or said since, they could not read when they wrote.
    """
    if not talk.desk.outside.get("behind") or talk.desk.outside.get("answers") is not None:
        return False
    if talk.current is not None and talk.current.flow == "to_whom":
        talk.ask_again_or_menu()
        return True
    if _line(talk) is None or not _chooses(talk, text):
        return False
    begin_to_whom(talk)
    return True


def _chooses(talk: Talk, text: str) -> bool:
    """Return whether a message is what answers "Hvem skal have ...?": a number, or only a name."""
    return text.strip(" .").isdecimal() or plain(text) in map(plain, _names(talk))


def _of_rights(text: str) -> bool:
    """Return whether words are Makker's to hear even in a talk: "slet mig", "stop påmindelser".

    "Ingen spørgsmål" may be an answer to the other one.
    """
    switch = switched(text)
    whole = switch is not None and {*switch.off, *switch.on} != {"questions"}
    return whole or right_in(text) in ("forget", "export")


def _do(talk: Talk, wanted: PairWish, text: str) -> bool:
    match wanted:
        case WantsToTalk(name):
            _talk_with(talk, name)
        case Said(words=words):
            matches = _whom(talk, wanted)
            if matches:
                _send(talk, matches, words, each=len(wanted.names) != 1)
            else:
                begin_to_whom(talk)
        case Enough(name):
            if talk.person.role != "youth":
                call_a_human(talk, text)
            else:
                return _enough(talk, name) and switched(text) is None
        case Over():
            line = _line(talk)
            talk.order(HangUp(str(line["name"]) if line else ""), "line")
        case Worried(name, words):
            match = NOT_MINE if name and not _called(talk, name) else _one_of(talk, name)
            talk.order(Worry(match, words), "worry")
        case Met(name, words):
            return _met(talk, name, words)
    return True


def _talk_with(talk: Talk, name: str) -> None:
    """Let two write; whoever wanted somebody else writes no more to whom they wrote with."""
    found = _called(talk, name)
    if not found:
        talk.order(HangUp(), "line")
        talk.say("nobody-called", of=RELAY, name=name)
    elif len(found) > 1:
        talk.say("two-of-them", of=RELAY, name=name)
    elif found[0]["state"] not in TALKING:
        talk.order(HangUp(), "line")
        _say_why_not(talk, found[0])
    else:
        talk.lay_aside()
        talk.order(TalkWithPair(cast(int, found[0]["match"])), "line")


def _enough(talk: Talk, name: str) -> bool:
    found = [pair for pair in _called(talk, name) if pair["state"] in TALKING]
    for pair in found:
        talk.order(StopPair(cast(int, pair["match"]), talk.desk.text), f"stop.{pair['match']}")
    if not found:
        talk.order(HangUp(), "line")  # as it does when there is something to stop
        talk.say("paused-already", of=RELAY, name=name)
    return True


def _over(talk: Talk, line: Pair) -> None:
    talk.order(HangUp(), "line")
    _say_why_not(talk, line)


def _say_why_not(talk: Talk, pair: Pair) -> None:
    key = "over" if pair["state"] == "ended" else "paused"
    talk.say(key, of=RELAY, name=pair["name"])


def _one_of(talk: Talk, name: str) -> int:
    """Return the match that a role model means: by name, by the talk, or the only one; else 0."""
    live = [pair for pair in all_pairs(talk) if pair["state"] != "ended"]
    line, pairs = _line(talk), _called(talk, name) if name else live
    if not name and line is not None:
        return cast(int, line["match"])
    return cast(int, pairs[0]["match"]) if len(pairs) == 1 else 0


def _met(talk: Talk, name: str, words: str) -> bool:
    match = 0 if name and not _called(talk, name) else _one_of(talk, name)
    if match:
        talk.order(NoteMeeting(match, words), "met")
    else:
        talk.say("met-whom", of=RELAY)
    return True


def _send(talk: Talk, matches: tuple[int, ...], words: str, *, each: bool = False) -> None:
    """Send words on; from here on the talk is with the other one, so no question stays open."""
    if MASK in words:
        talk.say("cpr")
        return
    if len(words) >= LONGEST:
        talk.say("too-long")
        return
    talk.lay_aside()
    if words.startswith("file:"):
        talk.order(FileToPair(matches[0], int(words.removeprefix("file:"))), "pair")
        return
    talk.order(SayToPair(matches, words, each), "pair")
    if talk.person.role == "youth" and alarm(words).worry is not None:
        # A question would come between the two; whoever has the youth hears of it.
        talk.order(OpenCase("line_worry", "today", words), "line-worry")


def _names_another(talk: Talk, text: str) -> bool:
    """Return whether a message begins with a name, as if it were for somebody else.

    "Aminna: hej" or "Lars: hej" is asked about; "Husk: vi ses" is not.
    """
    word, colon, rest = text.partition(":")
    if not colon or not rest[:1].isspace() or not word.isalpha() or plain(word) in _NO_NAMES:
        return False
    near = any(slips(plain(word), plain(each), 2) <= allowed(plain(each)) for each in _names(talk))
    return word[0].isupper() or near


def _may_be_for_somebody(talk: Talk, text: str) -> bool:
    """Ask for whom it is, where it hardly is for Makker."""
    name = greeted(text, _names(talk))
    if name is not None:
        begin_to_whom(talk, [p for p in _called(talk, name) if p["state"] in TALKING] or None)
        return True
    busy = talk.current is not None and talk.current.flow != "menu"
    before = _lapsed(talk)
    shut = before if before is not None and before["state"] not in TALKING else None
    if talk.person.role != "role_model" or busy or not (shut or open_pairs(talk)):
        return False
    if right_in(text) is not None or switched(text) is not None:
        return False
    if whole_word(text) or small_talk(text) or wish(text) or len(text.split()) == 1:
        return False
    if shut is not None:
        _over(talk, shut)
    else:
        begin_to_whom(talk)
    return True


def _press(talk: Talk, data: str) -> bool:
    """Take the button under somebody's message: "match:3:write", "match:3:stop"."""
    kind, _, rest = data.partition(":")
    number, _, what = rest.partition(":")
    if kind != "match" or not number.isdecimal():
        return False
    found = [pair for pair in all_pairs(talk) if pair["match"] == int(number)]
    if not found:
        talk.say("old-button-free")
    elif what == "stop" and talk.person.role == "youth":
        return _enough(talk, str(found[0]["name"]))
    else:
        _talk_with(talk, str(found[0]["name"]))
    return True
