"""Candidates: which printed numbers could be which field, and how likely by words and place."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from flows.payslip.reading.labels import Meaning, Tags, combined
from flows.payslip.reading.sheet import Entry, Sheet

MOST = 6
"""So many candidates are kept for a field."""
_LEAST = 0.01

MONEY = (
    "gross", "atp", "pension_own", "am_base", "am", "a_income", "allowance", "tax", "net",
    "holiday_pay", "holiday_pay_net",
)  # fmt: skip

# What else a label of one meaning may turn out to be, and with what share of its score.
_KIN: Mapping[str, tuple[tuple[str, float], ...]] = {
    "holiday_base": (("gross", 0.85),),
    "holiday_am": (("am", 0.05),),
    "holiday_tax": (("tax", 0.05),),
    "am_base": (("gross", 0.05),),
    "atp_total": (("atp", 0.05),),
    "pension_total": (("pension_own", 0.1),),
    "holiday_pay": (("holiday_pay_net", 0.05),),
    "holiday_pay_net": (("holiday_pay", 0.03),),
    "sum": (("gross", 0.3), ("net", 0.05)),
}
_AFTER_HOLIDAY = frozenset({"am", "tax", "a_income", "allowance", "net"})
_FROM_HEADING = frozenset({"YEAR", "NOW", "TOTAL", "AFTER_TAX", "NET", "OWN", "EMPLOYER", "AM", "TAX"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A printed number that may be a field: øre (hundredths for a percent) and its score."""

    value: int
    score: float
    entry: Entry
    places: int = 2


def candidates(sheet: Sheet) -> dict[str, list[Candidate]]:
    """Return for every money field, and for "tax_pct", what it may be, the likeliest first."""
    found: dict[str, dict[int, Candidate]] = {name: {} for name in (*MONEY, "tax_pct")}
    for entry in sheet.numbers():
        for name, score in _roles(entry):
            if name in found and score >= _LEAST:
                _keep(found[name], _candidate(name, score, entry))
    return {name: _best(kept.values()) for name, kept in found.items()}


def _candidate(name: str, score: float, entry: Entry) -> Candidate:
    figure = entry.piece.figure
    assert figure is not None
    sure = score * (0.5 + 0.5 * entry.piece.sure)
    return Candidate(figure.oere, sure, entry, figure.places)


def _keep(kept: dict[int, Candidate], new: Candidate) -> None:
    old = kept.get(new.value)
    if old is None or old.score < new.score:
        kept[new.value] = new


def _best(found: "Iterator[Candidate] | object") -> list[Candidate]:
    ranked = sorted(found, key=lambda c: (-c.score, c.entry.line))  # type: ignore[call-overload]
    return list(ranked[:MOST])


def _roles(entry: Entry) -> Iterator[tuple[str, float]]:
    """Yield (field, score) for everything that a number could be."""
    figure = entry.piece.figure
    if figure is None:
        return
    if figure.unit == "%" or _percent_column(entry):
        yield from _percent_roles(entry)
        return
    if figure.unit not in (None, "kr"):
        return
    if {"ALLOWANCE", "PERCENT"} <= entry.label_meaning.tags | entry.header_meaning.tags:
        small = abs(figure.value) <= 75 and not figure.places
        yield ("tax_pct" if small else "allowance"), 0.9
        return
    for name, score in _named(entry):
        if name == "tax_pct":
            yield name, score * _plausible_percent(figure.value)
        else:
            yield name, score * _fits(name, entry)


def _percent_column(entry: Entry) -> bool:
    return "PERCENT_COLUMN" in entry.header_meaning.tags and not entry.header_meaning.name


def _percent_roles(entry: Entry) -> Iterator[tuple[str, float]]:
    """Yield what a percent could be: the tax percent, beside its own label or the tax's."""
    figure = entry.piece.figure
    value = abs(figure.value) if figure else Decimal(0)
    label, header = entry.label_meaning, entry.header_meaning
    holiday = 0.3 if "HOLIDAY" in label.tags | entry.heading else 1.0
    score = {"tax_pct": 1.0, "tax": 0.9, "tax_base": 0.5, "allowance": 0.7}.get(label.name, 0.0)
    if not label.name and header.name == "tax_pct":
        score = 0.9
    elif not label.name and label.tags & {"MAIN_CARD", "SIDE_CARD"}:
        score = 0.8
    if "PERCENT" in label.tags and label.name in ("allowance", ""):
        score = 0.95
    yield "tax_pct", score * holiday * _plausible_percent(value)


def _plausible_percent(value: Decimal) -> float:
    value = abs(value)
    if value != int(value):
        return 0.2 if 0 < value < 70 else 0.0
    return 1.0 if 30 <= value <= 60 else (0.5 if 0 <= value <= 75 else 0.0)


def _named(entry: Entry) -> Iterator[tuple[str, float]]:
    """Yield (meaning, score) by the label at the left, the header above, or the heading."""
    label, header = entry.label_meaning, entry.header_meaning
    own = _in_context(entry, label)
    if own.name:
        yield from _with_kin(own, 1.0)
        if own.name != label.name and label.name:
            yield label.name, label.score * 0.25
    elif header.name and not (label.tags and entry.label and _tabular(entry)):
        merged = combined(header, label.tags & _FROM_HEADING)
        yield from _with_kin(merged if merged.name else header, _box_score(entry))
    if not label.name and "AMOUNT" in header.tags and "PAY_DATE" in entry.beside:
        yield "net", 0.6


def _tabular(entry: Entry) -> bool:
    """Return whether a number's header is one of a table, not the label of a box."""
    return len(entry.beside & {"COUNT", "RATE", "AMOUNT", "TEXT", "CODE"}) >= 2


def _with_kin(meaning: Meaning, share: float) -> Iterator[tuple[str, float]]:
    yield meaning.name, meaning.score * share
    yield from ((name, score * share) for name, score in meaning.also)
    for name, part in _KIN.get(meaning.name, ()):
        yield name, meaning.score * share * part


def _in_context(entry: Entry, label: Meaning) -> Meaning:
    """Return what a label means under its heading: "A-skat" under "Feriepenge" is theirs."""
    under = entry.under.meaning if entry.under else None
    tags = entry.heading | (entry.header_meaning.tags & {"HOLIDAY"})
    if tags & {"HOLIDAY", "HOLIDAY_BASE"}:
        theirs = combined(label, frozenset({"HOLIDAY"}))
        if theirs.name.startswith("holiday"):
            sum_of_all = label.name in ("sum", "") and "TOTAL" in label.tags
            return replace(theirs, score=theirs.score * (0.1 if sum_of_all else 0.9))
    near = entry.under is not None and entry.line - entry.under.line <= 5
    if not label.name and label.tags & {"NOW"} and under is not None and near:
        return replace(under, score=under.score * 0.8)
    return label


def _box_score(entry: Entry) -> float:
    """Return how well a number stands in a box under its label: first, and with no other."""
    label = entry.label
    if label is not None and not label.meaning.tags & {"NOW", "YEAR", "TOTAL"}:
        return 0.12
    if "NOW" in entry.label_meaning.tags:
        return 0.95
    return 0.9 if entry.below == 0 else 0.3


def _fits(name: str, entry: Entry) -> float:
    """Return how well a number's column, heading and looks fit a field, 0 to 1."""
    figure = entry.piece.figure
    assert figure is not None
    score = _column(name, entry) * _period(entry)
    if figure.places not in (0, 2):
        score *= 0.2
    if figure.places == 0:
        score *= 0.35 if entry.inline and entry.of > 1 else 0.9
    if entry.based:
        score *= 0.15
    if entry.holiday and name in _AFTER_HOLIDAY:
        score *= 0.35
    return score * _order(entry)


def _column(name: str, entry: Entry) -> float:
    tags = entry.header_meaning.tags
    if not entry.label_meaning.name:
        return 1.0
    if name in ("atp", "pension_own") and "EMPLOYER" in tags | entry.heading and "OWN" not in tags:
        return 0.04
    if tags & {"AMOUNT", "DRAWN", "PAID", "NOW", "OWN"} and "RATE" not in tags:
        return 1.0
    if tags & {"COUNT", "RATE", "CODE", "PERCENT_COLUMN"}:
        return 0.12
    return 0.15 if "BASE" in tags and entry.of > 1 else 0.9


def _period(entry: Entry) -> float:
    """Return a low score where a number is of the whole year, or a balance."""
    header = entry.header_meaning.tags
    tags = header | entry.label_meaning.tags
    if "YEAR" in tags and "NOW" not in header:
        return 0.04
    if "BALANCE" in tags:
        return 0.1
    if "NOW" in header:
        return 1.0
    if "YEAR" in entry.heading:
        return 0.05
    return 0.25 if "BALANCE" in entry.heading else 1.0


def _order(entry: Entry) -> float:
    """Return how likely the n-th of several numbers behind a label is the amount."""
    known: Tags = entry.header_meaning.tags
    if entry.of <= 1 or known & {"AMOUNT", "DRAWN", "PAID", "NOW"}:
        return 1.0
    if entry.of == 2:
        return 0.75
    return 0.75 if entry.place == entry.of - 1 else 0.5
