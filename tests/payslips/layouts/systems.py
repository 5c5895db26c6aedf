"""MultiLøn, ProLøn and a Lessor-like slip."""

from decimal import Decimal
from random import Random

from tests.payslips.entries import STEPS, after_tax, holiday_lines, pay_lines, picked, so_far, steps
from tests.payslips.hand import Hand
from tests.payslips.ink import Entry, Ink, write
from tests.payslips.job import Job
from tests.payslips.layouts.parts import CARDS, address, message, pairs, sender, with_percent
from tests.payslips.paper import Paper
from tests.payslips.reckoning import Sums, part
from tests.payslips.table import Column, Table

CODES = {
    "normal": "1100", "sick": "1310", "correction": "1190", "fixed": "1000", "bededag": "1045",
    "fritvalg": "5120", "evening": "2110", "night": "2120", "saturday": "2130", "sunday": "2140",
    "weekend": "2150", "atp": "9300", "pension_own": "9410", "am": "9500", "tax": "9600",
    "lunch": "8110", "club": "8120", "clothing": "8140",
    "key": "8150", "purchase": "8160", "fine": "8170", "union": "8130", "advance": "8200",
    "mileage": "7240", "outlay": "7300", "atp_employer": "9310", "pension_employer": "9420",
    "holiday": "9710",
}  # fmt: skip


def multiloen(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """Normtid in the head, Enheder on the lines, Beløb and År til dato beside each other."""
    ink = write(
        job, sums, rng, Hand(minus="trail", day=rng.choice(("{dd}.{mm}.{yy}", "{dd}.{mm}.{y}"))),
        "private", pay_date="Disp. dato", am="AM-bidrag", tax="A-skat", atp="ATP",
        holiday="Afregning feriepenge 12,5 %|Periodens feriepenge", net="Beløb|Til disposition",
    )  # fmt: skip
    wide = rng.random() < 0.3
    paper = Paper(width=297 if wide else 210, height=210 if wide else 297, order="columns",
                  font=rng.choice(("Liberation Sans", "Liberation Mono")), size=7.8)  # fmt: skip
    sender(paper, ink, 15, 16)
    address(paper, ink, 15, 42)
    pairs(
        paper, 118, 16, 30, ("Lønnummer", ink.who.number), ("CPR-nummer", ink.who.cpr),
        ("Lønperiode", ink.period("-")),
        ("Normtid", f"{ink.hand.number(_norm(ink))} timer pr. uge"),
        ("Skattekort", CARDS[job.card]), ("Trækprocent", ink.tax_percent()),
        ("Fradrag", ink.allowance()), ("Kørselsdato", ink.hand.date(ink.printed)),
    )  # fmt: skip
    columns: list[Column] = [
        (15, "left"),
        (98, "right"),
        (122, "right"),
        (158, "right"),
        (195, "right"),
    ]
    table = Table(paper, columns, 66, 4.3)
    table.row("Lønart", "Enheder", "Sats", "Beløb", "År til dato", bold=True)
    table.line(13, 184)
    entries = steps(ink)
    keys = "gross pension_own atp am_base am a_income tax"
    for entry in [*pay_lines(ink), *picked(entries, keys), *after_tax(ink)]:
        label = with_percent(ink, ink.words[entry.key], ink.percent(entry))
        year = ink.hand.money(so_far(ink, entry.amount)) if entry.field or entry.units else ""
        table.row(label, ink.units(entry), ink.rate(entry), ink.amount(entry), year)
    table.line(13, 184)
    for entry in picked(
        holiday_lines(ink), "holiday holiday_am holiday_allowance holiday_tax holiday_net"
    ):
        table.row(ink.words[entry.key], "", "", ink.amount(entry))
    table.gap(0.5)
    table.row("Konto", "Disp. dato", "", ink.words["net"], bold=True)
    table.row(ink.who.account, ink.pay_date(), "", ink.amount(entries["net"]))
    table.gap(0.6)
    table.row(message(ink), gray=60)
    return paper, ink


def _norm(ink: Ink) -> Decimal:
    return Decimal(37) if ink.job.fixed else Decimal(ink.rng.choice((6, 8, 10, 12)))


def proloen(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """Four-digit codes; below the lines a box of bases, saldi and year totals in three columns."""
    ink = write(
        job, sums, rng, Hand(minus=rng.choice(("lead", "trail")), day="{dd}/{mm}-{y}"), "private",
        net="Til udbetaling|Udbetalt", pay_date="Disp. dato|Til disposition den", tax="A-skat",
        am="AM-bidrag", atp="ATP|ATP-bidrag", hours="Timer i perioden",
    )  # fmt: skip
    paper = Paper(font="Liberation Sans", size=8.8)
    paper.text(
        18, 20, "L Ø N S E D D E L" if rng.random() < 0.4 else "LØNSEDDEL", size=14, bold=True
    )
    address(paper, ink, 18, 42)
    sender(paper, ink, 132, 16)
    pairs(
        paper, 18, 66, 30, ("Periode", ink.period(" - ")), (ink.words["pay_date"], ink.pay_date()),
        ("CPR-nr.", ink.who.cpr), ("Medarb.nr.", ink.who.number),
    )  # fmt: skip
    columns: list[Column] = [
        (18, "left"),
        (32, "left"),
        (118, "right"),
        (148, "right"),
        (188, "right"),
    ]
    table = Table(paper, columns, 92, 4.8)
    table.row("Lønart", "Tekst", "Antal", "Sats", "Beløb", bold=True)
    table.line(16, 175)
    entries = steps(ink)
    keys = "atp pension_own am tax"
    for entry in [*pay_lines(ink), *picked(entries, keys), *after_tax(ink)]:
        label = with_percent(ink, ink.words[entry.key], ink.percent(entry))
        code = CODES[entry.key]
        table.row(code, label, ink.units(entry), ink.rate(entry), ink.amount(entry))
    table.line(16, 175)
    table.row("", ink.words["net"], "", "", ink.amount(entries["net"]), bold=True)
    table.gap(1)
    _proloen_box(table, ink, entries)
    paper.text(18, 282, message(ink), size=8)
    return paper, ink


def _proloen_box(table: Table, ink: Ink, entries: dict[str, Entry]) -> None:
    table.columns = [(18, "left"), (100, "right"), (140, "right"), (188, "right")]
    table.row("Opgørelse", "Denne periode", "", "År til dato", bold=True)
    table.row(ink.words["hours"], ink.hours(), "", ink.hand.number(ink.job.hours * 4))
    for entry in picked(entries, "gross am_base a_income"):
        year = ink.hand.money(so_far(ink, entry.amount))
        table.row(ink.words[entry.key], ink.amount(entry), "", year)
    table.row("Fradrag / trækprocent", ink.allowance(), ink.tax_percent())
    table.row("Kort", CARDS[ink.job.card])
    saved(table, ink)
    table.gap(0.6)
    for entry in holiday_lines(ink).values():
        year = ink.hand.money(so_far(ink, entry.amount)) if entry.field else ""
        table.row(ink.words[entry.key], ink.amount(entry), "", year)


def saved(table: Table, ink: Ink) -> None:
    """Write what is put aside for holidays; it is no part of the pay."""
    if not ink.job.fixed and ink.rng.random() < 0.3:
        ore = part(ink.sums.gross, Decimal(4))
        money = ink.hand.money
        table.row("SH-opsparing 4,00 %", money(ore), "", money(so_far(ink, ore)))


def lessor(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """Boxed columns Træk and Udbetaling without signs, letter-spaced heads, saldi at the foot."""
    ink = write(
        job, sums, rng, Hand(minus="lead", day=rng.choice(("{dd}.{mm}.{y}", "{y}-{mm}-{dd}"))),
        "private", net="Til udbetaling|Til disposition", am_base="AM-grundlag|AM-indkomst",
    )  # fmt: skip
    paper = Paper(font=rng.choice(("Liberation Sans", "Liberation Serif")), size=9)
    paper.box(14, 12, 182, 36, stroke=0.8)
    sender(paper, ink, 18, 19)
    address(paper, ink, 110, 19)
    paper.text(110, 38, f"CPR-nr.: {ink.who.cpr}   Lønnr.: {ink.who.number}", size=8)
    paper.text(18, 43, f"Periode: {ink.period(' - ')}", bold=True)
    paper.text(110, 43, f"{ink.words['pay_date']}: {ink.pay_date()}", bold=True)
    entries = steps(ink)
    lines = [*pay_lines(ink), *picked(entries, STEPS),
             *after_tax(ink)]  # fmt: skip
    tall = 10 + 5.2 * len(lines)
    paper.box(14, 52, 182, tall, stroke=0.8)
    for x in (98, 118, 142, 168):
        paper.bar(x, 52, tall, stroke=0.4)
    columns: list[Column] = [
        (17, "left"),
        (116, "right"),
        (140, "right"),
        (166, "right"),
        (193, "right"),
    ]
    table = Table(paper, columns, 57, 5.2)
    table.row("LØNTEKST", "ENHEDER", "SATS", "TRÆK", "UDBETALING", size=7, track=1.2)
    table.gap(0.2)
    for entry in lines:
        _lessor_row(table, ink, entry)
    table.gap(0.9)
    table.row(
        ink.words["net"].upper(), "", "", "", ink.amount(entries["net"]), bold=True, track=0.6
    )
    table.gap(0.6)
    _lessor_foot(table, ink)
    paper.text(18, 280, message(ink), size=8)
    return paper, ink


def _lessor_row(table: Table, ink: Ink, entry: Entry) -> None:
    off = entry.amount < 0 or entry.key in ("atp", "pension_own", "am", "tax")
    minus = entry.key == "correction" and entry.amount < 0
    units = ink.units(entry)
    amount = ink.amount(entry, bare=True)
    label = with_percent(ink, ink.words[entry.key], ink.percent(entry))
    if entry.total:
        table.row(label, "", "", "", amount, bold=True)
        return
    table.row(label, units.lstrip("-") if minus else units, ink.rate(entry),
              amount if off else "", "" if off else amount)  # fmt: skip


def _lessor_foot(table: Table, ink: Ink) -> None:
    percent, allowance = ink.tax_percent(), ink.allowance()
    table.row(f"Skattekort: {CARDS[ink.job.card]}" + (f"  Træk%: {percent}" if percent else "")
              + (f"  Fradrag: {allowance}" if allowance else ""), size=8.5)  # fmt: skip
    for entry in holiday_lines(ink).values():
        table.row(ink.words[entry.key], "", "", "", ink.amount(entry, bare=entry.amount < 0))
    table.gap(0.5)
    table.row("SALDI ÅR TIL DATO", size=7, track=1.2)
    sums = ink.sums
    for label, ore in (("A-indkomst", sums.a_income), ("AM-bidrag", sums.am), ("A-skat", sums.tax)):
        table.row(label, "", "", "", ink.hand.money(so_far(ink, ore)), gray=50)
