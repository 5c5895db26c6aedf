"""Small employers: in English, a letter with the holiday pay in a sentence, hours week by week."""

from datetime import timedelta
from decimal import Decimal
from random import Random

from tests.payslips.entries import after_tax, holiday_lines, pay_lines, picked, so_far, steps
from tests.payslips.hand import Hand
from tests.payslips.ink import Entry, Ink, write
from tests.payslips.job import Job
from tests.payslips.layouts.parts import CARDS, message, pairs, with_percent
from tests.payslips.paper import Paper
from tests.payslips.reckoning import Sums
from tests.payslips.table import Column, Table

ENGLISH = {
    "normal": "Hourly wage|Regular hours|Basic pay", "sick": "Sick pay|Sick leave, paid",
    "correction": "Correction, previous period|Adjustment hours", "fixed": "Monthly salary",
    "bededag": "Great Prayer Day supplement", "fritvalg": "Free-choice account, paid",
    "evening": "Evening supplement", "night": "Night supplement", "saturday": "Saturday supplement",
    "sunday": "Sunday supplement", "weekend": "Weekend supplement", "gross": "Gross pay|Gross wage",
    "atp": "ATP, employee|ATP pension (employee)", "atp_employer": "ATP, employer",
    "pension_own": "Pension, employee share", "pension_employer": "Pension, employer share",
    "am_base": "Labour market contribution base|AM income",
    "am": "Labour market contribution|AM contribution",
    "a_income": "A-income|Taxable income", "allowance": "Tax allowance|Personal allowance",
    "basis": "Income subject to tax", "tax_pct": "Tax rate|Withholding rate",
    "tax": "A-tax|Income tax|Tax withheld", "net": "Net pay|Paid to your account|Net wage",
    "lunch": "Lunch scheme", "club": "Staff club", "union": "Union fee", "advance": "Advance paid",
    "clothing": "Work clothes", "key": "Key deposit", "purchase": "Staff purchases",
    "fine": "Parking fine", "mileage": "Mileage allowance (tax free)", "outlay": "Expenses repaid",
    "hours": "Hours|Total hours", "pay_date": "Pay date|Payment date", "period": "Pay period",
    "printed": "Printed", "holiday": "Holiday pay 12.5%|Holiday allowance 12.5%",
    "holiday_am": "AM contribution, holiday pay", "holiday_tax": "Tax on holiday pay",
    "holiday_net": "Holiday pay after tax|Holiday pay, net", "ytd": "Year to date",
}  # fmt: skip
CARDS_EN = {"frikort": "Exemption card (frikort)", "hovedkort": "Main card (hovedkort)",
            "bikort": "Secondary card (bikort)", "none": "No tax card"}  # fmt: skip


def english(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """A café that pays its students in English: points for decimals, earnings then deductions."""
    hand = Hand(thousands=",", point=".", minus=rng.choice(("lead", "none")),
                day=rng.choice(("{d} {en} {y}", "{dd}/{mm}/{y}", "{y}-{mm}-{dd}")))  # fmt: skip
    hand = hand if "{en}" not in hand.day else Hand(thousands=",", point=".", day="{y}-{mm}-{dd}")
    ink = write(job, sums, rng, hand, "private", **ENGLISH)
    paper = Paper(font=rng.choice(("Liberation Sans", "Libertinus Serif")), size=9)
    paper.text(20, 20, "PAYSLIP", bold=True, size=15)
    paper.text(20, 27, f"{ink.boss.name}, CVR {ink.boss.cvr}")
    pairs(paper, 20, 36, 40, ("Employee", ink.who.name), ("CPR no.", ink.who.cpr),
          (ink.words["period"], ink.period()), (ink.words["pay_date"], ink.pay_date()),
          ("Tax card", CARDS_EN[job.card]),
          (ink.words["tax_pct"], f"{pct}%" if (pct := ink.tax_percent()) else ""),
          (ink.words["allowance"], ink.allowance()))  # fmt: skip
    columns: list[Column] = [
        (20, "left"), (104, "right"), (128, "right"), (158, "right"), (190, "right"),
    ]  # fmt: skip
    table = Table(paper, columns, 74, 5.2)
    table.row("Description", "Units", "Rate", "Amount DKK", "Year to date", bold=True)
    entries = steps(ink)
    for entry in [
        *pay_lines(ink), *picked(entries, "gross atp pension_own am_base am a_income tax"),
        *after_tax(ink), entries["net"],
    ]:  # fmt: skip
        _row(table, ink, entry)
    table.gap(1)
    for entry in [*holiday_lines(ink).values(), *picked(entries, "atp_employer pension_employer")]:
        _row(table, ink, entry)
    paper.text(20, 284, message(ink), size=8)
    return paper, ink


def _row(table: Table, ink: Ink, entry: Entry) -> None:
    label = with_percent(ink, ink.words[entry.key], ink.percent(entry))
    year = ink.hand.money(so_far(ink, entry.amount)) if entry.field else ""
    table.row(label, ink.units(entry), ink.rate(entry), ink.amount(entry), year, bold=entry.total)


def housing(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """A housing association's letter: "kr." in a column of its own, the holiday pay in words."""
    hand = Hand(minus="none", day="{d}. {month} {y}")
    ink = write(
        job, sums, rng, hand, "private", gross="Løn i alt|Løn i alt før skat",
        atp="Din del af ATP trækkes med|- ATP (din del)|ATP, din del",
        am="AM-bidrag|- AM-bidrag" if sums.am else "AM-bidrag (under 18 år)|AM-bidrag",
        am_base="Der regnes AM-bidrag af|Beløb med AM-bidrag", tax="Skat|- A-skat|A-skat",
        allowance="Fradrag på skattekortet", net="Til dig|Du får på kontoen|Din løn bliver",
        normal="Gårdmandshjælp|Arbejde (timer)|Opgaver i gården", evening="Ekstra for aften",
        saturday="Ekstra for lørdag", sunday="Ekstra for søndag",
    )  # fmt: skip
    paper = Paper(font=rng.choice(("Liberation Serif", "Libertinus Serif")), size=10.5)
    paper.text(190, 24, ink.boss.name, side="right", bold=True)
    paper.text(190, 30, f"Kontoret, den {hand.date(ink.printed)}", side="right")
    paper.text(20, 42, f"Løn for {ink.month()}", bold=True, size=12)
    paper.text(20, 48, f"Til {ink.who.name}, CPR {ink.who.cpr}")
    entries, y = steps(ink), 60.0
    keys = rng.choice(("gross atp pension_own am_base am a_income allowance tax",
                       "gross atp pension_own am allowance tax"))  # fmt: skip
    for entry in [*pay_lines(ink), *picked(entries, keys), *after_tax(ink), entries["net"]]:
        paper.text(20, y, _told(ink, entry))
        paper.text(146, y, "kr.", side="right")
        paper.text(190, y, ink.amount(entry), side="right", bold=entry.total)
        y += 6
    paper.text(20, y + 4, f"Pengene står på din konto {ink.pay_date()}.")
    for row, text in enumerate(_sentences(ink)):
        paper.text(20, y + 12 + 5.6 * row, text)
    return paper, ink


def _told(ink: Ink, entry: Entry) -> str:
    label = with_percent(ink, ink.words[entry.key], ink.percent(entry))
    if entry.units is None:
        return label
    unit = "km" if entry.key == "mileage" else "timer"
    return f"{label}: {ink.units(entry)} {unit} à kr. {ink.rate(entry)}"


def _sentences(ink: Ink) -> list[str]:
    lines = holiday_lines(ink)
    out = []
    if "holiday" in lines:
        am = lines.get("holiday_am")
        of_it = f", heraf AM-bidrag kr. {ink.amount(am, bare=True)}" if am and am.amount else ""
        out.append(f"Vi har desuden afsat 12,5 % i feriepenge, kr. {ink.amount(lines['holiday'])}"
                   f"{of_it}.")  # fmt: skip
    if "holiday_net" in lines:
        net = ink.amount(lines["holiday_net"])
        out.append(f"Efter skat indbetales kr. {net} til FerieKonto.")
    if ink.sums.atp_employer:
        out.append(f"Vi betaler selv kr. {ink.hand.money(ink.sums.atp_employer)} i ATP.")
    return [*out, message(ink)]


def weekly(job: Job, sums: Sums, rng: Random) -> tuple[Paper, Ink]:
    """The hours week by week in a table of their own, the pay below, ATP's two shares in a row."""
    hand = Hand(minus=rng.choice(("lead", "trail")), day="{dd}.{mm}.{yy}")
    ink = write(job, sums, rng, hand, "private")
    paper = Paper(font="Liberation Sans", size=8.8)
    paper.text(18, 18, f"LØNAFREGNING – {ink.boss.name}", bold=True)
    pairs(paper, 18, 26, 46, ("Medarbejder", ink.who.name), ("CPR", ink.who.cpr),
          (ink.words["period"], ink.period(" - ")),
          (ink.words["pay_date"], ink.pay_date()), ("Skattekort", CARDS[job.card]),
          (ink.words["tax_pct"], ink.tax_percent()),
          (ink.words["allowance"], ink.allowance()))  # fmt: skip
    y = _weeks(paper, ink, 62)
    columns: list[Column] = [(18, "left"), (104, "right"), (134, "right"), (176, "right")]
    table = Table(paper, columns, y + 6, 5)
    table.row("Lønart", "Antal", "Sats", "Beløb", bold=True)
    entries = steps(ink)
    for entry in [*pay_lines(ink), *picked(entries, "gross")]:
        table.row(ink.words[entry.key], ink.units(entry), ink.rate(entry), ink.amount(entry))
    if "atp" in entries:
        own, firm = ink.amount(entries["atp"], bare=True), ink.hand.money(sums.atp_employer)
        table.row(f"ATP-bidrag lønmodtager {own} / arbejdsgiver {firm}")
    for entry in [*picked(entries, "pension_own am_base am a_income tax"), *after_tax(ink),
                  entries["net"]]:  # fmt: skip
        label = with_percent(ink, ink.words[entry.key], ink.percent(entry))
        table.row(label, ink.units(entry), ink.rate(entry), ink.amount(entry), bold=entry.total)
    _account(paper, ink, table.y + 6)
    paper.text(18, 284, message(ink), size=8)
    return paper, ink


def _weeks(paper: Paper, ink: Ink, y: float) -> float:
    """Write the hours of each week; they are told as hours and minutes, never as an amount."""
    table = Table(paper, [(18, "left"), (60, "left"), (104, "right")], y, 4.6)
    table.row("Uge", "Fra", "Timer", bold=True)
    start, left = ink.job.period_from, Decimal(0) if ink.job.fixed else ink.job.hours
    weeks = max(1, ((ink.job.period_to - start).days + 1) // 7)
    for number in range(weeks):
        part = (ink.job.hours / weeks).quantize(Decimal("0.01")) if number < weeks - 1 else left
        left -= part
        day = start + timedelta(days=7 * number)
        table.row(f"Uge {day.isocalendar().week}", ink.hand.date(day), ink.hand.number(part))
    if not ink.job.fixed:
        table.row("Timer i alt", "", ink.hours(), bold=True)
    return table.y


def _account(paper: Paper, ink: Ink, y: float) -> None:
    """Write the holiday pay, and the days as earned, taken and left."""
    table = Table(paper, [(18, "left"), (104, "right"), (134, "right"), (176, "right")], y, 4.8)
    for entry in holiday_lines(ink).values():
        label = with_percent(ink, ink.words[entry.key], ink.percent(entry))
        table.row(label, "", "", ink.amount(entry))
    table.gap(0.5)
    table.row("FerieKonto, dage", "Optjent", "Afholdt", "Saldo", bold=True)
    table.row("Ferieår 2025/26", "12,48", "5,00", "7,48")
    table.row("Feriefridage", "0,00", "0,00", "0,00")
