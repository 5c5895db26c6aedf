"""SKAT's own example, and the municipal OPUS slip on SAP paper."""

from random import Random

from tests.payslips.entries import after_tax, holiday_lines, pay_lines, picked, so_far, steps
from tests.payslips.hand import Hand
from tests.payslips.ink import Entry, Ink, write
from tests.payslips.job import Job
from tests.payslips.layouts.parts import CARDS, address, message, pairs
from tests.payslips.paper import Paper
from tests.payslips.reckoning import Sums
from tests.payslips.table import Column, Table


def skat(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """SKAT's example: AM-bidrag and A-skat without a sign, the other deductions with one."""
    ink = write(
        job, sums, rng, Hand(day="{dd}.{mm}.{y}", minus=rng.choice(("lead", "u2212"))), "private",
        gross="Bruttoløn", atp="ATP", pension_own="Andre pensionsordninger", am_base="AM-indkomst",
        am="Arbejdsmarkedsbidrag (8 %)" if sums.am_percent == 8 else "Arbejdsmarkedsbidrag",
        a_income="A-indkomst", allowance="Fradrag ifølge skattekort", tax="A-skat",
        basis="Grundlag for indeholdelse af A-skat", net="Til udbetaling",
    )  # fmt: skip
    paper = Paper(font=rng.choice(("Liberation Serif", "Liberation Sans")), size=10)
    paper.text(105, 20, "Lønseddel", side="middle", size=17, bold=True)
    paper.text(20, 34, "Lønmodtager:", bold=True)
    address(paper, ink, 20, 39)
    paper.text(120, 34, "Arbejdsgiver:", bold=True)
    for row, text in enumerate((ink.boss.name, ink.boss.road, f"CVR: {ink.boss.cvr}")):
        paper.text(120, 39 + row * 4.4, text)
    pairs(
        paper, 20, 60, 34, ("Lønperiode:", ink.month()), ("Udbetales:", ink.pay_date()),
        ("Fradrag:", ink.allowance()), ("Trækprocent:", ink.tax_percent()),
        ("Skattekort:", CARDS[job.card] if rng.random() < 0.5 else ""),
    )  # fmt: skip
    columns: list[Column] = [(20, "left"), (118, "right"), (148, "right"), (188, "right")]
    table = Table(paper, columns, 90, 5.2)
    table.row("Beskrivelse", "Enheder", "Sats", "Beløb", bold=True)
    table.line(18, 172)
    keys = "gross atp pension_own am_base am a_income allowance basis tax"
    for entry in [*pay_lines(ink), *picked(steps(ink), keys), *after_tax(ink)]:
        _skat_row(table, ink, entry)
    table.line(18, 172, stroke=1)
    table.row(ink.words["net"], "", "", ink.amount(steps(ink)["net"]), bold=True)
    table.gap(1.5)
    _skat_holiday(table, ink)
    paper.text(20, 280, message(ink), size=8)
    return paper, ink


def _skat_row(table: Table, ink: Ink, entry: Entry) -> None:
    label = ink.words[entry.key]
    if entry.key == "tax" and (percent := ink.percent(entry)):
        label = f"{label} ({percent} %)"
    amount = ink.amount(entry, bare=entry.key in ("am", "tax"))
    table.row(label, ink.units(entry), ink.rate(entry), amount, bold=entry.total)


def _skat_holiday(table: Table, ink: Ink) -> None:
    entries = holiday_lines(ink)
    if not entries:
        return
    table.row("Feriepengeberegning", bold=True)
    names = {
        "holiday": "Feriepenge (12,50 %)", "holiday_am": "AM-bidrag", "holiday_tax": "A-skat",
        "holiday_net": "Feriepenge (overføres til FerieKonto)", "holiday_allowance": "Fradrag",
    }  # fmt: skip
    for entry in entries.values():
        bare = entry.key in ("holiday_am", "holiday_tax")
        table.row(names[entry.key], "", "", ink.amount(entry, bare=bare))


def opus(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """A SAP-like municipal slip: codes, trailing minus, employer's shares among the lines."""
    ink = write(
        job, sums, rng, Hand(minus="trail", day=rng.choice(("{dd}.{mm}.{y}", "{dd}.{mm}.{yy}"))),
        "public", normal="Timeløn, ungarbejder|Grundløn timelønnet", tax="A-skat",
        net="Til disposition|Udbetales", pay_date="Dispositionsdato", am="AM-bidrag",
        gross="Bruttoløn|Bruttoløn i alt", holiday="Feriegodtgørelse 12,5%|Feriegodtgørelse",
        atp="ATP-bidrag, eget|ATP eget bidrag", atp_employer="ATP-bidrag, arb.giver",
    )  # fmt: skip
    font = rng.choice(("Liberation Mono", "DejaVu Sans Mono"))
    paper = Paper(font=font, size=8 if font.startswith("Lib") else 7.4)
    _opus_head(paper, ink)
    table = Table(
        paper, [(15, "left"), (28, "left"), (110, "right"), (134, "right"), (164, "right"),
                (195, "right")], 78, 4.2,
    )  # fmt: skip
    table.row("Kode", "Tekst", "Antal", "Sats", "Beløb", "År til dato")
    table.line(14, 182)
    entries = steps(ink)
    keys = "gross atp pension_own am_base am a_income tax atp_employer pension_employer"
    for entry in [*pay_lines(ink), *picked(entries, keys), *after_tax(ink)]:
        year = ink.hand.money(_opus_year(ink, entry), whole=entry.whole) if entry.field else ""
        code = str(1000 + sum(map(ord, entry.key)) % 8000)
        table.row(code, ink.words[entry.key], ink.units(entry), ink.rate(entry),
                  ink.amount(entry), year)  # fmt: skip
    table.gap(0.4)
    table.line(14, 182)
    table.row("/559", ink.words["net"], "", "", ink.amount(entries["net"]), bold=True)
    table.gap(1)
    for entry in holiday_lines(ink).values():
        table.row("", ink.words[entry.key], "", "", ink.amount(entry))
    paper.text(15, 270, message(ink))
    paper.text(195, 285, "Side 1 af 1", side="right", gray=90)
    return paper, ink


def _opus_year(ink: Ink, entry: Entry) -> int:
    year = so_far(ink, entry.amount)
    return year // 100 * 100 if entry.whole else year


def _opus_head(paper: Paper, ink: Ink) -> None:
    paper.text(15, 18, ink.boss.name.upper(), bold=True, size=11)
    paper.text(15, 23, f"CVR-nr. {ink.boss.cvr}")
    address(paper, ink, 15, 38)
    paper.box(112, 12, 84, 46, stroke=0.4)
    pairs(
        paper, 115, 17, 40, ("Personnummer", ink.who.cpr), ("Medarbejdernr.", ink.who.number),
        ("Lønperiode", ink.period("-")), (ink.words["pay_date"], ink.pay_date()),
        ("Systemdato", ink.hand.date(ink.printed)), ("Skattekort", CARDS[ink.job.card]),
        ("Trækprocent", ink.tax_percent()), ("Fradrag", ink.allowance()),
        ("Beskæft.grad", "0,2162" if ink.rng.random() < 0.5 else ""),
    )  # fmt: skip
