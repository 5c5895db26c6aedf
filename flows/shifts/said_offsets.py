"""Days told from today, as thumbs write them: "i morgen", "imrgn", "i går aftes"."""

from flows.shifts.said import Maker, Patterns
from flows.shifts.token import Day

_OFFSETS = (
    (r"i ?over ?(?:morgen|mor?n)|overmorgen|the day after tomorrow", 2, ""),
    (
        r"i ?mor?(?:gen|en|rn|n|rgn|ggen|gern|ren|rgne)|i ?marn|imo|imrogen|imoregn|"
        r"im(?:[oae]{0,2}rr?[goern]{1,5}|orj?en|oj?en)|i m[ao]?rr?[oe]?[gn][goern]{0,4}(?<!moren)|"
        r"tomm?orr?ow|tmrw?|tmw|2moro",
        1,
        "",
    ),
    (r"i ?for ?gars|the day before yesterday", -2, ""),
    (r"i ?gar aftes|i ?aftes|last night", -1, "evening"),
    (r"i ?gar|yesterday", -1, ""),
    (r"i ?aften(?! ?s)|her til aften|tonight|this evening", 0, "evening"),
    (r"i ?eftermiddag|her til eftermiddag|this afternoon", 0, "afternoon"),
    (r"i ?formiddag|her til (?:formiddag|morgen)|i ?morges|this morning", 0, "morning"),
    (r"i ?nat", 0, "night"),
    (r"i ?dag|todays?|tdy", 0, ""),
)


def _offset(days: int, part: str) -> Maker:
    return lambda said: ("day", Day(offset=days, part=part))


OFFSETS: Patterns = tuple(
    (rf"(?:{words})\b", _offset(days, part)) for words, days, part in _OFFSETS
)
"""Days so many days from today, with the part of the day said in the same word."""
