"""A page of a file: its words, and how it looks."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flows.payslip.reading.page import Page


class Undrawable(Exception):
    """A page would take too long to draw. Its words are read all the same; no picture is kept."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page's words and a way to have it drawn: rows of grey pixels (numpy, 0 is black).

    Pixels stand where words do, for whatever size: the page's width is the picture's. Drawing may
    raise `Undrawable`.
    """

    page: Page
    drawn: Callable[[], Any]
