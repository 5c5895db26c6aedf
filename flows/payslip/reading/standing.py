"""How well a number stands for a field: its column, its period, its place among others."""

from decimal import Decimal

from flows.payslip.reading.labels import Tags
from flows.payslip.reading.sheet import Entry
from flows.payslip.reading.titles import AFTER_HOLIDAY

_FIT_HOLIDAY = frozenset({"holiday_pay", "holiday_pay_net"})
_LARGE = _FIT_HOLIDAY | {"gross", "am_base", "a_income", "net"}
"""Fields that no small whole number is."""
_AMOUNTS = frozenset({"AMOUNT", "DRAWN", "PAID", "NOW", "OWN"})


def fits(name: str, entry: Entry) -> float:
    """Return how well a number's column, heading and looks fit a field, 0 to 1."""
    figure = entry.piece.figure
    assert figure is not None
    score = _column(name, entry) * of_period(entry)
    if figure.places not in (0, 2):
        score *= 0.2
    if figure.places == 0:
        score *= 0.35 if entry.inline and entry.of > 1 else 0.9
    if name in _LARGE and not figure.places and 0 < abs(figure.value) < 100:
        score *= 0.2
    if figure.places == 0 and figure.value > 99_999:
        score *= 0.1
    if name == "am" and figure.value == 8 and not figure.places:  # its percent, without the sign
        score *= 0.1
    if entry.based:
        score *= 0.03 if name in _FIT_HOLIDAY else 0.15
    if name in _FIT_HOLIDAY and "TOTAL" in entry.label_meaning.tags:
        score *= 0.4
    if entry.holiday and name in AFTER_HOLIDAY and not _on_card(entry):
        score *= 0.07 if entry.paid else 0.35
    return score * _order(name, entry)


def _on_card(entry: Entry) -> bool:
    """Return whether words say that a deduction is that of the card: "Hovedkort, fradrag 4.474"."""
    return bool(entry.label_meaning.tags & {"MAIN_CARD", "CARD"})


def looks_right(entry: Entry) -> float:
    """Return how well a number looks like money of this period, wherever it stands."""
    figure = entry.piece.figure
    return of_period(entry) * (0.2 if figure is not None and figure.places not in (0, 2) else 1.0)


def tabular(entry: Entry) -> bool:
    """Return whether a number's header is one of a table, not the label of a box."""
    return len(entry.beside & {"COUNT", "RATE", "AMOUNT", "TEXT", "CODE", "DRAWN"}) >= 2


def _column(name: str, entry: Entry) -> float:
    tags = entry.header_meaning.tags
    if not entry.label_meaning.name or (entry.inline and tabular(entry)):
        return 1.0
    if name in ("atp", "pension_own") and "EMPLOYER" in tags | entry.heading and "OWN" not in tags:
        return 0.04
    if tags & {"AMOUNT", "DRAWN", "PAID", "NOW", "OWN"} and "RATE" not in tags:
        return 1.0
    if tags & {"COUNT", "RATE", "CODE", "PERCENT_COLUMN"} or _what_is_left(entry):
        return 0.12
    return 0.15 if "BASE" in tags and entry.of > 1 else 0.9


def _what_is_left(entry: Entry) -> bool:
    """Return whether a number is in a column of what is left after each line."""
    return entry.header_meaning.name == "net" and entry.label_meaning.name != "net"


def of_period(entry: Entry) -> float:
    """Return a low score where a number is of the whole year, or a balance."""
    header = entry.header_meaning.tags
    tags = header | entry.label_meaning.tags
    label = entry.label_meaning
    if label.name == "net" and entry.of == 1 and "YEAR" not in label.tags | entry.heading:
        return 1.0 if "NOW" in header or not tags & {"YEAR", "LAST"} else 0.6
    if tags & {"YEAR", "LAST"} and "NOW" not in header:
        return 0.04
    if "NOW" in tags:
        return 1.0
    if "BALANCE" in tags:
        return 0.05
    return 0.02 if entry.heading & {"YEAR", "BALANCE"} else 1.0


def _order(name: str, entry: Entry) -> float:
    """Return how likely the n-th of several numbers behind a label is the amount."""
    known: Tags = entry.header_meaning.tags
    if {"OWN", "EMPLOYER"} <= entry.label_meaning.tags and entry.of > 1:
        return 1.0 if entry.place == 0 else 0.05
    if name in ("atp", "pension_own") and entry.of > 1 and not known & _AMOUNTS:
        return 0.9 if entry.place == 0 else 0.45
    boxed = entry.label is None and entry.header is not None and not entry.below
    if entry.of <= 1 or known & _AMOUNTS or boxed:
        return 1.0
    figure = entry.piece.figure
    money = [value for value in entry.row if not _percent_like(name, value)]
    if figure is None or _percent_like(name, abs(figure.value)):
        return 0.1
    if len(money) == 1:
        return 1.0
    if len(money) == 2:  # "grundlag, beløb" falls, "denne måned, i år" rises
        wanted = money[0] if money[1] >= money[0] else money[1]
        return 0.9 if abs(figure.value) == wanted else 0.5
    return 0.75 if entry.place == entry.of - 1 else 0.5


def _percent_like(name: str, value: Decimal) -> bool:
    """Return whether a number in a line of several is rather the percent, without its sign."""
    if name.startswith("holiday"):
        return value in (Decimal("12.5"), 8) or (value == int(value) and 30 <= value <= 60)
    if name == "am":
        return value == 8
    return name == "tax" and value == int(value) and 30 <= value <= 60
