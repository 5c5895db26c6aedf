"""Dates as people write them, brought into one form: digits, "m6" for June, small letters."""

import re

from flows.answers.likeness import slips
from flows.answers.numerals import CARDINALS, ORDINALS
from flows.answers.spoken_number import spelled
from flows.tidy import plain, tidy

_NAMES = (
    "januar january jan",
    "februar february feb febr febuar",
    "marts march mar mars mrt mart mats",
    "april apr",
    "maj may mai",
    "juni june jun juin junni",
    "juli july jul julli",
    "august aug",
    "september sept sep",
    "oktober october okt oct",
    "november nov",
    "december dec des",
)
_MONTHS = {name: month for month, names in enumerate(_NAMES, 1) for name in names.split()}
_SHORTEST_FORGIVEN = 5
_LONGEST_READ = 120
_WORD = re.compile(r"[^\W\d_]+")
_ENDING = re.compile(r"(?<=\d)\.?'?(?:st|nd|rd|th|te|de|ende|die)\b")
_COMPOUND = re.compile(
    r"\b(en|een|to|tre|fire|fem|seks|syv|otte|ni)[ -]?og[ -]?(tyvende|tredivte|tyve|tredive)\b|"
    r"\b(twenty|thirty)[ -](first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b"
)
# "To tusind og ti", "nitten hundrede otteoghalvfems"; "twenty ten", but "twenty five" is a day.
_THOUSANDS = re.compile(
    r"\b(?P<start>(?:to[ -]?tusind|(?:nitten|tyve)[ -]?hundred|two[ -]thousand|nineteen[ -]hundred)"
    r"[^\W\d_]*)"
    r"(?P<rest>(?:[ -][^\W\d_]+){0,4})"
)
_CENTURY = re.compile(
    r"\b(?P<century>tyve|twenty|nitten|nineteen)[ -](?P<rest>ti|elleve|tolv|tretten|fjorten|femten|"
    r"seksten|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|[^\W\d_]+og[^\W\d_]+|"
    r"ninety[ -]\w+)\b"
)
_HIGHEST_DAY = 31
_KNOWN_DAYS = {
    "nytårsdag": "1. januar",
    "valentinsdag": "14. februar",
    "grundlovsdag": "5. juni",
    "lillejuleaften": "23. december",
    "juleaftensdag": "24. december",
    "juleaften": "24. december",
    "nytårsaftensdag": "31. december",
    "nytårsaften": "31. december",
}
_KNOWN_DAY = re.compile(rf"\b({'|'.join(_KNOWN_DAYS)})\b")
# "24/12 2011, ja juleaften" is one day.
_WRITTEN = re.compile(
    r"\d[./-]\d|\d{5}|\d\.? ?(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|de[cs])"
)
# "Juleaften 2011, altså den 24/12"
_THE_SAME_DAY = re.compile(
    rf"\b(?:{'|'.join(_KNOWN_DAYS)}) (?P<year>\d{{4}})\W+(?:altså|altsaa|det er|dvs)\W+"
    r"(?:den )?(?P<date>\d{1,2}/\d{1,2})\b"
)
_FROM_YEAR = re.compile(
    r",? og (?:jeg |det )?(?:(?:er|blev|kommer) (?:født )?)?"
    r"(?:fra|i|år|årgang|fra årgang|året) (?=(?:19|20)\d\d\b)"
)
# "Nul ni" is a year of two digits.
_NOUGHT = re.compile(
    r"\b(?:nul|zero|oh)[ -]?(en|et|to|tre|fire|fem|seks|syv|otte|ni|one|two|three|"
    r"four|five|six|seven|eight|nine)\b"
)


def figures(text: str) -> str:
    """Return `text` with months as "m1" to "m12" and day words as digits.

    "Den tolvte juni 2010" gives "den 12 m6 2010". What is longer than 120
    characters is a story and gives "".
    """
    text = tidy(text).casefold()
    if len(text) > _LONGEST_READ:
        return ""
    text = _FROM_YEAR.sub(" i ", text)
    text = _THE_SAME_DAY.sub(r"\g<date> \g<year>", text)
    if not _WRITTEN.search(text):
        text = _KNOWN_DAY.sub(lambda day: _KNOWN_DAYS[day[1]], text)
    text = _NOUGHT.sub(lambda year: f"0{spelled(plain(year[1]))}", text)
    text = _CENTURY.sub(_century, _THOUSANDS.sub(_thousands, text))
    text = _COMPOUND.sub(_joined, _ENDING.sub("", text))
    return " ".join(_WORD.sub(_figure, text).split())


def month_number(word: str) -> int | None:
    """Return 1 to 12 for the name of a month, one slip forgiven in a long name, else None."""
    word = plain(word)
    if (known := _MONTHS.get(word)) is not None or len(word) < _SHORTEST_FORGIVEN:
        return known
    near = {
        month
        for name, month in _MONTHS.items()
        if len(name) >= _SHORTEST_FORGIVEN and name[0] == word[0] and slips(word, name, 1) <= 1
    }
    return near.pop() if len(near) == 1 else None


def written_years(digits: str) -> tuple[int, ...]:
    """Return the years that two or four digits may mean, latest first."""
    return (int(digits),) if len(digits) == 4 else (2000 + int(digits), 1900 + int(digits))


def _thousands(year: re.Match[str]) -> str:
    """Return the year in digits, with the words that are no part of it behind."""
    words = re.split("[ -]", year["rest"])[1:]
    for count in range(len(words), -1, -1):
        number = spelled(plain(year["start"]).replace(" ", "") + "".join(map(plain, words[:count])))
        if number is not None:
            return " ".join([str(number), *words[count:]])
    return year[0]


def _century(year: re.Match[str]) -> str:
    rest = spelled(plain(year["rest"]).replace(" ", ""))
    if rest is None or not 10 <= rest < 100:
        return year[0]
    return f"{20 if year['century'][0] == 't' else 19}{rest}"


def _joined(compound: re.Match[str]) -> str:
    one, ten, english, ordinal = compound.groups()
    return f"{'en' if one == 'een' else one}og{ten}" if one else f"{english}{ordinal}"


def _figure(word: re.Match[str]) -> str:
    if (month := month_number(word[0])) is not None:
        return f" m{month} "
    form = plain(word[0])
    number = ORDINALS.get(form, CARDINALS.get(form))
    return word[0] if number is None or number > _HIGHEST_DAY else f" {number} "
