"""Draws a CV as a PDF: one page, tagged, the same bytes for the same CV on the same day."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

import typst

from flows.cv.model import Cv
from flows.cv.photo import presentable
from flows.cv.sheet import sheet

LOOKS_FOLDER = Path(__file__).parent / "looks"
_PREVIEW_PPI = 110.0


class Undrawable(Exception):
    """The CV's look is broken (a template or font error): mend `flows/cv/looks`."""


def render(cv: Cv, *, photo: bytes | None, today: date) -> bytes:
    """Return the CV as a one-page PDF/UA-1.

    `photo` is a whole JPEG or PNG; one that cannot be shown is left out. Age is as of `today`.
    """
    return _drawn(cv, photo, today, "pdf")


def preview(cv: Cv, *, photo: bytes | None, today: date) -> bytes:
    """Return the same page as a PNG picture."""
    return _drawn(cv, photo, today, "png")


def _drawn(cv: Cv, photo: bytes | None, today: date, form: Literal["pdf", "png"]) -> bytes:
    page = sheet(cv, today)
    picture = presentable(photo) if photo else None
    if picture is not None:
        try:
            return _compiled(cv.look, page | {"photo": list(picture)}, today, form)
        except typst.TypstError:
            # The header was right and the rest was not: a CV without a photo is still a CV.
            pass
    try:
        return _compiled(cv.look, page, today, form)
    except typst.TypstError as error:
        raise Undrawable(f"{cv.look}.typ: {error.message}") from error


def _compiled(
    look: str, page: Mapping[str, object], today: date, form: Literal["pdf", "png"]
) -> bytes:
    compiler = typst.Compiler(LOOKS_FOLDER / f"{look}.typ", LOOKS_FOLDER, _fonts())
    drawn, warnings = compiler.compile_with_warnings(
        format=form,
        ppi=_PREVIEW_PPI,
        sys_inputs={"cv": json.dumps(page)},
        pdf_standards=["ua-1"] if form == "pdf" else [],
        timestamp=datetime(today.year, today.month, today.day, 12, tzinfo=UTC),
    )
    if warnings:
        raise Undrawable(f"{look}.typ: {warnings[0].message}")
    if not isinstance(drawn, bytes):
        raise Undrawable(f"{look}.typ drew more than one page")
    return drawn


@cache
def _fonts() -> typst.Fonts:
    """Return the fonts, found once: scanning them takes longer than drawing a CV."""
    package = find_spec("font_source_sans_pro")
    if package is None or package.origin is None:
        raise Undrawable("font-source-sans-pro is not installed: run `make setup`")
    return typst.Fonts(
        include_system_fonts=False, font_paths=[Path(package.origin).parent / "files"]
    )
