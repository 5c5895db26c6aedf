"""Candidates: which printed numbers could be which field, and how likely by words and place."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from flows.payslip.reading.labels import Meaning, combined
from flows.payslip.reading.letters import bare
from flows.payslip.reading.sheet import Entry, Sheet
from flows.payslip.reading.standing import fits, looks_right, of_period, tabular
from flows.payslip.reading.titles import AFTER_HOLIDAY

MOST = 7
"""So many candidates are kept for a field."""
_LEAST = 0.01
_AGAIN = 0.5

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
# What a label's result was reckoned of, where that is printed in the same line.
_BASES: Mapping[str, tuple[tuple[str, float], ...]] = {
    "am": (("am_base", 0.7),),
    "holiday_pay": (("gross", 0.08),),
}
_BASE_ROLES = frozenset(role for roles in _BASES.values() for role in roles)
_FROM_COLUMN = frozenset({"AM", "TAX", "NET", "AFTER_TAX", "GROSS", "A_INCOME", "HOLIDAY_BASE"})
_FROM_COLUMN |= {"ALLOWANCE", "PRE_TAX"}
_FROM_HEADING = frozenset(
    {"YEAR", "NOW", "TOTAL", "AFTER_TAX", "NET", "OWN", "EMPLOYER", "AM", "TAX"}
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A printed number that may be a field: øre (hundredths for a percent) and its score."""

    value: int
    score: float
    entry: Entry
    places: int = 2


def candidates(sheet: Sheet) -> dict[str, list[Candidate]]:
    """Return for every money field, and for "tax_pct", what it may be, the likeliest first."""
    found: dict[str, dict[tuple[int, int], Candidate]] = {name: {} for name in (*MONEY, "tax_pct")}
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


def _keep(kept: dict[tuple[int, int], Candidate], new: Candidate) -> None:
    place = new.value, id(new.entry)
    old = kept.get(place)
    if old is None or old.score < new.score:
        kept[place] = new


def _best(found: Iterable[Candidate]) -> list[Candidate]:
    """Return the likeliest; a value once more only where that place is nearly as likely."""
    best: dict[int, float] = {}
    kept = []
    for one in sorted(found, key=lambda c: (-c.score, c.entry.line)):
        if one.score >= _AGAIN * best.setdefault(one.value, one.score):
            kept.append(one)
    return kept[:MOST]


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
    yield from _beside(entry, abs(figure.value))
    for name, score in _named(entry):
        if name == "tax_pct":
            yield name, score * _plausible_percent(figure.value)
        else:
            yield (
                name,
                score * (looks_right(entry) if (name, score) in _BASE_ROLES else fits(name, entry)),
            )


def _beside(entry: Entry, value: Decimal) -> Iterator[tuple[str, float]]:
    """Yield what a number may be that stands in the line of a field, beside the field's own."""
    label, first = entry.label_meaning, entry.place < entry.of - 1
    if label.name == "tax" and first and 0 < value <= 75:
        rate = entry.header_meaning.tags & {"RATE", "PERCENT", "PERCENT_COLUMN"}
        yield "tax_pct", (0.85 if rate else 0.5) * _plausible_percent(value)
    elif label.name == "am" and first and value > 75 and not entry.holiday:
        yield "am_base", 0.4 * of_period(entry)
    elif label.name == "tax_pct" and "TAX" in label.tags and value > 75:
        yield "tax", 0.9 * fits("tax", entry)
    elif entry.holiday and (label.name == "net" or "AFTER_TAX" in label.tags):
        sure = 0.9 if "AFTER_TAX" in label.tags else 0.6
        yield "holiday_pay_net", sure * fits("holiday_pay_net", entry)


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
    elif not label.name and label.tags & {"MAIN_CARD", "SIDE_CARD", "CARD"}:
        score = 0.8
    if "PERCENT" in label.tags and label.name in ("allowance", ""):
        score = 0.95
    yield "tax_pct", score * holiday * _plausible_percent(value)


def _plausible_percent(value: Decimal) -> float:
    value = abs(value)
    if value != int(value):
        return 0.9 if 30 <= value <= 60 else (0.2 if 0 < value < 70 else 0.0)
    return 1.0 if 30 <= value <= 60 else (0.5 if 0 <= value <= 75 else 0.0)


def _named(entry: Entry) -> Iterator[tuple[str, float]]:
    """Yield (meaning, score) by the label at the left, the header above, or the heading."""
    label, header = entry.label_meaning, entry.header_meaning
    own = _split(_in_context(entry, label), header, tabular(entry))
    if entry.based or ("BASE" in header.tags and "AM_INCOME" not in header.tags):
        yield from _BASES.get(own.name, ())
    if own.name:
        yield from _with_kin(own, 1.0)
        if own.name != label.name and label.name:
            yield label.name, label.score * (0.07 if entry.paid else 0.25)
    elif header.name and not (entry.label and tabular(entry)):
        merged = combined(header, label.tags & _FROM_HEADING)
        yield from _with_kin(merged if merged.name else header, _box_score(entry))
    if not own.name and "NOW" in label.tags and "HOLIDAY_OFF" in entry.heading:
        figure = entry.piece.figure
        yield "holiday_pay", 0.5 if figure is not None and figure.value > 30 else 0.0
    paid = not label.name and "PAY_DATE" in entry.beside | label.tags
    if paid and "AMOUNT" in header.tags and header.name in ("", "sum", "net"):
        yield "net", 0.6


def _split(own: Meaning, header: Meaning, in_table: bool) -> Meaning:
    """Return what a column makes of its row: "Feriepenge" under "Netto", "ATP" under "Firma"."""
    tags = header.tags & _FROM_COLUMN
    if in_table or not tags or not own.name.startswith("holiday"):
        return own
    both = combined(own, tags | {"HOLIDAY"})
    return replace(both, score=0.95 * both.score) if both.name.startswith("holiday") else own


def _with_kin(meaning: Meaning, share: float) -> Iterator[tuple[str, float]]:
    yield meaning.name, meaning.score * share
    yield from ((name, score * share) for name, score in meaning.also)
    for name, part in _KIN.get(meaning.name, ()):
        yield name, meaning.score * share * part


def _in_context(entry: Entry, label: Meaning) -> Meaning:
    """Return what a label means under its heading: "A-skat" under "Feriepenge" is theirs."""
    under = entry.under.meaning if entry.under else None
    tags = entry.heading | (entry.header_meaning.tags & {"HOLIDAY"})
    if entry.header is not None and bare(entry.header.text) == "ferie":
        tags |= {"HOLIDAY"} if label.name in AFTER_HOLIDAY | {"gross"} else set()
    if label.name == "allowance_left" or {"ALLOWANCE", "MAIN_CARD"} <= label.tags:
        return label
    if tags & {"HOLIDAY", "HOLIDAY_BASE"} or (
        "HOLIDAY_OFF" in tags and (label.name in AFTER_HOLIDAY or _all_before_tax(entry))
    ):
        theirs = combined(label, frozenset({"HOLIDAY"}))
        if theirs.name.startswith("holiday"):
            sum_of_all = label.name in ("sum", "") and "TOTAL" in label.tags
            return replace(theirs, score=theirs.score * (0.1 if sum_of_all else 0.9))
    near = entry.under is not None and entry.line - entry.under.line <= 5
    if not label.name and label.tags & {"NOW"} and under is not None and near:
        return replace(under, score=under.score * 0.8)
    return label


def _all_before_tax(entry: Entry) -> bool:
    """Return whether a label only says that it is before tax, whatever it is of: "Brutto"."""
    return entry.label is not None and bare(entry.label.text) in ("brutto", "bruttobelob")


def _box_score(entry: Entry) -> float:
    """Return how well a number stands in a box under its label: first, and with no other."""
    label = entry.label
    if label is not None and not label.meaning.tags & {"NOW", "YEAR", "TOTAL", "IDENT"}:
        return 0.12
    if "NOW" in entry.label_meaning.tags:
        return 0.95
    return 0.9 if entry.below == 0 else 0.3
