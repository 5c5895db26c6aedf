"""Rows under each other in columns."""

from collections.abc import Sequence

from tests.payslips.paper import Paper, Side

Column = tuple[float, Side]


class Table:
    """Columns given by where they hang; `y` is the baseline of the next row, in millimetres."""

    def __init__(self, paper: Paper, columns: Sequence[Column], y: float, step: float) -> None:
        self.paper, self.columns, self.y, self.step = paper, columns, y, step

    def row(
        self, *texts: str, bold: bool = False, size: float | None = None, gray: int = 0,
        track: float = 0, font: str | None = None,
    ) -> None:  # fmt: skip
        """Write one row; an empty text leaves its column empty."""
        for (x, side), text in zip(self.columns, texts, strict=False):
            self.paper.text(
                x, self.y, text, side=side, bold=bold, size=size, gray=gray, track=track, font=font
            )
        self.y += self.step

    def line(self, x: float, w: float, *, stroke: float = 0.5, gray: int = 0) -> None:
        """Draw a line between the last row and the next."""
        self.paper.rule(x, self.y - self.step * 0.72, w, stroke=stroke, gray=gray)

    def gap(self, share: float = 0.5) -> None:
        """Leave a share of a row empty."""
        self.y += self.step * share
