"""Clauses that ask, wish or deny: what they name is no shift."""

import re
from itertools import dropwhile

from flows.answers.word_list import words_in
from flows.shifts.phrases import phrase
from flows.shifts.sentences import Sentence, has

_ASKS_FIRST = frozenset(
    words_in(
        "ma skal kan har er arbejder moder far bliver hvornar hvad hvor hvordan can could do "
        "does am is should may will would mon gider"
    )
)
_WORKING = frozenset({"arbejder", "jobber", "moder", "er"})
_OF_YOU = frozenset(("", *words_in("pa om ikke ik ogsa i nogensinde der")))
_ALWAYS_ASKS = frozenset(words_in("ma can could do am should may mon"))
_SUBJECTS = frozenset(words_in("jeg jg i vi man det der it min my mine du"))
_QUESTION_WORDS = frozenset(
    words_in(
        "hvornar hvor hvad hva hvem hvilken hvilke hvorfor hvordan when what who which why how"
    )
)
_RELATIVE = frozenset({"hvor", "when", "where"})
_DAYS = frozenset({"dag", "dagen", "dage", "weekend", "day", "weekenden"})
_GREETING = frozenset(words_in("og men hej hey hi makker sa ok but bro eow yo"))
_COULD_YOU = re.compile(r"\b(?:kunne du|could you)\b", re.IGNORECASE)
_COULD = frozenset({"kunne", "could"})
_ADD = phrase("added")
"""What is asked of Makker: "kan du skrive lørdag 10-16 ind?" tells of a shift."""
_OFFERED = phrase("offered")
_TAKEN = re.compile(
    r"\b(?:jeg|i|ive) (?:\w+ )?(?:ta\w*|tog|har|fik|far|skal|sag\w*|took|got|said)\b", re.IGNORECASE
)
_MAYBE = phrase("possible")
"""What is wished, offered or only possible: "jeg kan arbejde mandag 16-19"."""


def is_offered(text: str) -> bool:
    """Return whether a message lists shifts that nobody has, and takes none: "Ledige vagter: …"."""
    return _OFFERED.search(text) is not None and _TAKEN.search(text) is None


def is_asked(sentence: Sentence, clause: int) -> bool:
    """Return whether the clause is asked: by its first words, or the whole by its mark."""
    if sentence.find(_ADD):
        return False
    head = _head(sentence, clause)
    if not head:
        return False
    if not sentence.asks and (_goes_on(sentence, clause) or _is_in_a_place(head)):
        return False
    if not sentence.asks and head[0] in _RELATIVE and _of_a_day(sentence, clause):
        return False
    if head[0] in _QUESTION_WORDS or _inverted(head, sentence.asks or clause == 0):
        return True
    return sentence.asks and max(sentence.clause) == clause and not _tagged(sentence)


def _of_a_day(sentence: Sentence, clause: int) -> bool:
    """Return whether a clause tells more of a day right before it: "søndag hvor uret stilles"."""
    first = sentence.clause.index(clause)
    before = sentence.pieces[first - 1] if first else None
    return before is not None and (before.kind == "day" or before.text.lower() in _DAYS)


def _head(sentence: Sentence, clause: int) -> list[str]:
    """Return the first three words of a clause, greetings left out."""
    words = [
        "" if piece.kind == "day" else piece.text.lower()  # "arbejder man og ons" asks nothing
        for at, piece in enumerate(sentence.pieces)
        if sentence.clause[at] == clause and piece.kind not in {"comma", "mark", "and"}
    ][:5]
    return list(dropwhile(_GREETING.__contains__, words))[:3]


def _goes_on(sentence: Sentence, clause: int) -> bool:
    """Return whether a clause begins with "så" and a verb, which tells: "så har jeg vagt"."""
    first = sentence.clause.index(clause)
    said = [piece.text.lower() for piece in sentence.pieces[first : first + 3]]
    return said[:1] == ["sa"] and said[1:2] != [] and said[1] in _ASKS_FIRST - _QUESTION_WORDS


def _is_in_a_place(head: list[str]) -> bool:
    """Return whether "arbejder i" is followed by where, and asks nobody: "arbejder i bageren"."""
    works = head[:1] != [] and head[0] in _WORKING and head[1:2] == ["i"]
    return works and head[2:] != [] and head[2] not in _OF_YOU


def _inverted(head: list[str], surely: bool) -> bool:
    """Return whether a verb stands before its subject: "har jeg vagt", "do i work"."""
    turned = len(head) > 1 and head[0] in _ASKS_FIRST and head[1] in _SUBJECTS
    return turned and (surely or head[0] in _ALWAYS_ASKS)


def _tagged(sentence: Sentence) -> bool:
    last = sentence.pieces[-1].text.lower()
    return last in {"ik", "ikke", "ikk", "right", "ok", "okay", "ikeh"} or (
        any(has(p, "correcting") for p in sentence.pieces)
    )


def is_open(sentence: Sentence, at: int) -> bool:
    """Return whether what stands at a place is asked, wished, only possible, or not known."""
    clause = sentence.clause[at]
    if is_asked(sentence, clause) or _perhaps(sentence, clause):
        return True
    return is_possible(sentence, clause) or _unknown(sentence, at)


def _perhaps(sentence: Sentence, clause: int) -> bool:
    """Return whether a clause says perhaps; "kunne du huske mig på …" does not."""
    asked = _COULD if sentence.find(_COULD_YOU) and sentence.find(_ADD) else frozenset()
    places = sentence.words("maybe", clause)
    return any(sentence.pieces[at].text.lower() not in asked for at in places)


def _unknown(sentence: Sentence, at: int) -> bool:
    """Return whether a clause begins with not knowing when: "ved ikke hvornår jeg har lørdag"."""
    for before in range(at):
        if sentence.clause[before] == sentence.clause[at]:
            piece = sentence.pieces[before]
            if piece.kind in {"day", "span"}:
                return False
            if piece.kind == "untimed":
                return piece.value == "unknown"
    return False


def is_possible(sentence: Sentence, clause: int) -> bool:
    """Return whether a clause tells what somebody wants, can or might, and asks Makker nothing."""
    return sentence.find(_MAYBE, clause) is not None and sentence.find(_ADD) is None


def is_denied(sentence: Sentence, clause: int) -> bool:
    """Return whether a clause says that there is no work: "ikke", "fri", "aflyst"."""
    for at in sentence.words("not", clause):
        low = sentence.pieces[at].text.lower()
        before = sentence.pieces[at - 1].text.lower() if at else ""
        after = sentence.pieces[at + 1].text.lower() if at + 1 < len(sentence.pieces) else ""
        if before in {"glem", "forget", "glemmer", "ma"} or after in {
            "glemme",
            "forget",
            "glem",
            "kun",
            "only",
            "before",
            "for",
            "sikker",
            "sure",
            "helt",
        }:
            continue
        if low == "dont" and after == "forget":
            continue
        if low in {"syg", "sick", "ill", "fri"} and _of_another(sentence, at):
            continue
        tag = low in {"ik", "ikke", "ikk"} and at == len(sentence.pieces) - 1
        if tag and before not in {"jeg", "jg"}:
            continue
        if low in {"fri", "off", "free"} and at and sentence.pieces[at - 1].kind == "span":
            continue
        return True
    return False


def _of_another(sentence: Sentence, at: int) -> bool:
    """Return whether "syg" is said of who is stood in for: "for en der er syg"."""
    before = [piece.text.lower() for piece in sentence.pieces[max(0, at - 4) : at]]
    return bool({"der", "som", "who", "whos"} & set(before))
