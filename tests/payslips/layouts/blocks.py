"""Numbers that do not stand on the line of their name: strips, halves, a letter, a print-out."""

from random import Random

from tests.payslips.entries import (
    STEPS,
    after_tax,
    holiday_lines,
    pay_lines,
    picked,
    so_far,
    steps,
)
from tests.payslips.hand import Hand
from tests.payslips.ink import Entry, Ink, write
from tests.payslips.job import Job
from tests.payslips.layouts.parts import CARDS, address, message, pairs, sender, with_percent
from tests.payslips.layouts.rare import RARE
from tests.payslips.paper import Paper
from tests.payslips.reckoning import Sums
from tests.payslips.table import Column, Table

DAYS = ("{dd}.{mm}.{y}", "{dd}-{mm}-{y}", "{d}. {month} {y}", "{dd}/{mm} {y}", "{dd}.{mm}.{yy}")


def strip(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """The lines, and below them a strip: names in one row, this period and the year under them."""
    ink = write(job, sums, rng, Hand(minus=rng.choice(("lead", "trail", "none")),
                                     day=rng.choice(DAYS)), "private")  # fmt: skip
    paper = Paper(font=rng.choice(("Liberation Sans", "Source Sans Pro")), size=8.6)
    sender(paper, ink, 132, 18)
    address(paper, ink, 18, 34)
    _stacked(paper, 18, 58, [
        (ink.words["period"], ink.period(" - ")), (ink.words["pay_date"], ink.pay_date()),
        ("CPR-nr.", ink.who.cpr), ("Kort", CARDS[job.card]),
        (ink.words["tax_pct"], ink.tax_percent()), (ink.words["allowance"], ink.allowance()),
    ])  # fmt: skip
    columns: list[Column] = [(18, "left"), (116, "right"), (146, "right"), (190, "right")]
    table = Table(paper, columns, 78, 5)
    table.row("Specifikation", "Antal", "Sats", "Kroner", bold=True)
    table.line(16, 176)
    entries = steps(ink)
    for entry in [*pay_lines(ink), *picked(entries, "atp pension_own am tax"), *after_tax(ink)]:
        label = with_percent(ink, ink.words[entry.key], ink.percent(entry))
        table.row(label, ink.units(entry), ink.rate(entry), ink.amount(entry))
    table.line(16, 176)
    table.row(ink.words["net"], "", "", ink.amount(entries["net"]), bold=True)
    _strip(paper, ink, table.y + 8)
    paper.text(18, 282, message(ink), size=8)
    return paper, ink


def _stacked(paper: Paper, x: float, y: float, rows: list[tuple[str, str]]) -> None:
    for label, value in rows:
        if value:
            paper.text(x, y, label, size=6.5, gray=80)
            paper.text(x, y + 4.2, value)
            x += max(20.0, 1.75 * max(len(value), 0.75 * len(label)) + 4)


def _strip(paper: Paper, ink: Ink, y: float) -> None:
    shown = [
        *picked(steps(ink), "gross am_base a_income"),
        *picked(holiday_lines(ink), "holiday holiday_net"),
    ]
    x = 52.0
    paper.text(18, y + 5, "Denne periode", size=7.5)
    paper.text(18, y + 10, ink.words["ytd"], size=7.5)
    for entry in shown:
        paper.text(x + 22, y, ink.words[entry.key][:22], side="right", size=6, bold=True)
        paper.text(x + 22, y + 5, ink.amount(entry), side="right")
        paper.text(x + 22, y + 10, ink.hand.money(so_far(ink, entry.amount)), side="right", gray=60)
        x += 28
    paper.box(16, y - 4, 178, 17, stroke=0.4)


def halves(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """Pay on the left, what is taken on the right, a total under each, and the net below."""
    ink = write(job, sums, rng, Hand(minus="none", day=rng.choice(DAYS)), "private", **(
        RARE if rng.random() < 0.5 else {}))  # fmt: skip
    paper = Paper(font=rng.choice(("Liberation Sans", "Libertinus Serif")), size=8.8,
                  order=rng.choice(("rows", "columns")))  # fmt: skip
    paper.text(18, 20, f"{ink.boss.name} · Lønseddel", bold=True, size=13)
    address(paper, ink, 18, 32)
    pairs(paper, 112, 32, 36, (ink.words["period"], ink.month()),
          (ink.words["pay_date"], ink.pay_date()), ("CPR", ink.who.cpr),
          ("Skattekort", CARDS[job.card]), (ink.words["tax_pct"], ink.tax_percent()),
          (ink.words["allowance"], ink.allowance()))  # fmt: skip
    left = Table(paper, [(18, "left"), (60, "right"), (76, "right"), (100, "right")], 70, 5)
    right = Table(paper, [(112, "left"), (192, "right")], 70, 5)
    left.row("LØN", "Antal", "Sats", "Beløb", bold=True)
    right.row("TRÆK", "Beløb", bold=True)
    extra = after_tax(ink)
    for entry in [*pay_lines(ink), *(one for one in extra if one.amount > 0)]:
        left.row(ink.words[entry.key][:24], ink.units(entry), ink.rate(entry), ink.amount(entry))
    entries = steps(ink)
    off = [*picked(entries, "atp pension_own am tax"), *(one for one in extra if one.amount < 0)]
    for entry in off:
        label = with_percent(ink, ink.words[entry.key], ink.percent(entry))
        right.row(label, ink.amount(entry, bare=True))
    left.y = right.y = max(left.y, right.y) + 2
    left.row(ink.words["gross"], "", "", ink.amount(entries["gross"]), bold=True)
    right.row("Træk i alt", ink.hand.money(sum(-entry.amount for entry in off)), bold=True)
    right.gap()
    right.row(ink.words["net"], ink.amount(entries["net"]), bold=True, size=11)
    low = Table(paper, [(18, "left"), (100, "right")], right.y + 8, 5)
    for entry in [*picked(entries, "am_base a_income"), *holiday_lines(ink).values()]:
        low.row(ink.words[entry.key], ink.amount(entry, bare=True))
    paper.text(18, 280, message(ink), size=8)
    return paper, ink


def letter(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """A small employer writes it in sentences and short lines, as in an e-mail."""
    ink = write(job, sums, rng, Hand(minus="none", day="{d}. {month} {y}",
                                     thousands=rng.choice((".", ""))), "private")  # fmt: skip
    paper = Paper(
        font=rng.choice(("Liberation Sans", "Liberation Serif", "DejaVu Sans")), size=10.5
    )
    entries, y = steps(ink), 30.0
    first = ink.who.name.split()[0]
    texts = [f"Hej {first}", "", f"Her er din lønseddel for {ink.month()}.",
             f"Pengene står på din konto den {ink.pay_date()}.", ""]  # fmt: skip
    for entry in pay_lines(ink):
        texts.append(f"{_sentence(ink, entry)} = {ink.amount(entry)} kr.")
    texts += [f"{ink.words['gross']}: {ink.amount(entries['gross'])} kr.", ""]
    for entry in [*picked(entries, "atp pension_own am_base am a_income tax")]:
        label = with_percent(ink, ink.words[entry.key], ink.percent(entry))
        texts.append(f"{label}: {ink.amount(entry)} kr.")
    texts += [f"{ink.words[e.key]}: {ink.amount(e)} kr." for e in after_tax(ink)]
    texts += ["", f"{ink.words['net']}: {ink.amount(entries['net'])} kr.", ""]
    texts += [f"{ink.words[e.key]}: {ink.amount(e)} kr." for e in holiday_lines(ink).values()]
    allowance = ink.allowance()
    card = CARDS[job.card].lower() + (f" med fradrag {allowance} kr." if allowance else "")
    texts += ["", f"Vi har brugt dit skattekort: {card}", message(ink), "", "Hilsen",
              f"{ink.boss.name}, CVR {ink.boss.cvr}"]  # fmt: skip
    for text in texts:
        paper.text(25, y, text)
        y += 5.4 if text else 3
    return paper, ink


def _sentence(ink: Ink, entry: Entry) -> str:
    label = ink.words[entry.key]
    if entry.units is None:
        return label
    return f"{label}: {ink.units(entry)} timer á {ink.rate(entry)} kr."


def printout(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """An old system's capitals, every line one run, columns made of spaces."""
    hand = Hand(minus="trail", day=rng.choice(("{dd}.{mm}.{y}", "{y}-{mm}-{dd}", "{dd}.{mm}.{yy}")))
    ink = write(job, sums, rng, hand, "public", **(RARE if rng.random() < 0.4 else {}))
    paper = Paper(font=rng.choice(("Liberation Mono", "DejaVu Sans Mono")), size=8)
    entries = steps(ink)
    lines = [
        f"{ink.boss.name:<44}LØNSEDDEL", f"CVR {ink.boss.cvr:<40}SIDE 1", "",
        f"{ink.who.name:<44}LØNNR.     {ink.who.number}",
        f"{ink.who.road:<44}CPR        {ink.who.cpr}",
        f"{ink.who.town:<44}KORT       {CARDS[job.card]}", "",
        f"{ink.words['period']:<22}{ink.period('-')}",
        f"{ink.words['pay_date']:<22}{ink.pay_date()}",
        f"{ink.words['printed']:<22}{ink.hand.date(ink.printed)}", "",
        f"{'TEKST':<40}{'ENHEDER':>9}{'SATS':>10}{'BELØB':>14}{'ÅTD':>15}", "-" * 88,
    ]  # fmt: skip
    for entry in [*pay_lines(ink), *picked(entries, STEPS), *after_tax(ink), entries["net"]]:
        label = with_percent(ink, ink.words[entry.key], ink.percent(entry))
        year = ink.hand.money(so_far(ink, entry.amount)) if entry.field else ""
        lines.append(
            f"{label:<40}{ink.units(entry):>9}{ink.rate(entry):>10}{ink.amount(entry):>14}{year:>15}"
        )
    lines += [
        "-" * 88,
        *(f"{ink.words[e.key]:<40}{ink.amount(e):>33}" for e in holiday_lines(ink).values()),
    ]
    percent, allowance = ink.tax_percent(), ink.allowance()
    lines += ["", f"TRÆKPROCENT {percent}" if percent else "",
              f"FRADRAG {allowance}" if allowance else "",
              message(ink)]  # fmt: skip
    for row, line in enumerate(lines):
        paper.text(14, 20 + row * 4.2, line.upper())
    return paper, ink
