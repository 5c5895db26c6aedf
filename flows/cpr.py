"""Take out what looks like a CPR number before anything is stored or logged.

A CPR number is ten digits: the birth date ddmmyy and a serial of four. People write it with a
hyphen, without, or spread by spaces and dots. Where the first six digits can be a date, a false
alarm is cheaper than a stored CPR number; phone numbers, dates, times and amounts are left alone.
"""

import re
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from itertools import pairwise

MASK = "[CPR]"

# What shows nothing: controls, zero-width, direction marks, variation selectors, keycaps.
_UNSEEN = (
    "\\x00-\\x08\\x0e-\\x1b\\x7f\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u20e3\u3164\ufe00-\ufe0f\ufeff"
)
_MARKS = r"./\\_·•∙*|⁄\-‐‑‒–—―−⁃﹘﹣－．／"
_HIDDEN = re.compile(rf"[{_UNSEEN}]+")
_GROUP = re.compile(rf"\d(?:[{_UNSEEN}]*+\d)*+")
_CHAIN = re.compile(rf"\d(?:[{_UNSEEN}]*+(?:[\s{_MARKS}][{_UNSEEN}]*+){{0,5}}\d)*+")

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True)
class _Window:
    """Neighbouring groups of digits, the gaps between them and the two gaps around them.

    An outer gap is "" at the end of the chain; "+" or ":" when a phone number or a clock time
    runs through there.
    """

    groups: tuple[str, ...]
    gaps: tuple[str, ...]
    before: str
    after: str

    @property
    def lengths(self) -> tuple[int, ...]:
        return tuple(map(len, self.groups))

    @property
    def digits(self) -> str:
        return "".join(self.groups)


def mask_cpr(text: str) -> tuple[str, bool]:
    """Return `text` with every likely CPR number as `[CPR]`, and whether there was any."""
    found = False
    while spans := _spans(text):  # again: what stood beside a masked number now stands alone
        found = True
        starts = [0, *(end for _, end in spans)]
        ends = [*(start for start, _ in spans), len(text)]
        text = MASK.join(text[start:end] for start, end in zip(starts, ends, strict=True))
    return text, found


def mask_event(
    logger: object, name: str, event: MutableMapping[str, object]
) -> MutableMapping[str, object]:
    """Mask every value of a log event; a structlog processor, to stand right before the renderer.

    An object whose printed form would show a CPR number is replaced by that form, masked.
    """
    for key, value in event.items():
        event[key] = _masked(value)
    return event


def _masked(value: object) -> object:
    if isinstance(value, str):
        return mask_cpr(value)[0]
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Mapping):
        return {key: _masked(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_masked(inner) for inner in value]
    shown, found = mask_cpr(repr(value))
    return shown if found else value


def _spans(text: str) -> list[tuple[int, int]]:
    """Return where likely CPR numbers stand, left to right, none overlapping."""
    return [span for chain in _CHAIN.finditer(text) for span in _chain_spans(text, chain)]


def _chain_spans(text: str, chain: re.Match[str]) -> list[tuple[int, int]]:
    groups = list(_GROUP.finditer(text, chain.start(), chain.end()))
    digits = [_ascii(group.group()) for group in groups]
    gaps = [_HIDDEN.sub("", text[a.end() : b.start()]) for a, b in pairwise(groups)]
    edges = [_tie_before(text, chain.start()), *gaps, _tie_after(text, chain.end())]
    spans, first = [], 0
    while first < len(groups):
        last = _cpr_end(digits, edges, first)
        if last:
            spans.append((groups[first].start(), groups[last - 1].end()))
        first = last or first + 1
    return spans


def _cpr_end(digits: list[str], edges: list[str], first: int) -> int | None:
    """Return the index after the last group of a CPR number that begins with group `first`."""
    total = 0
    for last in range(first + 1, len(digits) + 1):
        total += len(digits[last - 1])
        if total > 12:
            return None
        if total in (10, 12):
            inner = tuple(edges[first + 1 : last])
            window = _Window(tuple(digits[first:last]), inner, edges[first], edges[last])
            if _is_cpr(window) if total == 10 else _is_long_cpr(window):
                return last
    return None


def _ascii(group: str) -> str:
    return "".join(str(int(char)) for char in group if char.isdecimal())


def _tie_before(text: str, start: int) -> str:
    before = text[max(start - 2, 0) : start]
    return before[-1:] if before.endswith("+") or re.fullmatch(r"\d:", before) else ""


def _tie_after(text: str, end: int) -> str:
    return ":" if re.fullmatch(r":\d", text[end : end + 2]) else ""


def _is_cpr(window: _Window) -> bool:
    """Return whether ten digits, grouped like this, are more likely a CPR number than not."""
    if window.lengths == (6, 4):
        # Replacement numbers, given to people without a CPR number, have 60 added to the day.
        return _can_be_date(window.digits, replaced=True)
    if not _can_be_date(window.digits):
        return False
    if window.lengths == (10,):
        return not {window.before, window.after} & {".", "+", ":"}
    if window.lengths == (1,) * 10:
        return _alone(window)
    if any("\n" in gap for gap in window.gaps) or not _loose(window):
        return False
    if window.lengths == (2, 2, 2, 4):
        return _like_date(window.gaps[:2]) or not _can_be_time(window.digits[6:])
    return _alone(window) and _is_spread(window)


def _is_long_cpr(window: _Window) -> bool:
    """Return whether twelve digits are a CPR number whose year is written out (ddmmyyyy-xxxx)."""
    if window.lengths not in ((12,), (8, 4), (2, 2, 4, 4)) or not _loose(window):
        return False
    digits, year = window.digits, int(window.digits[4:8])
    if not (1900 <= year < 2058 and _can_be_date(digits)):
        return False
    # Serials of people born from 2000 begin with 4-9: then "12.06.2010 1600" is date and time.
    timed = year >= 2000 and window.gaps != () and window.gaps[-1].isspace()
    return not (timed and _can_be_time(digits[8:]))


def _is_spread(window: _Window) -> bool:
    """Return whether a number that stands alone is one CPR number written apart."""
    if window.lengths in ((4, 6), (5, 5)):
        return window.gaps[0].isspace()
    ends = [sum(window.lengths[:count]) for count in range(1, len(window.groups))]
    # ddmm-yy is one way to group a date; dd-mmyy is rather a date and a time ("12 0800-1600").
    if 6 not in ends or window.lengths[:2] == (2, 4):
        return False
    split = ends.index(6)
    serial_gaps = window.gaps[split + 1 :]  # "15.10.10 18.30" ends in a time, "… 18 30" does not
    even = len(set(window.gaps)) == 1 or all(gap.isspace() for gap in serial_gaps)
    return even and _like_date(window.gaps[:split])


def _like_date(gaps: tuple[str, ...]) -> bool:
    return len(set(gaps)) <= 1 or gaps == ("/", "-")


def _alone(window: _Window) -> bool:
    """Return whether no other digits stand beside the window on its line."""
    one_line = not any("\n" in gap for gap in window.gaps)
    edges = (window.before, window.after)
    return all(edge == "" or (one_line and edge.isspace() and "\n" in edge) for edge in edges)


def _loose(window: _Window) -> bool:
    """Return whether nothing but white space ties the window to digits around it."""
    return all(edge == "" or edge.isspace() for edge in (window.before, window.after))


def _can_be_date(digits: str, *, replaced: bool = False) -> bool:
    day, month = int(digits[:2]), int(digits[2:4])
    if replaced and day > 60:
        day -= 60
    return 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1]


def _can_be_time(digits: str) -> bool:
    return int(digits[:2]) <= 24 and int(digits[2:]) < 60
