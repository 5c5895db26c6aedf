"""The sheet: every number and date with the words that belong to it, left, above and over it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from flows.payslip.reading.heads import Label
from flows.payslip.reading.labelled import Labelled
from flows.payslip.reading.labelling import labelled_lines
from flows.payslip.reading.labels import NOTHING, Meaning, Tags
from flows.payslip.reading.pieces import Line, Piece
from flows.payslip.reading.rows import settle
from flows.payslip.reading.titles import Titles


@dataclass(frozen=True, slots=True)
class Entry:
    """A number or a date with its surroundings.

    `place` counts the numbers behind the same label from 0, `of` how many there are, and `row`
    has them without signs; `below` is
    how many values stand between it and its header; `beside` are the tags of all headers in that
    row. `inline` says that it is in its label's cell, `based` that it only tells what the amount
    was reckoned of, `holiday` that it follows a line of holiday pay, `paid` the
    net pay.
    """

    piece: Piece
    line: int
    label: Label | None
    header: Label | None
    under: Label | None
    beside: Tags
    place: int
    of: int
    row: tuple[Decimal, ...]
    below: int
    inline: bool
    based: bool
    holiday: bool
    paid: bool

    @property
    def label_meaning(self) -> Meaning:
        """What its label means."""
        return self.label.meaning if self.label else NOTHING

    @property
    def header_meaning(self) -> Meaning:
        """What its column's header means."""
        return self.header.meaning if self.header else NOTHING

    @property
    def heading(self) -> Tags:
        """The tags of the heading that its label stands under."""
        return self.under.meaning.tags if self.under else frozenset()


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that was read: the lines, and the entries in them from the top."""

    lines: tuple[Line, ...]
    entries: tuple[Entry, ...]

    def numbers(self) -> Iterator[Entry]:
        """Yield the entries that are numbers."""
        return (entry for entry in self.entries if entry.piece.figure is not None)

    def dates(self) -> Iterator[Entry]:
        """Yield the entries that are dates."""
        return (entry for entry in self.entries if entry.piece.span is not None)


def sheet_of(lines: Sequence[Line]) -> Sheet:
    """Return the sheet of lines that stand one under the other."""
    titles = Titles(lines)
    labelled = labelled_lines(lines, titles)
    placed = [(v, row, *_titled(v, row, titles)) for row, vs in enumerate(labelled) for v in vs]
    for value, _, header, _ in placed:
        if value.label is None and header is not None:
            titles.mark_box(header)
    settle(placed, titles)
    return Sheet(tuple(lines), tuple(_of_holiday(_entry(*place, titles) for place in placed)))


def _of_holiday(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Mark the boxes behind the net and one of holiday pay: what they are named is of that."""
    paid = holiday = False
    for entry in entries:
        name = entry.header_meaning.name
        boxed = entry.label is None and entry.header is not None
        if boxed and paid and holiday:
            entry = replace(entry, holiday=True, paid=True)
        holiday = holiday or (boxed and paid and name == "holiday_pay")
        paid = paid or (name == "net" and boxed)
        yield entry


def _titled(value: Labelled, number: int, titles: Titles) -> tuple[Label | None, int]:
    """Return the header of a value and how many stand between; a caption below may be nearer."""
    header, below = titles.header(value.piece, number)
    caption = titles.caption(value.piece, number, header) if value.label is None else None
    return (caption, 0) if caption else (header, below)


def _entry(value: Labelled, number: int, header: Label | None, below: int, titles: Titles) -> Entry:
    box, label = value.piece.box, value.label
    owner = label or header
    return Entry(
        piece=value.piece,
        line=number,
        label=label,
        header=header,
        under=_led(label, header, number, titles)
        or titles.heading(
            owner.box if owner else box, owner.line if owner else number, label is None
        ),
        beside=titles.beside(header),
        place=value.place,
        of=value.of,
        row=value.row,
        below=below,
        inline=bool(label and box.left - label.box.right < box.height),
        based=value.based,
        holiday=value.holiday,
        paid=value.paid,
    )


def _led(label: Label | None, header: Label | None, number: int, titles: Titles) -> Label | None:
    """Return the words that lead a value's own header in a row of headers, as "Ferie" does."""
    named = label is not None and label.meaning.name
    if header is None or named or header.line > number:
        return None
    return titles.led_by(header, number)
