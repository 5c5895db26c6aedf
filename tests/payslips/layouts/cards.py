"""Slips made for a phone or a screen: the net large on top, cards, boxes with their name above."""

from collections.abc import Sequence
from random import Random

from tests.payslips.entries import after_tax, holiday_lines, pay_lines, picked, so_far, steps
from tests.payslips.hand import Hand
from tests.payslips.ink import Entry, Ink, write
from tests.payslips.job import Job
from tests.payslips.layouts.parts import CARDS, message
from tests.payslips.paper import Paper
from tests.payslips.reckoning import Sums
from tests.payslips.table import Column, Table


def app(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """A greeting, the net in a card, then one line after the other; the minus stands apart."""
    hand = Hand(
        thousands=rng.choice((" ", ".")), day=rng.choice(("{d}. {mon} {y}", "{d}. {month} {y}"))
    )
    ink = write(
        job, sums, rng, hand, "private", holiday="Optjent i perioden|Optjent denne gang|Optjent",
        gross="Løn før skat|Løn i alt", holiday_net="Feriepenge efter skat|Efter skat",
    )  # fmt: skip
    paper = Paper(width=120, height=260, font=rng.choice(("Source Sans Pro", "DejaVu Sans")))
    paper.text(10, 16, f"Hej {ink.who.name.split()[0]}, her er din løn", size=13, bold=True)
    paper.box(8, 22, 104, 26, stroke=0, fill=235)
    paper.text(12, 29, f"Udbetales {ink.pay_date()}", size=8)
    paper.text(12, 39, f"kr. {ink.amount(steps(ink)['net'])}", size=17, bold=True)
    paper.text(12, 45, f"For perioden {ink.period(' til ')}", size=8)
    y = 58.0
    for entry in [*pay_lines(ink), *picked(steps(ink), _SHORT), *after_tax(ink)]:
        y = _app_line(paper, ink, entry, y)
    lines = list(holiday_lines(ink).values())
    if lines:
        paper.text(10, y + 5, "Feriepenge (indbetales til FerieKonto)", bold=True)
        y += 12
        for entry in lines:
            y = _app_line(paper, ink, entry, y)
        total = ink.hand.money(so_far(ink, lines[0].amount) + 20_000)
        paper.text(12, y, "Optjent siden 1. september i alt")
        paper.text(108, y, f"{total} kr.", side="right")
    facts = [f"CPR {ink.who.cpr}", f"CVR {ink.boss.cvr}", CARDS[job.card]]
    if allowance := ink.allowance():
        facts.append(f"fradrag {allowance} kr.")
    paper.text(10, y + 14, " · ".join(facts), size=7)
    paper.text(10, y + 19, message(ink), size=7)
    return paper, ink


_SHORT = "gross atp pension_own am tax"


def _app_line(paper: Paper, ink: Ink, entry: Entry, y: float) -> float:
    label = ink.words[entry.key]
    if entry.units is not None:
        unit = "km" if entry.key == "mileage" else "t"
        label = f"{label} · {ink.units(entry)} {unit} à {ink.rate(entry)} kr."
    elif (percent := ink.percent(entry)) and "%" not in label:
        label = f"{label} · {percent} %"
    amount = ink.amount(entry).replace("-", "- ")
    paper.text(12, y, label)
    paper.text(108, y, f"{amount} kr.", side="right", bold=entry.total)
    return y + 6.2


def captions(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """Two columns of boxes: a small name and its number under it, the year so far last."""
    ink = write(job, sums, rng, Hand(minus=rng.choice(("lead", "none", "u2212"))), "private")
    paper = Paper(font=rng.choice(("Liberation Sans", "DejaVu Sans")), size=9.5)
    paper.text(18, 18, f"Lønseddel · {ink.boss.name}", bold=True, size=13)
    paper.text(18, 24, f"{ink.who.name} · CPR {ink.who.cpr} · CVR {ink.boss.cvr}", size=8)
    facts = [
        (ink.words["period"], ink.period()), (ink.words["pay_date"], ink.pay_date()),
        ("Skattekort", CARDS[job.card]), (ink.words["tax_pct"], ink.tax_percent()),
    ]  # fmt: skip
    y = _boxes(paper, [fact for fact in facts if fact[1]], 34)
    table = Table(paper, [(18, "left"), (100, "right"), (130, "right"), (190, "right")], y + 6, 5.4)
    table.row("Løn", "Timer", "Sats", "Kr.", bold=True)
    for entry in pay_lines(ink):
        table.row(ink.words[entry.key], ink.units(entry), ink.rate(entry), ink.amount(entry))
    lines = picked(steps(ink), "gross atp pension_own am_base am a_income allowance tax")
    told = [(_named(ink, e), ink.amount(e)) for e in [*lines, *after_tax(ink)]]
    y = _boxes(paper, [*told, (ink.words["net"], ink.amount(steps(ink)["net"]))], table.y + 6)
    y = _boxes(paper, [(_named(ink, e), ink.amount(e)) for e in holiday_lines(ink).values()], y + 8)
    paper.text(18, y + 4, ink.words["ytd"], bold=True)
    year = [(ink.words[e.key], ink.hand.money(so_far(ink, abs(e.amount)))) for e in lines[:5:2]]
    _boxes(paper, year, y + 9)
    paper.text(18, 286, message(ink), size=7.5)
    return paper, ink


def _named(ink: Ink, entry: Entry) -> str:
    label, percent = ink.words[entry.key], ink.percent(entry)
    return f"{label} {percent} %" if percent and "%" not in label else label


def _boxes(paper: Paper, facts: Sequence[tuple[str, str]], y: float) -> float:
    for number, (label, value) in enumerate(facts):
        x, top = 18 + number % 2 * 88, y + number // 2 * 12
        paper.box(x - 1.5, top - 3.4, 86, 11.4, stroke=0.2, gray=140)
        paper.text(x, top, label, size=6.8, gray=70)
        paper.text(x, top + 5.4, value)
    return y + -(-len(facts) // 2) * 12


def year_row(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """The lines have no year; under them the names stand in a row, with this pay and the year."""
    hand = Hand(minus="none", day="{dd}-{mm}-{yy}")
    ink = write(job, sums, rng, hand, "private", net="Netto udbetaling|Nettoudbetaling|Udbetales")
    paper = Paper(font="Liberation Sans", size=8.6)
    paper.text(18, 16, f"{ink.boss.name}, CVR {ink.boss.cvr}")
    paper.text(18, 22, ink.who.name, bold=True)
    _right_facts(paper, ink)
    columns: list[Column] = [
        (18, "left"), (96, "right"), (120, "right"), (156, "right"), (192, "right"),
    ]  # fmt: skip
    table = Table(paper, columns, 54, 5)
    table.row("Beskrivelse", "Enheder", "Pris", "Tillæg", "Fradrag", bold=True)
    entries = steps(ink)
    for entry in pay_lines(ink):
        table.row(ink.words[entry.key], ink.units(entry), ink.rate(entry), ink.amount(entry))
    table.row(ink.words["gross"], "", "", ink.amount(entries["gross"]), bold=True)
    for entry in picked(entries, "atp pension_own am tax"):
        base = ink.hand.money(entry.base) if entry.base and entry.key == "am" else ""
        if base and entry.base == sums.am_base:
            ink.truth["am_base"] = ink.hand.printed(sums.am_base)
        table.row(_named(ink, entry), base, "", "", ink.amount(entry, bare=True))
    for entry in after_tax(ink):
        table.row(ink.words[entry.key], ink.units(entry), ink.rate(entry),
                  *_sided(ink, entry))  # fmt: skip
    table.row(ink.words["net"], "", "", ink.amount(entries["net"]), bold=True)
    table.gap(1)
    _holiday_table(ink, table)
    _year_names(ink, table)
    paper.text(18, 284, message(ink), size=7.5)
    return paper, ink


def _right_facts(paper: Paper, ink: Ink) -> None:
    facts = [
        ("Lønseddel nr.", str(ink.rng.randint(100, 999))),
        ("Udskriftsdato", ink.hand.date(ink.printed)), ("Valørdato", ink.pay_date()),
        ("Periode fra", ink.date("period_from", ink.job.period_from)),
        ("til", ink.date("period_to", ink.job.period_to)), ("CPR-nr.", ink.who.cpr),
        (ink.words["allowance"], ink.allowance()), (ink.words["tax_pct"], ink.tax_percent()),
    ]  # fmt: skip
    for row, (label, value) in enumerate(fact for fact in facts if fact[1]):
        paper.text(110, 14 + 4.4 * row, label)
        paper.text(192, 14 + 4.4 * row, value, side="right")


def _sided(ink: Ink, entry: Entry) -> tuple[str, str]:
    """Return the amount in the column of what is paid, or of what is taken."""
    amount = ink.amount(entry, bare=True)
    return ("", amount) if entry.amount < 0 else (amount, "")


def _holiday_table(ink: Ink, table: Table) -> None:
    lines = holiday_lines(ink)
    if not lines:
        return
    keys = ("holiday", "holiday_am", "holiday_tax", "holiday_net")
    names = ("Brutto", "AM-bidrag", "A-skat", "Netto")
    shown = [(name, lines.get(key)) for name, key in zip(names, keys, strict=True)]
    whole = "holiday_net" in lines
    told = [(name, entry) for name, entry in shown if entry or (ink.zeros and whole)]
    table.row(ink.rng.choice(("Ferieregnskab", "Feriepenge", "Ferie")), bold=True)
    table.y -= table.step
    xs = (96.0, 120.0, 144.0, 170.0)
    for x, (name, entry) in zip(xs, told, strict=False):
        table.paper.text(x, table.y, name, side="right", bold=True)
        text = ink.amount(entry, bare=True) if entry else "0,00"
        table.paper.text(x, table.y + 5, text, side="right")
        year = ink.hand.money(so_far(ink, abs(entry.amount)) + 3000) if entry else "0,00"
        table.paper.text(x, table.y + 10, year, side="right")
    table.paper.text(18, table.y + 5, ink.rng.choice(("Denne periode", "I perioden", "Periode")))
    table.paper.text(18, table.y + 10, ink.rng.choice(("Hele ferieåret", "Ferieåret", "Saldo")))
    table.y += 18


def _year_names(ink: Ink, table: Table) -> None:
    table.paper.text(18, table.y, "Saldi år til dato", bold=True)
    for x, entry in zip((96, 120, 144), picked(steps(ink), "a_income am tax"), strict=False):
        table.paper.text(x, table.y, ink.words[entry.key][:12], side="right", size=7)
        text = ink.hand.money(so_far(ink, abs(entry.amount)))
        table.paper.text(x, table.y + 5, text, side="right")
