"""Home-made tables: a Word-like one, a spreadsheet, and a list of weeks."""

from decimal import Decimal
from itertools import pairwise
from random import Random

from tests.payslips.entries import STEPS, after_tax, holiday_lines, pay_lines, picked, steps
from tests.payslips.hand import Hand
from tests.payslips.ink import Entry, Ink, write
from tests.payslips.job import HOURLY, Job
from tests.payslips.layouts.parts import CARDS, message, with_percent
from tests.payslips.paper import Paper
from tests.payslips.reckoning import Sums
from tests.payslips.table import Table

DAYS = ("{dd}.{mm}.{y}", "{d}/{m}-{y}", "{d}/{m} {y}", "{d}. {mon} {y}", "{dd}-{mm}-{yy}")


def home_table(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """A bordered table as from a word processor; sometimes without hours or without the gross."""
    hand = Hand(thousands=rng.choice((".", " ", "")), minus=rng.choice(("lead", "none", "u2212")),
                day=rng.choice(DAYS))  # fmt: skip
    ink = write(job, sums, rng, hand, "private")
    paper = Paper(
        font=rng.choice(("Liberation Serif", "Libertinus Serif", "Liberation Sans")), size=11
    )
    paper.text(25, 28, f"Lønseddel {ink.month()}", size=16, bold=True)
    paper.text(25, 38, f"Til: {ink.who.name}, {ink.who.road}, {ink.who.town}")
    paper.text(25, 44, f"Fra: {ink.boss.name}, CVR {ink.boss.cvr}")
    paper.text(25, 50, f"Cpr: {ink.who.cpr}    {CARDS[job.card] if rng.random() < 0.6 else ''}")
    paper.text(25, 56, f"{ink.words['pay_date']}: {ink.pay_date()}" if rng.random() < 0.85 else "")
    keys = "gross atp pension_own am_base am a_income allowance tax"
    for gone in ("am_base", "a_income"):
        if rng.random() < 0.35:
            keys = keys.replace(gone, "")
    if len(job.lines) > 1 and rng.random() < 0.2:
        keys = keys.replace("gross", "")
        ink.also["gross"] = sums.gross  # not printed, yet whoever adds the lines is not wrong
    no_hours, kr = rng.random() < 0.25, rng.choice(("{}", "{}", "kr. {}", "{} kr"))
    entries, y = steps(ink), 64.0
    for entry in [*pay_lines(ink), *picked(entries, keys), *after_tax(ink), entries["net"]]:
        label = with_percent(ink, ink.words[entry.key], ink.percent(entry))
        if entry.units is not None and not no_hours:
            label += f" ({ink.units(entry)} x {ink.rate(entry)})"
        y = _bordered(paper, label, kr.format(ink.amount(entry)), y, bold=entry.total)
    y += 6
    for entry in holiday_lines(ink).values():
        y = _bordered(paper, ink.words[entry.key], kr.format(ink.amount(entry)), y, bold=False)
    paper.text(25, y + 12, message(ink))
    paper.text(25, y + 22, "Mvh. " + ink.boss.name)
    return paper, ink


def _bordered(paper: Paper, label: str, amount: str, y: float, *, bold: bool) -> float:
    paper.box(23, y, 115, 7.4, stroke=0.5)
    paper.box(138, y, 46, 7.4, stroke=0.5)
    paper.text(25, y + 5.2, label, bold=bold)
    paper.text(182, y + 5.2, amount, side="right", bold=bold)
    return y + 7.4


def grid(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """A spreadsheet printed landscape: everything in cells, plain numbers, ISO dates."""
    ink = write(
        job, sums, rng,
        Hand(thousands="", minus=rng.choice(("lead", "none")),
             day=rng.choice(("{y}-{mm}-{dd}", "{dd}-{mm}-{y}"))), "private",
        hours="Timer i alt|Antal timer", rate="Timeløn",
    )  # fmt: skip
    paper = Paper(
        width=297, height=210, font=rng.choice(("Liberation Sans", "DejaVu Sans")), size=9.5
    )
    entries = steps(ink)
    rows: list[tuple[str, str, str, str]] = [
        (ink.boss.name, "", "", f"CVR {ink.boss.cvr}"),
        ("Navn", ink.who.name, "CPR", ink.who.cpr),
        ("Fra dato", ink.date("period_from", job.period_from), "Til dato",
         ink.date("period_to", job.period_to)),
        (ink.words["pay_date"], ink.pay_date(), "Skattekort", CARDS[job.card]),
        ("Trækprocent", ink.tax_percent(), "Fradrag", ink.allowance()),
        ("", "", "", ""), ("Løn", "Antal", "Sats", "Kr."),
    ]  # fmt: skip
    for entry in [*pay_lines(ink), *picked(entries, STEPS),
                  *after_tax(ink), entries["net"]]:  # fmt: skip
        rows.append((ink.words[entry.key], ink.units(entry), ink.rate(entry), ink.amount(entry)))
    rows.append(("", "", "", ""))
    rows += [(ink.words[e.key], "", "", ink.amount(e)) for e in holiday_lines(ink).values()]
    _cells(paper, rows)
    paper.text(
        20, 200, f"Fil: loen_{job.year}.xlsx   Udskrevet {ink.hand.date(ink.printed)}", size=7
    )
    return paper, ink


def _cells(paper: Paper, rows: list[tuple[str, str, str, str]]) -> None:
    edges, tall = (20, 110, 165, 215, 270), 5.6
    for number, row in enumerate(rows):
        y = 14 + number * tall
        for left, right, text in zip(edges, edges[1:], row, strict=False):
            paper.box(left, y, right - left, tall, stroke=0.25, gray=150)
            first = left == edges[0] or not any(c.isdigit() for c in text)
            x = left + 1.5 if first else right - 1.5
            paper.text(x, y + 4, text, side="left" if first else "right")


def weeks(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """Hours week by week first, then one line for them all: the hours must not be counted twice."""
    hand = Hand(
        minus=rng.choice(("lead", "none")), day=rng.choice(DAYS), thousands=rng.choice((".", ""))
    )
    ink = write(job, sums, rng, hand, "private", hours="Timer i alt|I alt timer|Betalte timer")
    paper = Paper(
        font=rng.choice(("Liberation Sans Narrow", "Liberation Sans", "DejaVu Sans")), size=10
    )
    paper.text(22, 24, f"{ink.boss.name} - lønafregning", size=13, bold=True)
    paper.text(22, 31, f"{ink.who.name}   {ink.who.cpr}")
    paper.text(22, 37, f"{ink.words['period']}: {ink.period(' til ')}")
    paper.text(22, 43, f"{ink.words['pay_date']}: {ink.pay_date()}")
    table = Table(paper, [(22, "left"), (100, "right"), (130, "right"), (180, "right")], 54, 5.6)
    normal = next((e for e in pay_lines(ink) if e.key == "normal"), None)
    if normal and normal.units:
        _week_rows(table, ink, normal.units)
    table.row("", "Timer", "Sats", "Kr.", bold=True)
    entries = steps(ink)
    for entry in [*pay_lines(ink), *picked(entries, STEPS),
                  *after_tax(ink)]:  # fmt: skip
        label = with_percent(ink, ink.words[entry.key], ink.percent(entry))
        table.row(label, ink.units(entry), ink.rate(entry), ink.amount(entry), bold=entry.total)
    table.line(20, 162)
    table.row(ink.words["net"], "", "", ink.amount(entries["net"]), bold=True, size=12)
    table.gap(1)
    table.row(
        f"{CARDS[job.card]} {ink.allowance()}".strip()
        if job.card == "hovedkort"
        else CARDS[job.card]
    )
    for entry in holiday_lines(ink).values():
        table.row(ink.words[entry.key], "", "", ink.amount(entry))
    table.row(message(ink), gray=60)
    return paper, ink


def _week_rows(table: Table, ink: Ink, hours: Decimal) -> None:
    week = ink.job.period_from.isocalendar().week
    count = {"month": 5, "fortnight": 2, "week": 1}[ink.job.span]
    cuts = sorted(Decimal(ink.rng.randint(1, int(hours * 4))) / 4 for _ in range(count - 1))
    for number, (start, end) in enumerate(pairwise([Decimal(0), *cuts, hours])):
        table.row(f"Uge {(week + number - 1) % 52 + 1}", ink.hand.number(end - start), gray=50)
    if ink.job.hours == hours and not any(e.key in HOURLY - {"normal"} for e in pay_lines(ink)):
        table.row(ink.words["hours"], ink.hours())
    table.gap()


def rows_of(ink: Ink) -> list[Entry]:
    """Return all the lines of a whole reckoning, net last."""
    entries = steps(ink)
    keys = "gross atp pension_own am_base am a_income allowance tax"
    return [*pay_lines(ink), *picked(entries, keys), *after_tax(ink), entries["net"]]
