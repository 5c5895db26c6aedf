"""Files in transcripts: `{Uge 48 / | Man | Tir / Amina | 16-19 | Fri}` is a PDF with such a table.

Rows are parted by " / ", cells by " | ".
"""

from random import Random

from bot.terminal import TerminalPhone
from flows.message import Attachment, Inbound
from tests.payslips.paper import Paper

_WIDE, _HIGH = 34, 9


def is_file(what: str) -> bool:
    """Return whether a step sends a file."""
    return what.startswith("{") and what.endswith("}")


async def send_file(phone: TerminalPhone, what: str) -> None:
    """Send what a step draws from a phone, and let Makker do what it does about it."""
    paper = Paper(width=297, height=210, size=9)
    for at, row in enumerate(what[1:-1].split(" / ")):
        for place, cell in enumerate(row.split("|")):
            paper.text(15 + _WIDE * place, 20 + _HIGH * at, cell.strip())
    sent = Attachment("plan.pdf", "application/pdf", paper.pdf(Random(1)))
    engine = phone.house.engine
    await engine.receive(Inbound(phone.style, what, phone.address, files=(sent,)))
    await engine.settle()
