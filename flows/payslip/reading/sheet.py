"""The sheet: every number and date with the words that belong to it, left, above and over it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flows.payslip.reading.labels import Meaning, Tags, meaning
from flows.payslip.reading.page import Box
from flows.payslip.reading.pieces import Line, Piece, filler
from flows.payslip.reading.titles import Label, Titles

_NOTHING = Meaning("", 0.0, frozenset())
_HOLIDAY = frozenset({"holiday_pay", "holiday_base"})
_MAIN = frozenset({"gross", "am_base", "net", "pay", "hourly", "atp", "tax_pct", "pension_own"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A number or a date with its surroundings.

    `place` counts the numbers behind the same label from 0, `of` how many there are; `below` is
    how many values stand between it and its header; `beside` are the tags of all headers in that
    row. `inline` says that it is in its label's cell, `based` that it only tells what the amount
    was reckoned of, `holiday` that it follows a line of holiday pay.
    """

    piece: Piece
    line: int
    label: Label | None
    header: Label | None
    under: Label | None
    beside: Tags
    place: int
    of: int
    below: int
    inline: bool
    based: bool
    holiday: bool

    @property
    def label_meaning(self) -> Meaning:
        """What its label means."""
        return self.label.meaning if self.label else _NOTHING

    @property
    def header_meaning(self) -> Meaning:
        """What its column's header means."""
        return self.header.meaning if self.header else _NOTHING

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


@dataclass(slots=True)
class _Labelled:
    """A value with its label, before what stands above is known."""

    piece: Piece
    label: Label | None
    based: bool
    place: int = 0
    of: int = 1
    holiday: bool = False


def sheet_of(lines: Sequence[Line]) -> Sheet:
    """Return the sheet of lines that stand one under the other."""
    titles = Titles(lines)
    labelled: list[list[_Labelled]] = []
    for number, line in enumerate(lines):
        values = list(_labelled(line, number))
        _count(values)
        _go_on(line, values, labelled[-1] if labelled else [])
        labelled.append(values)
    _mark_holiday(labelled)
    entries = [_entry(v, number, titles) for number, vs in enumerate(labelled) for v in vs]
    return Sheet(tuple(lines), tuple(entries))


def _labelled(line: Line, number: int) -> Iterator[_Labelled]:
    label: Label | None = None
    last: Piece | None = None
    based = False
    for piece in line.pieces:
        if piece.words:
            joins = last is not None and not last.words
            if joins and (filler(piece.text) or _goes_on(piece, last)):
                based = piece.text.lower().lstrip("( ").startswith("af")
                last = piece
                continue
            label = _label(piece, number, label if last is not None and last.words else None)
        elif not _identity(piece, label):
            yield _Labelled(piece, label, based)
            based = False
        else:
            continue
        last = piece


def _goes_on(piece: Piece, last: Piece | None) -> bool:
    """Return whether words behind a number go on about the same ("12,5 % af ferieløn")."""
    start = piece.text.lower().lstrip("( ")
    return last is not None and last.cell == piece.cell and start.startswith(("af ", "á ", "x "))


def _go_on(line: Line, values: list[_Labelled], above: Sequence[_Labelled]) -> None:
    """Give a line without words of its own the label above: "26 timer á 80 kr." under "Løn"."""
    label = above[0].label if above else None
    if label is None or not values or any(value.label for value in values):
        return
    first = line.pieces[0].box
    close = first.top - label.box.bottom < 1.2 * first.height
    if close and -0.5 * first.height < first.left - label.box.left < 6 * first.height:
        for value in values:
            value.label, value.based = label, True


def _label(piece: Piece, number: int, before: Label | None) -> Label:
    """Return a label of words, joined with those before it where they alone say too little."""
    own = meaning(piece.text)
    if before is None:
        return Label(piece.text, piece.box, own, number)
    text = f"{before.text} {piece.text}"
    same_cell = piece.box.left - before.box.right < piece.box.height
    if same_cell or not own.name:
        both = meaning(text)
        if both.name or not own.tags:
            box = Box(before.box.left, before.box.top, piece.box.right, piece.box.bottom)
            return Label(text, box, both, number)
    return Label(piece.text, piece.box, own, number)


def _identity(piece: Piece, label: Label | None) -> bool:
    """Return whether a number only names something: a CVR number, a week, a page."""
    figure = piece.figure
    if figure is None or figure.places or figure.unit:
        return False
    named = label is not None and "IDENT" in label.meaning.tags and not label.meaning.name
    return figure.value > 9_999_999 or (named and abs(figure.value) < 100)


def _count(values: list[_Labelled]) -> None:
    """Say for each number which it is of those behind its label; percents are not counted."""
    for value in values:
        same = [v for v in values if v.label is value.label and _money(v.piece)]
        value.of = len(same)
        value.place = same.index(value) if value in same else 0


def _money(piece: Piece) -> bool:
    return piece.figure is not None and piece.figure.unit in (None, "kr")


def _mark_holiday(labelled: Sequence[Sequence[_Labelled]]) -> None:
    """Mark the values whose last telling line above, flush with theirs, is of holiday pay."""
    anchors: list[tuple[Label, bool]] = []
    for values in labelled:
        for value in values:
            if value.label is None:
                continue
            box, height = value.label.box, value.label.box.height
            near = (on for label, on in reversed(anchors) if abs(label.box.left - box.left) < 3 * height)
            value.holiday = next(near, False)
            name = value.label.meaning.name
            if name in _HOLIDAY | _MAIN:
                anchors.append((value.label, name in _HOLIDAY))


def _entry(value: _Labelled, number: int, titles: Titles) -> Entry:
    header, below = titles.header(value.piece, number)
    box, label = value.piece.box, value.label
    return Entry(
        piece=value.piece,
        line=number,
        label=label,
        header=header,
        under=titles.heading(label.box if label else box, label.line if label else number),
        beside=titles.beside(header),
        place=value.place,
        of=value.of,
        below=below,
        inline=bool(label and box.left - label.box.right < box.height),
        based=value.based,
        holiday=value.holiday,
    )
