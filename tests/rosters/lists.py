"""Rosters as lists and as cards of an app."""

from random import Random

from tests.payslips.paper import Paper
from tests.rosters.hand import MONTHS, SHORT, hand
from tests.rosters.work import ME, Work, month, week

Drawn = tuple[Paper, Work]


def plain_list(rng: Random) -> Drawn:
    """A line a shift: day, date, hours."""
    work, write = week(rng, weeks=2), hand(rng)
    paper = Paper(size=rng.choice((10, 11, 12)))
    paper.text(20, 22, rng.choice((f"Vagtplan for {ME}", "Dine vagter", "Vagter")), bold=True)
    for row, turn in enumerate(work.mine):
        day = f"{write.weekday(turn.day)} {write.dated(turn.day)}"
        kl = rng.choice(("", "", "kl. "))
        paper.text(20, 36 + 8 * row, f"{day} {kl}{write.hours(turn)}")
    return paper, work


def columns(rng: Random) -> Drawn:
    """A table of one's own: day, date, from, to, hours."""
    work, write = week(rng, weeks=3, luk=False), hand(rng)
    paper = Paper(size=9)
    paper.text(20, 20, f"Vagtplan {write.dated(work.first)} - {write.dated(work.last)}", bold=True)
    paper.text(20, 26, f"Medarbejder: {ME} Hassan")
    for x, title in zip((20, 50, 85, 110, 135, 160), _TITLES, strict=True):
        paper.text(x, 36, title, bold=True)
    paper.rule(20, 38, 170)
    for row, turn in enumerate(work.mine):
        y = 44 + 7 * row
        assert turn.end is not None
        long = f"{(turn.end - turn.start) / 60:.2f}".replace(".", ",")
        cells = (
            write.weekday(turn.day), write.dated(turn.day), write.time(turn.start),
            write.time(turn.end), long, turn.role,
        )  # fmt: skip
        for x, cell in zip((20, 50, 85, 110, 135, 160), cells, strict=True):
            paper.text(x, y, cell)
    paper.text(20, 280, f"Udskrevet {write.dated(work.first)} 14:05", size=7, gray=90)
    return paper, work


_TITLES = ("Dag", "Dato", "Fra", "Til", "Timer", "Funktion")


def everybody(rng: Random) -> Drawn:
    """A line a shift of everybody, with a column of names."""
    work, write = week(rng), hand(rng)
    paper = Paper(size=9)
    paper.text(20, 20, f"Uge {work.first.isocalendar().week} {work.first.year}", bold=True)
    at = (20, 50, 85, 125, 160)
    for x, title in zip(at, ("Dag", "Dato", "Navn", "Tid", "Opgave"), strict=True):
        paper.text(x, 30, title, bold=True)
    y = 30.0
    for day in work.days():
        for name in work.turns:
            turn = work.at(name, day)
            if turn is None:
                continue
            y += 6
            cells = (write.weekday(day), write.dated(day), name, write.hours(turn), turn.role)
            for x, cell in zip(at, cells, strict=True):
                paper.text(x, y, cell)
    return paper, work


def cards(rng: Random) -> Drawn:
    """A phone's screen: day, hours and place under each other."""
    work, write = week(rng, weeks=2, luk=False), hand(rng)
    mine = work.mine[:7]
    paper = Paper(width=78, height=165, size=9)
    paper.text(6, 7, "20:14", size=8)
    paper.text(72, 7, "5G 81 %", side="right", size=8)
    paper.text(6, 18, "Mine vagter", bold=True, size=14)
    for number, turn in enumerate(mine):
        y = 27 + 19.0 * number
        paper.box(4, y - 5, 70, 17, stroke=0.4, gray=180)
        day = f"{SHORT[turn.day.weekday()]} {turn.day.day}. {MONTHS[turn.day.month - 1][:3]}"
        paper.text(7, y, day, bold=True)
        paper.text(7, y + 5, write.hours(turn))
        paper.text(7, y + 9.5, turn.role, size=8, gray=110)
    return paper, _only(work, 7)


def tiles(rng: Random) -> Drawn:
    """A phone's screen with the day in a block at the side."""
    work, write = week(rng, weeks=2, luk=False), hand(rng)
    paper = Paper(width=78, height=165, size=10)
    paper.text(6, 16, "Vagtplan", bold=True, size=13)
    for number, turn in enumerate(work.mine[:6]):
        y = 30 + 22.0 * number
        paper.text(12, y - 4, SHORT[turn.day.weekday()].upper(), side="middle", size=8)
        paper.text(12, y + 2.5, str(turn.day.day), side="middle", bold=True, size=16)
        paper.text(12, y + 7, MONTHS[turn.day.month - 1][:3].upper(), side="middle", size=8)
        paper.text(26, y, write.hours(turn), bold=True)
        paper.text(26, y + 5, turn.role, size=8, gray=90)
        paper.rule(4, y + 11, 70, gray=200)
    return paper, _only(work, 6)


def by_hand(rng: Random) -> Drawn:
    """A slip of paper, written as if by hand: no word quite level with the next."""
    work, write = week(rng, luk=False), hand(rng)
    paper = Paper(width=105, height=148, size=14, font=rng.choice(("DejaVu Serif", "DejaVu Sans")))
    paper.text(12, 18, rng.choice((f"Uge {work.first.isocalendar().week}", f"{ME} – uge "
                                   f"{work.first.isocalendar().week}")))  # fmt: skip
    for row, turn in enumerate(work.mine):
        x, y = 12 + rng.uniform(-2, 2), 34 + 13 * row
        for text, wide in ((write.weekday(turn.day), 36), (write.hours(turn), 0)):
            paper.text(x, y + rng.uniform(-0.8, 0.8), text, size=14 * rng.uniform(0.93, 1.07))
            x += wide
    return paper, work


def _only(work: Work, most: int) -> Work:
    turns = {name: turns[:most] if name == ME else turns for name, turns in work.turns.items()}
    return Work(work.first, work.last, work.today, turns, work.off)


def month_list(rng: Random) -> Drawn:
    """All days of a month down the side: "1 tor", with hours on some."""
    work, write = month(rng), hand(rng)
    paper = Paper(size=9)
    paper.text(20, 18, f"{MONTHS[work.first.month - 1].capitalize()} {work.first.year}", bold=True)
    for row, day in enumerate(work.days()):
        turn = work.at(ME, day)
        paper.text(20, 28 + 8 * row, str(day.day))
        paper.text(30, 28 + 8 * row, SHORT[day.weekday()].lower())
        paper.text(60, 28 + 8 * row, write.hours(turn) if turn else rng.choice(("", "", "Fri")))
    return paper, work
