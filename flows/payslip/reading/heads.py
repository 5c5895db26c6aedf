"""The titles of a row: words that no value follows, so that they may head what stands below."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from flows.payslip.reading.labels import Meaning, meaning
from flows.payslip.reading.page import Box
from flows.payslip.reading.pieces import Line, Piece

_THIS_MONTH = Meaning("", 0.0, frozenset({"NOW"}))


@dataclass(frozen=True, slots=True)
class Label:
    """Words that name what stands right of them or below."""

    text: str
    box: Box
    meaning: Meaning
    line: int


def titles_of(line: Line, number: int, below: Line | None = None) -> list[Label]:
    """Return the words of a line that no value follows: they may be headers or a heading.

    `below` is the line under it: where it has values alone, even two words may be their headers.
    """
    out: list[Label] = []
    for one, other in pairwise((*_headed(line, below), None)):
        last = other is None or other.figure is None
        if one is not None and last and (one.words or _month(one, line)):
            known = meaning(one.text) if one.words else _THIS_MONTH
            if (
                one.words
                and other is not None
                and other.span is not None
                and not _month(other, line)
            ):
                continue
            out += _parted(Label(one.text, one.box, known, number))
    return out


def _parted(title: Label) -> Sequence[Label]:
    """Return the two headers that stand so close that they look like one: "Sats Denne periode"."""
    apart = "  " in title.text
    first, _, rest = title.text.partition("  " if apart else " ")
    one, other = meaning(first), meaning(rest)
    close = one.name == "rate" and other.tags & {"NOW", "YEAR"} and not other.name
    if not (close or (apart and one.tags and other.tags)):
        return [title]
    box = title.box
    cut = box.left + (box.right - box.left) * len(first) / len(title.text)
    return [
        Label(first, replace(box, right=cut), one, title.line),
        Label(rest, replace(box, left=cut), other, title.line),
    ]


def _headed(line: Line, below: Line | None) -> Sequence[Piece]:
    """Return the pieces of a row of headers with its percents as words: "Feriepenge 12,5 %"."""
    figures = [piece for piece in line.pieces if piece.figure is not None]
    words = sum(piece.words for piece in line.pieces)
    over = below is not None and captions(line, below)
    shares = all(_share(piece) or (over and _told(piece)) for piece in figures)
    if not figures or words < (2 if over else 3) or not shares:
        return line.pieces
    out: list[Piece] = []
    for piece in line.pieces:
        before = out[-1] if out else None
        if before is not None and before.cell == piece.cell and before.words and not piece.words:
            out[-1] = _with_share(before, piece)
        elif piece.words or piece.span is not None:
            out.append(piece)
    return out


def _with_share(words: Piece, share: Piece) -> Piece:
    """Return words with the percent behind them, which only says something where it is 12,5 %."""
    box = Box(words.box.left, words.box.top, share.box.right, words.box.bottom)
    telling = share.figure is not None and share.figure.value == Decimal("12.5")
    return replace(words, text=f"{words.text} {share.text}" if telling else words.text, box=box)


def captions(line: Line, below: Line) -> bool:
    """Return whether two or more words stand over as many values, each in the box of its words.

    The values are flush with their words at the left, or further right in the same box.
    """
    values = [piece for piece in below.pieces if piece.figure is not None]
    if any(piece.span is not None for piece in below.pieces) and len(below.pieces) > 1:
        return _boxed(line, below, [piece for piece in below.pieces if _opens(piece, below)])
    if len(values) < 2 or any(piece.words for piece in below.pieces):
        return False
    starts = [piece.box.left for piece in line.pieces if piece.words]
    flush = all(_near(piece.box.left, starts, piece.box.height) for piece in values)
    return flush or _boxed(line, below, values)


def _boxed(line: Line, below: Line, values: Sequence[Piece]) -> bool:
    """Return whether values stand right of where the words over them begin, one in each box.

    A table's headers are none: there a value reaches under the words of the next column.
    """
    if not all(piece.words for piece in line.pieces):
        return False
    if below.box.top - line.box.bottom > 1.5 * below.box.height:
        return False
    own = [_last_before(piece.box, line.pieces) for piece in values]
    apart = len({id(words) for words in own}) == len(values) and None not in own
    return apart and not any(
        words.box.covers(value.box)
        for value, mine in zip(values, own, strict=True)
        for words in line.pieces
        if words is not mine
    )


def _opens(piece: Piece, line: Line) -> bool:
    return next(other for other in line.pieces if other.cell == piece.cell) is piece


def _last_before(box: Box, words: Sequence[Piece]) -> Piece | None:
    """Return the last words that begin left of a box."""
    return max(
        (piece for piece in words if piece.box.left < box.left + 0.6 * box.height),
        key=lambda piece: piece.box.left,
        default=None,
    )


def amount_over(
    piece: Piece, number: int, lines: Sequence[Line], titles: Sequence[Sequence[Label]]
) -> Label | None:
    """Return the "Beløb" that ends a row of headers, for the number that ends the row below it.

    A table of its own, "Konto / Disp. dato / Beløb", need not stand in the columns of the pay.
    """
    if not number or piece.figure is None or lines[number].pieces[-1] is not piece:
        return None
    line, heads = lines[number - 1], titles[number - 1]
    if len(heads) < 3 or len(heads) != len(line.pieces) or heads[-1].meaning.tags != {"AMOUNT"}:
        return None
    under = piece.box.top - line.box.bottom < 2 * piece.box.height
    return heads[-1] if under and piece.box.left > heads[-2].box.right else None


def _near(left: float, starts: Sequence[float], tall: float) -> bool:
    return any(abs(left - start) < 0.6 * tall for start in starts)


def _told(piece: Piece) -> bool:
    """Return whether a number in a caption is no amount: "Uniform, 2 stk."."""
    return piece.figure is not None and piece.figure.unit not in (None, "kr")


def _share(piece: Piece) -> bool:
    """Return whether a number in a row of headers only says which share is meant."""
    figure = piece.figure
    return figure is not None and (figure.unit == "%" or figure.value in (Decimal("12.5"), 8))


def _month(piece: Piece, line: Line) -> bool:
    """Return whether a piece is a month that heads a column: "August" beside "Året"."""
    alone = all(other.figure is None for other in line.pieces) and line.pieces[-1].words
    return piece.span is not None and piece.span.whole and alone and len(line.pieces) > 1


def is_card(title: Label, row: Sequence[Label]) -> bool:
    """Return whether words are the card that its row tells of: "Kort    Bikort"."""
    cards = title.meaning.tags <= {"CARD", "FRIKORT", "MAIN_CARD", "SIDE_CARD"}
    return cards and row[0] is not title and "CARD" in row[0].meaning.tags
