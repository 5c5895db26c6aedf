"""Days of the week in two letters, as calendars have them: "ma-fr 16-19, lø. 10-16"."""

import re

# "Sø" is a lake, too.
_SATURDAY = re.compile(r"\bl[øö]\b(?!')", re.IGNORECASE)
_SUNDAY = re.compile(
    r"(?<!\ben )(?<!\bved )(?<!\bden )(?<!\bi )(?<!\bstor )"
    r"\bs[øö]\b(?=\.? ?(?:$|[\d:,;)|-]|og\b|fri\b|kl\b|fra\b|\n))|"
    r"(?<=\bog )s[øö]\b|(?<=/)s[øö]\b|(?<=hver )s[øö]\b",
    re.IGNORECASE,
)
# The others are words, too: days only in a list or a run, before the time of a shift.
_LISTED = re.compile(
    r"(?P<before>(?:^|[\n,;:|]|\bog|\d)[ -]*)\b(?P<day>ma|ti|on|to|fr)\b\.?:?"
    r"(?=[ \t|]*(?:kl\.? ?|fra )?\d{1,2}(?:[.:]\d\d)?(?: ?-+ ?| ?– ?| til )(?:kl\.? ?)?\d)",
    re.IGNORECASE,
)
_RUN = re.compile(
    r"\b(?:ma|ti|on|to|fr)(?:\.? ?[-–+/&] ?(?:ma|ti|on|to|fre?|l[øo]r?|s[øo]n?)\b){1,6}"
    r"(?=\.?:? (?:kl\.? ?|fra )?\d)",
    re.IGNORECASE,
)
_SHORT = re.compile(r"[^\W\d]+")
_NAMES = {"ma": "man", "ti": "tirs", "on": "ons", "to": "tors", "fr": "fre"}


def with_short_days(text: str) -> str:
    """Return a text with days in two letters as longer names, where they can be nothing else."""
    text = _SUNDAY.sub("søn", _SATURDAY.sub("lør", text))
    text = _RUN.sub(lambda m: _SHORT.sub(lambda day: _name(day[0]), m[0]), text)
    return _LISTED.sub(lambda m: f"{m['before']}{_name(m['day'])}", text)


def _name(short: str) -> str:
    return _NAMES.get(short.lower(), short)
