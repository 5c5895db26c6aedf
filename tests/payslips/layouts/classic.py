"""DataLøn's old look and Danløn (forms after their own guides to the payslip)."""

from random import Random

from tests.payslips.entries import after_tax, holiday_lines, pay_lines, picked, so_far, steps
from tests.payslips.hand import Hand
from tests.payslips.ink import Entry, Ink, write
from tests.payslips.job import Job
from tests.payslips.layouts.parts import CARDS, address, message, pairs, sender, with_percent
from tests.payslips.paper import Paper
from tests.payslips.reckoning import Sums
from tests.payslips.table import Table


def dataloen_old(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """Arbejdstimer … Disp. dato, Udbetalt nettoløn, then Feriepenge and Samlet for året."""
    ink = write(
        job, sums, rng, Hand(minus=rng.choice(("trail", "lead"))), "private",
        gross="Ferieberettiget løn|Bruttoløn|Løn i alt", atp="ATP-bidrag, løn|ATP-bidrag",
        am="AM-bidrag", a_income="A-indkomst", tax="A-skat", net="Udbetalt nettoløn",
        pay_date="Disp. dato", am_base="AM-grundlag|AM-pligtig indkomst",
    )  # fmt: skip
    paper = Paper(font=rng.choice(("Liberation Sans", "DejaVu Sans")), size=rng.choice((8.5, 9.2)))
    _dataloen_head(paper, ink)
    table = Table(paper, [(18, "left"), (112, "right"), (138, "right"), (186, "right")], 88, 4.9)
    table.row("Tekst", "Enheder", "Sats", "Beløb", bold=True)
    table.line(16, 172)
    hide_base = rng.random() < 0.5
    for entry in [*pay_lines(ink), *_no_base(steps(ink), hide_base)]:
        label = ink.words[entry.key]
        if entry.key in ("tax", "am", "pension_own"):
            label = with_percent(ink, label, ink.percent(entry))
        table.row(label, ink.units(entry), ink.rate(entry), ink.amount(entry), bold=entry.total)
    for entry in after_tax(ink):
        table.row(ink.words[entry.key], ink.units(entry), ink.rate(entry), ink.amount(entry))
    table.gap(0.4)
    table.line(16, 172)
    paper.text(18, table.y, f"Konto {ink.who.account}")
    paper.text(72, table.y, f"{ink.words['pay_date']} {ink.pay_date()}")
    paper.text(154, table.y, ink.words["net"], side="right", bold=True)
    paper.text(186, table.y, ink.amount(steps(ink)["net"]), side="right", bold=True)
    table.gap(2.2)
    _dataloen_holiday(table, ink)
    _dataloen_year(table, ink)
    return paper, ink


def _no_base(entries: dict[str, Entry], hide_base: bool) -> list[Entry]:
    keys = "gross atp pension_own am a_income tax" if hide_base else (
        "gross atp pension_own am_base am a_income tax"
    )  # fmt: skip
    return list(picked(entries, keys))


def _dataloen_head(paper: Paper, ink: Ink) -> None:
    sender(paper, ink, 18, 18)
    paper.text(186, 18, "LØNSEDDEL", side="right", bold=True, size=13)
    address(paper, ink, 18, 48)
    pairs(
        paper, 120, 34, 34, ("Lønperiode", ink.period()), ("Medarbejdernr.", ink.who.number),
        ("CPR-nr.", ink.who.cpr), ("Udskrevet", ink.hand.date(ink.printed)),
        ("Skattekort", CARDS[ink.job.card]), ("Trækprocent", ink.tax_percent()),
        ("Fradrag", ink.allowance()),
        ("Arbejdstimer", ink.hours() if ink.rng.random() < 0.6 else ""),
    )  # fmt: skip
    paper.text(18, 78, message(ink), size=8)


def _dataloen_holiday(table: Table, ink: Ink) -> None:
    entries = holiday_lines(ink)
    if not entries:
        return
    table.row("Feriepenge", bold=True)
    names = {"holiday": "Feriepenge 12,5 %", "holiday_net": "Netto, overføres til FerieKonto"}
    for entry in entries.values():
        label = names.get(entry.key, ink.words[entry.key])
        table.row(label, "", "", ink.amount(entry))
    table.gap()


def _dataloen_year(table: Table, ink: Ink) -> None:
    table.row("Samlet for indeværende år", bold=True)
    sums = ink.sums
    for label, amount in (
        ("Ferieberettiget løn", sums.gross), ("ATP-bidrag", sums.atp), ("AM-bidrag", sums.am),
        ("A-indkomst", sums.a_income), ("A-skat", sums.tax),
    ):  # fmt: skip
        table.row(label, "", "", ink.hand.money(so_far(ink, amount)), gray=40)


def danloen(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """Columns Grundlag, Sats, Trukket, Udbetalt without signs, and four boxes of saldi below."""
    ink = write(
        job, sums, rng, Hand(day=rng.choice(("{dd}-{mm}-{y}", "{dd}.{mm}.{y}"))), "private",
        normal="Timeløn|Timeløn under 18 år|Timeløn over 18 år" if job.year - job.born.year > 18
        else "Timeløn|Timeløn under 18 år", fixed="Gage", atp="ATP af løn|ATP",
        pension_own="AM-pension, egen andel|Egen pension", am_base="AM-indkomst",
        am="AM-bidrag", tax="A-skat", allowance="Skattefradrag", pay_date="Dispositionsdag",
        net="Til udbetaling|Udbetales", gross="Bruttoløn",
    )  # fmt: skip
    paper = Paper(font=rng.choice(("Source Sans Pro", "Liberation Sans")), size=9.5)
    address(paper, ink, 20, 28)
    sender(paper, ink, 130, 20)
    paper.text(20, 62, "Lønseddel", size=16, bold=True)
    pairs(
        paper, 20, 70, 36, ("Lønperiode", ink.period(" til ")),
        (ink.words["pay_date"], ink.pay_date()),
        ("CPR-nummer", ink.who.cpr), ("Konto", ink.who.account),
    )  # fmt: skip
    table = Table(
        paper,
        [(20, "left"), (104, "right"), (128, "right"), (158, "right"), (188, "right")],
        96,
        5.4,
    )
    paper.box(18, 91.5, 173, 6.5, stroke=0, fill=225)
    table.row("", "Grundlag", "Sats", "Trukket", "Udbetalt", bold=True)
    table.gap(0.3)
    for entry in _danloen_lines(ink):
        _danloen_row(table, ink, entry)
    table.line(18, 173)
    table.gap(0.2)
    table.row(ink.words["net"], "", "", "", ink.amount(steps(ink)["net"]), bold=True, size=11)
    paper.text(20, table.y + 2, message(ink), size=8.5, gray=60)
    _danloen_boxes(paper, ink, 222)
    return paper, ink


def _danloen_lines(ink: Ink) -> list[Entry]:
    entries = steps(ink)
    return [
        *pay_lines(ink), *picked(entries, "atp pension_own am_base am allowance tax"),
        *after_tax(ink),
    ]  # fmt: skip


def _danloen_row(table: Table, ink: Ink, entry: Entry) -> None:
    label = ink.words[entry.key]
    if entry.key in ("am_base", "allowance"):
        table.row(label, ink.amount(entry, bare=True))
        return
    base = "160,33" if entry.key == "fixed" else ink.units(entry)
    if entry.key == "fixed":
        ink.hours()
    if not base and entry.base is not None:
        whole = entry.whole and ink.job.rounding == "whole"
        base = ink.hand.money(entry.base, whole=whole)
        if entry.key == "tax" and entry.base == ink.sums.a_income:  # it stands there, unnamed
            ink.also["a_income"] = entry.base // 100 * 100 if whole else entry.base
    percent = ink.percent(entry)
    rate = ink.rate(entry) or (f"{percent} %" if percent else "")
    amount = ink.amount(entry, bare=True)
    off = entry.amount < 0 or entry.key in ("atp", "am", "tax", "pension_own")
    if entry.key == "correction" and entry.amount < 0:
        base, off = base.lstrip("-"), True
    table.row(label, base, rate, amount if off else "", "" if off else amount)


def _danloen_boxes(paper: Paper, ink: Ink, y: float) -> None:
    sums, hand = ink.sums, ink.hand
    holiday = holiday_lines(ink)
    boxes: list[tuple[str, list[tuple[str, str]]]] = [
        ("Bruttoløn", [("Denne periode", ink.amount(steps(ink)["gross"])),
                       ("År til dato", hand.money(so_far(ink, sums.gross)))]),
        ("Feriepenge", [("Optjent i perioden", ink.amount(holiday["holiday"])),
                        ("Efter skat", ink.amount(holiday["holiday_net"])
                         if "holiday_net" in holiday else ""),
                        ("Optjent i alt", hand.money(so_far(ink, sums.holiday or 0)))]
         if holiday else [("Afholdt", "0,00"), ("Til gode", "10,40")]),
        ("Feriedage", [("Optjent i perioden", "2,08"), ("Optjent i alt", "8,32"),
                       ("Afholdt", hand.number(ink.job.hours * 0 + 2))]),
        ("Saldi, år til dato", [("AM-bidrag", hand.money(so_far(ink, sums.am))),
                                ("A-skat", hand.money(so_far(ink, sums.tax))),
                                ("ATP", hand.money(so_far(ink, sums.atp * 3)))]),
    ]  # fmt: skip
    for number, (title, rows) in enumerate(boxes):
        x = 18 + number * 44
        paper.box(x, y, 42, 26, stroke=0.6, gray=120)
        paper.text(x + 2, y + 5, title, bold=True, size=8)
        for row, (label, value) in enumerate((r for r in rows if r[1]), 1):
            paper.text(x + 2, y + 5 + row * 5, label, size=7)
            paper.text(x + 40, y + 5 + row * 5, value, size=7.5, side="right")
