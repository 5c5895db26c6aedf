"""Rows as lines of pieces, with numbers that are part of a phrase joined to its words."""

import re
from collections.abc import Sequence
from dataclasses import replace

from flows.payslip.reading import figures
from flows.payslip.reading.letters import bare
from flows.payslip.reading.level import Row
from flows.payslip.reading.numbered import without_numbers
from flows.payslip.reading.page import Box
from flows.payslip.reading.pieces import Line, Piece, filler, pieces_of

_CLOCK = re.compile(r"(?:\bkl\.?|\buge|\bden|\bover|\bunder|\bnr\.?)$")
_A_YEAR = re.compile(r"^\(?20[1-4]\d\)?$")
_OF_YEAR = re.compile(
    r"\b(?:ar|aret|indkomstar|saldo|saldi|total|i alt|indkomst|optjent|hidtil|optjent i"
    r"|atd|ytd|dato|for|i|samlet|hele)$"
)
_NUMBERED = (". ", ") ")


def lines_of(rows: Sequence[Row]) -> list[Line]:
    """Return the rows as lines of pieces; the page's own style says what separates decimals."""
    style = figures.style_of(word.text for row in rows for word in row.words)
    lines = [Line(tuple(_phrased(list(pieces_of(row, style)))), row.box) for row in rows]
    return without_numbers(lines)


def _phrased(pieces: Sequence[Piece]) -> list[Piece]:
    """Join numbers that are part of a phrase to it: "under 18 år", "efter kl. 18", "2026 i alt"."""
    out: list[Piece] = []
    for index, piece in enumerate(pieces):
        behind = pieces[index + 1] if index + 1 < len(pieces) else None
        before = out[-1] if out and out[-1].words and out[-1].cell == piece.cell else None
        if not out and behind is not None and _numbering(piece, behind):
            out.append(replace(piece, figure=None))
        elif before is not None and (
            (index == 1 and piece.text[:2] in _NUMBERED)
            or _in_phrase(before, piece, behind, len(pieces) == 2)
            or _open(before, piece)
        ):
            out[-1] = _both(before, piece)
        elif out and _heads(out[-1], piece):
            out[-1] = _both(out[-1], piece)
        else:
            out.append(piece)
    return out


def _numbering(piece: Piece, behind: Piece) -> bool:
    """Return whether a row opens with the number of a paragraph: "2. Afregning", "3) Ferie"."""
    figure, near = piece.figure, behind.words and behind.cell == piece.cell
    small = figure is not None and not figure.places and 0 < figure.value <= 20
    return small and near and behind.text[:2] in _NUMBERED


def _heads(year: Piece, words: Piece) -> bool:
    """Return whether a cell opens with a year that its words go on about: "2026 i alt"."""
    number = year.figure is not None and bool(_A_YEAR.match(year.text))
    return number and words.words and words.cell == year.cell


def _in_phrase(before: Piece, piece: Piece, behind: Piece | None, alone: bool) -> bool:
    figure = piece.figure
    if figure is None or figure.places or figure.unit in ("%", "kr", "h"):
        return False
    if figure.value < 0 and not _A_YEAR.match(piece.text):
        return False
    goes_on = behind is not None and behind.words and behind.cell == piece.cell
    if figure.unit in ("km", "day", "piece"):
        return goes_on and behind is not None and not filler(behind.text)
    if figure.unit == "age" or (figure.value <= 31 and _CLOCK.search(before.text.lower())):
        return True
    told = goes_on or alone or bool(_OF_YEAR.search(bare(before.text)))
    return bool(_A_YEAR.match(piece.text)) and told


def _open(before: Piece, piece: Piece) -> bool:
    """Return whether words go on after a number that was joined: "eIndkomst 2026" + "i alt"."""
    return piece.words and before.text[-1:].isdigit() and bool(re.search(r"\s\d+$", before.text))


def _both(one: Piece, other: Piece) -> Piece:
    box = Box(one.box.left, one.box.top, other.box.right, one.box.bottom)
    return Piece(f"{one.text} {other.text}", box, one.cell, sure=min(one.sure, other.sure))
