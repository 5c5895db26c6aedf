"""Whose time it is: "min mor arbejder 8-16" is not the writer's."""

from collections.abc import Sequence

from flows.answers.word_list import words_in
from flows.shifts.jobs import WORKS
from flows.shifts.lexicon import senses
from flows.shifts.sentences import Sentence
from flows.shifts.token import Token

_ME = frozenset(words_in("jeg jg jeh mig min mit mine my me im ive ill"))
_NOT_WHOSE = frozenset(
    words_in("med with for fra af hos til og efter siger ved and from to than at sammen")
)
_TAKES = frozenset(
    words_in("tager tar tage tog taget overtager overtage overtog overtaget far faet")
)
_THEIRS = frozenset(words_in("hendes hans deres his her their"))
_WORKS = frozenset({"arbejder", "moder", "works", "jobber"})
_OWN = frozenset(
    words_in("vagt vagten arbejde pa arbejder shift min taget faet overtaget byttet ikke ik syg")
)
_GOTTEN = frozenset(words_in("lon penge betaling en et ca lidt mange omkring for det fri loen"))
_REPORTS = frozenset(words_in("siger sagde skrev skriver ringede sms"))
_SAID = frozenset(words_in("siger sagde skrev skriver svarede"))
_HAS_SAID = frozenset({"sagt", "skrevet", "svaret"})
_TRAILING = frozenset(words_in("lige jo nu bare igen godt vist til i ogsa faktisk selv haha lol"))
"""Behind who said it, where that ends the words: "9-14 sagde hun lige"."""
_PAYS = frozenset({"betaler", "betalte", "pays"})
_MINDS = frozenset(words_in("passer passe passede lufter lufte klipper slar vasker babysitter"))
_I_DO = frozenset(words_in("work have got get start started worked am will need gotta finish"))
"""Behind an English "i" in small letters, which is "in" or "you" in Danish."""
_AT = frozenset({"i", "pa", "hos", "ved"})
_VERBS = frozenset(words_in("arbejder har skal er moder works has is tager kan jobber star will"))


def is_mine(sentence: Sentence, at: int) -> bool:
    """Return whether the subject before a place is the one who writes, or nobody is named."""
    for clause in (sentence.clause[at], None):
        mine = None
        for before in range(at + 1 if clause is None else len(sentence.pieces)):
            if clause is not None and (sentence.clause[before] != clause):
                continue
            if before > at and mine is not None:
                break
            subject = _subject(sentence.pieces, before)
            mine = mine if subject is None else subject
        if mine is not None:
            return mine
    return True


def _subject(pieces: Sequence[Token], at: int) -> bool | None:
    piece = pieces[at]
    if piece.kind != "word":
        return None
    low, before = piece.text.lower(), pieces[at - 1].text.lower() if at else ""
    if low in {"mig", "me"} and before == "for":  # "Lars arbejder for mig"
        return None
    after = pieces[at + 1].text.lower() if at + 1 < len(pieces) else ""
    if low in _ME or piece.text == "I" or (low == "i" and after in _I_DO):
        return True
    if low == "far" and _gets(pieces, at):
        return None
    if low == "makker" and before == "min":
        return False
    if "somebody" in senses(low) | senses(low.removesuffix("s")):
        two = pieces[at - 2].text.lower() if at > 1 else ""
        if (low in _THEIRS and before in _TAKES | {"har", "have"}) or (
            low == "de" and _names_times(pieces, at)
        ):
            return None
        if low.endswith("s") and not senses(low) and _owns(pieces, at):
            return None
        if low in _THEIRS and before in {"i", "pa", "hos"}:
            return None
        if _quoted(pieces, at):
            return None
        if _reports(pieces, at):  # "chefen skrev: du har fredag 16-20"
            return None
        if before == "min" and low.endswith("s") and two in _AT:  # "i min onkels kiosk"
            return None
        if low == "vi" and any(piece.text.lower() == "arbejdet" for piece in pieces[at:]):
            return None
        if two in {"jeg", "jg"} and before == "min":  # "jeg hjælper min tante"
            return None
        if low == "de" and two in _ME:  # "jeg træner de små"
            return None
        return None if before in _NOT_WHOSE or two in _NOT_WHOSE else False
    first = at == 0 or pieces[at - 1].kind == "comma" or before in {"og", "men", "so"}
    two = pieces[at + 2].text.lower() if at + 2 < len(pieces) else ""
    # "Skemaet er" begins a sentence, too: there only a verb of work makes it a person.
    works = after in _WORKS or (after in _VERBS and (two in _OWN or _is_time(pieces, at + 2)))
    named = works if first else after in _VERBS and piece.text[0].isupper()
    both = at == 2 and before == "og" and not senses(pieces[0].text.lower())
    alone = before not in _NOT_WHOSE or (both and pieces[0].text.lower() not in _ME)
    return False if named and not senses(low) and alone else None


def _owns(pieces: Sequence[Token], at: int) -> bool:
    """Return whether what is somebody's is looked after or used: "passer naboens hund"."""
    after = pieces[at + 1].text.lower() if at + 1 < len(pieces) else ""
    before = pieces[at - 1] if at else None
    works = before is not None and (before.value == WORKS or before.text.lower() in _MINDS)
    return works and "work" not in senses(after)


def _reports(pieces: Sequence[Token], at: int) -> bool:
    """Return whether somebody only pays, or tells the one who writes: "chefen skrev: du har"."""
    said = [piece.text.lower() for piece in pieces[at + 1 : at + 5]]
    return bool(said) and (
        said[0] in _PAYS or (said[0] in _REPORTS and bool({"du", "jeg"} & set(said)))
    )


def _quoted(pieces: Sequence[Token], at: int) -> bool:
    """Return whether somebody only said what stands before: "nej 9-14 sagde hun lige".

    What "du" was asked is no shift yet: "vil du tage lørdag 10-16, skrev chefen".
    """
    verb = at - 2 if at and pieces[at - 1].text.lower() == "min" else at - 1
    before = pieces[: max(0, verb)]
    if not any(piece.kind == "span" for piece in before):
        return False
    if any(piece.text.lower() == "du" for piece in before):
        return False
    after = [piece.text.lower() for piece in pieces[at + 1 : at + 3]]
    if pieces[verb].text.lower() in {"har", "havde"}:  # "9-14 har hun skrevet"
        return bool(_HAS_SAID & set(after))
    ends = not after or pieces[at + 1].kind in {"comma", "day"} or after[0] in _TRAILING
    return ends and pieces[verb].text.lower() in _SAID


def _gets(pieces: Sequence[Token], at: int) -> bool:
    """Return whether "far" is "får": "15-17 får 80 kr"."""
    before = pieces[at - 1] if at else None
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    if before and before.text.lower() in _ME - {"min", "my"}:
        return True
    return after is not None and (
        after.kind in {"quantity", "number", "untimed"} or after.text.lower() in _GOTTEN
    )


def _names_times(pieces: Sequence[Token], at: int) -> bool:
    """Return whether "de er" speaks of shifts: "mine vagter: de er på lørdag 10-16"."""
    return (
        at + 1 < len(pieces)
        and pieces[at + 1].text.lower() in {"er", "ligger"}
        and (_is_time(pieces, at + 2))
    )


def _is_time(pieces: Sequence[Token], at: int) -> bool:
    return at < len(pieces) and pieces[at].kind in {"day", "span", "every"}
