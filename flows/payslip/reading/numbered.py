"""Forms whose fields are numbered: "13 AM-bidrag" names a field, and 13 is no amount."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from flows.payslip.reading.labels import meaning
from flows.payslip.reading.pieces import Line, Piece

_ENOUGH = 4
"""So many numbered names of fields make a form."""
_ROWS = 6
"""So many rows that each count one on are a numbered list."""
_MOST = 999
_FIELDS = frozenset({"gross", "atp", "am_base", "am", "a_income", "tax", "net", "tax_pct"})
_FIELDS |= {"holiday_pay", "holiday_pay_net", "allowance", "pension_own"}


def without_numbers(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a form without the numbers of its fields; other lines as they are."""
    named = {
        meaning(words.text).name
        for line in lines
        for number, words in pairwise(line.pieces)
        if _numbers(number, words, line)
    }
    if len(named & _FIELDS) >= _ENOUGH:
        lines = [_bare(line) for line in lines]
    return _without_count(lines)


def _without_count(lines: Sequence[Line]) -> list[Line]:
    """Return the lines without the number that each opens with, where they only count the rows."""
    counted: dict[int, int] = {}
    for at, line in enumerate(lines):
        number = line.pieces[0].figure if len(line.pieces) > 1 and line.pieces[1].words else None
        if number is not None and not number.places and number.unit is None:
            counted[at] = int(number.value)
    steps = sum(counted.get(at + 1) == number + 1 for at, number in counted.items())
    if steps < _ROWS or steps * 3 < len(counted) * 2:
        return list(lines)
    return [
        replace(line, pieces=line.pieces[1:]) if at in counted else line
        for at, line in enumerate(lines)
    ]


def _bare(line: Line) -> Line:
    after = (*line.pieces[1:], None)
    kept = (
        piece
        for piece, words in zip(line.pieces, after, strict=True)
        if words is None or not _numbers(piece, words, line)
    )
    return replace(line, pieces=tuple(kept))


def _numbers(number: Piece, words: Piece, line: Line) -> bool:
    """Return whether a small whole number opens a cell whose words it only numbers."""
    figure = number.figure
    if figure is None or figure.places or figure.unit or figure.signed or "." in number.text:
        return False
    opens = next(piece for piece in line.pieces if piece.cell == number.cell) is number
    return opens and words.words and words.cell == number.cell and 0 < figure.value <= _MOST
