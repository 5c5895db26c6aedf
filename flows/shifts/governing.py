"""Whether a time in a message is work of the one who writes: the nearest word about it decides."""

from typing import Literal

from flows.answers.word_list import words_in
from flows.shifts.agreeing import is_agreed, is_refused
from flows.shifts.asking import is_denied, is_open
from flows.shifts.jobs import WORKS
from flows.shifts.lexicon import known
from flows.shifts.paying import is_paid
from flows.shifts.phrases import phrase
from flows.shifts.sentences import Sentence, about, has
from flows.shifts.subject import is_mine
from flows.shifts.token import Span

Status = Literal["work", "plain", "other", "not", "maybe"]
"""What a day or time is: work, perhaps, something else, denied, only possible."""

_FREED = frozenset(words_in("efter after inden before for ikke-kun uden direkte lige istedet"))
_FREED_OF_WORK = frozenset(words_in("efter after inden before om ang angaende vedr"))
_TO_TURN_UP = frozenset(words_in("skal at jeg kan ma vil ska forst ville kunne skulle"))
"""Before "møde" that is turning up, which else is a meeting."""
_BETWEEN = frozenset(words_in("altid normalt typisk ogsa nok bare lige forst som regel faktisk jo"))
"""Between "skal" and "møde": "skal altid møde"."""
_VERBS_TOO = frozenset({"mode", "abne", "lukke", "abner", "lukker"})
_OPENS = frozenset(words_in("opens closes abner lukker open closed"))
_PLACE = frozenset(words_in("i pa hos ved at in the en et min mit"))
_ELSEWHERE = phrase("elsewhere")
"""What follows is no work unless a word of work is nearer: "jeg går til dans", "der er koncert"."""
_SHORTEST_NAME = 4
_MOST_GOALS = 6
_HAVING = frozenset(words_in("har have has got havde haft"))
_MOST_STRANGE, _MOST_STRANGE_ALONE = 3, 0


def status(sentence: Sentence, at: int, working: bool) -> Status:
    """Return what a day or time at a place of a sentence is; `working`: the message is of work."""
    clause = sentence.clause[at]
    if is_refused(sentence, at):
        return "not"
    agreed = is_agreed(sentence)
    if not agreed and is_open(sentence, at):
        return "maybe"
    if is_denied(sentence, clause):
        return "not"
    if not agreed and not is_mine(sentence, at):
        return "other"
    if is_paid(sentence):
        return "work"
    told = _governed(sentence, at)
    if told == "other" and _works_there(sentence):
        return "work"
    if told:
        return told
    return "work" if (working or agreed) and not elsewhere(sentence) else "plain"


def _works_there(sentence: Sentence) -> bool:
    """Return whether a clause without a time says that an event is work: "jeg bemander boden"."""
    for at, piece in enumerate(sentence.pieces):
        if piece.value != WORKS or not is_mine(sentence, at) or is_denied(sentence, 0):
            continue
        clause = sentence.clause[at]
        said = [p for n, p in enumerate(sentence.pieces) if sentence.clause[n] == clause]
        mine = any(p.text.lower() in {"jeg", "jg", "i"} for p in said)
        if mine and clause and not any(p.kind in {"day", "span", "every"} for p in said):
            return True
    return False


def elsewhere(sentence: Sentence) -> bool:
    """Return whether a sentence tells of what is no work, without a word that is in the lists."""
    return sentence.find(_ELSEWHERE) is not None and not sentence.words("work")


def _governed(sentence: Sentence, at: int) -> Status | None:
    clause = sentence.clause[at]
    pieces = sentence.pieces
    for before in range(at - 1, -1, -1):
        if sentence.clause[before] != clause:
            break
        if told := _word_about(sentence, before):
            return told
    for after in range(at + 1, len(pieces)):
        if sentence.clause[after] != clause:
            break
        if told := _word_about(sentence, after):
            return told
    for before in range(at - 1, -1, -1):
        if sentence.clause[before] != clause and (told := _word_about(sentence, before)):
            return told
    return None


def _turns_up(sentence: Sentence, at: int) -> bool:
    """Return whether "møde" is turning up: "skal altid møde", and not "har jeg møde"."""
    said = [piece.text.lower() for piece in sentence.pieces[: at + 1]]
    *before, verb = said
    while before and before[-1] in _BETWEEN:
        before.pop()
    meeting = before[-2:-1] != [] and before[-2] in {"har", "havde"}
    return verb in _VERBS_TOO and before != [] and before[-1] in _TO_TURN_UP and not meeting


def _is_judged(sentence: Sentence, at: int) -> bool:
    """Return whether a match is the one that a judge works at: "dømmer fodbold søndag"."""
    clause = sentence.clause[at]
    return has(sentence.pieces[at], "judged") and any(
        piece.value == WORKS and piece.text.lower().startswith("dom")
        for n, piece in enumerate(sentence.pieces[:at])
        if sentence.clause[n] == clause
    )


def _word_about(sentence: Sentence, at: int) -> Status | None:
    piece = sentence.pieces[at]
    told = about(piece)
    if _turns_up(sentence, at):
        return "work"
    if told == "work":
        after = bool(at) and sentence.pieces[at - 1].text.lower() in _FREED_OF_WORK
        return None if after else "work"
    if told != "other" or _is_judged(sentence, at):
        return None
    earlier = [p.text.lower() for p in sentence.pieces[max(0, at - 2) : at]]
    if any(word in _FREED for word in earlier):
        return None
    if has(piece, "reported") and is_agreed(sentence):  # "de ringede, … jeg sagde ja"
        return None
    placed = bool(earlier) and earlier[-1] in _PLACE and piece.text.lower() not in _OPENS
    return None if placed and any(w < at for w in sentence.words("work")) else "other"


def strange(sentence: Sentence, clause: int | None = None) -> int:
    """Return how many words say something that Makker does not know, names left out."""
    return sum(
        1
        for at, piece in enumerate(sentence.pieces)
        if (clause is None or sentence.clause[at] == clause)
        and piece.kind == "word"
        and not known(str(piece.value))
        and len(piece.text) > 1
        and not (piece.text[0].isupper() and at)
    )


def is_headed(sentence: Sentence, clause: int) -> bool:
    """Return whether a clause begins with what it is of, and that is no work that is known.

    "Parkour torsdag 17-19", "har valgfag 14-15": who tells of a shift names the place, or nothing.
    """
    places = [at for at in range(len(sentence.pieces)) if sentence.clause[at] == clause]
    if any(has(sentence.pieces[at], "place") for at in places):
        return False
    for at in places:
        piece = sentence.pieces[at]
        strange_one = piece.kind == "word" and not known(str(piece.value))
        called = piece.text[:1].isupper() and at != places[0]
        if strange_one and not called and len(piece.text) >= _SHORTEST_NAME:
            return at == places[0] or sentence.pieces[at - 1].text.lower() in _HAVING
    return False


def _is_score(span: Span) -> bool:
    """Return whether a time may be how a match ended: "3-2"."""
    start, end = span.start, span.end
    if start is None or end is None or start.sure or end.sure or start.settled:
        return False
    return end.minutes < start.minutes <= _MOST_GOALS * 60


def believable(sentence: Sentence, at: int) -> bool:
    """Return whether a time that nothing says is work may be one all the same."""
    value = sentence.pieces[at].value
    if elsewhere(sentence) or sentence.words("question"):
        return False
    if isinstance(value, Span) and (value.start is None or _is_score(value)):
        return False
    if is_headed(sentence, sentence.clause[at]):
        return False
    whole = isinstance(value, Span) and (
        value.end is not None or value.close or value.minutes is not None
    )
    return strange(sentence, sentence.clause[at]) <= (
        _MOST_STRANGE if whole else _MOST_STRANGE_ALONE
    )
