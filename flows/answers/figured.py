"""Messages brought into one form, in which grammars of numbers can be short."""

import re
import unicodedata
from functools import lru_cache

from flows.answers.spoken_number import misspelled, spelled
from flows.answers.word_list import words_in
from flows.tidy import plain, tidy

LONGEST_FIGURED = 200
"""Characters; a longer message is a story."""

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−⁃﹣－", "-") | {"’": "'", "´": "'", "`": "'"})
_FOREIGN_DIGIT = re.compile(r"(?![0-9])\d")
_UNMEANT = re.compile(r"[^\w\s.,:/+?%½¼¾€$£-]|_")
_BORDER = re.compile(r"(?<=[\d½¼¾])(?=[^\W\d])|(?<=[^\W\d])(?=[\d½¼¾])")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
# Words, and digits among them: "2 hundrede og halvtreds" is one number, "1,5 tusind" is not.
_WORDS = re.compile(r"(?<![\d.,:/])\d{1,3}(?![\d.,:/])|[^\W\d_]+")
_RUN = re.compile(rf"(?:{_WORDS.pattern})(?:[ -](?:{_WORDS.pattern}))*")
_GAP = re.compile(r"([ -])")
_THANKS = re.compile(r"\b(?:tusind|thousand) (?=tak|thanks)")
_ROUGHLY = re.compile(
    r"(?<=\d)[ -]?ish\b|"
    r"\b(?:eller|or) (?:sadan |lignende )?(?:noget|something|deromkring|omkring)\b"
)
_AGE = re.compile(
    r"\b(?:jeg er|og er|im|i am|jeg bliver|jeg blev|jeg fylder) "
    r"(?:(?:jo|kun|snart|lige|bare) )*\d{1,2}\b"
    r"(?! ?(?:kr|[.,/]))|"
    r"\b\d{1,2}[ -](?:ar|arig|arige|years?)\b(?: (?:gammel|old))?"
)
# "Når der ikke er ferie", "fordi jeg ikke kunne": behind the answer, and no part of it.
_WHEREFORE = re.compile(
    r"(?<=\w)[.,:]? (?:(?:fordi|because|bc|cuz|cause|pga|eftersom|"
    r"for (?:jeg|det|der|vi|de|han|hun|min)) [^?]*|"
    r"(?:nar|selvom|when|ligesom|og det (?:er|var)) [^\d?]*|ik(?:ke?)? mere)$"
)
_COMMA = re.compile(r"(?<=\d) (?:komma|point) (?=\d)")
_TWICE = re.compile(r"([^\W\d_])\1")
_SHORTEST_DRAWN_OUT = 4
_MOST_IN_A_NUMBER = 9
# "En time": these are numbers only inside longer ones, or where a grammar says so.
_ARTICLES = frozenset(words_in("en et een a og and"))
_JOINING = frozenset(words_in("a og and"))
_INSIDE = _JOINING | frozenset(words_in("halv fjerds fjers fems"))
_ENGLISH = frozenset(
    words_in(
        "one two three four five six seven eight nine eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty thirty quarter noon midnight pm am clock half"
    )
)


def in_figures(text: str) -> str:
    """Return `text` plain, with numbers in words as digits and a space where digits meet letters.

    "Fem hundrede og halvtreds KR!" gives "550 kr", "fra kl16.30" gives "fra kl 16.30". The marks
    . , : / - + ? % ½ and those of money stay. More than 200 characters give "".
    """
    text = tidy(text).casefold().translate(_DASHES)
    if len(text) > LONGEST_FIGURED:
        return ""
    text = _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0], "")), text)
    text = _BORDER.sub(" ", _UNMEANT.sub(" ", text.replace("'", "")))
    text = _RUN.sub(_counted, _THANKS.sub("", " ".join(text.split())))
    return " ".join(_ROUGHLY.sub("", _COMMA.sub(",", text)).split())


def without_age(figured: str) -> str:
    """Return a figured message without how old somebody is: "jeg er 15", "15 år"."""
    return " ".join(_AGE.sub(" ", figured).split())


def without_reason(figured: str) -> str:
    """Return a figured message without why or when it is so: "15 når der ikke er ferie"."""
    return _WHEREFORE.sub("", figured)


def _counted(run: re.Match[str]) -> str:
    parts = _GAP.split(run[0])
    # Every second part is a gap; the words are made plain, the gaps stay as they are.
    parts[::2] = map(_plain, parts[::2])
    done: list[str] = []
    at = 0
    while at < len(parts):
        length, number = _number_at(parts, at)
        done.append(str(number) if number is not None else parts[at])
        at += length
    return "".join(done)


@lru_cache(maxsize=4096)
def _plain(word: str) -> str:
    return plain(_DRAWN_OUT.sub(r"\1", word))


def _number_at(parts: list[str], at: int) -> tuple[int, int | None]:
    """Return how many parts from `at` are one number, and which; (1, None) for a word."""
    if not parts[at].isalnum() or _joins(parts, at):
        return 1, None
    for length in range(min(2 * _MOST_IN_A_NUMBER - 1, (len(parts) - at) | 1), 0, -2):
        words = parts[at : at + length : 2]
        number = spelled("".join(words)) if _could_be_number(words) else None
        if number is not None:
            return length, number
    return 1, _drawn_out(parts[at])


def _drawn_out(word: str) -> int | None:
    """Return the number that a word is but for a slip, or a letter typed twice: "femm", "syvv"."""
    if len(word) >= _SHORTEST_DRAWN_OUT and (once := _TWICE.sub(r"\1", word)) != word:
        number = spelled(once)
        if number is not None:
            return number
    return misspelled(word)


def _could_be_number(words: list[str]) -> bool:
    """Return whether `words` hold a letter and no article where none can stand."""
    if len(words) == 1:
        return words[0] not in _ARTICLES and not words[0].isdigit()
    # "Hundrede og en" is 101, "hundrede en gang om ugen" is not.
    article = words[-1] in _ARTICLES and words[-2] not in _JOINING
    whole = words[-1] not in _JOINING and not article and not all(map(str.isdigit, words))
    return whole and all(word in _INSIDE or spelled(word) is not None for word in words)


def _joins(parts: list[str], at: int) -> bool:
    """Return whether a "to" is the English word between two times or amounts."""
    if parts[at] != "to" or at < 2 or at + 2 >= len(parts):
        return False
    before, after = parts[at - 2], parts[at + 2]
    return (before.isdigit() and after.isdigit()) or not _ENGLISH.isdisjoint((before, after))
