"""A slip in two languages, and one made for a phone's screen."""

from random import Random

from tests.payslips.entries import holiday_lines, steps
from tests.payslips.hand import Hand
from tests.payslips.ink import Entry, Ink, write
from tests.payslips.job import Job
from tests.payslips.layouts.parts import CARDS, address, message, sender
from tests.payslips.layouts.sheets import rows_of
from tests.payslips.paper import Paper
from tests.payslips.reckoning import Sums
from tests.payslips.table import Table

ENGLISH = {
    "normal": "Hourly wage", "sick": "Sick pay", "correction": "Adjustment, hours",
    "fixed": "Monthly salary", "bededag": "Great Prayer Day supplement",
    "fritvalg": "Free choice savings, paid out", "evening": "Evening supplement",
    "night": "Night supplement", "saturday": "Saturday supplement", "sunday": "Sunday supplement",
    "weekend": "Weekend supplement", "gross": "Gross salary", "atp": "ATP, employee",
    "pension_own": "Pension, employee", "am_base": "Labour market contribution basis",
    "am": "Labour market contribution", "a_income": "A-income", "allowance": "Tax deduction",
    "tax": "A-tax", "net": "Net pay", "lunch": "Lunch scheme", "club": "Staff association",
    "clothing": "Work clothes", "key": "Key deposit", "purchase": "Staff purchases",
    "fine": "Fee", "union": "Union fee", "advance": "Advance", "mileage": "Mileage allowance",
    "outlay": "Expenses refunded", "holiday": "Holiday pay", "holiday_am": "LM contribution",
    "holiday_tax": "A-tax", "holiday_net": "Holiday pay, net", "holiday_allowance": "Deduction",
}  # fmt: skip


def bilingual(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """Danish with English behind a slash; some write numbers the English way."""
    english = rng.random() < 0.4
    hand = Hand(thousands="," if english else ".", point="." if english else ",",
                day="{d}. {mon} {y}",                 minus="lead")  # fmt: skip
    ink = write(job, sums, rng, hand, "private")
    paper = Paper(font=rng.choice(("Liberation Sans", "Libertinus Serif")), size=9)
    paper.text(18, 22, "Lønseddel / Payslip", size=15, bold=True)
    address(paper, ink, 18, 36)
    sender(paper, ink, 125, 36)
    percent, allowance = ink.tax_percent(), ink.allowance()
    facts = [
        f"Lønperiode / Pay period: {ink.period(' - ')}",
        f"Dispositionsdato / Value date: {ink.pay_date()}", f"CPR: {ink.who.cpr}",
        f"Skattekort / Tax card: {CARDS[job.card]}" + (f", {percent} %" if percent else "")
        + (f", fradrag / deduction {allowance}" if allowance else ""),
    ]  # fmt: skip
    for row, text in enumerate(facts):
        paper.text(18, 58 + row * 4.8, text)
    table = Table(paper, [(18, "left"), (122, "right"), (150, "right"), (188, "right")], 86, 5.1)
    table.row("Tekst / Description", "Antal / Units", "Sats / Rate", "Beløb / Amount", bold=True)
    table.line(16, 174)
    for entry in [*rows_of(ink), *holiday_lines(ink).values()]:
        if entry.key == "allowance":
            continue
        if entry.key == "holiday":
            table.gap(0.8)
        both = f"{ink.words[entry.key]} / {ENGLISH[entry.key]}"
        table.row(both, ink.units(entry), ink.rate(entry), ink.amount(entry), bold=entry.total)
    paper.text(18, 280, message(ink), size=8)
    return paper, ink


def mobile(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """One narrow column, as an app shows it: label over small print, amount to the right."""
    hand = Hand(minus=rng.choice(("lead", "u2212")),
                day=rng.choice(("{d}. {mon} {y}", "{dd}.{mm}.{y}")),
                thousands=rng.choice((".", " ")))  # fmt: skip
    ink = write(job, sums, rng, hand, "private", net="Til udbetaling|Udbetalt")
    lines = rows_of(ink)[:-1]
    holiday = list(holiday_lines(ink).values())
    tall = 74 + 8.2 * (len(lines) + len(holiday) + 1)
    paper = Paper(
        width=92, height=tall, font=rng.choice(("Source Sans Pro", "DejaVu Sans")), size=8.4
    )
    paper.text(46, 10, f"Løn for {ink.month()}", side="middle", bold=True, size=11)
    paper.text(46, 15, ink.boss.name, side="middle", gray=90)
    paper.box(6, 19, 80, 20, stroke=0, fill=232)
    paper.text(46, 26, ink.words["net"], side="middle", size=8)
    paper.text(46, 33, f"{ink.amount(steps(ink)['net'])} kr.", side="middle", bold=True, size=14)
    paper.text(46, 37.5, f"{ink.words['pay_date']} {ink.pay_date()}", side="middle", size=7)
    y = 48.0
    for entry in lines:
        y = _mobile_row(paper, ink, entry, y)
    if holiday:
        paper.text(7, y, "Ferie", bold=True, size=10)
        y += 7
    for entry in holiday:
        y = _mobile_row(paper, ink, entry, y)
    paper.text(7, y + 3, f"{CARDS[job.card]}  CPR {ink.who.cpr}", size=6.5, gray=90)
    paper.text(7, y + 7, ink.job.note, size=6.5, gray=90)
    return paper, ink


def _mobile_row(paper: Paper, ink: Ink, entry: Entry, y: float) -> float:
    paper.text(7, y, ink.words[entry.key], bold=entry.total)
    paper.text(85, y, ink.amount(entry), side="right", bold=entry.total)
    percent = ink.percent(entry)
    small = f"{percent} %" if percent else ""
    if entry.units is not None:
        unit = "km" if entry.key == "mileage" else "t."
        small = f"{ink.units(entry)} {unit} × {ink.rate(entry)}"
    paper.text(7, y + 3.1, small, size=6.4, gray=100)
    return y + 8.2
