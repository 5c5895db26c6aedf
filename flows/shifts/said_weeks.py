"""Days and weeks as they are said from now, and what comes back: "i morgen", "uge 49", "hver"."""

import re

from flows.answers.calendar_words import month_number
from flows.shifts.named_days import NAMED
from flows.shifts.said import Made, Maker, Patterns, of_kind
from flows.shifts.said_offsets import OFFSETS
from flows.shifts.token import Day, Every, Mod, Week


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


def _days(weekdays: tuple[int, ...], mod: Mod = "", many: bool = False) -> Maker:
    return lambda said: ("day", Day(weekdays=weekdays, mod=mod, many=many))


def _month(said: re.Match[str]) -> Made:
    month = month_number(said["word"])
    return None if month is None or len(said["word"]) < 3 else ("month", month)


def _since_month(said: re.Match[str]) -> Made:
    month = month_number(said["word"])
    return None if month is None else ("since", Day(dates=((1, month, None),)))


def _until_month(said: re.Match[str]) -> Made:
    month = month_number(said["word"])
    return None if month is None else ("until", Day(nth=(-1, None, month)))


def _until(month: int, day: int) -> Maker:
    return lambda said: ("until", Day(dates=((day, month, None),)))


def _until_easter(said: re.Match[str]) -> Made:
    name = "paskedag" if said["name"].lower().startswith("p") else "easter sunday"
    return "until", Day(name=next(at for at, (day, _) in enumerate(NAMED) if day.match(name)))


def _for_weeks(said: re.Match[str]) -> Made:
    count = int(said["count"]) if said["count"].isdigit() else 2
    return ("until", Day(offset=7 * count)) if count <= 52 else None


_IN = r"(?:i |in |for )?(?:den |the )?"
_SECOND = r"(?:anden|andet|2\.?|second|other)"

WEEKS: Patterns = (
    (
        r"(?:(?:frem )?til og med|til udgangen af|through) (?P<word>[A-Za-z]{3,10})\b(?! ?\d)",
        _until_month,
    ),
    (
        r"(?:og )?(?:frem til|indtil|til og med|til|until|till) (?:jul(?:en|eferien)?|"
        r"christmas)\b",
        _until(12, 24),
    ),
    (
        r"(?:og )?(?:frem til|indtil|til og med|til|until|till) "
        r"(?P<name>paske(?:n|ferien)?|easter)\b(?! ?(?:lor|son|man|dag))",
        _until_easter,
    ),
    (
        r"(?:og )?(?:frem til|indtil|til og med|til|until|till) (?:nytar|"
        r"new years?)\b(?! ?s?dag| ?s?aften)|(?:i |for )?(?:resten af|rest of the|"
        r"the rest of the) (?:aret|year)",
        _until(12, 31),
    ),
    (
        r"(?:de |for the |i de )?(?:naeste|kommende|next) (?P<count>\d{1,2}|to) (?:uger|"
        r"weeks)\b|(?:i|for) (?P<n>\d{1,2}) (?:uger|weeks)\b",
        lambda said: (
            _for_weeks(said) if said["count"] else ("until", Day(offset=7 * int(said["n"])))
        ),
    ),
    (
        r"(?:i|in|hele|during|for|resten af) (?P<word>[A-Za-z]{3,10})\b(?! ?\d{1,2}(?:st|nd|"
        r"rd|th|,|\s*$|\s+(?:from|kl|fra|at)))",
        _month,
    ),
    *OFFSETS,
    (
        r"(?:om|in|about) (?P<count>\d{1,3}|en|et|a|to|two) (?P<unit>dage?|uger?|days?|"
        r"weeks?)\b(?: tid)?",
        _in_days,
    ),
    (
        r"(?:of the month|i (?:hver )?maned(?:en)?|hver maned|every month|maneden|monthly)\b",
        _every(1, True),
    ),
    (r"(?:hver anden|every other|every second|hver 2\.?) (?:dag|day)\b", _every(1, True)),
    (r"(?:om|pr\.?|i) ugen\b(?! efter| derefter| her)|(?:a|per) week\b", _every(1)),
    (
        r"(?:hver|every) (?:eneste )?(?=(?:morgen|aften|eftermiddag|formiddag|morning|evening|"
        r"afternoon)\b)",
        _days((0, 1, 2, 3, 4, 5, 6), many=True),
    ),
    (
        r"(?:hele|all of) (?=(?:(?:naeste|denne|kommende) )?uge\b|(?:next|this) week\b)",
        _days((0, 1, 2, 3, 4, 5, 6), many=True),
    ),
    (
        r"(?:fra|from|starting(?: in)?|since|siden|(?:start|begynd)er i) "
        r"(?P<word>[A-Za-z]{3,10})\b(?! ?\d{1,2}(?:st|nd|rd|th|,|"
        r"\s*$|\s+(?:from|kl|fra|at)))",
        _since_month,
    ),
    (
        r"(?:i |in )?(?:u?lige|even|odd) (?:uger?|weeks?|ugenumre)\b|"
        r"i u?lige(?= (?:man|tirs|ons|tors|fre|lor|son))",
        _even,
    ),
    (rf"{_IN}(?:over ?naeste|over ?nste) (?:uge)\b|the week after next\b", _week(2)),
    (
        r"(?:i |in |for )?(?:uge|week|ugen)[ .]?(?:nr\.? ?)?(?P<numbers>\d{1,2}(?:(?: ?(?:,|"
        r"og|\+|&|/|and|-|til|to) ?(?:uge )?\d{1,2}(?!\d|[.:/]\d| ?[-/.]))+|)(?![\d.:/]*\d))",
        _weeks,
    ),
    (
        rf"{_IN}(?:naeste|nste|nasta|kommende|folgende|next|coming|following) (?:uge|week)\b",
        _week(1),
    ),
    (
        r"(?:i )?(?:ugen efter|ugen derefter|the week after)\b",
        lambda said: ("week", Week(offset=1, after=True)),
    ),
    (
        r"(?:samme|same) (?:tid(?:er|spunkt)?|times?)\b|ligesa\b|det samme\b|the same\b|"
        r"ditto\b|(?:det (?:gor|har|arbejder) jeg|som jeg (?:altid )?(?:plejer|gor|har))"
        r"(?= (?:ogsa |altid |stadig )?(?:hver|alle|om|pa)\b)",
        of_kind("same"),
    ),
    (
        r"(?:natten til|(?:the )?(?:dagen|aftenen|day|night) (?:for|before)|dag for)\b(?! dag)",
        lambda said: ("beside", -1),
    ),
    (r"(?:the )?(?:dagen|day) (?:efter|derefter|after)\b", lambda said: ("beside", 1)),
    (rf"{_IN}(?:denne|dene|her|nuvaerende|this) (?:her )?(?:uge|week)\b|i ugen her\b", _week(0)),
    (r"(?:i )?(?:sidste|forrige|last) (?:uge|week)\b", _week(-1)),
    (
        rf"(?:hver(?:t)?|every|each)[ -]?{_SECOND} (?:uges? |week )?(?=weekend)|"
        rf"hver(?:t)?[ -]?{_SECOND}(?: uges?)?\b(?! dag)|every {_SECOND}(?: week)?\b",
        _every(2),
    ),
    (
        r"(?:hver |every )(?:14\.?|fjortende) dag\b|every (?:2|two) weeks|biweekly|"
        r"fortnightly|every fortnight",
        _every(2),
    ),
    (
        r"hver ?(?P<n>3|4|tredje|fjerde)\.?(?: uge)?(?! maned)\b|every (?P<m>3)(?:rd)? weeks?",
        _every_nth,
    ),
    (
        r"(?:hver (?:eneste )?|alle |every |all |pa )?(?:hverdage?n?e?|weekdays?|ugedage)\b",
        _days((0, 1, 2, 3, 4), many=True),
    ),
    (
        r"(?:hver|every|alle) (?:eneste )?(?:weekend|weekender|weekends)\b|weekends\b|"
        r"weekenderne\b",
        _days((5, 6), many=True),
    ),
    (
        r"weekendvagt(?:en|er)?(?=[:,]? (?:begge dage |fra |kl\.? ?)*\d)",
        _days((5, 6), "this"),
    ),
    (r"(?:naeste|next) weekend\b", _days((5, 6), "next")),
    (r"(?:sidste|last) weekend\b", _days((5, 6), "last")),
    (
        r"(?:(?:i|in|pa|on) )?(?:(?:den|denne|the|this) )?(?:(?:her|"
        r"kommende) )?weekend(?:en)?\b",
        _days((5, 6), "this"),
    ),
    (
        r"(?:hver dag|every ?day|alle dage|alle ugens (?:7 )?dage|each day|daily|dagligt)\b",
        _days((0, 1, 2, 3, 4, 5, 6), many=True),
    ),
    (
        r"(?:hver(?:t)?|hvr|every|each|evry) (?:eneste |uge(?:n|s)?\b|week\b)?|ugentligt?\b|"
        r"weekly\b",
        _every(1),
    ),
    (
        r"alle (?=(?:mine )?(?:mandage|tirsdage|onsdage|torsdage|fredage|lordage|sondage))",
        _every(1),
    ),
)
"""Days, weeks and repetitions that begin with a word."""
