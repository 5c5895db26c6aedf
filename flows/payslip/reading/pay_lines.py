"""The lines that pay is made of: hours times rate is an amount."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations, groupby, permutations

from flows.payslip.reading.labels import Meaning, Tags, meaning, with_tags
from flows.payslip.reading.sheet import Entry, Sheet

_KINDS = frozenset({"hourly", "pay", "hours", "supplement", "rate", "norm_hours", ""})
_NO_PAY = frozenset(
    {"TAX_FREE", "TAKEN", "ATP", "PENSION", "HOLIDAY", "HOLIDAY_BASE", "ALLOWANCE", "SAVED"}
    | {"NET", "AM", "TAX", "GROSS", "BORN", "IDENT", "BALANCE"}
)
_HIGHEST_RATE = Decimal(600)
_MOST_HOURS = Decimal(400)


@dataclass(frozen=True, slots=True)
class PayLine:
    """A line of pay; `proved` where its hours times its rate are its amount."""

    label: str
    tags: Tags
    hours: Decimal | None
    rate: Decimal | None
    amount: Decimal | None
    proved: bool
    line: int
    sure: float

    @property
    def supplement(self) -> bool:
        """Whether its words say that it comes on top of hours that are paid elsewhere."""
        return "SUPPLEMENT" in self.tags

    @property
    def plain(self) -> bool:
        """Whether its words say that it is the usual pay."""
        usual = {"HOURLY", "PAY", "HOURS"} & self.tags
        return bool(usual) and not {"SUPPLEMENT", "ODD_TIME", "SICK", "CORRECTION"} & self.tags


def pay_lines(sheet: Sheet) -> list[PayLine]:
    """Return the lines of pay, from the top."""
    groups = groupby(sheet.numbers(), key=_owner)
    return [line for _, group in groups for line in _pay_line(list(group))]


def _owner(entry: Entry) -> int:
    """Return what binds the numbers of a line of pay: their label, or else the row."""
    return id(entry.label) if entry.label is not None else -1 - entry.line


def signed(lines: Sequence[PayLine], gross: int | None) -> list[PayLine]:
    """Return the lines with corrections taken from the pay where only so they make the gross."""
    fixes = [line for line in lines if "CORRECTION" in line.tags and (line.amount or 0) > 0][:4]
    total = _sum(lines)
    if gross is None or not fixes or abs(total * 100 - gross) <= 1:
        return list(lines)
    for many in range(1, len(fixes) + 1):
        for some in combinations(fixes, many):
            if abs((total - 2 * _sum(some)) * 100 - gross) <= 1:
                return [_taken(line) if line in some else line for line in lines]
    return list(lines)


def _sum(lines: Sequence[PayLine]) -> Decimal:
    return sum((line.amount or Decimal(0) for line in lines), Decimal(0))


def _taken(line: PayLine) -> PayLine:
    hours = None if line.hours is None else -abs(line.hours)
    return replace(line, hours=hours, amount=-abs(line.amount or Decimal(0)))


def _pay_line(entries: Sequence[Entry]) -> Iterator[PayLine]:
    label = entries[0].label
    told = label.meaning if label is not None else _by_hours(entries)
    if told is None or told.name not in _KINDS or _no_pay(told):
        return
    entries = [e for e in entries if not _elsewhen(e)]
    if not entries:
        return
    usable = [entry for entry in entries if _usable(entry)][:5]
    if not usable or any(_unit(entry) in ("km", "day", "piece") for entry in entries):
        return
    if "YEAR" in usable[0].heading | told.tags or "HOLIDAY" in usable[0].heading:
        return
    hours, rate, amount, proved = _product(usable) or _by_column(usable)
    if not proved and amount is None and (hours is None or rate is None):
        return
    if not proved and not told.name and not any(_is_hours(entry) for entry in usable):
        return
    if hours is None and rate is None and not _pays(amount, told.name):
        return
    sure = min(entry.piece.sure for entry in usable)
    text = label.text if label is not None else ""
    yield PayLine(text, told.tags, hours, rate, amount, proved, usable[0].line, sure)


def _no_pay(told: Meaning) -> bool:
    """Return whether words are of no pay; a supplement may say that it is paid out."""
    paid_out = {"NET"} if told.name == "supplement" else set()
    return bool(told.tags & _NO_PAY - paid_out)


def _is_hours(entry: Entry) -> bool:
    """Return whether a number is told as hours by its unit or its column."""
    return _unit(entry) == "h" or "COUNT" in entry.header_meaning.tags


def _elsewhen(entry: Entry) -> bool:
    """Return whether a number stands in the column of the year, or of the month before."""
    tags = entry.header_meaning.tags
    return bool(tags & {"YEAR", "LAST"}) and "NOW" not in tags


def _by_hours(entries: Sequence[Entry]) -> Meaning | None:
    """Return what a row without words is where it opens with hours: "31 timer à 85,00 kr.".

    In a column of hours they need no unit: the row of a shift has its date, hours, rate and amount.
    """
    hours = _unit(entries[0]) == "h" or "COUNT" in entries[0].header_meaning.tags
    shift = _unit(entries[0]) == "h" or _product([e for e in entries if _usable(e)][:5])
    return with_tags(frozenset({"HOURS"})) if hours and shift else None


def _pays(amount: Decimal | None, name: str) -> bool:
    return amount is not None and name in ("hourly", "pay", "supplement")


def _unit(entry: Entry) -> str | None:
    return entry.piece.figure.unit if entry.piece.figure else None


def _usable(entry: Entry) -> bool:
    return _unit(entry) in (None, "kr", "h") and "CODE" not in entry.header_meaning.tags


def _value(entry: Entry) -> Decimal:
    assert entry.piece.figure is not None
    return entry.piece.figure.value


Parts = tuple[Decimal | None, Decimal | None, Decimal | None, bool]


def _product(entries: Sequence[Entry]) -> Parts | None:
    """Return hours, rate and amount where three numbers of the line multiply."""
    for one, two, three in permutations(entries, 3):
        count, rate, amount = _value(one), _value(two), _value(three)
        if not _in_order(one, two) or rate <= 0 or not _sensible(count, rate):
            continue
        gap = abs(abs(count) * rate - abs(amount))
        if gap <= max(_rounding(three), abs(count) * Decimal("0.005")) and amount:
            minus = amount < 0 or count < 0 or _drawn(three)
            return (-abs(count), rate, -abs(amount), True) if minus else (count, rate, amount, True)
    return None


def _rounding(amount: Entry) -> Decimal:
    """Return by how much rounding may move an amount: half a krone where whole ones are shown."""
    figure = amount.piece.figure
    return Decimal("0.5") if figure is not None and not figure.places else Decimal("0.03")


def _drawn(entry: Entry) -> bool:
    tags = entry.header_meaning.tags
    return "DRAWN" in tags and not tags & {"PAID", "AMOUNT"}


def _column(entry: Entry) -> Tags:
    """Return what the column of a number says; one of "Timer x sats" says nothing of either."""
    tags = entry.header_meaning.tags
    return tags - {"COUNT", "RATE"} if {"COUNT", "RATE"} <= tags else tags


def _in_order(count: Entry, rate: Entry) -> bool:
    """Return whether the columns, or else the order, let these be hours and rate."""
    if "RATE" in _column(count) or _unit(count) == "kr" or _unit(rate) == "h":
        return False
    if {"COUNT", "RATE"} <= count.header_meaning.tags and count.header is rate.header:
        return (count.piece.box.left < rate.piece.box.left) != _is_rate_first(count)
    named = "COUNT" in _column(count) or "RATE" in _column(rate)
    return named or _unit(count) == "h" or count.piece.box.left < rate.piece.box.left


def _is_rate_first(entry: Entry) -> bool:
    """Return whether a header of both names the rate first: "Sats Timer/stk"."""
    words = entry.header.text.split() if entry.header is not None else []
    for many in range(1, len(words)):
        tags = meaning(" ".join(words[:many])).tags & {"COUNT", "RATE"}
        if tags:
            return "RATE" in tags
    return False


def _sensible(count: Decimal, rate: Decimal) -> bool:
    return 0 < abs(count) <= _MOST_HOURS and rate <= _HIGHEST_RATE


def _by_column(entries: Sequence[Entry]) -> Parts:
    """Return hours, rate and amount by what stands over them, else by their order."""
    hours = rate = None
    amounts: list[Entry] = []
    rest: list[Entry] = []
    for entry in entries:
        tags = _column(entry)
        if _unit(entry) == "h" or ("COUNT" in tags and "RATE" not in tags):
            hours = _value(entry)
        elif "RATE" in tags:
            rate = _value(entry)
        elif tags & {"AMOUNT", "PAID", "DRAWN"}:
            amounts.append(entry)
        else:
            rest.append(entry)
    if len(amounts) == 2 and hours is not None and rate is None:
        rate = _value(amounts[0])  # "antal · kr. · i alt": crowns a time, then crowns in all
    amount = _value(amounts[-1]) if amounts else None
    if len(rest) == 3 and hours is rate is amount is None:
        hours, rate, amount = (_value(entry) for entry in rest)
    elif (
        len(rest) == 1
        and amount is None
        and (hours is not None or rate is not None or len(entries) == 1)
    ):
        amount = _value(rest[0])
    elif len(rest) == 1 and hours is None:
        hours = _value(rest[0])
    elif len(rest) == 2 and hours is not None and rate is amount is None:
        rate, amount = sorted((_value(entry) for entry in rest), key=abs)
    if hours and amount and rate is None and 40 <= amount < 30 * abs(hours):
        rate, amount = amount, None  # "74 timer × 150,40 kr": what it comes to stands elsewhere
    if hours is not None and not 0 < abs(hours) <= _MOST_HOURS:
        hours = None
    if rate is not None and not 0 < rate <= _HIGHEST_RATE:
        rate = None
    return hours, rate, amount, False
