"""Words above values: the headers of columns and of boxes, and the headings of blocks."""

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from flows.payslip.reading.heads import Label, amount_over, captions, is_card, titles_of
from flows.payslip.reading.labels import meaning, with_tags
from flows.payslip.reading.page import Box
from flows.payslip.reading.pieces import Line, Piece, currency
from flows.payslip.reading.zones import Flush, aside, off, slack, zoned

_HEADER_ROWS = 60  # how many rows a column's header reaches down
_HEADING_ROWS = 30
AFTER_HOLIDAY = frozenset({"am", "tax", "a_income", "allowance", "net"})
"""Fields that the block of holiday pay has, too."""
_BREAK = 12  # so many letter heights of white end a table
_COLUMN = frozenset({"COUNT", "RATE", "AMOUNT", "DRAWN", "PAID", "YEAR", "NOW", "BASE", "CODE"})
_COLUMN |= {"TEXT", "PERCENT_COLUMN", "BALANCE", "EMPLOYER", "OWN", "TOTAL", "LAST"}

_BLOCK = frozenset({"YEAR", "BALANCE"})
_SAID = AFTER_HOLIDAY | {"gross", "am_base", "atp", "pension_own", "holiday_pay", "sum", "pay"}
"""What a header may say for certain of the amount under it."""


class Titles:
    """The titles of a sheet, asked for what stands over a value."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        below = (*lines[1:], None)
        self._titles = [titles_of(line, n, below[n]) for n, line in enumerate(lines)]
        self._flush: dict[int, Flush] = {}
        self._boxed: set[tuple[int, float]] = set()

    def header(self, piece: Piece, number: int) -> tuple[Label | None, int]:
        """Return the nearest header above a value, and how many values stand between."""
        between = 0
        if number and captions(self._lines[number - 1], self._lines[number]):
            return self._caption_over(piece, number - 1), 0
        alone = self._box_above(piece, number)
        if alone := alone or amount_over(piece, number, self._lines, self._titles):
            return alone, 0
        for row in range(number - 1, max(number - _HEADER_ROWS, -1), -1):
            if self._lines[row].box.top < self._lines[row + 1].box.top - _BREAK * piece.box.height:
                break
            found = self._over(piece.box, row)
            if found is not None:
                return self._stacked(found, row), between
            pieces = self._lines[row].pieces
            between += any(not p.words and p.box.covers(piece.box) for p in pieces)
        return None, 0

    def _caption_over(self, piece: Piece, row: int) -> Label | None:
        """Return the words that a value stands flush under, in a row of a caption for each."""
        over = (t for t in self._titles[row] if t.box.left < piece.box.left + piece.box.height)
        return max(over, key=lambda title: title.box.left, default=None)

    def _box_above(self, piece: Piece, number: int) -> Label | None:
        """Return the words alone in the row right over a value that stands alone, too."""
        if not number or len(_told(self._lines[number])) > 1:
            return None
        if paid := self._paid_on(piece, number - 1):
            return paid
        above = self._titles[number - 1]
        if len(above) != 1 or len(_told(self._lines[number - 1])) > 1:
            return None
        box, near = above[0].box, 1.2 * piece.box.height
        told = above[0].meaning.name and box.left <= piece.box.left
        return above[0] if told and piece.box.top - box.bottom < near else None

    def _paid_on(self, piece: Piece, row: int) -> Label | None:
        """Return the words of "Udbetales 31. marts 2026" right over or under an amount alone."""
        if not self._lines[row].pieces:
            return None
        words, *rest = self._lines[row].pieces
        air = max(piece.box.top - words.box.bottom, words.box.top - piece.box.bottom)
        near = air < 1.2 * piece.box.height
        dated = len(rest) == 1 and rest[0].span is not None and words.words
        if not (near and dated and piece.figure is not None and piece.figure.places == 2):
            return None
        known = meaning(words.text)
        return Label(words.text, words.box, known, row) if known.name == "net" else None

    def caption(self, piece: Piece, number: int, header: Label | None) -> Label | None:
        """Return the words right under a value that has none at its left, if they are nearer."""
        named = header is not None and header.meaning.name in _SAID
        last = number + 1 == len(self._lines)
        if not named and not last and (paid := self._paid_on(piece, number + 1)):
            return paid
        for row in range(number + 1, min(number + 3, len(self._titles))):
            under = [t for t in self._titles[row] if t.meaning.tags and t.box.covers(piece.box)]
            for title in under:
                tall = piece.box.height
                gap = title.box.top - piece.box.bottom
                above = piece.box.top - header.box.bottom if header else 99 * tall
                return (
                    title if gap < 0.6 * tall and above > 0.9 * tall and gap < above / 2 else None
                )
        return None

    def beside(self, header: Label | None) -> frozenset[str]:
        """Return the tags of all headers in a header's row."""
        if header is None:
            return frozenset()
        return frozenset[str]().union(*(t.meaning.tags for t in self._titles[header.line]))

    def heading(self, owner: Box, number: int, boxed: bool = False) -> Label | None:
        """Return the heading that a label stands under, flush with it.

        Alone in its row it may also stand further left: over the label of a box (`boxed`), or
        a little further over the lines of a block that it says are of the whole year.
        """
        for row in range(number - 1, max(number - _HEADING_ROWS, -1), -1):
            alone = len(self._lines[row].pieces) == 1
            for title in self._titles[row]:
                flush = abs(title.box.left - owner.left) < 3 * owner.height
                step = owner.left - title.box.left
                block = bool(title.meaning.tags & _BLOCK) and step < 7 * owner.height
                over = alone and (boxed or block) and step > 0
                is_box = (title.line, title.box.left) in self._boxed
                if (flush or over) and title.meaning.tags and not is_box:
                    return title
        return None

    def of_row(self, row: int) -> Sequence[Label]:
        """Return the titles of a row, left to right."""
        return self._titles[row]

    def led_by(self, header: Label, row: int) -> Label | None:
        """Return the words that lead a row of headers, and that this one belongs to, if any.

        They are of holiday pay, or of the year: then nothing of the values' row stands under them.
        """
        left = [title for title in self._titles[header.line] if title.box.left < header.box.left]
        if left and left[0].meaning.tags & _BLOCK and left[0].box.right < self._starts(row):
            return left[0]
        if header.meaning.name not in AFTER_HOLIDAY and header.text.lower() != "brutto":
            return None
        for title in reversed(left):
            if title.text.lower() == "ferie":
                return replace(title, meaning=with_tags(frozenset({"HOLIDAY"})))
            if title.meaning.name not in AFTER_HOLIDAY and title.text.lower() != "brutto":
                return self._of_holiday(title)
        return None

    def _of_holiday(self, title: Label) -> Label | None:
        """Return a title as one of holiday pay: so is a "Ferieregnskab" that has its taxes."""
        if "HOLIDAY_OFF" in title.meaning.tags:
            return replace(title, meaning=with_tags(title.meaning.tags | {"HOLIDAY"}))
        return title if "HOLIDAY" in title.meaning.tags else None

    def _starts(self, row: int) -> float:
        """Return where a row begins at the left."""
        return self._lines[row].pieces[0].box.left

    def mark_box(self, header: Label) -> None:
        """Remember that a title is the label of a box, and so no heading."""
        self._boxed.add((header.line, header.box.left))

    def _over(self, box: Box, row: int) -> Label | None:
        """Return the title of a row that stands over a box."""
        known = [title for title in self._titles[row] if title.meaning.tags]
        known = [title for title in known if not is_card(title, known)]
        columns = [title for title in known if title.meaning.tags & _COLUMN]
        if len(columns) >= 2 and len(self._titles[row]) >= 3:
            return zoned(box, self._titles[row], self._flush_of(row))
        above = [title for title in known if title.box.covers(box, slack(title, box))]
        if above:
            return min(above, key=lambda title: aside(title.box, box))
        near = min(columns, key=lambda title: aside(title.box, box), default=None)
        wide = len(columns) >= 2 and near is not None and aside(near.box, box) < 4 * box.height
        return near if wide else None

    def _flush_of(self, row: int) -> Flush:
        """Return how the numbers of a table stand under its headers: the way that fits best."""
        if row not in self._flush:
            ways: tuple[Flush, ...] = ("over", "right", "left")
            self._flush[row] = min(ways, key=lambda way: self._misfits(row, way))
        return self._flush[row]

    def _misfits(self, row: int, way: Flush) -> float:
        """Return how many numbers would share a header, or stand under none."""
        wrong, aside = 0, []
        for line in self._below(row):
            worded = {piece.cell for piece in line.pieces if piece.words}
            numbers = [piece for piece in line.pieces if piece.figure is not None]
            boxes = [p.box for p in numbers if p.cell not in worded]
            found = [zoned(box, self._titles[row], way) for box in boxes]
            named = [title for title in found if title is not None]
            wrong += len(found) - len({id(title) for title in named})
            wrong += sum("TEXT" in title.meaning.tags for title in named)
            aside += [
                off(t.box, b, way) for t, b in zip(found, boxes, strict=True) if t is not None
            ]
        return wrong + min(median(aside) if aside else 0.0, 99.0) / 100

    def _below(self, row: int) -> Sequence[Line]:
        """Return the lines under a header row, up to the next one."""
        end = row + 1
        while end < min(len(self._lines), row + 25):
            if sum(bool(t.meaning.tags & _COLUMN) for t in self._titles[end]) >= 2:
                break
            end += 1
        return self._lines[row + 1 : end]

    def _stacked(self, header: Label, row: int) -> Label:
        """Return a header with the words right above it: "År til" over "dato"."""
        above = self._titles[row - 1] if row else []
        for title in above:
            near = header.box.top - title.box.bottom < 0.6 * header.box.height
            if near and title.box.covers(header.box) and len(above) > 1:
                text = f"{title.text} {header.text}"
                return Label(text, header.box, meaning(text), header.line)
        return header


def _told(line: Line) -> Sequence[Piece]:
    """Return the pieces of a row without the "kr." before its amounts."""
    return [piece for piece in line.pieces if not (piece.words and currency(piece))]
