"""Pieces that several layouts share."""

from datetime import timedelta

from tests.payslips.ink import Ink
from tests.payslips.paper import Paper

CARDS = {
    "frikort": "Frikort", "hovedkort": "Hovedkort", "bikort": "Bikort", "none": "Intet skattekort",
}  # fmt: skip
MESSAGES = (
    "", "", "Husk at melde fravær inden kl. 8.", "Spørgsmål til lønnen? Skriv til loen@eksempel.dk",
    "Vi holder lukket i uge 42.", "Ny vagtplan ligger klar fra den 20.",
    "Timer efter den 25. kommer med på næste lønseddel.",
)  # fmt: skip


def address(paper: Paper, ink: Ink, x: float, y: float, *, step: float = 4.4) -> None:
    """Write who is paid as an address block."""
    for row, text in enumerate((ink.who.name, ink.who.road, ink.who.town)):
        paper.text(x, y + row * step, text)


def sender(paper: Paper, ink: Ink, x: float, y: float, *, step: float = 4.2) -> None:
    """Write who pays, with the CVR number."""
    paper.text(x, y, ink.boss.name, bold=True)
    for row, text in enumerate((ink.boss.road, ink.boss.town, f"CVR-nr. {ink.boss.cvr}"), 1):
        paper.text(x, y + row * step, text)


def message(ink: Ink) -> str:
    """Return what the employer has to say; what is remarkable about the pay comes first."""
    return ink.job.note or ink.rng.choice((*MESSAGES, *_misleading(ink)))


def _misleading(ink: Ink) -> list[str]:
    """Return messages whose dates and amounts are no part of this pay."""
    day, money, rng = ink.hand.date, ink.hand.money, ink.rng
    later = ink.job.pay_date + timedelta(days=rng.choice((14, 28, 31)))
    left = rng.randrange(9_000_00, 48_000_00, 100)
    card = f"Rest på frikort: {money(left)} kr." if ink.untaxed else "Skattekortet er hentet i dag."
    return [
        f"Næste lønudbetaling er den {day(later)}.", card, f"Rettet den {day(ink.printed)} af KM.",
        f"Feriepenge kan søges fra {day(later)} på borger.dk.",
        f"Lønsystem 14.2.{rng.randint(10, 99)} · tlf. 00 00 {rng.randint(10, 99)} 00",
    ]  # fmt: skip


def pairs(paper: Paper, x: float, y: float, wide: float, *rows: tuple[str, str],
          step: float = 4.4, size: float | None = None) -> float:  # fmt: skip
    """Write label and value beside each other, those without a value not; return the next y."""
    for label, value in rows:
        if value:
            paper.text(x, y, label, size=size)
            paper.text(x + wide, y, value, size=size)
            y += step
    return y


def with_percent(ink: Ink, label: str, percent: str) -> str:
    """Return the label with its percent, unless it has one or there is none."""
    return label if not percent or "%" in label else f"{label} {percent} %"
