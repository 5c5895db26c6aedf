"""The sentences and clauses of a message, and what their words are about."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from flows.answers.word_list import words_in
from flows.shifts.lexicon import senses
from flows.shifts.token import Day, Token

_BREAKS = frozenset(
    words_in(
        "men but fordi because mens while imens sa siden derefter bagefter then hvor dog samt "
        "undtagen bortset except ellers"
    )
)
_OPENERS = frozenset(
    words_in(
        "jeg har er skal sa i min arbejder moder jobber work then also bagefter kl naeste next"
    )
) | {"naeste gang"}
_SUBJECTS = frozenset(words_in("han hun du"))
_DOES = frozenset(words_in("tager tar har skal far arbejder overtager moder er kan vil"))
_PERHAPS = frozenset(words_in("nogle maske sometimes maybe indimellem sommetider"))
_OTHERS = frozenset({"andre", "ovrige", "resterende"})
_SAYS = frozenset(words_in("sagde sagt siger sige svarede svaret takkede takket said"))
_TAKES_BACK = frozenset(
    words_in("nej nah nope mener mente rettere rettelse undskyld ups wait sorry nix hov correction")
)

ANSWER = re.compile(
    r"\W*(?:ja|jo|ok|yes),? (?:det )?(?:sagde|svarede) jeg\b|"
    r"\W*(?:(?:og|men|sa|and|but|so) )?(?:det )?(?:(?:jeg|i|har|det|have|that) )*"
    r"(?:sag(?:de|t)|svarede|svaret|takkede|takket|said|told (?:\w+)|(?:mig|jeg|me) ?:) (?:\w+ )?"
    r"(?:ja|jep|jo|nej|ok|okay|yes|no)\b(?! til)",
    re.IGNORECASE,
)
"""A sentence that answers the one before: "Jeg sagde ja"."""
ANSWERED = re.compile(
    r"\D{0,100}?\b(?:jeg|i)(?: har| have)? (?:sag(?:de|t)|svare(?:de|t)|skrev(?:et)?|takkede|"
    r"takket|said|replied) (?:\w+ ){0,2}?(?:ja|jo|yes|ok|okay)\b(?! til)",
    re.IGNORECASE,
)
"""A question that is passed on is answered further on: "Kan du …? Mvh Lars. Jeg har svaret ja"."""
MOST_SENTENCES = 1_200
"""Sentences and lines that are read of one text."""
MOST_PIECES = 80
"""Pieces of one sentence at most: each is weighed against all others."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The pieces between two stops, and whether it asks; `clause` numbers them by clause."""

    pieces: tuple[Token, ...]
    clause: tuple[int, ...]
    asks: bool
    text: str
    _found: dict[tuple[re.Pattern[str], int | None], re.Match[str] | None] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _places: dict[tuple[str, int | None], list[int]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def find(self, pattern: re.Pattern[str], clause: int | None = None) -> re.Match[str] | None:
        """Return the first match of a pattern in the text, or in one clause's pieces.

        Each is looked for once: every day and time of a sentence asks the same of it.
        """
        key = (pattern, clause)
        if key not in self._found:
            said = self.text if clause is None else self._said(clause)
            self._found[key] = pattern.search(said)
        return self._found[key]

    def _said(self, clause: int) -> str:
        return " ".join(p.text for at, p in enumerate(self.pieces) if self.clause[at] == clause)

    def words(self, about: str, clause: int | None = None) -> list[int]:
        """Return where words of a list stand, in one clause or all."""
        key = (about, clause)
        if key not in self._places:
            self._places[key] = [
                at
                for at, piece in enumerate(self.pieces)
                if (clause is None or self.clause[at] == clause) and has(piece, about)
            ]
        return self._places[key]


def has(piece: Token, about: str) -> bool:
    """Return whether a piece is a word of a list, as it is meant: "gør" of "gør rent" is work."""
    if piece.kind == "word" and isinstance(piece.value, str):
        return about in senses(piece.value)
    return piece.kind in {"from", "close"} and about in senses(piece.text.lower())


def sentences(pieces: Sequence[Token], text: str) -> list[Sentence]:
    """Return the sentences of a message; a line break ends one, too."""
    found: list[Sentence] = []
    run: list[Token] = []
    for piece in pieces:
        if len(found) > MOST_SENTENCES:
            return [sentence for sentence in found if sentence.pieces]
        if _takes_back(run, piece) or _runs_on(run, piece):
            found.append(_sentence(run, False, text))
            run = []
        answered = ANSWERED.match(text, piece.end) and (
            piece.kind == "ask" or any(other.text == "?" for other in run)
        )
        if (
            piece.kind in {"stop", "ask", "line"}
            and run
            and (answered or ANSWER.match(text, piece.end))
        ):
            run.append(replace(piece, kind="comma"))  # "Chefen spurgte … Jeg sagde ja."
        elif piece.kind in {"stop", "ask", "line"}:
            found.append(_sentence(run, piece.kind == "ask", text))
            run = []
        else:
            run.append(piece)
    found.append(_sentence(run, False, text))
    return [sentence for sentence in found if sentence.pieces]


def _runs_on(run: list[Token], piece: Token) -> bool:
    """Return whether who writes on without a stop is cut here, before a new day if there is one."""
    new = piece.kind == "day" and bool(run) and run[-1].kind in {"span", "comma", "and"}
    return len(run) >= MOST_PIECES or (new and len(run) >= MOST_PIECES // 2)


def _takes_back(run: list[Token], piece: Token) -> bool:
    """Return whether a piece corrects what stands before it: "lørdag 10-16, nej 11-17"."""
    if run and run[-1].text.lower() in _SAYS:  # "jeg har takket nej"
        return False
    before = {other.text.lower() for other in run}
    return piece.text.lower() in _TAKES_BACK and not before <= _TAKES_BACK | {"sagde", "jeg"}


def _sentence(run: list[Token], asks: bool, text: str) -> Sentence:
    number, clauses = 0, []
    for at in range(len(run)):
        number += _breaks(run, at)
        clauses.append(number)
    said = text[run[0].at : run[-1].end] if run else ""
    return Sentence(tuple(run), tuple(clauses), asks, said)


def _breaks(run: list[Token], at: int) -> bool:
    piece = run[at]
    if piece.kind == "comma" or (piece.kind == "mark" and piece.text in "(|"):
        return True
    low = piece.text.lower()
    if piece.kind == "word" and low in _BREAKS and at:
        return True
    after, then = [*(other.text.lower() for other in run[at + 1 : at + 3]), "", ""][:2]
    if piece.kind == "and" and (
        (after == "de" and then in _OTHERS)
        or (after in _SUBJECTS and then in _DOES)
        or after in _PERHAPS
    ):
        return True
    return piece.kind == "and" and (
        after in _OPENERS or (at + 1 < len(run) and bool(about(run[at + 1])))
    )


def about(piece: Token) -> str:
    """Return "work" or "other", whatever a word is about; "" for all else."""
    if piece.kind == "quantity" and "%" in piece.text:
        return "other"
    for name in ("work", "other"):
        if has(piece, name):
            return name
    return ""


def bare_days(said: Sequence[Sentence]) -> int:
    """Return how many days of the week are told by nothing but their names."""
    days = [piece.value for sentence in said for piece in sentence.pieces]
    return sum(
        len(day.weekdays) == 1 and not (day.dates or day.mod or day.weeks or day.offset is not None)
        for day in days
        if isinstance(day, Day)
    )
