"""Phone numbers as people hide them: in digits, in words, split by spaces, marks and messages.

A Danish number has eight digits and begins with 2 to 9 (the Danish numbering plan); with a country
code, or from nine digits on, it need not. Times, dates and prices are told apart, unless the words
before say that a number follows.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flows.answers.spoken_number import misspelled, spelled
from flows.answers.word_list import words_in
from flows.relay.found import Found
from flows.tidy import plain

SHORTEST = 8
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_GAP = re.compile(r"[\W_]{0,6}")
_ZERO = re.compile(r"(?<=\d)[oO](?=[\d\W]|$)|(?<![^\W\d])[oO](?=\d)")
_BETWEEN = frozenset(
    words_in("og sa derefter bagefter efterfulgt af komma punktum streg mellemrum and then")
)
"""Plain words that part no number."""
_CUE = re.compile(
    r"(?:\b(?:nr|nummer(?:et)?|number|tlf|telefon|mobil|phone|ring(?: til)?(?: mig)?(?: på)?|"
    r"sms|whats ?app|skriv (?:til mig )?på|call|text)\b)[^\d\n]{0,12}$",
    re.IGNORECASE,
)
_CODE = re.compile(r"(?:\+|00)\s*$")
_CLOCK = re.compile(r"(\d{1,2})(?:([.:])(\d\d))?")
_SPAN = re.compile(r"(\d{1,2}(?:[.:]\d\d)?)\s?[-–]\s?(\d{1,2}(?:[.:]\d\d)?)")
_DATE = re.compile(r"(\d{1,2})([./-])(\d{1,2})(?:\2((?:19|20)\d\d|\d\d))?")
_DAY_AND_YEAR = re.compile(r"\b(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2]) 20[0-4]\d\b")
_YEARS = re.compile(r"(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d")
_AMOUNT = re.compile(r"\d{1,3},\d\d")
_KRONER = re.compile(r"\W{0,3}(?:kr|kroner|dkk)\b", re.IGNORECASE)
_APART = re.compile(r"(?<=\S)(?:\s*,\s+|\s+)(?![-–])(?<![-–] )(?<![-–])")


@dataclass(frozen=True, slots=True)
class _Token:
    digits: str
    start: int
    end: int


def phones(text: str, before: Sequence[str] = ()) -> Iterator[Found]:
    """Yield the phone numbers in a tidy text, also one that messages `before` it began.

    `before` are what the same person wrote just now, the oldest first.
    """
    begun = "".join(_bare(each) for each in _last_bare(before))
    for run in _runs(text):
        start, end = run[0].start, run[-1].end
        digits = "".join(token.digits for token in run)
        if _is_phone(digits) and not _is_harmless(text, start, end):
            yield Found("phone", _with_code(text, start), end)
        elif begun and _bare(text) and _is_phone(begun + digits):
            yield Found("phone", start, end)


def number_word(word: str) -> int | None:
    """Return the number below 100 that a word spells, else None."""
    bare = plain(word)
    # The A of bus 101A is no "a" that means one.
    number = spelled(bare) if len(bare) > 1 else None
    number = misspelled(bare) if number is None else number
    return number if number is not None and number < 100 else None


def _last_bare(before: Sequence[str]) -> list[str]:
    """Return the last messages that are nothing but numbers."""
    found: list[str] = []
    for each in reversed(before):
        if not _bare(each):
            break
        found.insert(0, each)
    return found


def _bare(text: str) -> str:
    """Return the digits of a message that is nothing but numbers, "" for any other."""
    runs = list(_runs(text))
    words = [word for word in _TOKEN.findall(text) if plain(word) not in _BETWEEN]
    if len(runs) != 1 or len(words) != len(runs[0]) or _is_harmless(text, 0, len(text)):
        return ""
    return "".join(token.digits for token in runs[0])


def _is_phone(digits: str) -> bool:
    if len(digits) == SHORTEST:
        return digits[0] not in "01"
    return len(digits) > SHORTEST


def _with_code(text: str, start: int) -> int:
    code = _CODE.search(text[:start])
    return code.start() if code else start


def _runs(text: str) -> Iterator[list[_Token]]:
    """Yield numbers that follow each other with nothing but marks and small words between."""
    text = _ZERO.sub("0", text)
    run: list[_Token] = []
    last = 0
    for match in _TOKEN.finditer(text):
        digits = _digits(match[0])
        between = text[last : match.start()]
        joined = not run or _GAP.fullmatch(between)
        last = match.end()
        if run and (not joined or digits is None):
            if joined and plain(match[0]) in _BETWEEN:
                continue
            yield run
            run = []
        if digits is not None:
            run.append(_Token(digits, match.start(), match.end()))
    if run:
        yield run


def _digits(word: str) -> str | None:
    if word[0].isdecimal():
        return "".join(str(unicodedata.decimal(digit)) for digit in word)
    number = number_word(word)
    return None if number is None else str(number)


# -- what else so many digits may be --------------------------------------------------------------


def _is_harmless(text: str, start: int, end: int) -> bool:
    """Return whether digits are times, dates, years or prices, and nobody said "my number is"."""
    if _CUE.search(text[max(0, start - 60) : start]) or _CODE.search(text[:start]):
        return False
    said = text[start:end]
    priced = bool(_KRONER.match(text, end))
    return all(_is_piece(piece, priced) for piece in _APART.split(_DAY_AND_YEAR.sub("1/1", said)))


def _is_piece(piece: str, priced: bool) -> bool:
    if plain(piece) in _BETWEEN or _YEARS.fullmatch(piece) or (priced and _AMOUNT.fullmatch(piece)):
        return True
    span = _SPAN.fullmatch(piece)
    if span is not None:
        first, last = _minutes(span[1]), _minutes(span[2])
        if first is None or last is None:
            return False
        # A shift into the night ends in the morning.
        return first < last or (first >= 16 * 60 and last <= 8 * 60)
    return _is_day(piece) or (("." in piece or ":" in piece) and _minutes(piece) is not None)


def _minutes(clock: str) -> int | None:
    match = _CLOCK.fullmatch(clock)
    if match is None or int(match[1]) > 24:
        return None
    minutes = int(match[3] or 0)
    # "20.12" is no time that anybody agrees on; "20:12" may be a train.
    odd = match[2] == "." and minutes % 5
    return None if minutes > 59 or odd else int(match[1]) * 60 + minutes


def _is_day(piece: str) -> bool:
    match = _DATE.fullmatch(piece)
    if match is None or not (1 <= int(match[1]) <= 31 and 1 <= int(match[3]) <= 12):
        return False
    return match[2] == "/" or (match[4] is not None and len(match[4]) == 4)
