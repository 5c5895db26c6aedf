"""SD for municipalities (two pages) and Statens Lønløsning."""

from dataclasses import replace
from random import Random

from tests.payslips.entries import STEPS, after_tax, holiday_lines, pay_lines, picked, so_far, steps
from tests.payslips.hand import Hand
from tests.payslips.ink import Entry, Ink, write
from tests.payslips.job import HOURLY, Job
from tests.payslips.layouts.parts import CARDS, address, message, pairs
from tests.payslips.paper import Paper
from tests.payslips.reckoning import Sums
from tests.payslips.table import Column, Table

FRONT = (*HOURLY, "fixed", "bededag", "fritvalg")


def sd(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """Front: the pay with all supplements in one line. Back: the supplements week by week."""
    ink = write(
        job, sums, rng, Hand(minus=rng.choice(("trail", "lead")), day="{dd}.{mm}.{y}"), "public",
        normal="Timeløn|Timelønnet medhjælper", net="Til disposition|Nettoløn",
        pay_date="Til disposition|Dispositionsdato", am="AM-bidrag", tax="A-skat",
        holiday="Feriegodtgørelse 12,5 %|Feriegodtgørelse",
    )  # fmt: skip
    paper = Paper(font=rng.choice(("Liberation Sans", "Source Sans Pro")), size=9)
    _sd_head(paper, ink)
    columns: list[Column] = [(18, "left"), (118, "right"), (146, "right"), (188, "right")]
    table = Table(paper, columns, 92, 4.9)
    table.row("Lønspecifikation", "Antal", "Sats", "Beløb", bold=True)
    table.line(16, 175)
    lines = pay_lines(ink)
    extra = [entry for entry in lines if entry.key not in FRONT]
    front = [entry for entry in lines if entry.key in FRONT]
    for entry in front:
        table.row(ink.words[entry.key], ink.units(entry), ink.rate(entry), ink.amount(entry))
    if extra:
        both = sum(entry.amount for entry in extra)
        table.row("Særydelser, se bagside", "", "", ink.hand.money(both))
    entries = steps(ink)
    for entry in [
        *picked(entries, STEPS),
        *after_tax(ink),
    ]:
        table.row(_with_pct(ink, entry), ink.units(entry), ink.rate(entry), ink.amount(entry),
                  bold=entry.total)  # fmt: skip
    table.line(16, 175)
    table.row(ink.words["net"], "", "", ink.amount(entries["net"]), bold=True, size=10.5)
    table.gap()
    for entry in holiday_lines(ink).values():
        table.row(ink.words[entry.key], "", "", ink.amount(entry))
    paper.text(18, 276, message(ink), size=8)
    paper.text(188, 288, "1/2" if extra else "1/1", side="right", size=7)
    if extra:
        _sd_back(paper, ink, extra)
    return paper, ink


def _with_pct(ink: Ink, entry: Entry) -> str:
    percent = ink.percent(entry) if entry.key in ("tax", "pension_own") else ""
    label = ink.words[entry.key]
    return f"{label} {percent} %" if percent and "%" not in label else label


def _sd_head(paper: Paper, ink: Ink) -> None:
    paper.text(18, 18, ink.boss.name, bold=True, size=12)
    paper.text(18, 23, f"CVR-nr. {ink.boss.cvr}   Institution: Ungdomsskolen", size=8)
    address(paper, ink, 18, 42)
    pairs(
        paper, 116, 36, 36, ("Tjenestenr.", ink.who.number), ("Personnr.", ink.who.cpr),
        ("Lønperiode", ink.period(" - ")), (ink.words["pay_date"], ink.pay_date()),
        ("Udskrevet", ink.hand.date(ink.printed)), ("Skattekort", CARDS[ink.job.card]),
        ("Trækprocent", ink.tax_percent()), ("Fradrag", ink.allowance()),
        ("Pengeinstitut", ink.who.account),
    )  # fmt: skip


def _sd_back(paper: Paper, ink: Ink, extra: list[Entry]) -> None:
    paper.turn_over()
    paper.text(18, 20, "Specifikation af særydelser", bold=True, size=11)
    start = ink.job.period_from.replace(day=13) if ink.job.span == "month" else ink.job.period_from
    paper.text(18, 26, f"Særydelsesperiode fra {ink.hand.date(start)}", size=8)
    columns: list[Column] = [
        (18, "left"),
        (90, "right"),
        (110, "right"),
        (134, "right"),
        (158, "right"),
        (188, "right"),
    ]
    table = Table(paper, columns, 36, 5)
    table.row("Art", "Gl. per.", "Uge 1", "Antal", "Sats", "Beløb", bold=True)
    table.line(16, 175)
    for entry in extra:
        week = ink.hand.number(entry.units / 2) if entry.units else ""
        table.row(
            ink.words[entry.key], "", week, ink.units(entry), ink.rate(entry), ink.amount(entry)
        )
    table.gap(1.5)
    table.row("Ferieregnskab", "", "", "", "Saldo pr.", ink.hand.date(ink.printed), bold=True)
    table.row("Optjent feriegodtgørelse i alt", "", "", "", "",
              ink.hand.money(so_far(ink, ink.sums.holiday or 0)))  # fmt: skip
    table.row("Optjente timer i alt", "", "", "", "", ink.hand.number(ink.job.hours * 5))
    paper.text(188, 288, "2/2", side="right", size=7)


def statens(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """Boxes: lønoplysninger with codes, Nettoløn til disposition, skat, pension, eIndkomst."""
    ink = write(
        job, sums, rng, Hand(minus=rng.choice(("lead", "trail")), day="{dd}.{mm}.{y}"), "state",
        normal="Timeløn|Timelønnet studentermedhjælp", net="Nettoløn til disposition",
        pay_date="Til disposition", am="AM-bidrag", tax="A-skat", gross="Bruttoløn|Løn i alt",
    )  # fmt: skip
    paper = Paper(font=rng.choice(("Liberation Sans", "DejaVu Sans")), size=8.2)
    paper.text(15, 16, "Lønspecifikation", bold=True, size=14)
    y = _box(paper, 15, 21, 88, "Oplysninger om lønmodtager",
             [("Navn", ink.who.name), ("Adresse", ink.who.road), ("", ink.who.town),
              ("CPR + løbenr.", f"{ink.who.cpr} 001")])  # fmt: skip
    _box(paper, 107, 21, 88, "Oplysninger om arbejdsplads",
         [("Navn", ink.boss.name), ("CVR", ink.boss.cvr), ("Lønperiode", ink.period()),
          (ink.words["pay_date"], ink.pay_date())])  # fmt: skip
    y = _state_lines(paper, ink, y + 4)
    paper.box(15, y, 180, 8, stroke=0.8, fill=235)
    paper.text(18, y + 5.5, ink.words["net"], bold=True, size=10)
    paper.text(192, y + 5.5, ink.amount(steps(ink)["net"]), side="right", bold=True, size=10)
    y += 12
    card = [("Skattekort", CARDS[job.card]), ("Trækprocent", ink.tax_percent()),
            ("Fradrag", ink.allowance())]  # fmt: skip
    year = [(label, ink.hand.money(so_far(ink, ore))) for label, ore in
            (("A-indkomst", sums.a_income), ("AM-bidrag", sums.am),
             ("A-skat", sums.tax))]  # fmt: skip
    low = _box(paper, 15, y, 88, "Skatteoplysninger", card)
    y = max(low, _box(paper, 107, y, 88, f"eIndkomst {job.year} i alt", year)) + 4
    holiday = [(ink.words[e.key], ink.amount(e)) for e in holiday_lines(ink).values()]
    if holiday:
        _box(paper, 15, y, 88, "Ferie og omsorg", holiday)
    if job.pension_pct:
        _box(paper, 107, y, 88, "Pension", [
            ("Egetbidrag i alt", ink.hand.money(so_far(ink, sums.pension_own))),
            ("Arbejdsgiverbidrag", ink.hand.money(sums.pension_employer))])  # fmt: skip
    if text := message(ink):
        paper.text(15, 274, f"Bemærk: {text}")
    return paper, ink


def _box(
    paper: Paper, x: float, y: float, w: float, title: str, rows: list[tuple[str, str]]
) -> float:
    rows = [row for row in rows if row[1]]
    h = 8 + 4.6 * len(rows)
    paper.box(x, y, w, h, stroke=0.5, gray=60)
    paper.text(x + 2, y + 4.5, title, bold=True)
    for number, (label, value) in enumerate(rows):
        paper.text(x + 2, y + 9.4 + 4.6 * number, label)
        paper.text(x + w - 2, y + 9.4 + 4.6 * number, value, side="right")
    return y + h


def _state_lines(paper: Paper, ink: Ink, y: float) -> float:
    entries = steps(ink)
    lines = [*pay_lines(ink), *picked(entries, STEPS),
             *after_tax(ink)]  # fmt: skip
    paper.box(15, y, 180, 10 + 4.5 * len(lines), stroke=0.5, gray=60)
    columns: list[Column] = [
        (18, "left"),
        (34, "left"),
        (120, "right"),
        (150, "right"),
        (192, "right"),
    ]
    table = Table(paper, columns, y + 5, 4.5)
    table.row("Kode", "Løndel", "Antal", "Sats", "Beløb", bold=True)
    for entry in lines:
        code = f"{sum(map(ord, entry.key)) % 900 + 100:04d}"
        entry = replace(entry, total=False)
        table.row(code, _with_pct(ink, entry), ink.units(entry), ink.rate(entry), ink.amount(entry))
    return y + 14 + 4.5 * len(lines)
