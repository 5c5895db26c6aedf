"""Days with a name: "2. påskedag", "juleaften", "grundlovsdag", "1. søndag i advent"."""

import re
from collections.abc import Callable
from datetime import date, timedelta

Finder = Callable[[int], date]


def easter(year: int) -> date:
    """Return Easter Sunday, by the Gregorian computus (Meeus, Astronomical Algorithms, ch. 8)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    epact = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    month = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * month + 114, 31)
    return date(year, month, day + 1)


def _easter(days: int) -> Finder:
    return lambda year: easter(year) + timedelta(days=days)


def _fixed(month: int, day: int) -> Finder:
    return lambda year: date(year, month, day)


def _advent(sunday: int) -> Finder:
    # The fourth Sunday in Advent is the last one before Christmas Day.
    def find(year: int) -> date:
        eve = date(year, 12, 24)
        return eve - timedelta(days=(eve.weekday() + 1) % 7 + 7 * (4 - sunday))

    return find


def _black_friday(year: int) -> date:
    """Return the day after the fourth Thursday of November."""
    first = date(year, 11, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 22)


_SECOND = r"(?:2\.? ?|anden |second )"
_FIRST = r"(?:1\.? ?|forste |first )?"
_NAMED: tuple[tuple[str, Finder], ...] = (
    (r"palmesondag|palm sunday", _easter(-7)),
    (r"sk(?:ae|e)rtor?sdag|maundy thursday", _easter(-3)),
    (r"lang ?fredag|good friday", _easter(-2)),
    (r"paske ?lordag|easter saturday", _easter(-1)),
    (rf"{_SECOND}paske ?dag|easter monday", _easter(1)),
    (rf"{_FIRST}paske ?dag|paskesondag|easter sunday", _easter(0)),
    (r"store? ?bede ?dag", _easter(26)),
    (r"(?:kr(?:isti|\.)? ?)?himmel ?farts? ?dag|kristi himmelfart|ascension day", _easter(39)),
    (rf"{_SECOND}pinse ?dag|whit monday", _easter(50)),
    (rf"{_FIRST}pinse ?dag|pinsesondag|whit sunday", _easter(49)),
    (r"fastelavns? ?(?:sondag)?", _easter(-49)),
    (r"lille ?jule ?aften(?:sdag)?", _fixed(12, 23)),
    (r"jule ?aften(?:s ?dag)?|(?:christmas|xmas) eve", _fixed(12, 24)),
    (rf"{_SECOND}(?:jule ?dag|jul(?!i))|boxing day", _fixed(12, 26)),
    (rf"{_FIRST}jule ?dag|(?:christmas|xmas) day", _fixed(12, 25)),
    (r"nyt\w?ars? ?aften(?:s ?dag)?|nytars ?aften|new years? eve", _fixed(12, 31)),
    (rf"{_FIRST}nyt\w?ars? ?dag|new years? day", _fixed(1, 1)),
    (r"hellig ?tre ?konger(?:s ?dag|s ?aften)?", _fixed(1, 6)),
    (r"grundlovs? ?dag|constitution day", _fixed(6, 5)),
    (r"fars ?dag", _fixed(6, 5)),
    (r"(?:sankt|sct\.?|skt\.?) ?hans?(?: ?aften)?", _fixed(6, 23)),
    (r"arbejdernes kampdag|may day", _fixed(5, 1)),
    (r"valentins? ?dag|valentines? day", _fixed(2, 14)),
    (r"halloween", _fixed(10, 31)),
    (r"mortens ?aften", _fixed(11, 10)),
    (r"lucia ?dag|santa lucia", _fixed(12, 13)),
    (r"black ?friday", _black_friday),
    *(
        (rf"(?:{n}\.? ?|(?:{word}) )(?:sondag i )?advent(?:s ?sondag)?", _advent(n))
        for n, word in enumerate(("forste|first", "anden|second", "3|tredje", "4|fjerde|sidste"), 1)
    ),
)
NAMED = tuple((re.compile(rf"(?:{pattern})\b", re.IGNORECASE), find) for pattern, find in _NAMED)
"""(pattern of the name as `levelled` writes it, how to find its date in a year), first fit wins."""

INITIALS = frozenset("abcefghjklmnpstvwx12345")
"""What a name can begin with; few words are looked up."""
