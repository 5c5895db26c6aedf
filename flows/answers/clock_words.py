"""Times as they are said: "16.30", "kl 4", "halv fem", "fem over halv 6", "half past four"."""

import re
from dataclasses import dataclass

_ONE = r"\d{1,2}|et|en"
_CLOCK = re.compile(
    r"(?P<marked>\b(?:kl|kl?okken|klokka|klokkn|klken|klk|klok|at)\b[.:]? ?(?:er )?)?"
    r"(?<![\d,:/])(?<!\d\.)(?:"
    r"\b(?P<count>\d{1,2}|(?:et |en |a )?(?:kvart|kvarter|quarter))"
    r"(?: (?:min|minute?r?|minutter|minutes)\b)?\.? (?P<way>over|past|after|efter|i|to|before) "
    rf"(?P<half>halv )?(?:kl )?(?P<of>{_ONE})\b"
    rf"|\b(?P<halfway>halv|half past|half) (?P<next>{_ONE})\b"
    r"|(?P<hour>\d{1,2})(?:(?:[.:,]| h | )(?P<minute>\d{2})|(?P<sharp> 0 0)| 0 (?P<few>\d))?"
    r"|(?P<joined>\d{4}|\d(?!00)\d\d|(?(marked)\d00|(?!)))"
    r"|(?(marked)(?:et|en)\b|(?!))"
    r")(?![\d:/%]|[.,]\d)"
)
_EARLIER = frozenset({"i", "to", "before"})
_HOUR, _DAY = 60, 24 * 60
_IMPOSSIBLE = -1


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as it was said, in minutes after midnight.

    `settled` says that it can be only this half of the day ("16", "04.30"), `sure` that it is a
    time and no other number; `start` and `end` are where in the message it stands.
    """

    minutes: int
    settled: bool
    sure: bool
    start: int
    end: int


def clocks(figured: str) -> list[Clock] | None:
    """Return the times that a figured message names; None when one of them is impossible."""
    found = [_clock(said) for said in _CLOCK.finditer(figured)]
    return None if any(clock.minutes == _IMPOSSIBLE for clock in found) else found


def without_clocks(figured: str, place: str) -> str:
    """Return a figured message with `place` where its times stood."""
    return _CLOCK.sub(place, figured)


def _clock(said: re.Match[str]) -> Clock:
    if said["of"]:
        minutes, settled, sure = _counted(said)
    elif said["next"]:
        minutes, settled, sure = _halfway(said)
    elif said["joined"]:
        minutes, settled, sure = _at(said["joined"][:-2], said["joined"][-2:])
    elif said["hour"]:
        minutes, settled, sure = _at(said["hour"], said["minute"] or said["few"] or "")
        sure = sure or said["sharp"] is not None
    else:  # "kl et"
        minutes, settled, sure = _HOUR, False, True
    fits = 0 <= minutes <= _DAY
    sure = sure or said["marked"] is not None
    return Clock(minutes % _DAY if fits else _IMPOSSIBLE, settled, sure, said.start(), said.end())


def _counted(said: re.Match[str]) -> tuple[int, bool, bool]:
    """Read "kvart over tre" and "fem minutter i halv 6"."""
    count = int(said["count"]) if said["count"].isdigit() else 15
    hour = _number(said["of"])
    at = hour * _HOUR - (30 if said["half"] else 0)
    at += -count if said["way"] in _EARLIER else count
    possible = count < 30 and 1 <= hour <= 24
    return at if possible else _IMPOSSIBLE, hour > 12, True


def _halfway(said: re.Match[str]) -> tuple[int, bool, bool]:
    """Read Danish "halv fem", which is 4.30, and English "half past four", 4.30 too."""
    hour = _number(said["next"])
    at = hour * _HOUR + (-30 if said["halfway"] == "halv" else 30)
    return at if 1 <= hour <= 24 else _IMPOSSIBLE, hour > 12, True


def _at(hour: str, minute: str) -> tuple[int, bool, bool]:
    """Read "16", "16.30" and "1630"."""
    at = int(hour) * _HOUR + int(minute or 0)
    possible = int(minute or 0) < _HOUR
    return at if possible else _IMPOSSIBLE, int(hour) > 12 or hour[0] == "0", bool(minute)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else 1
