"""The lines that the words of one cell make: hours on a day, and what stands beside them."""

from collections.abc import Iterator, Sequence

from flows.payslip.reading.page import Word
from flows.shifts.paper.cells import SURE
from flows.shifts.paper.flat import flat
from flows.shifts.paper.hours_in import hours_in
from flows.shifts.paper.printed import LONGEST_NAME, Day, Line


def lines_in(day: Day, words: Sequence[Word], whose: str = "") -> Iterator[Line]:
    """Yield the shifts that words tell of on a day, or one that says they could not be read."""
    found = hours_in(flat(" ".join(word.text for word in words)))
    beside = named(word.text for word in words if not any(map(str.isdigit, word.text)))
    unsure = any(word.sure < SURE for word in words if any(map(str.isdigit, word.text)))
    if found.unread or (found.spans and unsure):
        yield Line(day, whose=whose, beside=beside)
        return
    for span in found.spans:
        yield Line(day, span.start, span.end, span.settled, whose, beside)


def named(words: "Iterator[str] | Sequence[str]") -> str:
    """Return words as a name as printed, without what only joins hours."""
    kept = [word for word in words if flat(word).strip(" -.:,/()") not in _JOINTS]
    return " ".join(kept).strip(" -–:,.()|")[:LONGEST_NAME].strip()


_JOINTS = frozenset({"", "til", "kl", "fra", "luk", "to", "t", "timer", "d", "den", "og"})
