"""The law on hours once more, the slow way: every minute at work is laid on the calendar.

Shares nothing with `flows.hours` but the words of a finding: its numbers are written out here.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.hours.shift import Shift

Told = tuple[str, date, int, int, bool]
"""Rule, date, found, limit, and whether it is more than a question."""

DENMARK = ZoneInfo("Europe/Copenhagen")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
HALF_HOUR, FOUR_AND_A_HALF = 30, 270
_hours_on_the_wall: dict[int, tuple[date, int]] = {}


def findings(
    born: date, finished: bool | None, shifts: Iterable[Shift], school_days: Iterable[date]
) -> set[Told]:
    """Return what is wrong with these shifts, found minute by minute."""
    school = set(school_days)
    runs = _runs(shifts)
    work: dict[date, int] = defaultdict(int)
    for run, pause in runs:
        away = _away(run, pause, _band(born, finished, _wall(run[0])[0]))
        for minute in run:
            work[_wall(minute)[0]] += minute not in away
    bands = {day: _band(born, finished, day) for day in work}
    found = {("too_young", d, _years(born, d), 13, True) for d in bands if bands[d] == "child"}
    found |= _hours(bands, work, school)
    found |= _clock(runs, born, finished)
    found |= _between(runs, born, finished)
    return found | _free_days(bands)


def _runs(shifts: Iterable[Shift]) -> list[tuple[list[int], int | None]]:
    """Return the minutes at work, cut where somebody goes home, each with its break."""
    told = set(shifts)
    runs: list[list[int]] = []
    minutes = {m for shift in told for m in range(_stamp(shift.start), _stamp(shift.end))}
    for minute in sorted(minutes):
        if not runs or minute != runs[-1][-1] + 1:
            runs.append([])
        runs[-1].append(minute)
    return [
        (run, _pause([s for s in told if run[0] <= _stamp(s.start) <= run[-1]], len(run)))
        for run in runs
    ]


def _pause(shifts: list[Shift], minutes: int) -> int | None:
    pauses = [shift.break_min for shift in shifts]
    known = [pause for pause in pauses if pause is not None]
    return min(sum(known), minutes - 1) if len(known) == len(pauses) else None


def _away(run: list[int], pause: int | None, band: str) -> set[int]:
    if pause is None:
        pause = HALF_HOUR if len(run) > FOUR_AND_A_HALF and band not in ("child", "adult") else 0
    first = (len(run) - pause) // 2
    return set(run[first : first + pause])


def _hours(bands: dict[date, str], work: dict[date, int], school: set[date]) -> set[Told]:
    found: set[Told] = set()
    weeks: dict[tuple[int, int], list[date]] = defaultdict(list)
    for day, band in bands.items():
        if band in ("child", "adult"):
            continue
        weeks[day.isocalendar()[:2]].append(day)
        most = (7 if band.startswith("small") else 8) * 60
        if band.endswith("pupil") and day in school:
            most = 120
        if work[day] > most:
            found.add(("day_max", day, work[day], most, True))
    for (year, week), days in weeks.items():
        teaches = any(date.fromisocalendar(year, week, n) in school for n in range(1, 8))
        most = max(_week(bands[day], teaches) for day in days)
        total = 0
        for day in sorted(days):
            if total <= most < total + work[day]:
                whole = sum(work[each] for each in days)
                found.add(("week_max", day, whole, most, True))
            total += work[day]
    return found


def _week(band: str, teaches: bool) -> int:
    if band.endswith("pupil") and teaches:
        return 12 * 60
    return (35 if band.startswith("small") else 40) * 60


def _clock(
    runs: list[tuple[list[int], int | None]], born: date, finished: bool | None
) -> set[Told]:
    found: set[Told] = set()
    for run, _ in runs:
        days: dict[date, list[int]] = defaultdict(list)
        for minute in run:
            day, clock = _wall(minute)
            days[day].append(clock)
        for day, clocks in days.items():
            band = _band(born, finished, day)
            if band in ("child", "adult"):
                continue
            opens, closes = clocks[0], clocks[-1] + 1
            allowed = [(360, 1320), (420, 1380)] if band == "big done" else [(360, 1200)]
            outside = [
                any(not since <= clock < until for clock in clocks) for since, until in allowed
            ]
            if all(outside):
                # Told is the span whose edge is the least far away.
                since, until = min(
                    allowed, key=lambda span: len({*range(opens, span[0]), *range(span[1], closes)})
                )
                sure = band != "big done" or any(clock < 240 for clock in clocks)
                late = closes > until
                told = (closes, until) if late else (opens, since)
                found.add(("window", day, *told, sure))
    return found


def _between(
    runs: list[tuple[list[int], int | None]], born: date, finished: bool | None
) -> set[Told]:
    found: set[Told] = set()
    for at, (run, pause) in enumerate(runs):
        day = _wall(run[0])[0]
        band = _band(born, finished, day)
        if band == "child":
            continue
        short = pause is not None and pause < HALF_HOUR and band != "adult"
        if pause is not None and short and len(run) - pause > FOUR_AND_A_HALF:
            found.add(("break", day, pause, HALF_HOUR, True))
        if at and _wall(runs[at - 1][0][0])[0] != day:
            quiet = run[0] - runs[at - 1][0][-1] - 1
            least = {"adult": 11, "big done": 12}.get(band, 14) * 60
            if quiet < least:
                found.add(("rest", day, quiet, least, True))
    return found


def _free_days(bands: dict[date, str]) -> set[Told]:
    found: set[Told] = set()
    days = sorted(day for day, band in bands.items() if band != "child")
    skip_until = date.min
    for first in days:
        if first < skip_until:
            continue
        seven = [first + timedelta(days=n) for n in range(7)]
        busy = [day for day in seven if day in days]
        wanted = 1 if any(bands[day] == "adult" for day in busy) else 2
        if 7 - len(busy) < wanted:
            found.add(("days_off", busy[7 - wanted], 7 - len(busy), wanted, True))
            skip_until = first + timedelta(days=7)
    return found


def _band(born: date, finished: bool | None, day: date) -> str:
    years = _years(born, day)
    if years < 13:
        return "child"
    if years > 17:
        return "adult"
    return ("small" if years < 15 else "big") + (" pupil" if finished is False else " done")


def _years(born: date, day: date) -> int:
    years = 0
    while (born.year + years + 1, born.month, born.day) <= (day.year, day.month, day.day):
        years += 1
    return years


def _stamp(moment: datetime) -> int:
    return int((moment - EPOCH).total_seconds() // 60)


def _wall(minute: int) -> tuple[date, int]:
    # The clock is only ever changed on the hour.
    hour, past = divmod(minute, 60)
    if hour not in _hours_on_the_wall:
        at = (EPOCH + timedelta(hours=hour)).astimezone(DENMARK)
        _hours_on_the_wall[hour] = at.date(), at.hour * 60
    day, clock = _hours_on_the_wall[hour]
    return day, clock + past
