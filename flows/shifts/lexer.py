"""From a levelled message to its pieces, longest and most certain first."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from flows.answers.calendar_words import month_number
from flows.shifts.named_days import INITIALS, NAMED
from flows.shifts.token import Clock, Day, Every, Kind, Token, Value, Week
from flows.shifts.weekdays import weekday

Made = tuple[Kind, Value] | None
Maker = Callable[[re.Match[str]], Made]
_HOUR, _DAY = 60, 24 * 60

_TIME_AFTER = (
    r"(?= ?(?:kl\.? ?|klokken |fra |[:;,|\t-] ?)?\d{1,2}(?:[.:]?\d\d)? ?(?:-|til |to |until ))"
)
_MONTHISH = r"(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|des)[a-z]{0,7}"
_MONTH_WORD = r"(?P<word>[A-Za-z]{3,10})\b\.?"
_YEAR = r"(?:(?:[/.-]|,? )(?P<year>20\d\d|\d\d(?!\d|[.:]\d| ?(?:-|til|to)|[ ]?(?:timer|kl))))?"


# -- dates ----------------------------------------------------------------------------------------


def _iso(said: re.Match[str]) -> Made:
    return "day", Day(dates=((int(said[3]), int(said[2]), int(said[1])),))


def _day_month(said: re.Match[str]) -> Made:
    month = month_number(said["word"])
    if month is None:
        return None
    year = said["year"]
    return "day", Day(dates=((int(said["day"]), month, _year(year)),))


def _numeric(said: re.Match[str]) -> Made:
    day, month = int(said["day"]), int(said["month"])
    # "16/22" are two times, "99/99" is a date that is none.
    if not 1 <= month <= 12 and not said["the"] and (month <= 24 or "/" not in said[0]):
        return None
    return "day", Day(dates=((day, month, _year(said["year"])),))


def _several(said: re.Match[str]) -> Made:
    """Read "d. 3., 4. og 5. december" and "den 3.-5/12"."""
    days = [int(day) for day in re.findall(r"\d+", said["days"])]
    month = month_number(said["word"]) if said["word"] else int(said["number"] or 0) or None
    rises = all(one < other for one, other in pairwise(days)) or month is not None
    if (said["word"] and month is None) or not rises or not all(1 <= day <= 31 for day in days):
        return None
    through = len(days) == 2 and re.search(r"-|til", said["days"]) is not None
    return "day", Day(dates=tuple((day, month, None) for day in days), through=through)


def _day_only(said: re.Match[str]) -> Made:
    return "day", Day(dates=((int(said["day"]), None, None),))


def _year(text: str | None) -> int | None:
    return None if not text else int(text) if len(text) == 4 else 2000 + int(text)


# -- times ----------------------------------------------------------------------------------------


def _at(said: re.Match[str]) -> Made:
    hour, minute = said["hour"], said["minute"] or "00"
    half = (said["half"] or "").replace(".", "").strip().lower()
    return "clock", clock(int(hour), int(minute), hour[0] == "0" or len(hour) == 2, half)


def clock(hour: int, minute: int, two_digits: bool, half: str = "") -> Clock:
    """Return the time of an hour and minute as written; `half` is "am", "pm" or ""."""
    if minute > 59 or hour > 24 or (hour == 24 and minute):
        return Clock(-1, settled=True, sure=True)
    if half:
        fits = 1 <= hour <= 12
        at = hour % 12 + (12 if half[0] == "p" else 0)
        return Clock(at * _HOUR + minute if fits else hour * _HOUR + minute, True, True)
    settled = hour > 12 or hour == 0 or (two_digits and hour < 10)
    return Clock(hour * _HOUR + minute, settled, sure=True)


def _joined(said: re.Match[str]) -> Made:
    hour, minute = int(said[1]), int(said[2])
    if hour > 24 or minute > 59:
        return None
    return "clock", clock(hour, minute, True)


def _half(said: re.Match[str]) -> Made:
    hour, danish = int(said["next"]), said["halfway"].lower() == "halv"
    if not 1 <= hour <= 24:
        return None
    at = hour * _HOUR + (-30 if danish else 30)
    return "clock", Clock(at % _DAY, settled=hour > 13, sure=True)


def _counted(said: re.Match[str]) -> Made:
    count = 15 if not said["count"].isdigit() else int(said["count"])
    hour = int(said["of"])
    at = hour * _HOUR - (30 if said["halv"] else 0)
    at += -count if said["way"].lower() in {"i", "to", "before"} else count
    if count > 29 or not 1 <= hour <= 24:
        return None
    return "clock", Clock(at % _DAY, settled=hour > 12, sure=True)


def _hours(said: re.Match[str]) -> Made:
    number = said["number"].replace(",", ".")
    count = 0.5 if number.startswith("e") else 1.5 if number.startswith("halv") else float(number)
    unit = said["unit"].lower()
    return "minutes", round(count * (1 if unit.startswith("m") else _HOUR))


def _number(said: re.Match[str]) -> Made:
    return "number", int(said[0]) if len(said[0]) < 5 else -1


# -- days, weeks and what comes back --------------------------------------------------------------

_OFFSETS = (
    (r"i ?over ?(?:morgen|mor?n)|overmorgen|the day after tomorrow", 2, ""),
    (
        r"i ?mor?(?:gen|en|rn|n|rgn|ggen|gern|ren|rgne)|imrogen|imoregn|tomm?orr?ow|tmrw?|tmw|2moro",
        1,
        "",
    ),
    (r"i ?for ?gars|the day before yesterday", -2, ""),
    (r"i ?gar aftes|i ?aftes|last night", -1, "evening"),
    (r"i ?gar|yesterday", -1, ""),
    (r"i ?aften(?! ?s)|tonight|this evening", 0, "evening"),
    (r"i ?eftermiddag|this afternoon", 0, "afternoon"),
    (r"i ?formiddag|i ?morges|this morning", 0, "morning"),
    (r"i ?nat", 0, "night"),
    (r"i ?dag|todays?|tdy", 0, ""),
)


def _offset(days: int, part: str) -> Maker:
    return lambda said: ("day", Day(offset=days, part=part))


def _in_days(said: re.Match[str]) -> Made:
    count = int(said["count"]) if said["count"].isdigit() else 1
    if said["count"].lower() in {"to", "two"}:
        count = 2
    if said["unit"].lower()[0] in "uw":
        return "day", Day(weeks=count)
    if count % 7 == 0:
        return "day", Day(weeks=count // 7)
    # "Om 8 dage" is a week from today, and "14 dage" two (Den Danske Ordbog: "otte dage").
    return ("day", Day(weeks=1)) if count == 8 else ("day", Day(offset=count))


def _weeks(said: re.Match[str]) -> Made:
    numbers = [int(number) for number in re.findall(r"\d+", said["numbers"])]
    if (
        re.fullmatch(r"\d+ ?(?:-|til|to) ?(?:uge )?\d+", said["numbers"])
        and numbers[0] < numbers[1] <= 53
    ):
        numbers = list(range(numbers[0], numbers[1] + 1))
    fits = all(1 <= number <= 53 for number in numbers)
    return ("week", Week(numbers=tuple(numbers[:10]))) if fits else ("week", Week(numbers=(-1,)))


def _named(at: int) -> Maker:
    return lambda said: ("day", Day(name=at))


def _week(offset: int) -> Maker:
    return lambda said: ("week", Week(offset=offset))


def _even(said: re.Match[str]) -> Made:
    return "week", Week(even=re.search("ulige|odd", said[0], re.IGNORECASE) is None)


def _every(interval: int, odd: bool = False) -> Maker:
    return lambda said: ("every", Every(interval, odd))


def _every_nth(said: re.Match[str]) -> Made:
    return "every", Every(
        int(said["n"]) if said["n"].isdigit() else {"tredje": 3, "fjerde": 4}[said["n"].lower()]
    )


def _days(weekdays: tuple[int, ...], mod: str = "", many: bool = False) -> Maker:
    return lambda said: ("day", Day(weekdays=weekdays, mod=mod, many=many))  # type: ignore[arg-type]


def _month(said: re.Match[str]) -> Made:
    month = month_number(said["word"])
    return None if month is None or len(said["word"]) < 3 else ("month", month)


def _since_month(said: re.Match[str]) -> Made:
    month = month_number(said["word"])
    return None if month is None else ("since", Day(dates=((1, month, None),)))


def _until(month: int, day: int) -> Maker:
    return lambda said: ("until", Day(dates=((day, month, None),)))


def _for_weeks(said: re.Match[str]) -> Made:
    count = int(said["count"]) if said["count"].isdigit() else 2
    return ("until", Day(offset=7 * count)) if count <= 52 else None


def _kind(kind: Kind) -> Maker:
    return lambda said: (kind, said[0])


def _part(part: str) -> Maker:
    return lambda said: ("part", part)


_IN = r"(?:i |in |for )?(?:den |the )?"
_SECOND = r"(?:anden|andet|2\.?|second|other)"
_D = r"(?:mandag|tirsdag|onsdag|torsdag|fredag|lordag|sondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"

_LETTERS: tuple[tuple[str, Maker], ...] = (
    (r"(?:og )?(?:frem til|indtil|til og med|til|until|till) (?:jul(?:en|eferien)?|christmas)\b", _until(12, 24)),
    (r"(?:og )?(?:frem til|indtil|til og med|til|until|till) (?:nytar|new years?)\b(?! ?s?dag| ?s?aften)|(?:i |for )?(?:resten af|rest of the|the rest of the) (?:aret|year)", _until(12, 31)),
    (r"(?:de |for the |i de )?(?:naeste|kommende|next) (?P<count>\d{1,2}|to) (?:uger|weeks)\b|(?:i|for) (?P<n>\d{1,2}) (?:uger|weeks)\b", lambda said: _for_weeks(said) if said["count"] else ("until", Day(offset=7 * int(said["n"])))),
    (r"(?:i|in|hele|during|for|resten af) (?P<word>[A-Za-z]{3,10})\b(?! ?\d{1,2}(?:st|nd|rd|th|,|\s*$|\s+(?:from|kl|fra|at)))", _month),
    *((rf"(?:{words})\b", _offset(days, part)) for words, days, part in _OFFSETS),
    (r"(?:om|in|about) (?P<count>\d{1,3}|en|et|a|to|two) (?P<unit>dage?|uger?|days?|weeks?)\b(?: tid)?", _in_days),
    (r"(?:of the month|i (?:hver )?maned(?:en)?|hver maned|every month|maneden|monthly)\b", _every(1, True)),
    (r"(?:hver anden|every other|every second|hver 2\.?) (?:dag|day)\b", _every(1, True)),
    (r"(?:om|pr\.?|i) ugen\b(?! efter| derefter| her)|(?:a|per) week\b", _every(1)),
    (r"(?:hver|every) (?:eneste )?(?=(?:morgen|aften|eftermiddag|formiddag|morning|evening|afternoon)\b)", _days((0, 1, 2, 3, 4, 5, 6), many=True)),
    (r"(?:fra|from|starting|since) (?P<word>[A-Za-z]{3,10})\b(?! ?\d{1,2}(?:st|nd|rd|th|,|\s*$|\s+(?:from|kl|fra|at)))", lambda said: _since_month(said)),
    (r"(?:i |in )?(?:u?lige|even|odd) (?:uger?|weeks?|ugenumre)\b", _even),
    (rf"{_IN}(?:over ?naeste|over ?nste) (?:uge)\b|the week after next\b", _week(2)),
    (r"(?:i |in |for )?(?:uge|week|ugen)[ .]?(?:nr\.? ?)?(?P<numbers>\d{1,2}(?:(?: ?(?:,|og|\+|&|/|and|-|til|to) ?(?:uge )?\d{1,2}(?!\d|[.:/]\d| ?[-/.]))+|)(?![\d.:/]*\d))", _weeks),
    (rf"{_IN}(?:naeste|nste|nasta|kommende|folgende|next|coming|following) (?:uge|week)\b", _week(1)),
    (r"(?:i )?(?:ugen efter|ugen derefter|the week after)\b", lambda said: ("week", Week(offset=1, after=True))),
    (r"(?:samme|same) (?:tid(?:er|spunkt)?|times?)\b|ligesa\b|det samme\b|the same\b|ditto\b", _kind("same")),
    (r"(?:natten til|(?:the )?(?:dagen|aftenen|day|night) (?:for|before)|dag for)\b(?! dag)", lambda said: ("beside", -1)),
    (r"(?:the )?(?:dagen|day) (?:efter|derefter|after)\b", lambda said: ("beside", 1)),
    (rf"{_IN}(?:denne|dene|her|nuvaerende|this) (?:her )?(?:uge|week)\b|i ugen her\b", _week(0)),
    (r"(?:i )?(?:sidste|forrige|last) (?:uge|week)\b", _week(-1)),
    (rf"(?:hver(?:t)?|every|each)[ -]?{_SECOND} (?:uges? |week )?(?=weekend)|hver(?:t)?[ -]?{_SECOND}(?: uges?)?\b(?! dag)|every {_SECOND}(?: week)?\b", _every(2)),
    (r"(?:hver |every )(?:14\.?|fjortende) dag\b|every (?:2|two) weeks|biweekly|fortnightly|every fortnight", _every(2)),
    (r"hver ?(?P<n>3|4|tredje|fjerde)\.?(?: uge)?(?! maned)\b|every (?P<m>3)(?:rd)? weeks?", _every_nth),
    (r"(?:hver (?:eneste )?|alle |every |all |pa )?(?:hverdage?n?e?|weekdays?|ugedage)\b", _days((0, 1, 2, 3, 4), many=True)),
    (r"(?:hver|every|alle) (?:eneste )?(?:weekend|weekender|weekends)\b|weekends\b|weekenderne\b", _days((5, 6), many=True)),
    (r"(?:naeste|next) weekend\b", _days((5, 6), "next")),
    (r"(?:sidste|last) weekend\b", _days((5, 6), "last")),
    (r"(?:(?:i|in|pa|on) )?(?:(?:den|denne|the|this) )?(?:(?:her|kommende) )?weekend(?:en)?\b", _days((5, 6), "this")),
    (r"(?:hver dag|every ?day|alle dage|alle ugens dage|each day|daily|dagligt)\b", _days((0, 1, 2, 3, 4, 5, 6), many=True)),
    (r"(?:hver(?:t)?|hvr|every|each|evry) (?:eneste |uge(?:n|s)?\b|week\b)?|ugentligt?\b|weekly\b", _every(1)),
    (r"alle (?=(?:mine )?(?:mandage|tirsdage|onsdage|torsdage|fredage|lordage|sondage))", _every(1)),
    (r"(?:kl|kl?okken|klokka|klk|klok|at)[.:]? ?(?:er |ca\.? )?(?P<hour>\d{1,2})(?:(?:[.:,]| (?=[0-5][05]\b(?! ?(?:-|til|timer|min))))(?P<minute>\d\d))?(?P<half> ?[ap]\.?m\b\.?)?(?![\d/]|[.,]\d)", _at),
    (r"(?:kl|klokken)[.:]? ?(\d\d)(\d\d)\b", _joined),
    (r"(?:kl\.? ?|klokken )?(?P<count>(?:et |en |a )?(?:kvart|kvarter|quarter)) (?P<way>over|past|after|i|to|before) (?P<halv>halv )?(?P<of>\d{1,2})\b", _counted),
    (r"(?:kl\.? ?|klokken |at )?(?P<halfway>halv|half past|half) (?P<next>\d{1,2})\b(?! ?time)", _half),
    (r"(?:kl\.? ?)?(?:midnat|midnight)\b", lambda said: ("clock", Clock(_DAY, True, True))),
    (r"(?:kl\.? ?)?(?:middagstid|noon|midday|(?<=til )middag|(?<=fra )middag)\b", lambda said: ("clock", Clock(12 * _HOUR, True, True))),
    (r"(?P<number>en halv|halvanden|halvandet) (?P<unit>timer?)\b", _hours),
    (r"(?:til|to|until|till) (?:vi |de |der |butikken |forretningen |at |we |they |the |shop )*(?:lukker?|luk|lukketid|lukning|clos(?:e|es|ing))(?: time)?\b(?! ?kl| ?\d)|(?:luk|lukketid|lukning|closing time|close)\b(?! ?kl| ?\d)", _kind("close")),
    (r"(?:(?:jeg |og |saa? |sa |i |have |so )*(?:har fri|fri|faar fri|far fri|er faerdig|faerdig|slutter|slut|sluttid|til|indtil|frem til|frem til og med|ender|stopper|ends?|finish(?:es)?|until|till?|done|off|gar hjem|gar|smutter|leave|gik)) (?:igen |forst |senest |ca\.? |omkring |about |around |at )*(?:kl\.? ?|klokken )?(?=(?:\d{1,2}(?![\d/])|halv \d|kvart|luk)(?!\.? (?:dec|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov)))", _kind("end")),
    (r"(?:slut|end|til|to)(?:tid)?: ?(?=\d)", _kind("end")),
    (r"(?:fra og med|fra|from|starting|start(?:er|ende)?|begynder|startede|gaelder fra|since|med start|fom|f\.o\.m\.|first time|forste gang|naeste gang|beginning)\b", _kind("from")),
    (r"(?:og )?(?:til og med|til|indtil|frem til|until|till|through|to|tom|t\.o\.m\.|sidste gang|last time)\b", _kind("to")),
    (r"(?:og|and|samt|plus)\b", _kind("and")),
    (r"(?:om )?(?:morgen(?:en)?|formiddag(?:en)?|morning|am|tidligt?)\b", _part("morning")),
    (r"(?:om )?(?:eftermiddag(?:en)?|afternoon)\b", _part("afternoon")),
    (r"(?:om )?(?:aften(?:en)?|evening|pm)\b", _part("evening")),
    (r"(?:om )?(?:natten|nat|night)\b", _part("night")),
)  # fmt: skip

_DIGITS: tuple[tuple[str, Maker], ...] = (
    (rf"(?P<days>\d{{1,2}}\.?(?:(?:,| og| and| &|,? ?-| til|, og) ?(?:d\.? ?|den )?\d{{1,2}}\.)+)(?: ?[/.] ?(?P<number>\d{{1,2}})(?![\d:])| (?P<word>{_MONTHISH})\b)", _several),
    (rf"(?P<days>\d{{1,2}}\.? ?(?:-|til) ?\d{{1,2}}\.?)(?P<number>(?!))? (?P<word>{_MONTHISH})\b", _several),
    (r"(?<![-\d])(?<!- )(?<!til )(?P<the>)(?P<day>\d{1,2})\. (?P<month>0?[1-9]|1[0-2])\.(?P<year>(?!))?(?= |$)(?! og)", _numeric),
    (r"(?P<the>)(?P<day>2[5-9]|3[01])-(?P<month>0?[1-9]|1[0-2])(?P<year>(?!))?(?![\d-])(?! ?-)", _numeric),
    (r"(?P<the>)(?P<day>\d{1,2})-(?P<month>0?[1-9]|1[0-2])(?P<year>(?!))?(?= (?:kl|klokken|fra)\b)", _numeric),
    (r"(?P<hour>\d{1,2}) (?P<minute>00|15|30|45)(?P<half>(?!))?(?= ?(?:til|to|-) ?\d)", _at),
    (r"(?<=til )(?P<hour>\d{1,2}) (?P<minute>00|15|30|45)(?P<half>(?!))?\b(?! ?(?:min|til|-))", _at),
    (r"(20\d\d)-(\d\d?)-(\d\d?)(?!\d)(?:T(?=\d))?", _iso),
    (r"(?P<number>\d{1,2}(?:[.,]\d{1,2})?|\d ?(?:-|til) ?\d)[ -]?(?P<unit>timers?|time|tim|t|hours?|hrs?|h|minutt?er|minutes?|mins?|m)\b\.?(?! ?\d\d? ?-)", lambda said: _hours_or_range(said)),
    (r"(?:\+?45 ?)?(?:\d{8}|(?:[2-9]\d ){3}\d\d)(?![\d:.-])", lambda said: ("quantity", said[0])),
    (r"\d+(?:[.,]\d+)? ?%|\d+(?:[.,]\d+)? ?(?:kr|kroner|dkk|,-|ar|arig|arige|years?|yo|stk|km|m2|dage?|days?|uger|weeks?|gange|personer|mennesker|point|grader|kg|maneder|venner|kunder|vagter|shifts|ugers?|\.?-?klasse|klasse|lektioner|minus|spillere|mand|elever|meter|x)\b(?!\.? ?\d)", lambda said: ("quantity", said[0])),
    (rf"(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th)?(?: of| i)? ?{_MONTH_WORD}{_YEAR}", _day_month),
    (rf"(?P<the>)(?P<day>\d{{1,2}})(?P<sep>[/])(?P<month>\d{{1,2}}){_YEAR}(?!\d|:\d)", _numeric),
    (r"(?P<the>)(?P<day>\d{1,2})\.(?P<month>\d{1,2})[.-](?P<year>20\d\d|\d\d)(?![\d:]|[.]\d| ?-)", _numeric),
    (r"(?P<the>)(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>20\d\d)(?!\d)", _numeric),
    (rf"(?P<the>)(?P<day>\d{{1,2}})\.(?P<month>0?[1-9]|1[0-2])\.?(?P<year>(?!))?(?![\d:]){_TIME_AFTER}", _numeric),
    (r"(?P<the>)(?P<day>\d{1,2})\.(?P<month>[1-9])(?P<year>(?!))?\b\.?(?!\d)(?! ?-)", _numeric),
    (r"(?P<day>\d{1,2})(?:st|nd|rd|th)\b", _day_only),
    (r"(?P<count>\d{1,2}) ?(?:min(?:utter)?\.? )?(?P<way>over|past|efter|i|to|before) (?P<halv>halv )(?P<of>\d{1,2})\b|(?P<count2>\d{1,2}) ?(?:min(?:utter)?\.? )?(?P<way2>over|past|i|before) (?P<of2>\d{1,2})\b(?! ?(?:/|[.:]\d|\.? ?[a-z]))", lambda said: _minutes_past(said)),
    (r"(?P<hour>\d{1,2})[:.,](?P<minute>\d\d)(?::00)?(?P<half> ?[ap]\.?m\b\.?)?(?!\d|[.,:]\d)", _at),
    (r"(?P<hour>\d{1,2})(?P<minute>(?!))?(?P<half> ?[ap]\.?m\b\.?)", _at),
    (r"(?P<hour>\d{1,2})(?P<minute>(?!))?(?P<half>(?!))? ?o ?clock\b", _at),
    (r"([01]\d|2[0-4])([0-5]\d)(?= ?(?:-|til |to |until ))(?!\d)|(?<=[- ])([01]\d|2[0-4])([0-5]\d)(?!\d)", lambda said: _four(said)),
    (r"\d+", _number),
)  # fmt: skip

_THE = (
    (r"(?:d|den|the)\.? ?(?P<days>\d{1,2}\.?(?:(?:,| og| and| &| ?-| til|, og) ?(?:d\.? ?|den )?\d{1,2}\.?(?![\d:]))+)(?: ?[/.] ?(?P<number>\d{1,2})(?![\d:])| (?P<word>(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|des)[a-z]{0,7})\b|(?=\s))", _several),
    (rf"(?:d|den|the)\.? ?(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th)?(?: of| i)? ?{_MONTH_WORD}{_YEAR}", _day_month),
    (rf"(?P<the>(?:d|den|the)\.? ?)(?P<day>\d{{1,2}})[/.-](?P<month>\d{{1,2}}){_YEAR}(?!\d)", _numeric),
    (r"(?:d|den|the)\.? ?(?P<day>\d{1,2})(?:\.(?!\d)|st|nd|rd|th)?(?![\d:]|\.\d)", _day_only),
)  # fmt: skip
_MONTH_FIRST = (rf"{_MONTH_WORD} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:.-]|/| ?(?:-|til|to) ?\d)(?:,? (?P<year>20\d\d))?", _day_month)  # fmt: skip


def _hours_or_range(said: re.Match[str]) -> Made:
    if re.fullmatch(r"\d ?(?:-|til) ?\d", said["number"]):
        return "quantity", said[0]
    return _hours(said)


def _minutes_past(said: re.Match[str]) -> Made:
    count, way, hour = (int(said["count"]), said["way"], int(said["of"])) if said["count"] else (
        int(said["count2"]), said["way2"], int(said["of2"]))  # fmt: skip
    at = hour * _HOUR - (30 if said["halv"] else 0)
    at += -count if way.lower() in {"i", "to", "before"} else count
    if count % 5 or not 5 <= count <= 25 or not 1 <= hour <= 24:
        return None
    return "clock", Clock(at % _DAY, settled=hour > 12, sure=True)


def _four(said: re.Match[str]) -> Made:
    hour, minute = (said[1], said[2]) if said[1] else (said[3], said[4])
    if hour == "20" and minute in {"25", "26", "27", "28"}:
        return None
    return "clock", clock(int(hour), int(minute), True)


def _compiled(patterns: tuple[tuple[str, Maker], ...]) -> tuple[tuple[re.Pattern[str], Maker], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), maker) for pattern, maker in patterns)


_WORDED = _compiled((*_THE, *_LETTERS, _MONTH_FIRST))
_DIGITED = _compiled(_DIGITS)
_PIECE = re.compile(
    r"(?P<word>[A-Za-z][A-Za-z-]*[A-Za-z]|[A-Za-z])|(?P<digit>\d)|(?P<mark>[^\w\s]+|_)|(?P<line>\n)"
)
_MARKS: dict[str, Kind] = {
    ",": "comma",
    ";": "stop",
    "!": "stop",
    "?": "ask",
    "/": "dash",
    "&": "and",
    "+": "and",
    "-": "dash",
    ".": "stop",
}


def tokens(text: str) -> list[Token]:
    """Return the pieces of a levelled text, in order."""
    return list(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    at = 0
    while (piece := _PIECE.search(text, at)) is not None:
        at = piece.start()
        if piece["line"]:
            token = Token("line", None, "\n", at, at + 1)
        elif piece["digit"]:
            token = _first(_DIGITED, text, at) or Token("mark", None, text[at], at, at + 1)
        elif piece["mark"]:
            token = _mark(text, at)
        else:
            token = _letters(text, at, piece["word"])
        yield token
        at = token.end


def _letters(text: str, at: int, word: str) -> Token:
    alone = word.split("-")[0]
    low = alone.lower()
    named = weekday(text, at, low)
    if named is not None:
        mod: str = (
            "last"
            if named.form == "past" and re.search(r"\bi ?$", text[max(0, at - 3) : at], re.I)
            else ""
        )
        day = Day(weekdays=(named.day,), many=named.form == "many", mod=mod)  # type: ignore[arg-type]
        return Token("day", day, alone, at, at + len(alone))
    if low[0] in INITIALS and (found := _first(_NAMED_DAYS, text, at)):
        return found
    return _first(_WORDED, text, at) or Token("word", low, alone, at, at + len(alone))


def _mark(text: str, at: int) -> Token:
    char = text[at]
    kind: Kind = _MARKS.get(char, "mark")
    if char == "." and not re.match(r"\.(?:\s+[A-Z0-9\n]|\s*$|\s*\n|\.| )", text[at:]):
        kind = "mark"
    return Token(kind, None, char, at, at + 1)


def _first(listed: tuple[tuple[re.Pattern[str], Maker], ...], text: str, at: int) -> Token | None:
    for pattern, maker in listed:
        said = pattern.match(text, at)
        if said is not None and said.end() > at and (made := maker(said)) is not None:
            kind, value = made
            return Token(kind, value, said[0], at, said.end())
    return None


_NAMED_DAYS = tuple(
    (re.compile(pattern.pattern, re.IGNORECASE), _named(at))
    for at, (pattern, _) in enumerate(NAMED)
)
_DIGITED = (
    *[
        named
        for named in _NAMED_DAYS
        if named[0].match("1. juledag") or re.search(r"\d", named[0].pattern)
    ],
    *_DIGITED,
)
