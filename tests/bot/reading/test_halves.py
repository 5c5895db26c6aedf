"""A slip over two files: read together, unless the second is a better picture of the whole."""

import typst

from bot.reading.paper import reading_of
from flows.payslip.heard import heard
from flows.payslip.reading.reading import Reading
from tests.bot.reading import files

CUT = "  [AM-grundlag]"


def drawn(rows: str) -> bytes:
    made = typst.Compiler(rows.encode()).compile(format="pdf")
    assert isinstance(made, bytes)
    return made


def read(*parts: bytes) -> Reading:
    reading = reading_of(*parts)
    assert isinstance(reading, Reading)
    return reading


def halves() -> tuple[bytes, bytes]:
    above, below = files.SLIP.split(CUT)
    table = above[above.index("#table") : above.index("  table.header")]
    return drawn(above + ")"), drawn(f"#set text(size: 11pt)\n{table}{CUT}{below}")


def test_the_two_halves_of_a_slip_say_what_the_whole_does() -> None:
    first, rest = halves()
    assert heard(read(first)).half
    whole, both = read(files.slip()), read(first, rest)
    assert both.slip == whole.slip
    assert not heard(both).half


def test_a_whole_slip_that_follows_half_of_it_is_read_alone() -> None:
    first, _ = halves()
    assert read(first, files.slip()).slip == read(files.slip()).slip
