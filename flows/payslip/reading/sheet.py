"""The sheet: every number and date with the words that belong to it, left, above and over it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from flows.payslip.reading.labels import Meaning, Tags, meaning
from flows.payslip.reading.page import Box
from flows.payslip.reading.pieces import Line, Piece, filler

_NOTHING = Meaning("", 0.0, frozenset())
_HEADER_ROWS = 60  # how many rows a column's header reaches down
_HEADING_ROWS = 30
_COLUMN = frozenset({"COUNT", "RATE", "AMOUNT", "DRAWN", "PAID", "YEAR", "NOW", "BASE", "CODE"})
_COLUMN |= {"TEXT", "PERCENT_COLUMN", "BALANCE"}


@dataclass(frozen=True, slots=True)
class Label:
    """Words that name what stands right of them or below."""

    text: str
    box: Box
    meaning: Meaning
    line: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A number or a date with its surroundings.

    `place` counts the numbers behind the same label from 0, `of` how many there are; `below` is
    how many values stand between it and its header; `inline` says that it is in its label's
    cell, `based` that "af" stands before it.
    """

    piece: Piece
    line: int
    label: Label | None
    header: Label | None
    heading: Tags
    place: int
    of: int
    below: int
    inline: bool
    based: bool

    @property
    def label_meaning(self) -> Meaning:
        """What its label means."""
        return self.label.meaning if self.label else _NOTHING

    @property
    def header_meaning(self) -> Meaning:
        """What its column's header means."""
        return self.header.meaning if self.header else _NOTHING


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


def sheet_of(lines: Sequence[Line]) -> Sheet:
    """Return the sheet of lines that stand one under the other."""
    labelled = [list(_labelled(line, number)) for number, line in enumerate(lines)]
    titles = [_titles(line, number) for number, line in enumerate(lines)]
    entries: list[Entry] = []
    for number, values in enumerate(labelled):
        _count(values)
        entries += [_entry(value, number, lines, titles) for value in values]
    return Sheet(tuple(lines), tuple(entries))


def _labelled(line: Line, number: int) -> Iterator[_Labelled]:
    label: Label | None = None
    last: Piece | None = None
    based = False
    for piece in line.pieces:
        if piece.words:
            joins = last is not None and not last.words and label is not None
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


def _titles(line: Line, number: int) -> list[Label]:
    """Return the words of a line that no value follows: they may be headers or a heading."""
    out: list[Label] = []
    for one, other in pairwise((*line.pieces, None)):
        if one is not None and one.words and (other is None or other.words):
            out.append(Label(one.text, one.box, meaning(one.text), number))
    return out


def _entry(
    value: _Labelled, number: int, lines: Sequence[Line], titles: Sequence[list[Label]]
) -> Entry:
    header, below = _header(value.piece, number, lines, titles)
    owner = value.label.box if value.label else value.piece.box
    return Entry(
        piece=value.piece,
        line=number,
        label=value.label,
        header=header,
        heading=_heading(owner, number, lines, titles),
        place=value.place,
        of=value.of,
        below=below,
        inline=bool(value.label and value.piece.box.left - value.label.box.right < value.piece.box.height),
        based=value.based,
    )


def _header(
    piece: Piece, number: int, lines: Sequence[Line], titles: Sequence[list[Label]]
) -> tuple[Label | None, int]:
    """Return the nearest header above a value, and how many values stand between."""
    between = 0
    for row in range(number - 1, max(number - _HEADER_ROWS, -1), -1):
        if lines[row].box.top < lines[row + 1].box.top - 12 * piece.box.height:
            return None, 0
        found = _over(piece.box, titles[row])
        if found is not None:
            return _stacked(found, titles[row - 1] if row else []), between
        between += any(not p.words and p.box.covers(piece.box) for p in lines[row].pieces)
    return None, 0


def _over(box: Box, titles: list[Label]) -> Label | None:
    """Return the title that stands over a box: overlapping, or in a header row the nearest."""
    known = [title for title in titles if title.meaning.tags]
    above = [title for title in known if title.box.covers(box, 0.3 * box.height)]
    if above:
        return min(above, key=lambda title: _aside(title.box, box))
    columns = [title for title in known if title.meaning.tags & _COLUMN]
    if len(columns) < 2:
        return None
    near = min(columns, key=lambda title: _aside(title.box, box))
    return near if _aside(near.box, box) < 4 * box.height else None


def _aside(title: Box, box: Box) -> float:
    return min(abs(title.left - box.left), abs(title.right - box.right))


def _stacked(header: Label, above: list[Label]) -> Label:
    """Return a header with the words right above it: "År til" over "dato"."""
    for title in above:
        near = header.box.top - title.box.bottom < 0.6 * header.box.height
        if near and title.box.covers(header.box) and len(above) > 1:
            text = f"{title.text} {header.text}"
            return Label(text, header.box, meaning(text), header.line)
    return header


def _heading(
    owner: Box, number: int, lines: Sequence[Line], titles: Sequence[list[Label]]
) -> Tags:
    """Return the tags of the heading that a label stands under, flush with it or nearly."""
    for row in range(number - 1, max(number - _HEADING_ROWS, -1), -1):
        for title in titles[row]:
            flush = abs(title.box.left - owner.left) < 3 * owner.height
            if flush and title.meaning.tags:
                return title.meaning.tags
    return frozenset()
