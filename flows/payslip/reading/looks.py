"""What the pages look like: a payslip, a contract, a receipt or something else."""

from collections import Counter
from collections.abc import Sequence

from flows.payslip.reading.labels import kinds
from flows.payslip.reading.letters import tokens
from flows.payslip.reading.level import Row
from flows.payslip.reading.reading import Kind
from flows.payslip.reading.sheet import Sheet

_ENOUGH = 3
"""So many different lines that only payslips have make a payslip."""
_TELLING = frozenset(
    {"gross", "atp", "am_base", "am", "a_income", "tax", "net", "holiday_pay", "holiday_base"}
    | {
        "hourly",
        "tax_pct",
        "pension_own",
        "holiday_pay_net",
        "allowance",
        "hours",
        "pay",
        "atp_employer",
    }
)
_TITLES = ("lonseddel", "lonspecifikation", "lonafregning", "lonopgorelse", "payslip")
_ONLY_THERE = frozenset({"am_base", "am", "a_income", "tax", "atp", "holiday_pay"})


def looks(rows: Sequence[Row], sheet: Sheet) -> tuple[Kind, tuple[str, ...]]:
    """Return what the pages look like and the words that say so."""
    if not rows:
        return "nothing", ()
    lines = _telling(sheet)
    other, hits = _other(rows)
    strong = len(_ONLY_THERE & lines.keys())
    if len(lines) >= _ENOUGH and 2 * strong + len(lines) > len(hits):
        return "payslip", tuple(lines.values())
    if other is not None and len(hits) >= 2:
        return other, hits
    if (strong and len(lines) >= 2) or (lines and not hits and _is_titled(rows)):
        return "payslip", tuple(lines.values())
    return "other", tuple(" ".join(w.text for w in row.words)[:60] for row in rows[:3])


def _is_titled(rows: Sequence[Row]) -> bool:
    """Return whether a page calls itself a payslip: the half of one may have little else."""
    return any(t.startswith(_TITLES) for row in rows for w in row.words for t in tokens(w.text))


def _telling(sheet: Sheet) -> dict[str, str]:
    """Return the meanings with a number that payslips have, each with its printed words."""
    found: dict[str, str] = {}
    for entry in sheet.numbers():
        for label in (entry.label, entry.header):
            if label is not None and label.meaning.name in _TELLING:
                found.setdefault(label.meaning.name, label.text[:60])
    return found


def _other(rows: Sequence[Row]) -> tuple[Kind | None, tuple[str, ...]]:
    """Return the other kind of document that most words speak of, and those words."""
    counts: Counter[str] = Counter()
    said: dict[str, list[str]] = {}
    for row in rows[:300]:
        text = " ".join(word.text for word in row.words)
        for kind in kinds(text):
            counts[kind] += 1
            said.setdefault(kind, []).append(text[:60])
    if not counts:
        return None, ()
    best = counts.most_common(1)[0][0]
    return ("contract" if best == "contract" else "receipt"), tuple(dict.fromkeys(said[best]))[:8]
