"""Labels of two values, parted by a slash: "A-indkomst / fradrag    13.044,68   4.633,00"."""

from collections.abc import Iterator, Sequence

from flows.payslip.reading.heads import Label
from flows.payslip.reading.labelled import Labelled
from flows.payslip.reading.labels import Meaning, meaning, with_tags
from flows.payslip.reading.pieces import Line, Piece
from flows.payslip.reading.said_behind import MODIFIERS


def part(line: Line, values: Sequence[Labelled], number: int) -> None:
    """Give each value behind words that slashes part its own of them, where they are as many."""
    for words, behind in _runs(line):
        if len(words) == len(behind) >= 2:
            for value in values:
                if (at := _index(value.piece, behind)) is not None:
                    said = _meaning(words[0], words[at])
                    value.label = Label(words[at].text, words[at].box, said, number)
                    value.based = False


def _runs(line: Line) -> Iterator[tuple[list[Piece], list[Piece]]]:
    """Yield words that slashes part, each with the numbers up to the next words."""
    words: list[Piece] = []
    behind: list[Piece] = []
    for piece in line.pieces:
        if piece.words and piece.slashed and words and not behind:
            words.append(piece)
        elif piece.words:
            yield words, behind
            words, behind = [piece], []
        elif piece.figure is not None:
            behind.append(piece)
    yield words, behind


def _index(piece: Piece, pieces: Sequence[Piece]) -> int | None:
    return next((at for at, other in enumerate(pieces) if other is piece), None)


def _meaning(first: Piece, words: Piece) -> Meaning:
    """Return what words mean that may say only what is another in them: "ATP egen / firma"."""
    one, own = meaning(first.text), meaning(words.text)
    if words is first:
        return own
    if one.name == "holiday_days" and own.name in ("", "net", "sum"):
        return one
    whose = own.tags & MODIFIERS
    if own.name in ("", "sum") and whose:
        return with_tags(one.tags - MODIFIERS | whose)
    return own
