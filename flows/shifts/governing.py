"""Whether a time in a message is work of the one who writes: the nearest word about it decides."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from flows.shifts.lexicon import senses
from flows.shifts.token import Span, Token

Status = Literal["work", "plain", "other", "not", "maybe"]

_BREAKS = frozenset(
    [
        "men",
        "but",
        "fordi",
        "because",
        "mens",
        "while",
        "imens",
        "sa",
        "siden",
        "derefter",
        "bagefter",
        "then",
        "hvor",
        "dog",
        "samt",
        "undtagen",
        "bortset",
        "except",
    ]
)
_OPENERS = frozenset(
    [
        "jeg",
        "har",
        "er",
        "skal",
        "sa",
        "i",
        "min",
        "arbejder",
        "moder",
        "jobber",
        "work",
        "then",
        "also",
        "bagefter",
        "kl",
    ]
)
_FREED = frozenset(
    ["efter", "after", "inden", "before", "for", "ikke-kun", "uden", "direkte", "lige", "istedet"]
)
_TO_TURN_UP = frozenset(["skal", "at", "jeg", "kan", "ma", "vil", "ska", "forst"])
"""Before "møde" that is turning up, which else is a meeting."""
_VERBS_TOO = frozenset({"mode", "abne", "lukke", "abner", "lukker"})
_PLACE = frozenset(["i", "pa", "hos", "ved", "at", "in", "the", "en", "et", "min", "mit"])
_ME = frozenset(["jeg", "jg", "jeh", "mig", "min", "mit", "mine", "my", "me", "im", "ive", "ill"])
_NOT_WHOSE = frozenset(
    [
        "med",
        "with",
        "for",
        "fra",
        "af",
        "hos",
        "til",
        "og",
        "efter",
        "siger",
        "ved",
        "and",
        "from",
        "to",
        "than",
        "at",
        "sammen",
    ]
)
_WORKS = frozenset({"arbejder", "moder", "works", "jobber"})
_VERBS = frozenset(
    [
        "arbejder",
        "har",
        "skal",
        "er",
        "moder",
        "works",
        "has",
        "is",
        "tager",
        "kan",
        "jobber",
        "star",
        "will",
    ]
)
_ASKS_FIRST = frozenset(
    [
        "ma",
        "skal",
        "kan",
        "har",
        "er",
        "arbejder",
        "moder",
        "far",
        "bliver",
        "hvornar",
        "hvad",
        "hvor",
        "hvordan",
        "can",
        "could",
        "do",
        "does",
        "am",
        "is",
        "should",
        "may",
        "will",
        "would",
        "mon",
        "gider",
    ]
)
_TAKES_BACK = frozenset(
    [
        "nej",
        "nah",
        "nope",
        "mener",
        "mente",
        "rettere",
        "rettelse",
        "undskyld",
        "ups",
        "wait",
        "sorry",
        "nix",
        "hov",
        "correction",
    ]
)
_ADD = re.compile(
    r"\b(?:kan|vil|gider|kunne|can|could|please|ma|gerne|du|jeg|to|want|like)\b.{0,30}\b(?:skrive?|saette?|tilfoj\w*|notere?|laegge?|huske?|minde?|registrere?|gemme?|"
    r"put|add|save|note|remind|remember|write)\b",
    re.IGNORECASE,
)  # fmt: skip
_MAYBE = re.compile(
    r"\b(?:kan|ku|kunne|could|can) (?:jeg |i |you |du |de )?(?:godt |kun |bedst |ogsa |sagtens |only |also |maske )*"
    r"(?:arbejde|komme|mode|jobbe|tage|ta|work|come|fa|have|ha|om|efter|fra|mandag|tirsdag|onsdag|torsdag|fredag|lordag|sondag|hver|alle|i )|"
    r"\bvil(?:le)? (?:jeg )?(?:gerne|hellere|helst) (?:arbejde|have|ha|jobbe|mode|kunne)(?! (?:skrevet|sat|tilfojet|lagt|registreret|noteret|dig|du|mine|min))|"
    r"\bhar (?:kun |ogsa )?tid\b|"
    r"\b(?:want|like|love|prefer) to work|\bspo?u?rgte? (?:\w+ )?(?:om|hvis)|\bsporger om|\basked (?:me )?if|"
    r"\bledig(?:e)? (?:vagt|fra)|\bsoger (?:vi|en|nogen|vikar)|\bkan nogen\b|\bfor sjov\b|"
    r"\bbytte|\b(?:vil|kan|gider) du tage (?:min|en|den)|\btag min vagt|\bmangler (?:de |vi |en |nogen )",
    re.IGNORECASE,
)  # fmt: skip
# "Jeg går til dans", "der er koncert": what follows is no work unless a word of work is nearer.
_ELSEWHERE = re.compile(
    r"\b(?:gar|gik|skal|skulle|ska|going|goe?s?) (?:\w+ )?(?:til|to) (?!at |arbejde|vagt|job|work|kl|oplaering|luk|\d)[a-z]|"
    r"\b(?:der er|er der|der var|there is|theres|der bliver|holder|skal se|skal vaere hjemme|skal hjem)\b",
    re.IGNORECASE,
)
_MOST_STRANGE, _MOST_STRANGE_ALONE = 3, 0


@dataclass(frozen=True, slots=True)
class Sentence:
    """The pieces between two stops, and whether it asks; `clause` numbers them by clause."""

    pieces: tuple[Token, ...]
    clause: tuple[int, ...]
    asks: bool
    text: str

    def words(self, about: str, clause: int | None = None) -> list[int]:
        """Return where words of a list stand, in one clause or all."""
        return [
            at
            for at, piece in enumerate(self.pieces)
            if (clause is None or self.clause[at] == clause) and has(piece, about)
        ]


def has(piece: Token, about: str) -> bool:
    """Return whether a piece is a word of a list."""
    return piece.kind in {"word", "from", "close"} and about in senses(piece.text.lower())


def sentences(pieces: Sequence[Token], text: str) -> list[Sentence]:
    """Return the sentences of a message; a line break ends one, too."""
    found: list[Sentence] = []
    run: list[Token] = []
    for piece in pieces:
        if (
            run
            and piece.text.lower() in _TAKES_BACK
            and not {p.text.lower() for p in run} <= _TAKES_BACK
        ):
            found.append(_sentence(run, False, text))
            run = []
        if piece.kind in {"stop", "ask", "line"}:
            found.append(_sentence(run, piece.kind == "ask", text))
            run = []
        else:
            run.append(piece)
    found.append(_sentence(run, False, text))
    return [sentence for sentence in found if sentence.pieces]


def _sentence(run: list[Token], asks: bool, text: str) -> Sentence:
    number, clauses = 0, []
    for at, piece in enumerate(run):
        if _breaks(run, at):
            number += 1
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
    after = run[at + 1].text.lower() if at + 1 < len(run) else ""
    return piece.kind == "and" and (
        after in _OPENERS or (at + 1 < len(run) and bool(_about(run[at + 1])))
    )


def _about(piece: Token) -> str:
    if piece.kind == "quantity" and "%" in piece.text:
        return "other"
    for about in ("work", "other"):
        if has(piece, about):
            return about
    return ""


def status(sentence: Sentence, at: int, working: bool) -> Status:
    """Return what a day or time at a place of a sentence is; `working`: the message is of work."""
    clause = sentence.clause[at]
    if _asked(sentence, clause):
        return "maybe"
    if sentence.words("maybe", clause) or _possible(sentence, clause):
        return "maybe"
    if _denied(sentence, clause):
        return "not"
    if not _mine(sentence, at):
        return "other"
    about = _governed(sentence, at)
    if about:
        return about
    return "work" if working and not elsewhere(sentence) else "plain"


def elsewhere(sentence: Sentence) -> bool:
    """Return whether a sentence tells of what is no work."""
    if any(_word_about(sentence, at) == "other" for at in range(len(sentence.pieces))):
        return True
    return _ELSEWHERE.search(sentence.text) is not None and not sentence.words("work")


def _asked(sentence: Sentence, clause: int) -> bool:
    """Return whether the clause is asked: by its first words, or the whole by its mark."""
    words = [
        piece
        for at, piece in enumerate(sentence.pieces)
        if sentence.clause[at] == clause and piece.kind not in {"comma", "mark", "and"}
    ]
    if _ADD.search(sentence.text):
        return False
    head = [piece.text.lower() for piece in words[:3]]
    while head and head[0] in {
        "og",
        "men",
        "hej",
        "hey",
        "hi",
        "makker",
        "sa",
        "ok",
        "but",
        "bro",
        "eow",
        "yo",
    }:
        head = head[1:]
    if not head:
        return False
    inverted = (
        head[0] in _ASKS_FIRST
        and len(head) > 1
        and head[1] in {"jeg", "i", "vi", "man", "det", "der", "it", "min", "my", "mine", "jg"}
    )
    if inverted and (
        sentence.asks
        or head[0] in {"ma", "hvornar", "can", "could", "do", "am", "should", "may", "mon"}
        or clause == 0
    ):
        return True
    if any(
        word
        in {
            "hvornar",
            "hvad",
            "hvem",
            "hvilken",
            "hvilke",
            "when",
            "what",
            "who",
            "which",
            "hvorfor",
            "why",
            "hva",
            "hvordan",
            "how",
        }
        for word in head[:1]
    ):
        return True
    return sentence.asks and max(sentence.clause) == clause and not _tagged(sentence)


def _tagged(sentence: Sentence) -> bool:
    last = sentence.pieces[-1].text.lower()
    return last in {"ik", "ikke", "ikk", "right", "ok", "okay", "ikeh"} or (
        any(has(p, "correcting") for p in sentence.pieces)
    )


def _possible(sentence: Sentence, clause: int) -> bool:
    said = " ".join(p.text for at, p in enumerate(sentence.pieces) if sentence.clause[at] == clause)
    return _MAYBE.search(said) is not None and _ADD.search(sentence.text) is None


def _denied(sentence: Sentence, clause: int) -> bool:
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
        if low in {"ik", "ikke", "ikk"} and at == len(sentence.pieces) - 1:
            continue
        if low in {"fri", "off", "free"} and at and sentence.pieces[at - 1].kind == "span":
            continue
        return True
    return False


def _mine(sentence: Sentence, at: int) -> bool:
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
    if low in _ME or piece.text == "I":
        return True
    if "somebody" in senses(low):
        two = pieces[at - 2].text.lower() if at > 1 else ""
        return None if before in _NOT_WHOSE or two in _NOT_WHOSE else False
    after = pieces[at + 1].text.lower() if at + 1 < len(pieces) else ""
    first = at == 0 or pieces[at - 1].kind == "comma" or before in {"og", "men", "so"}
    two = pieces[at + 2].text.lower() if at + 2 < len(pieces) else ""
    # "Skemaet er" begins a sentence, too: there only a verb of work makes it a person.
    works = after in _WORKS or (
        after in _VERBS and two in {"vagt", "arbejde", "pa", "arbejder", "shift", "min"}
    )
    named = works if first else after in _VERBS and piece.text[0].isupper()
    return False if named and not senses(low) and before not in _NOT_WHOSE else None


def _governed(sentence: Sentence, at: int) -> Status | None:
    clause = sentence.clause[at]
    pieces = sentence.pieces
    for before in range(at - 1, -1, -1):
        if sentence.clause[before] != clause:
            break
        if about := _word_about(sentence, before):
            return about
    for after in range(at + 1, len(pieces)):
        if sentence.clause[after] != clause:
            break
        if about := _word_about(sentence, after):
            return about
    for before in range(at - 1, -1, -1):
        if sentence.clause[before] != clause and (about := _word_about(sentence, before)):
            return about
    return None


def _word_about(sentence: Sentence, at: int) -> Status | None:
    piece = sentence.pieces[at]
    about = _about(piece)
    if (
        piece.text.lower() in _VERBS_TOO
        and at
        and sentence.pieces[at - 1].text.lower() in _TO_TURN_UP
    ):
        return "work"
    if about == "work":
        return "work"
    if about != "other":
        return None
    earlier = [p.text.lower() for p in sentence.pieces[max(0, at - 2) : at]]
    if any(word in _FREED for word in earlier):
        return None
    placed = bool(earlier) and earlier[-1] in _PLACE
    return None if placed and any(w < at for w in sentence.words("work")) else "other"


def strange(sentence: Sentence, clause: int | None = None) -> int:
    """Return how many words say something that Makker does not know, names left out."""
    return sum(
        1
        for at, piece in enumerate(sentence.pieces)
        if (clause is None or sentence.clause[at] == clause)
        and piece.kind == "word"
        and not senses(piece.text.lower())
        and len(piece.text) > 1
        and not (piece.text[0].isupper() and at)
    )


def believable(sentence: Sentence, at: int) -> bool:
    """Return whether a time that nothing says is work may be one all the same."""
    value = sentence.pieces[at].value
    if elsewhere(sentence) or sentence.words("question"):
        return False
    if isinstance(value, Span) and value.start is None:
        return False
    whole = isinstance(value, Span) and (
        value.end is not None or value.close or value.minutes is not None
    )
    return strange(sentence, sentence.clause[at]) <= (
        _MOST_STRANGE if whole else _MOST_STRANGE_ALONE
    )
