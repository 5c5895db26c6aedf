"""Values with the words that name them in their line, or in the line above."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from flows.payslip.reading.basis import go_on
from flows.payslip.reading.doubled import part
from flows.payslip.reading.following import mark_holiday
from flows.payslip.reading.heads import Label, captions
from flows.payslip.reading.labelled import Labelled
from flows.payslip.reading.labels import combined, meaning, with_tags
from flows.payslip.reading.letters import tokens
from flows.payslip.reading.notes import aside, note
from flows.payslip.reading.page import Box
from flows.payslip.reading.pieces import Line, Piece, currency, filler
from flows.payslip.reading.said_behind import MODIFIERS, gives_way, said_behind
from flows.payslip.reading.titles import Titles
from flows.payslip.reading.whose import identity, of_whom
from flows.payslip.reading.wrapped import behind, unwrap
from flows.payslip.reading.year_rows import mark_years

_OPEN_ENDS = frozenset({"for", "af", "til", "efter", "pa", "og", "indeholdelse", "over", "i"})
_RESULTS = frozenset({"tax", "am", "holiday_pay", "holiday_tax", "holiday_am", "atp"})
_RESULTS |= {"pension_own"}
_BASES = frozenset({"allowance", "a_income", "am_base", "tax_base", "tax_pct", "gross"})
_BASES |= {"holiday_base", "pay", "atp_employer", "pension_employer"}
_RUN = 2.5  # letter heights of air, at most, in a line that is read as a sentence


def labelled_lines(lines: Sequence[Line], titles: Titles) -> list[list[Labelled]]:
    """Return the values of every line, each with its label; `titles` are those of the lines."""
    out: list[list[Labelled]] = []
    for number, line in enumerate(lines):
        opening = _unfinished(lines[number - 1], line, number - 1) if number else None
        values = list(_labelled(line, number, opening, titles))
        _count(values)
        if number and not _of_headers(lines[number - 1], line):
            go_on(line, values, out[-1])
        part(line, values, number)
        out.append(values)
    mark_years(lines, out)
    unwrap(lines, out)
    behind(lines, out)
    mark_holiday(out)
    return out


def _unfinished(line: Line, below: Line, number: int) -> Label | None:
    """Return the words of a line that go on in the next one: "Grundlag for" over "A-skat"."""
    only = line.pieces[0] if len(line.pieces) == 1 else None
    if only is None or not only.words or not below.pieces:
        return None
    flush = abs(only.box.left - below.pieces[0].box.left) < only.box.height
    near = below.box.top - line.box.bottom < 0.8 * only.box.height
    words = tokens(only.text)
    open_end = only.text.endswith("-") or (bool(words) and words[-1] in _OPEN_ENDS)
    return (
        Label(only.text, only.box, meaning(only.text), number)
        if flush and near and open_end
        else None
    )


def _labelled(line: Line, number: int, opening: Label | None, titles: Titles) -> Iterator[Labelled]:
    label: Label | None = None
    named: tuple[Label, int] | None = None
    result: Label | None = None
    last: Piece | None = None
    based, near, height = False, True, line.box.height
    for at, piece in enumerate(line.pieces):
        if piece.words and not any(c.isalpha() and c not in "xX" for c in piece.text):
            continue
        near = near and (not at or piece.box.left - line.pieces[at - 1].box.right < _RUN * height)
        if piece.words:
            joins = last is not None and not last.words
            if joins and (filler(piece.text) or _goes_on(piece, last)):
                based = _names_basis(line.pieces, at)
                last = piece
                continue
            if currency(piece) or (label is not None and _remark(piece, label)):
                last = piece
                continue
            if last is not None and _opens_block(piece, last, number, titles):
                label = named = None
            before = label if last is not None and last.words and piece.text[0] != "(" else None
            result = label if label is not None and aside(piece.text) else None
            label = _label(piece, number, before or (opening if last is None else None))
            label = _within(label, named, piece.cell, near)
            if label.meaning.name or "BALANCE" in label.meaning.tags:
                named = label, piece.cell
        elif not identity(piece, label, next(iter(line.pieces[at + 1 :]), None)) and not of_whom(
            piece, last, label
        ):
            if result is not None and label is not None and _back(piece, last, result, label):
                label, result = result, None
            label = _of_holiday(label, piece, number, _column(piece, last, label))
            if label is not None and label.text == piece.text:
                named = label, piece.cell
            after = said_behind(piece, line.pieces[at + 1 : at + 2], label, number)
            yield Labelled(piece, after if after and gives_way(label, after) else label, based)
            based = False
        else:
            continue
        last = piece


def _remark(piece: Piece, label: Label) -> bool:
    """Return whether words in brackets, or about the card, only remark on a label."""
    if piece.text[0] == "(" and not meaning(piece.text).tags:
        return True
    return bool(label.meaning.name) and note(piece.text)


def _opens_block(piece: Piece, last: Piece, number: int, titles: Titles) -> bool:
    """Return whether words begin a line of a block of holiday pay that stands beside another.

    "Korttype     Frikort     |     Beregnet i perioden     493,72"
    """
    if piece.cell == last.cell or meaning(piece.text).name:
        return False
    heading = titles.heading(piece.box, number)
    return heading is not None and "HOLIDAY" in heading.meaning.tags


def _names_basis(pieces: Sequence[Piece], at: int) -> bool:
    """Return whether the number behind words is what they say a share is of.

    In "12,5 % af 4.234,00" it is; far behind "12,5 % af ferieberettiget løn", or "af A", stands
    the share.
    """
    if not pieces[at].text.lower().lstrip("( ").startswith("af"):
        return False
    behind = [piece for piece in pieces[at + 1 :] if _money(piece)]
    inside = bool(behind) and behind[0].cell == pieces[at].cell
    named = pieces[at].text[-2:-1] == " " and pieces[at].text[-1:].isupper()
    return inside or len(behind) > 1 or (filler(pieces[at].text) and not named)


def _back(piece: Piece, last: Piece | None, result: Label, basis: Label) -> bool:
    """Return whether a number far behind a basis is the result that its row is about.

    "A-skat 38 % efter fradrag på 2.080,00        -1.024,06"
    """
    told = last is not None and not last.words and last.cell < piece.cell
    return told and result.meaning.name in _RESULTS and basis.meaning.name in _BASES


def _column(piece: Piece, last: Piece | None, label: Label | None) -> bool:
    """Return whether a number begins another column, far behind the amount of the first."""
    holiday = label is not None and label.meaning.name.startswith("holiday")
    if last is None or last.words or holiday or not _money(last):
        return False
    return piece.box.left - last.box.right > _RUN * piece.box.height


def _of_holiday(label: Label | None, piece: Piece, number: int, apart: bool) -> Label | None:
    """Return a label that says little as one of holiday pay, where 12,5 % stands behind it."""
    figure = piece.figure
    percent = figure is not None and figure.unit == "%" and figure.value == Decimal("12.5")
    if not percent or (label and not apart and label.meaning.name not in ("", "holiday_days")):
        return label
    if label is None or apart:
        return Label(piece.text, piece.box, with_tags(frozenset({"HOLIDAY"})), number)
    return replace(label, meaning=with_tags(label.meaning.tags - {"HOLIDAY_OFF"} | {"HOLIDAY"}))


def _within(label: Label, named: tuple[Label, int] | None, cell: int, near: bool) -> Label:
    """Return a label that takes up what the line speaks of: "ATP: egen 33,00 firma 66,00"."""
    if named is None:
        return label
    if (near or named[1] == cell) and "YEAR" in named[0].meaning.tags:
        return replace(label, meaning=combined(label.meaning, frozenset({"YEAR"})))
    if named[1] == cell and "BALANCE" in named[0].meaning.tags:
        return replace(label, meaning=combined(label.meaning, frozenset({"BALANCE"})))
    more = label.meaning.tags & MODIFIERS
    if label.meaning.name in ("", "sum") and more:
        both = with_tags(named[0].meaning.tags - MODIFIERS | more)
    elif (near or named[1] == cell) and "HOLIDAY" in named[0].meaning.tags:
        both = combined(label.meaning, frozenset({"HOLIDAY"}))
        both = both if both.name.startswith("holiday") else label.meaning
    else:
        return label
    return replace(label, meaning=both) if both.name else label


def _goes_on(piece: Piece, last: Piece | None) -> bool:
    """Return whether words behind a number go on about the same ("12,5 % af ferieløn")."""
    start = piece.text.lower().lstrip("( ")
    return last is not None and last.cell == piece.cell and start.startswith(("af ", "á ", "x "))


def _of_headers(line: Line, below: Line) -> bool:
    """Return whether a row has headers: several words, and at most percents behind them."""
    numbers = [piece for piece in line.pieces if piece.figure is not None]
    several = sum(p.words for p in line.pieces) >= 3 or captions(line, below)
    return several and not any(_money(p) for p in numbers)


def _label(piece: Piece, number: int, before: Label | None) -> Label:
    """Return a label of words, joined with those before it where they alone say too little."""
    own = meaning(piece.text)
    if before is None:
        return Label(piece.text, piece.box, own, number)
    text = f"{before.text} {piece.text}"
    same_cell = before.line < number or piece.box.left - before.box.right < piece.box.height
    if same_cell or not own.name:
        both = meaning(text)
        if both.name or not own.tags:
            box = Box(before.box.left, before.box.top, piece.box.right, piece.box.bottom)
            return Label(text, box, both, number)
    return Label(piece.text, piece.box, own, number)


def _count(values: list[Labelled]) -> None:
    """Say for each number which it is of those behind its label; percents are not counted."""
    for value in values:
        same = [v for v in values if v.label is value.label and _money(v.piece)]
        value.of = len(same)
        value.row = tuple(abs(v.piece.figure.value) for v in same if v.piece.figure)
        value.place = same.index(value) if value in same else 0


def _money(piece: Piece) -> bool:
    return piece.figure is not None and piece.figure.unit in (None, "kr")
