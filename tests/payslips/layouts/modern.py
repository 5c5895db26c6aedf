"""DataLøn's new look, Zenegy and Salary: the ones that are also read on a phone."""

from random import Random

from tests.payslips.entries import STEPS, after_tax, holiday_lines, pay_lines, picked, so_far, steps
from tests.payslips.hand import Hand
from tests.payslips.ink import Entry, Ink, write
from tests.payslips.job import Job
from tests.payslips.layouts.parts import CARDS, address, message, pairs, sender
from tests.payslips.paper import Paper
from tests.payslips.reckoning import Sums
from tests.payslips.table import Column, Table


def dataloen_new(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """A large "Til udbetaling" on top, sections, and the year beside the period."""
    whole_pay = sums.holiday_base == sums.gross
    ink = write(
        job, sums, rng, Hand(day=rng.choice(("{d}. {month} {y}", "{dd}.{mm}.{y}"))), "private",
        gross="Ferieberettiget løn|Bruttoløn" if whole_pay else "Bruttoløn", atp="ATP-bidrag",
        pension_own="Pensionsbidrag, eget", am_base="AM-grundlag|AM-pligtigt grundlag",
        am="AM-bidrag", tax="A-skat", allowance="Skattefradrag", net="Til udbetaling",
        pay_date="Dispositionsdato", hours="Arbejdstid|Arbejdstimer",
    )  # fmt: skip
    paper = Paper(font=rng.choice(("Source Sans Pro", "DejaVu Sans")), size=9, order="columns")
    _new_top(paper, ink)
    table = Table(paper, [(20, "left"), (132, "right"), (162, "right"), (190, "right")], 98, 5.6)
    _section(table, "Løn", "Sats", "Denne periode", "I år")
    keys = "gross atp pension_own am_base am a_income allowance tax"
    entries = steps(ink)
    for entry in [*pay_lines(ink), *picked(entries, keys), *after_tax(ink)]:
        _new_row(table, ink, entry)
    table.line(18, 174, gray=150)
    table.row("Konto og dispositionsdato", ink.who.account, "", ink.pay_date(), size=8)
    table.gap(1)
    if holiday := holiday_lines(ink):
        _section(table, "Feriepenge", "", "Denne periode", "I år")
        for entry in holiday.values():
            _new_row(table, ink, entry)
    table.gap(1)
    if job.pension_pct:
        total = sums.pension_own + sums.pension_employer
        _section(table, "Samlet pension", "", "Denne periode", "I år")
        table.row("Samlet pension", "", ink.hand.money(total), ink.hand.money(so_far(ink, total)))
    paper.text(20, 284, message(ink), size=8, gray=80)
    return paper, ink


def _section(table: Table, *texts: str) -> None:
    table.row(*texts, bold=True, size=9.5)
    table.line(18, 174, gray=170)
    table.gap(0.15)


def _new_top(paper: Paper, ink: Ink) -> None:
    paper.box(18, 14, 174, 30, stroke=0, fill=238)
    paper.text(24, 23, "Lønperiode og udbetaling", bold=True, size=11)
    paper.text(24, 30, ink.month() if ink.rng.random() < 0.5 else ink.period(" – "))
    paper.text(24, 36, f"{ink.words['hours']} {ink.hours()}" if ink.rng.random() < 0.7 else "")
    paper.text(186, 23, ink.words["net"], side="right", size=9)
    paper.text(186, 33, f"{ink.amount(steps(ink)['net'])} kr.", side="right", bold=True, size=18)
    address(paper, ink, 20, 58)
    sender(paper, ink, 130, 54)
    pairs(
        paper, 20, 76, 30, ("Medarbejdernr.", ink.who.number), ("CPR", ink.who.cpr),
        ("Skattekort", CARDS[ink.job.card]),
        ("Trækprocent", f"{pct} %" if (pct := ink.tax_percent()) else ""), size=8.5,
    )  # fmt: skip


def _new_row(table: Table, ink: Ink, entry: Entry) -> None:
    label, base = ink.words[entry.key], ""
    if entry.units is not None:
        label = f"{label}, {ink.units(entry)} {'km' if entry.key == 'mileage' else 'timer'}"
        base = ink.rate(entry)
    elif percent := ink.percent(entry):
        base = f"{percent} %"
        if entry.base:
            base = f"{percent} % af {ink.hand.money(entry.base)}"
    year = ink.hand.money(so_far(ink, entry.amount)) if entry.key != "allowance" else ""
    table.row(label, base, ink.amount(entry), year, bold=entry.total)


def zenegy(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """Periode and År til dato beside each other; the runs lie in no order in the file."""
    ink = write(
        job, sums, rng, Hand(minus=rng.choice(("lead", "u2212")), day="{dd}-{mm}-{y}"), "private",
        normal="Løn (timer)|Timeløn", atp="ATP", pension_own="AM-pension eget bidrag",
        am_base="AM-bidrag beregnes af|Grundlag for AM-bidrag", am="AM-bidrag", tax="Skat|A-skat",
        allowance="Personligt skattefradrag", net="Udbetaling|Til udbetaling",
        pension_employer="AM-pension firmabidrag", pay_date="Udbetalingsdato|Dispositionsdato",
    )  # fmt: skip
    paper = Paper(font="Source Sans Pro", size=9.5, order="mixed")
    paper.text(20, 22, ink.boss.name, size=14, bold=True)
    paper.text(20, 27, f"CVR {ink.boss.cvr}", size=8, gray=90)
    address(paper, ink, 20, 38)
    pairs(
        paper, 118, 38, 34, ("Lønseddel for", ink.period()),
        (ink.words["pay_date"], ink.pay_date()),
        ("CPR", ink.who.cpr), ("Skattekort", CARDS[job.card]),
        ("Skatteprocent", ink.tax_percent()),
    )  # fmt: skip
    columns: list[Column] = [
        (20, "left"),
        (108, "right"),
        (132, "right"),
        (160, "right"),
        (190, "right"),
    ]
    if rng.random() < 0.25:
        columns[3], columns[4] = columns[4], columns[3]
    table = Table(paper, columns, 72, 6)
    table.row("Beskrivelse", "Antal", "Sats", "Periode", "År til dato", gray=100, size=8.5)
    entries = steps(ink)
    keys = "gross atp pension_own am_base am a_income allowance tax"
    hidden = rng.random() < 0.4
    for entry in [*pay_lines(ink), *picked(entries, keys), *after_tax(ink), entries["net"]]:
        if hidden and entry.key == "a_income":
            continue
        table.line(18, 174, stroke=0.3, gray=200)
        _zenegy_row(table, ink, entry)
    table.gap(1)
    for entry in holiday_lines(ink).values():
        _zenegy_row(table, ink, entry)
    for label, month, year in (
        ("Optjente feriedage", "2,08", "14,56"),
        ("Afholdte feriedage", "0,00", "3,00"),
    ):
        table.row(label, "", "", month, year)
    for entry in picked(entries, "atp_employer pension_employer"):
        _zenegy_row(table, ink, entry)
    paper.text(20, 282, message(ink), size=8, gray=90)
    return paper, ink


def _zenegy_row(table: Table, ink: Ink, entry: Entry) -> None:
    percent = ink.percent(entry)
    rate = ink.rate(entry) or (f"{percent} %" if percent else "")
    year = "" if entry.key == "allowance" else ink.hand.money(so_far(ink, entry.amount))
    table.row(
        ink.words[entry.key], ink.units(entry), rate, ink.amount(entry), year, bold=entry.total
    )


def salary(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """Airy rows, each amount followed by "kr.", hours and price in small print below the label."""
    ink = write(
        job, sums, rng, Hand(minus=rng.choice(("lead", "u2212")), day="{d}. {month} {y}"),
        "private",
        gross="Løn før skat|Bruttoløn", net="Udbetalt|Til udbetaling|Løn efter skat",
        am="AM-bidrag", tax="A-skat", atp="ATP", am_base="AM-grundlag",
        pay_date="Udbetales|Til disposition",
    )  # fmt: skip
    paper = Paper(font=rng.choice(("DejaVu Sans", "Source Sans Pro")), size=9)
    paper.text(24, 26, f"Lønseddel · {ink.month()}", size=15, bold=True)
    paper.text(24, 33, f"{ink.words['pay_date']} {ink.pay_date()}", gray=60)
    sender(paper, ink, 24, 46)
    address(paper, ink, 112, 46)
    paper.text(112, 60, f"CPR {ink.who.cpr}")
    entries, y = steps(ink), 78.0
    keys = STEPS
    for entry in [*pay_lines(ink), *picked(entries, keys), *after_tax(ink)]:
        y = _salary_row(paper, ink, entry, y)
    paper.box(22, y - 5, 166, 11, stroke=0, fill=230)
    paper.text(24, y + 2, ink.words["net"], bold=True, size=11)
    paper.text(186, y + 2, f"{ink.amount(entries['net'])} kr.", side="right", bold=True, size=11)
    y += 18
    for entry in holiday_lines(ink).values():
        y = _salary_row(paper, ink, entry, y)
    paper.text(24, y + 6, _salary_card(ink), size=8, gray=70)
    paper.text(24, y + 11, message(ink), size=8, gray=70)
    return paper, ink


def _salary_row(paper: Paper, ink: Ink, entry: Entry, y: float) -> float:
    paper.text(24, y, ink.words[entry.key], bold=entry.total)
    paper.text(186, y, f"{ink.amount(entry)} kr.", side="right", bold=entry.total)
    small = ""
    if entry.units is not None:
        unit = "km" if entry.key == "mileage" else "timer"
        small = f"{ink.units(entry)} {unit} á {ink.rate(entry)} kr."
    elif (percent := ink.percent(entry)) and entry.base is not None:
        small = f"{percent} % af {ink.hand.money(entry.base)} kr."
    paper.text(24, y + 3.6, small, size=7, gray=90)
    return y + (8.4 if small else 6)


def _salary_card(ink: Ink) -> str:
    allowance, percent = ink.allowance(), ink.tax_percent()
    text = f"Skattekort: {CARDS[ink.job.card]}"
    text += f", trækprocent {percent} %" if percent else ""
    return text + (f", fradrag {allowance} kr." if allowance else "")
