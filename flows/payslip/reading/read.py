"""Reading a payslip: pages of words in, fields out."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from flows.payslip.reading.candidates import Candidate, candidates
from flows.payslip.reading.choice import choose
from flows.payslip.reading.columns import settled
from flows.payslip.reading.days import Days, days
from flows.payslip.reading.filled import filled
from flows.payslip.reading.level import Row, rows_of
from flows.payslip.reading.lines import lines_of
from flows.payslip.reading.looks import looks
from flows.payslip.reading.mentioned import holiday_is_told
from flows.payslip.reading.notes import used_up
from flows.payslip.reading.others import closes, extra_sums, other_lines
from flows.payslip.reading.page import Page
from flows.payslip.reading.pay_lines import PayLine, pay_lines, signed
from flows.payslip.reading.reading import Doubt, Reading
from flows.payslip.reading.relations import relations
from flows.payslip.reading.sheet import Sheet, sheet_of
from flows.payslip.reading.supplements import supplements
from flows.payslip.reading.sureness import doubts, sureness
from flows.payslip.reading.unnamed import summed_gross
from flows.payslip.reading.worked import Worked, worked
from flows.payslip.slip import Field, Slip

_MOST_PAGES = 6


def read(pages: Sequence[Page]) -> Reading:
    """Return what the pages of a payslip say. Never raises; odd pages give an empty reading.

    Where several slips lie behind each other the first one is read.
    """
    sheets = [_sheet([page]) for page in pages[:_MOST_PAGES]]
    whole = [number for number, (_, sheet) in enumerate(sheets) if _is_whole(sheet)]
    if len(sheets) == 1:
        return _read(*sheets[0], slips=1)
    if len(whole) < 2:
        return _read(*_sheet(pages[:_MOST_PAGES]), slips=1)
    return _read(*_sheet(pages[: whole[1]]), slips=len(whole))


def _sheet(pages: Sequence[Page]) -> tuple[list[Row], Sheet]:
    rows = rows_of(pages)
    return rows, sheet_of(lines_of(rows))


def _is_whole(sheet: Sheet) -> bool:
    """Return whether a page alone is a payslip: it has pay, tax and a net."""
    names = {entry.label_meaning.name or entry.header_meaning.name for entry in sheet.numbers()}
    return "net" in names and len(names & {"am", "tax", "gross", "am_base", "a_income"}) >= 2


def _read(rows: Sequence[Row], sheet: Sheet, slips: int) -> Reading:
    kind, seen = looks(rows, sheet)
    if kind in ("nothing", "other"):
        return Reading(kind=kind, seen=seen)
    found = candidates(sheet)
    extras = extra_sums(sheet)
    sums = relations(extras)
    lines = pay_lines(sheet)
    chosen = filled(sheet, settled(found, sums, choose(found, sums)), extras, lines)
    gross = chosen["gross"]
    lines = signed(lines, gross.value if gross else None)
    when, work = days(sheet), worked(sheet, lines)
    others = other_lines(sheet, chosen)
    if closes(others):
        sums = relations(extras | {sum(line.amount for line in others)})
    slip, sure = _slip(chosen, dict(sureness(chosen, found, sums)), lines, when, work)
    asked = doubts(chosen, found, sure, sums) + _unsure(slip, sure)
    return Reading(
        slip,
        sure,
        asked,
        others,
        supplements(slip, lines),
        kind,
        seen,
        slips if kind == "payslip" else 0,
        any(used_up(" ".join(word.text for word in row.words)) for row in rows),
        holiday_is_told(sheet),
    )


Sure = dict[Field, float]


def _slip(
    chosen: Mapping[str, Candidate | None],
    known: dict[str, float],
    lines: Sequence[PayLine],
    when: Days,
    work: Worked,
) -> tuple[Slip, Sure]:
    values: dict[str, int | None] = {n: c.value if c else None for n, c in chosen.items()}
    if values["gross"] is None:
        values["gross"], known["gross"] = summed_gross(chosen, lines)
    percent = values.pop("tax_pct")
    slip = Slip(
        **values,
        pay_date=when.pay_date,
        period_from=when.period.first if when.period else None,
        period_to=when.period.last if when.period else None,
        hours=work.hours,
        rate=int(work.rate * 100) if work.rate is not None else None,
        tax_pct=Decimal(percent) / 100 if percent is not None else None,
    )
    known |= {"pay_date": when.pay_sure, "period_from": when.period_sure}
    known |= {"period_to": when.period_sure, "hours": work.hours_sure, "rate": work.rate_sure}
    return slip, _known(slip, known)


def _known(slip: Slip, known: Mapping[str, float]) -> Sure:
    """Return how sure each field with a value is."""
    sure: Sure = {}
    for name, value in known.items():
        if getattr(slip, name) is not None:
            sure[name] = round(min(value, 1.0), 2)  # type: ignore[index]
    return sure


def _unsure(slip: Slip, sure: Mapping[Field, float]) -> tuple[Doubt, ...]:
    """Return a doubt for each date, the hours and the rate where they are not sure."""
    asked: list[Doubt] = []
    names: tuple[Field, ...] = ("pay_date", "period_from", "period_to", "hours", "rate")
    for name in names:
        value: date | Decimal | int | None = getattr(slip, name)
        if value is not None and sure.get(name, 0.0) < 0.5:
            asked.append(Doubt(name, value, (), "unclear"))
    return tuple(asked)
