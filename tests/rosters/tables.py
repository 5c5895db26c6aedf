"""Rosters as tables: days over columns, days down the side, months, and hours down the side."""

from datetime import date
from random import Random

from tests.payslips.paper import Paper
from tests.rosters.hand import LONG, MONTHS, SHORT, Hand, hand
from tests.rosters.lists import Drawn
from tests.rosters.work import ME, SURNAMES, Work, month, week


def grid(rng: Random) -> Drawn:
    """Names down the side, days with dates over the columns."""
    work, write = week(rng), hand(rng)
    paper = _sheet(rng, work, write, said=rng.random() < 0.5)
    for at, day in enumerate(work.days()):
        paper.text(_x(at), 30, write.weekday(day), bold=True)
        paper.text(_x(at), 34, write.dated(day), size=8)
    _rows(paper, rng, work, write)
    return paper, work


def one_line_heads(rng: Random) -> Drawn:
    """The same with "Man 23/11" in one line."""
    work, write = week(rng), hand(rng)
    paper = _sheet(rng, work, write, said=False)
    for at, day in enumerate(work.days()):
        paper.text(_x(at), 34, f"{SHORT[day.weekday()]} {write.dated(day, '{d}/{m}')}", bold=True)
    _rows(paper, rng, work, write)
    return paper, work


def week_only(rng: Random) -> Drawn:
    """Weekdays alone over the columns, and the week in the title."""
    work, write = week(rng), hand(rng)
    paper = _sheet(rng, work, write, said=True)
    for at, day in enumerate(work.days()):
        paper.text(_x(at), 34, rng.choice((LONG, SHORT))[day.weekday()], bold=True)
    _rows(paper, rng, work, write, surnames=rng.random() < 0.5)
    return paper, work


def period_only(rng: Random) -> Drawn:
    """Weekdays alone over the columns, and the first and last date in the title."""
    work, write = week(rng), hand(rng)
    paper = _sheet(rng, work, write, said=False)
    form = rng.choice(("{d}/{m}", "{d}. {mon}", "{dd}-{mm}-{y}"))
    said = f"{write.dated(work.first, form)} - {write.dated(work.last, form)}"
    paper.text(140, 20, said)
    for at, day in enumerate(work.days()):
        paper.text(_x(at), 34, write.weekday(day), bold=True)
    _rows(paper, rng, work, write)
    return paper, work


def names_over(rng: Random) -> Drawn:
    """Days down the side, names over the columns."""
    work, write = week(rng, weeks=rng.choice((1, 2)), people=4), hand(rng)
    paper = Paper(size=9)
    paper.text(20, 18, "Vagtplan", bold=True, size=14)
    for at, name in enumerate(work.turns):
        paper.text(65 + 35 * at, 32, name, bold=True)
    for row, day in enumerate(work.days()):
        y = 42 + 10 * row
        paper.text(20, y, f"{write.weekday(day)} {write.dated(day)}")
        paper.rule(20, y + 3, 170, gray=150)
        for at, name in enumerate(work.turns):
            paper.text(65 + 35 * at, y, _cell(work, write, name, day))
    return paper, work


def month_sheet(rng: Random) -> Drawn:
    """A month of one's own: a number and hours in each cell."""
    work, write = month(rng), hand(rng)
    paper = Paper(width=297, height=210, size=9)
    title = f"{MONTHS[work.first.month - 1].capitalize()} {work.first.year}"
    paper.text(148, 16, title, side="middle", bold=True, size=14)
    for at in range(7):
        paper.text(20 + 38 * at, 28, LONG[at], bold=True)
    first = work.first.weekday()
    for day in work.days():
        row, at = divmod(first + day.day - 1, 7)
        x, y = 20 + 38 * at, 38 + 26 * row
        paper.box(x - 2, y - 6, 38, 26, stroke=0.3, gray=120)
        paper.text(x, y, str(day.day), size=8, gray=60)
        turn = work.at(ME, day)
        paper.text(x, y + 8, write.hours(turn) if turn else "")
    return paper, work


def slots(rng: Random) -> Drawn:
    """Hours down the side, days over the columns, and the names in the cells."""
    work, write = week(rng, luk=False), hand(rng)
    paper = _sheet(rng, work, write, said=True)
    for at, day in enumerate(work.days()):
        paper.text(_x(at), 34, write.weekday(day), bold=True)
    every = [turn for turns in work.turns.values() for turn in turns]
    spans = {write.hours(turn): turn.start for turn in every}
    y = 44.0
    for hours in sorted(spans, key=lambda said: spans[said]):
        paper.text(12, y, hours)
        tallest = 0
        for at, day in enumerate(work.days()):
            names = [n for n in work.turns if (t := work.at(n, day)) and write.hours(t) == hours]
            for number, name in enumerate(names):
                paper.text(_x(at), y + 4 * number, name)
            tallest = max(tallest, len(names))
        y += 4 * tallest + 4
    return paper, work


def own_weeks(rng: Random) -> Drawn:
    """Weeks down the side, weekdays over the columns, one's own hours in the cells."""
    work, write = week(rng, weeks=4, people=1), hand(rng)
    paper = Paper(width=297, height=210, size=9)
    paper.text(20, 16, f"{ME} {work.first.year}", bold=True)
    for at in range(7):
        paper.text(_x(at), 30, SHORT[at], bold=True)
    for number in range(4):
        days = work.days()[7 * number : 7 * number + 7]
        y = 42 + 12 * number
        paper.text(12, y, f"Uge {days[0].isocalendar().week}")
        for at, day in enumerate(days):
            paper.text(_x(at), y, _cell(work, write, ME, day))
    return paper, work


def _sheet(rng: Random, work: Work, write: Hand, *, said: bool) -> Paper:
    paper = Paper(width=297, height=210, size=8, order=rng.choice(("rows", "columns", "mixed")))
    number = work.first.isocalendar().week
    paper.text(12, 20, f"Vagtplan uge {number}" if said else "Vagtplan", bold=True, size=13)
    return paper


def _rows(paper: Paper, rng: Random, work: Work, write: Hand, *, surnames: bool = False) -> None:
    tall = rng.choice((9, 12, 16))
    roles = tall == 16
    for row, name in enumerate(work.turns):
        y = 44 + tall * row
        shown = f"{name} {SURNAMES[row]}" if surnames else name
        paper.text(12, y, shown, bold=True)
        paper.rule(10, y + tall - 5, 280, gray=150, stroke=0.3)
        for at, day in enumerate(work.days()):
            paper.text(_x(at), y, _cell(work, write, name, day))
            turn = work.at(name, day)
            paper.text(_x(at), y + 4, turn.role if turn and roles else "", size=7, gray=90)


def _x(at: int) -> float:
    return 50 + 34 * at


def _cell(work: Work, write: Hand, name: str, day: date) -> str:
    turn = work.at(name, day)
    return write.hours(turn) if turn else work.off.get((name, day), "")
