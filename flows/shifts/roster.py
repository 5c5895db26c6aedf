"""Pasted rosters whose days stand in a row: unrolled to a line for each day."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flows.shifts.lexicon import senses
from flows.shifts.timing import Ask
from flows.shifts.weekdays import weekday

_CELLS = re.compile(r"\s*[|\t;]\s*| {2,}")
_LOOSE = re.compile(r"[ \t|;]+")
_SPAN = re.compile(r"\d{1,2}(?:[.:]?\d\d)? ?(?:-|til) ?(?:\d{1,2}|luk)", re.IGNORECASE)
_NAME = re.compile(r"\s*([A-Z][a-z]{1,14}|mig|jeg|me)(?: [A-Z]\.?)?\s*[:|\t -]\s*(?=\S)")
_ME = frozenset({"mig", "jeg", "me", "mine", "min"})
_TWO_LETTERS = re.compile(
    r"(^|\n)(ma|ti|on|to|fr|lo|so|10|2)(?=[.:]? +(?:d\.? ?)?\d{1,2}[-.:/ ]|[.:]? fri\b)",
    re.IGNORECASE,
)
_TWO_INLINE = re.compile(
    r"(^|[:,;] ?|\bog )(ma|ti|on|to|fr|lo|so|10|2)"
    r"(?=[.:]? (?:kl\.? ?)?\d{1,2}(?:[.:]\d\d)? ?(?:-|til))",
    re.IGNORECASE,
)
"""The same in one line: "ma 16-19, to 16-19"; a "to" alone is no Thursday."""
_FULL = dict(
    ma="mandag", ti="tirsdag", on="onsdag", to="torsdag", fr="fredag", lo="lordag", so="sondag"
) | {"10": "tirsdag", "2": "torsdag"}
"""The names of days by two letters; "ti" and "to" are numbers already."""
_FEWEST_DAYS = 3


@dataclass(frozen=True, slots=True)
class Roster:
    """A text without tables, and what must be asked about it."""

    text: str
    asks: tuple[Ask, ...] = ()


def unrolled(text: str) -> Roster:
    """Return a levelled text with its tables unrolled, and only one's own lines of a shared one."""
    if "\n" not in text:
        return Roster(_in_full(text, _TWO_INLINE))
    lines = _transposed(_in_full(text).split("\n"))
    return _own(lines)


def _in_full(text: str, letters: re.Pattern[str] = _TWO_LETTERS) -> str:
    """Write out days of two letters where several lines begin with them: "Ma 16-20"."""
    if len(letters.findall(text)) < 2:
        return text
    return letters.sub(lambda day: f"{day[1]}{_FULL[day[2].lower()]}", text)


def _transposed(lines: Sequence[str]) -> list[str]:
    done: list[str] = []
    heading: list[str] = []
    for line in lines:
        cells = _row(line, len(heading))
        if _is_heading(line):
            heading = [cell for cell in _LOOSE.split(line.strip()) if cell]
            dated = [cell for cell in _CELLS.split(line.strip()) if cell]
            heading = dated if len(dated) >= _FEWEST_DAYS else heading
            heading = [cell for cell in heading if _has_day(cell)]
        elif heading and len(cells) == len(heading):
            done += [f"{day} {cell}" for day, cell in zip(heading, cells, strict=True)]
        elif heading and len(cells) == len(heading) + 1:
            done += [
                f"{cells[0]}: {day} {cell}" for day, cell in zip(heading, cells[1:], strict=True)
            ]
        else:
            done += [line]
            heading = heading if not line.strip() else []
    return done


def _is_heading(line: str) -> bool:
    words = re.findall(r"[A-Za-z]+", line)
    days = [word for word in words if _has_day(word)]
    return (
        len(days) >= _FEWEST_DAYS and not _SPAN.search(line) and not re.search(r"\d[.:]\d\d", line)
    )


def _has_day(cell: str) -> bool:
    low = cell.lower().strip(". ")
    word = re.match(r"[a-z]+", low)
    return word is not None and (
        word[0] in {"man", "mon", "fri", "sat", "sun"}
        or weekday(f"{word[0]} 1", 0, word[0]) is not None
    )


def _row(line: str, wanted: int) -> list[str]:
    if not wanted or not line.strip():
        return []
    cells = [cell.strip() for cell in re.split(r"\s*[|\t;]\s*| {2,}", line.strip().strip("|"))]
    if len(cells) >= wanted:
        return cells
    return [cell for cell in _LOOSE.split(line.strip()) if cell]


def _own(lines: Sequence[str]) -> Roster:
    """Keep the lines of the one who writes where lines begin with several people's names."""
    names = [_name(line) for line in lines]
    people = {name for name in names if name}
    if len(people - _ME) < 2 and not (people & _ME and people - _ME):
        return Roster("\n".join(lines))
    if people & _ME:
        return Roster(
            "\n".join(
                line for line, name in zip(lines, names, strict=True) if name is None or name in _ME
            )
        )
    kept = [line for line, name in zip(lines, names, strict=True) if name is None]
    return Roster("\n".join(kept), ("whose",))


def _name(line: str) -> str | None:
    found = _NAME.match(line)
    if found is None or not _SPAN.search(line):
        return None
    low = found[1].lower()
    if low in _ME:
        return low
    known = (
        weekday(line, 0, low) is not None
        or senses(low)
        or low in {"uge", "week", "dag", "dato", "d"}
    )
    return None if known else low
