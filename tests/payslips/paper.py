"""A sheet of paper: text and lines put at millimetres, drawn as a PDF by typst."""

import json
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import Literal

import typst

SHEET = Path(__file__).parent / "sheet.typ"
Side = Literal["left", "right", "middle"]
FALLBACK = ("Source Sans Pro", "Source Sans 3", "Libertinus Serif")
NO_FILL = 256


@dataclass(frozen=True, slots=True)
class Run:
    """One piece of text; `y` is its baseline, `x` the side it is hung on. Millimetres, points."""

    x: float
    y: float
    text: str
    font: tuple[str, ...]
    size: float
    bold: bool
    gray: int
    track: float
    side: Side


@dataclass(frozen=True, slots=True)
class Shape:
    """A box, or a line when it has no height or width."""

    x: float
    y: float
    w: float
    h: float
    stroke: float
    gray: int
    fill: int


@dataclass(slots=True)
class Side1:
    """What stands on one page."""

    runs: list[Run] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)


class Paper:
    """Pages of one size. `order` is the order in which the PDF holds the text runs."""

    def __init__(
        self, *, width: float = 210, height: float = 297, font: str = "Liberation Sans",
        size: float = 9, order: Literal["rows", "columns", "mixed"] = "rows",
    ) -> None:  # fmt: skip
        self.width, self.height, self.font, self.size, self.order = width, height, font, size, order
        self.pages = [Side1()]

    def text(
        self, x: float, y: float, text: str, *, side: Side = "left", bold: bool = False,
        size: float | None = None, font: str | None = None, gray: int = 0, track: float = 0,
    ) -> None:  # fmt: skip
        """Put `text` with its baseline at `y`; an empty text is nothing."""
        if text:
            fonts = (font or self.font, *FALLBACK)
            run = Run(x, y, text, fonts, size or self.size, bold, gray, track, side)
            self.pages[-1].runs.append(run)

    def rule(self, x: float, y: float, w: float, *, stroke: float = 0.5, gray: int = 0) -> None:
        """Draw a level line."""
        self.pages[-1].shapes.append(Shape(x, y, w, 0, stroke, gray, NO_FILL))

    def bar(self, x: float, y: float, h: float, *, stroke: float = 0.5, gray: int = 0) -> None:
        """Draw an upright line."""
        self.pages[-1].shapes.append(Shape(x, y, 0, h, stroke, gray, NO_FILL))

    def box(
        self, x: float, y: float, w: float, h: float, *, stroke: float = 0.5, gray: int = 0,
        fill: int = NO_FILL,
    ) -> None:  # fmt: skip
        """Draw a box, filled with the grey `fill` when it is given."""
        self.pages[-1].shapes.append(Shape(x, y, w, h, stroke, gray, fill))

    def turn_over(self) -> None:
        """Go on on a new page."""
        self.pages.append(Side1())

    def words(self) -> list[str]:
        """Return every text on the paper."""
        return [run.text for page in self.pages for run in page.runs]

    def pdf(self, rng: Random) -> bytes:
        """Return the paper as a PDF; `rng` mixes the order of the runs where that is asked for."""
        for page in self.pages:
            if self.order == "columns":
                page.runs.sort(key=lambda run: (round(run.x / 8), run.y))
            elif self.order == "mixed":
                rng.shuffle(page.runs)
        sheet = {
            "width": self.width, "height": self.height, "pages": [asdict(p) for p in self.pages]
        }  # fmt: skip
        compiler = typst.Compiler(SHEET, SHEET.parent, _fonts())
        drawn = compiler.compile(
            format="pdf",
            sys_inputs={"sheet": json.dumps(sheet)},
            timestamp=datetime(2026, 1, 1, tzinfo=UTC),
        )
        assert isinstance(drawn, bytes)
        return drawn


@cache
def _fonts() -> typst.Fonts:
    """Return the machine's fonts and ours; one that is missing is replaced by one of these."""
    package = find_spec("font_source_sans_pro")
    ours = [Path(package.origin).parent / "files"] if package and package.origin else []
    return typst.Fonts(include_system_fonts=True, font_paths=ours)
