"""Times as they are said: "16.30", "kl 4", "halv fem", "kvart over tre", "4pm", "4 timer"."""

import re

from flows.shifts.said import DAY, HOUR, Made, Patterns
from flows.shifts.token import Clock


def _at(said: re.Match[str]) -> Made:
    hour, minute = said["hour"], said["minute"] or "00"
    half = (said["half"] or "").replace(".", "").strip().lower()
    return "clock", _clock(int(hour), int(minute), hour[0] == "0" or len(hour) == 2, half)


def _clock(hour: int, minute: int, two_digits: bool, half: str = "") -> Clock:
    """Return the time of an hour and minute as written; `half` is "am", "pm" or ""."""
    if minute > 59 or hour > 24 or (hour == 24 and minute):
        return Clock(-1, settled=True, sure=True)
    if half:
        fits = 1 <= hour <= 12
        at = hour % 12 + (12 if half[0] == "p" else 0)
        return Clock(at * HOUR + minute if fits else hour * HOUR + minute, True, True)
    settled = hour > 12 or hour == 0 or (two_digits and hour < 10)
    return Clock(hour * HOUR + minute, settled, sure=True)


def _joined(said: re.Match[str]) -> Made:
    hour, minute = int(said[1]), int(said[2])
    if hour > 24 or minute > 59:
        return None
    return "clock", _clock(hour, minute, True)


def _half(said: re.Match[str]) -> Made:
    hour, danish = int(said["next"]), said["halfway"].lower() == "halv"
    if not 1 <= hour <= 24:
        return None
    at = hour * HOUR + (-30 if danish else 30)
    return "clock", Clock(at % DAY, settled=hour > 13, sure=True)


def _counted(said: re.Match[str]) -> Made:
    count = 15 if not said["count"].isdigit() else int(said["count"])
    hour = int(said["of"])
    at = hour * HOUR - (30 if said["halv"] else 0)
    at += -count if said["way"].lower() in {"i", "to", "before"} else count
    if count > 29 or not 1 <= hour <= 24:
        return None
    return "clock", Clock(at % DAY, settled=hour > 12, sure=True)


def _minutes_past(said: re.Match[str]) -> Made:
    count, way, hour = (int(said["count"]), said["way"], int(said["of"])) if said["count"] else (
        int(said["count2"]), said["way2"], int(said["of2"]))  # fmt: skip
    at = hour * HOUR - (30 if said["halv"] else 0)
    at += -count if way.lower() in {"i", "to", "before"} else count
    if count % 5 or not 5 <= count <= 25 or not 1 <= hour <= 24:
        return None
    return "clock", Clock(at % DAY, settled=hour > 12, sure=True)


def _four(said: re.Match[str]) -> Made:
    hour, minute = (said[1], said[2]) if said[1] else (said[3], said[4])
    if hour == "20" and minute in {"25", "26", "27", "28"}:
        return None
    return "clock", _clock(int(hour), int(minute), True)


def _hours(said: re.Match[str]) -> Made:
    number = said["number"].replace(",", ".")
    count = 0.5 if number.startswith("e") else 1.5 if number.startswith("halv") else float(number)
    unit = said["unit"].lower()
    return "minutes", round(count * (1 if unit.startswith("m") else HOUR))


def _counted_hours(said: re.Match[str]) -> Made:
    number = said["number"]
    count = int(number) if number.isdigit() else _SMALL[number.lower()]
    return "minutes", count * HOUR + (30 if said["more"] else 0)


def _hours_or_range(said: re.Match[str]) -> Made:
    if re.fullmatch(r"\d ?(?:-|til) ?\d", said["number"]):
        return "quantity", said[0]
    return _hours(said)


def _number(said: re.Match[str]) -> Made:
    return "number", int(said[0]) if len(said[0]) < 5 else -1


_SMALL = {"to": 2, "two": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8}

LED: Patterns = (
    (
        r"(?:kl\.? ?|klokken )(?P<hour>1\d|2[0-3]) (?P<minute>00|15|30|45)(?P<half>(?!))?"
        r"(?= til \d)",
        _at,
    ),
    (
        r"(?:kl|kl?okken|klokka|klk|klok|at)[.:]? ?(?:er |"
        r"ca\.? )?(?P<hour>\d{1,2})(?:(?:[.:,]| (?=[0-5][05]\b(?! ?(?:-|til|timer|"
        r"min))))(?P<minute>\d\d))?(?P<half> ?[ap]\.?m\b\.?)?(?![\d/]|[.,]\d)",
        _at,
    ),
    (r"(?:kl|klokken)[.:]? ?(\d\d)(\d\d)\b", _joined),
    (
        r"(?:kl\.? ?|klokken )?(?P<count>(?:et |en |a )?(?:kvart|kvarter|"
        r"quarter)) (?P<way>over|past|after|i|to|before) (?P<halv>halv )?(?P<of>\d{1,2})\b",
        _counted,
    ),
    (
        r"(?:kl\.? ?|klokken |at )?(?P<halfway>halv|half past|"
        r"half) (?P<next>\d{1,2})\b(?! ?time)",
        _half,
    ),
    (r"(?:kl\.? ?)?(?:midnat|midnight)\b", lambda said: ("clock", Clock(DAY, True, True))),
    (
        r"(?:kl\.? ?)?(?:middagstid|noon|midday|(?<=til )middag|(?<=fra )middag)\b",
        lambda said: ("clock", Clock(12 * HOUR, True, True)),
    ),
    (r"(?P<number>en halv|halvanden|halvandet) (?P<unit>timer?)\b", _hours),
    (
        r"(?P<number>to|two)(?P<more>(?: og)? en halv)?[ -](?P<unit>time(?:rs?)?|hours?)\b",
        _counted_hours,
    ),
    (r"(?P<number>to|tre|fire|fem|seks|syv|otte)(?P<more>(?!))?(?P<unit>timers)", _counted_hours),
)
"""Times led by a word."""

PAIRED: Patterns = (
    (r"(?P<number>\d{1,2})(?P<more>(?: og)? en halv) (?P<unit>time(?:rs?)?)\b", _counted_hours),
    (
        r"(?P<count>\d{1,2}) ?min(?:utter)?\.? (?P<way>over|past|i|to) (?P<halv>halv )?"
        r"(?P<of>\d{1,2})\b(?! ?(?:/|[.:]\d|timer|uger|dage))",
        _minutes_past,
    ),
    (r"(?P<hour>\d{1,2}) (?P<minute>00|15|30|45)(?P<half>(?!))?(?= ?(?:til|to|-) ?\d)", _at),
    (
        r"(?<=til )(?P<hour>\d{1,2}) (?P<minute>00|15|30|45)(?P<half>(?!))?\b(?! ?(?:min|til|"
        r"-))",
        _at,
    ),
    (
        r"(?P<number>\d{1,2}(?:[.,]\d{1,2})?|\d ?(?:-|til) ?\d)[ -]?(?P<unit>timers?|time|tim|"
        r"t|hours?|hrs?|h|minutt?er|minutes?|mins?|m)\b\.?(?! ?\d\d? ?-)",
        _hours_or_range,
    ),
)
""""16 30 til 20 30", and lengths."""

COUNTED: Patterns = (
    (r"(?:\+?45 ?)?(?:\d{8}|(?:[2-9]\d ){3}\d\d)(?![\d:.-])", lambda said: ("quantity", said[0])),
    (
        r"\d+(?:[.,]\d+)? ?%|\d+(?:[.,]\d+)? ?(?:kr|kroner|dkk|,-|ar|arig|arige|years?|yo|stk|"
        r"km|m2|dage?|days?|uger|weeks?|gange|personer|mennesker|point|grader|kg|maneder|"
        r"venner|kunder|vagter|shifts|ugers?|\.?-?klasse|klasse|lektioner|minus|spillere|mand|"
        r"elever|meter|x)\b(?!\.? ?\d)",
        lambda said: ("quantity", said[0]),
    ),
)
"""Numbers that count something: no times."""

NUMBERED: Patterns = (
    (
        r"(?P<count>\d{1,2}) ?(?:min(?:utter)?\.? )?(?P<way>over|past|efter|i|to|"
        r"before) (?P<halv>halv )(?P<of>\d{1,2})\b|"
        r"(?P<count2>\d{1,2}) ?(?:min(?:utter)?\.? )?(?P<way2>over|past|i|"
        r"before) (?P<of2>\d{1,2})\b(?! ?(?:/|[.:]\d|\.? ?[a-z]))",
        _minutes_past,
    ),
    (
        r"(?P<hour>\d{1,2})[:.,](?P<minute>\d\d)(?::00)?(?P<half> ?[ap]\.?m\b\.?)?(?!\d|"
        r"[.,:]\d)",
        _at,
    ),
    (r"(?P<hour>\d{1,2})(?P<minute>(?!))?(?P<half> ?[ap]\.?m\b\.?)", _at),
    (r"(?P<hour>\d{1,2})(?P<minute>(?!))?(?P<half>(?!))? ?o ?clock\b", _at),
    (
        r"(?P<hour>\d{1,2})(?:[.:](?P<minute>\d\d))?(?P<half>(?!))?[ -]?(?:ish|agtigt?|tiden)\b",
        _at,
    ),
    (
        r"([01]\d|2[0-4])([0-5]\d)(?= ?(?:-|til |to |until ))(?!\d)|(?<=[- ])([01]\d|"
        r"2[0-4])([0-5]\d)(?!\d)",
        _four,
    ),
    (r"\d+", _number),
)
"""Times that begin with a digit; at last, any number."""
