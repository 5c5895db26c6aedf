"""Offices: a town's two blocks side by side, SAP's sums, a ledger, the fields of eIndkomst."""

from random import Random

from tests.payslips.entries import after_tax, holiday_lines, pay_lines, picked, so_far, steps
from tests.payslips.hand import Hand
from tests.payslips.ink import Entry, Ink, write
from tests.payslips.job import Job
from tests.payslips.layouts.parts import CARDS, message, pairs, with_percent
from tests.payslips.paper import Paper
from tests.payslips.reckoning import Sums
from tests.payslips.table import Column, Table


def town(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """The pay; below it the tax at the left and the holiday pay of the period at the right."""
    ink = write(
        job, sums, rng, Hand(day="{dd}.{mm}.{y}", minus=rng.choice(("none", "trail"))), "public",
        gross="Løn i alt før fradrag|Løn i alt", net="Nettoløn til disposition|Nettoløn",
        holiday="Beregnet i perioden|Feriegodtgørelse i perioden|Optjent i perioden",
        holiday_am="- AM-bidrag", holiday_tax="- A-skat", pay_date="Til rådighed",
        holiday_net="Netto i perioden|Netto",
    )  # fmt: skip
    paper = Paper(font="Liberation Sans", size=8.6, order=rng.choice(("rows", "columns")))
    paper.text(18, 18, f"{ink.boss.name} – Kultur og Fritid", bold=True)
    pairs(paper, 18, 28, 32, ("Tjenestenr.", ink.who.number), ("Navn", ink.who.name),
          ("Stilling", "Fritidsmedhjælper"))  # fmt: skip
    pairs(paper, 112, 28, 36, ("Personnummer", ink.who.cpr),
          (ink.words["pay_date"], ink.pay_date()), ("Lønperiode", ink.period("-")),
          ("Systemdato", ink.hand.date(ink.printed)))  # fmt: skip
    columns: list[Column] = [
        (18, "left"), (104, "right"), (130, "right"), (160, "right"), (192, "right"),
    ]  # fmt: skip
    table = Table(paper, columns, 54, 5)
    table.row("Løndele", "Antal", "Sats", "Beløb", "Fradrag", bold=True)
    entries = steps(ink)
    for entry in [*pay_lines(ink), *picked(entries, "gross atp pension_own am tax")]:
        _town_row(table, ink, entry)
    for entry in after_tax(ink):
        _town_row(table, ink, entry)
    table.row(ink.words["net"], "", "", ink.amount(entries["net"]), bold=True)
    _below(paper, ink, table.y + 8)
    paper.text(18, 284, message(ink), size=7.5)
    return paper, ink


def _town_row(table: Table, ink: Ink, entry: Entry) -> None:
    off = entry.amount < 0 or entry.key in ("atp", "pension_own", "am", "tax")
    amount = ink.amount(entry, bare=off and entry.key != "correction")
    label = with_percent(ink, ink.words[entry.key], ink.percent(entry))
    sides = ("", amount) if off and entry.key != "correction" else (amount, "")
    table.row(label, ink.units(entry), ink.rate(entry), *sides, bold=entry.total)


def _below(paper: Paper, ink: Ink, y: float) -> None:
    entries = steps(ink)
    left = Table(paper, [(18, "left"), (98, "right")], y, 4.8)
    right = Table(paper, [(112, "left"), (192, "right")], y, 4.8)
    left.row("Skatteoplysninger", bold=True)
    left.row("Korttype", CARDS[ink.job.card])
    for label, value in (
        (ink.words["tax_pct"], ink.tax_percent()), (ink.words["allowance"], ink.allowance()),
    ):  # fmt: skip
        if value:
            left.row(label, value)
    left.row("Grundlag for AM-bidrag", ink.amount(entries["am_base"]))
    left.row("A-indkomst i perioden", ink.amount(entries["a_income"]))
    for name, key in (("A-indkomst i året", "a_income"), ("A-skat i året", "tax")):
        if key in entries:
            left.row(name, ink.hand.money(so_far(ink, abs(entries[key].amount))))
    lines = holiday_lines(ink)
    if lines:
        right.row("Feriegodtgørelse", bold=True)
        for entry in lines.values():
            right.row(ink.words[entry.key], ink.amount(entry, bare=True))
        saldo = so_far(ink, lines["holiday"].amount) + 5000
        right.row(f"Saldo pr. {ink.hand.date(ink.job.period_to)}", ink.hand.money(saldo))
    for entry in picked(entries, "atp_employer"):
        right.row("ATP, arbejdsgiver", ink.amount(entry))


def sap(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """Codes, amounts with their minus behind, sums of what the law takes and of the rest."""
    ink = write(job, sums, rng, Hand(minus="trail", day="{dd}.{mm}.{y}"), "public",
                gross="Bruttoløn i alt|Sum brutto|Brutto i alt",
                net="Udbetaling|Beløb til udbetaling")  # fmt: skip
    paper = Paper(font=rng.choice(("Liberation Mono", "Liberation Sans")), size=8.4)
    paper.text(16, 18, f"{ink.boss.name}   Lønspecifikation", bold=True)
    paper.text(16, 24, f"{ink.who.name}   Med.nr. {ink.who.number}   {ink.who.cpr}")
    paper.text(16, 30, f"Lønperiode {ink.period()}   Disp.dato {ink.pay_date()}")
    facts = [f"Skattekort {CARDS[job.card]}"]
    if percent := ink.tax_percent():
        facts.append(f"Trækprocent {percent}")
    if allowance := ink.allowance():
        facts.append(f"Fradrag {allowance}")
    paper.text(16, 36, "   ".join(facts))
    columns: list[Column] = [
        (16, "left"), (32, "left"), (118, "right"), (146, "right"), (184, "right"),
    ]  # fmt: skip
    table = Table(paper, columns, 48, 4.9)
    table.row("Kode", "Lønart", "Antal", "Sats", "Beløb", bold=True)
    entries = steps(ink)
    for number, entry in enumerate(pay_lines(ink)):
        _sap_row(table, ink, entry, 1010 + number)
    _sap_row(table, ink, entries["gross"], 0)
    taken = picked(entries, "atp pension_own am tax")
    for number, entry in enumerate(taken):
        _sap_row(table, ink, entry, 8000 + number)
    if taken:
        total = sum(entry.amount for entry in taken)
        table.row("", "Sum lovpligtige fradrag", "", "", ink.hand.money(total), bold=True)
    for number, entry in enumerate(after_tax(ink)):
        _sap_row(table, ink, entry, 9100 + number)
    _sap_row(table, ink, entries["net"], 0)
    table.gap(1)
    for name in ("am_base", "a_income"):
        table.row("", f"/{name[:2].upper()} {ink.words[name]}", "", "", ink.amount(entries[name]))
    for number, entry in enumerate(holiday_lines(ink).values()):
        _sap_row(table, ink, entry, 4400 + number)
    table.row("", "Kumuleret A-indkomst i kalenderåret", "", "",
              ink.hand.money(so_far(ink, sums.a_income)))  # fmt: skip
    paper.text(16, 284, message(ink))
    return paper, ink


def _sap_row(table: Table, ink: Ink, entry: Entry, code: int) -> None:
    label = with_percent(ink, ink.words[entry.key], ink.percent(entry))
    table.row(str(code or ""), label, ink.units(entry), ink.rate(entry), ink.amount(entry),
              bold=entry.total)  # fmt: skip


def ledger(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """Like a bank's statement: what goes out, what comes in, and what is left after each line."""
    ink = write(job, sums, rng, Hand(minus="none", day="{d}/{m} {y}"), "private",
                net="Sættes ind på din konto|Til udbetaling")  # fmt: skip
    paper = Paper(font=rng.choice(("DejaVu Serif", "Liberation Serif")), size=9)
    paper.text(20, 20, f"Løn fra {ink.boss.name} for {ink.month()}", bold=True, size=12)
    paper.text(20, 27, f"Til {ink.who.name}, {ink.who.cpr}. Sættes ind {ink.pay_date()}.")
    card = [CARDS[job.card]]
    if percent := ink.tax_percent():
        card.append(f"trækprocent {percent}")
    if allowance := ink.allowance():
        card.append(f"fradrag {allowance} kr.")
    paper.text(20, 33, "Skattekort: " + ", ".join(card))
    columns: list[Column] = [
        (20, "left"), (104, "right"), (134, "right"), (162, "right"), (190, "right"),
    ]  # fmt: skip
    table = Table(paper, columns, 46, 5.4)
    table.row("Post", "Timer × sats", "Minus", "Plus", "Rest", bold=True)
    entries, left = steps(ink), 0
    lines = [*pay_lines(ink), *picked(entries, "atp pension_own am tax"), *after_tax(ink)]
    for entry in lines:
        left += entry.amount
        units = f"{ink.units(entry)} × {ink.rate(entry)}" if entry.units else ""
        label = with_percent(ink, ink.words[entry.key], ink.percent(entry))
        minus = entry.amount < 0 or entry.key in ("atp", "pension_own", "am", "tax")
        amount = ink.amount(entry, bare=True)
        sides = (amount, "") if minus else ("", amount)
        table.row(label, units, *sides, ink.hand.money(left))
        if entry.key != "fixed" and entry is pay_lines(ink)[-1]:
            table.gap(0.2)
    table.line(18, 174)
    table.row(ink.words["gross"], "", "", ink.amount(entries["gross"]), bold=True)
    table.row(ink.words["net"], "", "", ink.amount(entries["net"]), bold=True)
    table.gap(1)
    for entry in holiday_lines(ink).values():
        label = with_percent(ink, ink.words[entry.key], ink.percent(entry))
        table.row(label, "", "", ink.amount(entry, bare=True))
    paper.text(20, 280, message(ink), size=8)
    return paper, ink
