"""`makker payslip`: payslips without a conversation around them."""

import sys

import typer

from bot.commands.payslip_check import check
from bot.commands.work_row import work_of
from bot.json_lines import Row, WrongRow, answered
from flows.facts import NoFigures
from flows.kind import Unfit
from flows.payslip.compute import compute as computed
from flows.payslip.slip import DATES

app = typer.Typer(help="Payslips: read, checked and computed.", no_args_is_help=True)
app.command()(check)


@app.command()
def compute() -> None:
    """Compute pay: JSON Lines on stdin, the same with "lines" on stdout.

    \b
    In:  {"pay_date": "2026-10-30", "born": "2010-03-03", "hours": 45, "rate": 80,
          "supplements": [{"hours": 10, "rate": 15}], "card": "frikort"}
    Out: the same with "lines": {"gross": "3750.00", "atp": "33.00", "am_base": "3717.00",
          "am": "0.00", "a_income": "3717.00", "tax": "0.00", "net": "3717.00", ...}

    \b
    pay_date        the day the money is at hand, or "year" alone: reckoned at its end
    born            a date, or the year alone
    hours, rate     the hours paid for, and kroner an hour
    monthly         fixed monthly pay in place of the rate; "bededag": true adds 0.45 %
    supplements     kroner on top: an amount, or a list of amounts and of {"hours", "rate"}
    card            frikort, hovedkort, bikort, or none (55 %)
    tax_pct, allowance    as on the card, for hovedkort and bikort
    pension_own_pct       own pension in percent of the gross (0)
    period          month, 14days or week (month); period_from and period_to: its days
    rounding        exact, whole (kroner, Skat's method B) or nearest (exact)

    \b
    Amounts come in as numbers or text, and go out as text with two decimals.
    "am_pct", "taxed", "atp_employer", "holiday_am" and "holiday_tax" say how the
    lines were reckoned. Other keys are kept. A line that cannot be reckoned gets
    "error" in its place, also when its year has no figures, and the rest goes on.
    """
    for line in answered(sys.stdin.buffer, _answer):
        sys.stdout.buffer.write(line)
        # Whoever writes line by line gets each answer at once.
        sys.stdout.buffer.flush()


def _answer(row: Row) -> Row:
    try:
        found = computed(work_of(row))
    except Unfit as wrong:
        raise WrongRow(str(wrong)) from None
    if isinstance(found, NoFigures):
        raise WrongRow(str(found))
    told = "pay_date" in row
    lines = {
        name: line if told or name not in DATES else None for name, line in found.lines().items()
    }
    return {"lines": lines}
