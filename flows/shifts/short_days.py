"""Days of the week in two letters, as calendars have them: "ma-fr 16-19, lø. 10-16"."""

import re

# "Sø" is a lake, too.
_SATURDAY = re.compile(r"\bl[øö]\b(?!')", re.IGNORECASE)
_SUNDAY = re.compile(
    r"(?<!\ben )(?<!\bved )(?<!\bden )(?<!\bi )(?<!\bstor )"
    r"\bs[øö]\b(?=\.? ?(?:$|[\d:,;)|&+-]|og\b|fri\b|kl\b|fra\b|hver\b|i (?:uge|næste|denne)\b|\n))|"
    r"(?<=\bog )s[øö]\b|(?<=[/+&])s[øö]\b|(?<=hver )s[øö]\b",
    re.IGNORECASE,
)
_DATE = r"(?:(?:d\.? ?|den )?\d{1,2}(?:/\d{1,2}|\.) ?)?"
_SPAN = (
    r"(?:kl\.? ?|fra |mellem )*(?:halv |kvart \w+ )?\d{1,2}(?:[.:]?\d\d)?"
    r"(?: ?-+ ?| ?– ?| til )(?:kl\.? ?|halv )*\d"
)
_OFF = r"fri(?= (?:ma|ti|on|to|fr|man|tirs?|ons|tors?|fre|l[øo]r?|s[øo]n?)\b|[,\n]|$)"
_TIME = rf"{_DATE}(?:{_SPAN}|{_OFF}|kl\.? ?\d|fra (?:\w+ )?\d|fra \w+ til \w)"
# The others are words, too: days only in a list or a run, before the time of a shift.
_LISTED = re.compile(
    r"(?P<before>(?:^|[\n,;:|+&/]|\bfri|\bog|\d|"
    r"\b(?:vagt(?:er|en)?|job(?:ber)?|arb(?:ejder?)?|hver|alle|planen?|kun|næste uge|naeste uge|"
    r"denne uge|(?:flyttet|rykket) til|(?:er|har|på|pa)(?! to\b)))[ -]*)"
    rf"\b(?P<day>ma|ti|on|to|fr)\b\.?:?"
    rf"(?:(?=[ \t|]*{_TIME})|(?:(?<=vagt on)|(?<=vagt fr))(?= (?:er|bliver)\b))",
    re.IGNORECASE,
)
_SHORT_DAY = r"(?:ma|ti|on|to|fr|lo|so)"
_DAY = rf"\b(?:{_SHORT_DAY}|(?:man|tirs?|ons|tors?|fre|l[øo]r|s[øo]n)(?:dag)?)\b"
_JOINED = r"(?:\.? ?(?:, ?og\b|,|\bog\b|\bsamt\b|&|\+|/|-|–) ?|\.? )"
_LIST = re.compile(rf"{_DAY}(?:{_JOINED}{_DAY}){{1,6}}", re.IGNORECASE)
_TIMED = re.compile(
    rf"\.?:?[ \t]*(?:begge dage |alle dage |fast |hver uge |"
    r"(?:i )?(?:næste|naeste|denne) uge |i uge \d+ )?"
    rf"(?:(?:om )?(?:morgen|formiddag|eftermiddag|aften)(?:en)? )?{_TIME}",
    re.IGNORECASE,
)
_AFTER_SPAN = re.compile(
    r"(?:-|–|til ?)(?:kl\.? ?)?\d{1,2}(?:[.:]\d\d)?,? (?:på |pa |om |hver |både |bade )?$"
)
_LED = re.compile(r"(?:\b(?:hver|faste?|(?:ugens|mine|arbejds)? ?dage(?:ne)?|er) |: ?)$")
_WHOLE_WEEK = re.compile(r"ma\.? ?[-–] ?(?:on|to|fr|l[øo]r?|s[øo]n?)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d]+")
_NEAR = 24
"""Letters before a list that are looked at."""
_NAMES = {
    "ma": "mandag", "ti": "tirs", "on": "ons", "to": "tors", "fr": "fre", "lo": "lor", "so": "son",
}  # fmt: skip
_WORDS_TOO = frozenset({"ti", "on", "to", "so", "lo"})
"""Without a comma or "og" these make no list of two: "on to 16"."""


def with_short_days(text: str) -> str:
    """Return a text with days in two letters as longer names, where they can be nothing else."""
    text = _SUNDAY.sub("søn", _SATURDAY.sub("lør", text))
    text = _LIST.sub(_in_full, text)
    return _LISTED.sub(lambda m: f"{m['before']}{_name(m['day'])}", text)


def _in_full(said: re.Match[str]) -> str:
    """Return a list of days written out where a time, or "hver", stands beside it."""
    names = [name.lower() for name in _WORD.findall(said[0]) if name.lower() not in ("og", "samt")]
    if not set(names) & _NAMES.keys():
        return said[0]
    sure = bool(set(names) - _WORDS_TOO)
    between = _WORD.sub("", said[0])
    if not sure and len(names) < 3 and not between.strip(". ") and "og" not in said[0].lower():
        return said[0]
    before = said.string[max(0, said.start() - _NEAR) : said.start()].lower()
    timed = _TIMED.match(said.string, said.end()) or _AFTER_SPAN.search(before)
    led = (_LED.search(before) and (sure or len(names) > 2)) or _WHOLE_WEEK.fullmatch(said[0])
    return _WORD.sub(lambda day: _name(day[0]), said[0]) if timed or led else said[0]


def _name(short: str) -> str:
    return _NAMES.get(short.lower(), short)
