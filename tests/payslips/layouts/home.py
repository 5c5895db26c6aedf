"""Home-made sheets: plain text from an old program."""

from random import Random

from tests.payslips.entries import after_tax, holiday_lines, pay_lines, picked, steps
from tests.payslips.hand import Hand
from tests.payslips.ink import Entry, Ink, write
from tests.payslips.job import Job
from tests.payslips.paper import Paper
from tests.payslips.reckoning import Sums

WIDE = 66


def home_text(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """Plain lines of equal letters, each one run with the amount at its end."""
    hand = Hand(
        thousands=rng.choice((".", "", " ")), minus=rng.choice(("lead", "none")),
        day=rng.choice(("{d}. {mon} {y}", "{d}/{m}-{y}", "{y}-{mm}-{dd}", "{dd}.{mm}.{y}")),
    )  # fmt: skip
    ink = write(job, sums, rng, hand, "private")
    paper = Paper(font=rng.choice(("DejaVu Sans Mono", "Liberation Mono")), size=9.5)
    y = 25.0
    for text in _lines(ink):
        paper.text(22, y, text)
        y += 4.9
    return paper, ink


def _lines(ink: Ink) -> list[str]:
    rng, words = ink.rng, ink.words
    entries = steps(ink)
    keys = "gross atp pension_own am_base am a_income allowance basis tax"
    if rng.random() < 0.3:
        keys = "gross atp pension_own am allowance tax"
    top = [
        ink.boss.name.upper(), f"{ink.boss.road}, {ink.boss.town}   CVR {ink.boss.cvr}", "",
        f"LØNSEDDEL FOR {ink.month().upper()}", "", f"Navn: {ink.who.name}", f"CPR:  {ink.who.cpr}",
        f"{words['pay_date']}: {ink.pay_date()}", "-" * WIDE,
    ]  # fmt: skip
    middle = [_line(ink, entry) for entry in [*pay_lines(ink), *picked(entries, keys)]]
    end = [_line(ink, entry) for entry in after_tax(ink)]
    holiday = [_line(ink, entry) for entry in holiday_lines(ink).values()]
    return [
        *top, *middle, *end, "=" * WIDE, _line(ink, entries["net"]), "=" * WIDE, "",
        *holiday, "", ink.job.note, f"Udskrevet {ink.hand.date(ink.printed)}",
    ]  # fmt: skip


def _line(ink: Ink, entry: Entry) -> str:
    label = ink.words[entry.key]
    units, rate, percent = ink.units(entry), ink.rate(entry), ink.percent(entry)
    if units:
        what = "km" if entry.key == "mileage" else "t"
        label = f"{label} {units} {what} x {rate}"
    elif percent and "%" not in label and entry.key in ("tax", "am", "pension_own", "holiday"):
        label = f"{label} {percent}%"
    amount = ink.amount(entry)
    return f"{label} {'.' * max(2, WIDE - 2 - len(label) - len(amount))} {amount}"
