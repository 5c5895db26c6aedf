"""What a paper is that a youth has sent, by what it says: a payslip, a roster, or neither."""

import re
from collections.abc import Sequence

from flows.payslip.reading.page import Page
from flows.payslip.reading.read import read
from flows.payslip.reading.reading import Reading
from flows.shifts.paper.flat import flat
from flows.shifts.paper.printed import Paper
from flows.shifts.paper.read import roster_in

_OPENING = re.compile(
    r"\babningstid\w*|\babent\b|\btelefontid\w*|\bopening hours\b|\bwe are open\b"
)
_LESSONS = re.compile(
    r"\b(?:dansk|matematik|mat|engelsk|tysk|fransk|idraet|historie|kristendom|geografi|biologi|"
    r"fysik|kemi|samfundsfag|naturfag|musik|billedkunst|lektion|modul|maths|english|science)\b"
)
_LESSONS_ENOUGH = 3


def what_it_says(pages: Sequence[Page]) -> Reading | Paper:
    """Return a payslip as it was read, or a roster; of a paper that is neither, what it looks like.

    A payslip may list days with hours, and a contract, too: both go before a roster. When a shop is
    open, and which lessons there are, are nobody's shifts.
    """
    slip = read(pages)
    if slip.kind in ("payslip", "contract", "nothing"):
        return slip
    roster = roster_in(pages)
    timed = any(line.start is not None for line in roster.lines)
    return roster if timed and not _of_others(pages) else slip


def _of_others(pages: Sequence[Page]) -> bool:
    said = flat(" ".join(word.text for page in pages for word in page.words))
    lessons = {found[0] for found in _LESSONS.finditer(said)}
    return _OPENING.search(said) is not None or len(lessons) >= _LESSONS_ENOUGH
