"""A payslip compared with the law, with its own lines, and with what Makker knows.

Never a false accusation: a field that is None was not printed or not read, and nothing is concluded
from it alone; every way of rounding that pay systems use counts as right; one mistake is told once,
not again for what follows from it.
"""

from flows.facts import NoFigures
from flows.payslip.beside import Beside
from flows.payslip.checks.am import am_findings
from flows.payslip.checks.atp import atp_findings
from flows.payslip.checks.holiday import holiday_findings
from flows.payslip.checks.look import Look, pay_days
from flows.payslip.checks.tax import tax_findings
from flows.payslip.checks.total import total_findings
from flows.payslip.checks.work import work_findings
from flows.payslip.finding import Finding, Known
from flows.payslip.law import law_on
from flows.payslip.slip import Slip

NOTHING_BESIDE = Beside()


def check(slip: Slip, known: Known, beside: Beside = NOTHING_BESIDE) -> list[Finding]:
    """Return what seems wrong on a slip (`sure` from `SURE`) or is worth asking about.

    The surest comes first.

    `beside`: the slip's other lines, as far as the reader can tell them. Without them an unknown
    line is always possible, and a net that does not add up is only asked about.
    A slip of a day without figures is checked only for what no law decides: see `no_figures`.
    """
    look = Look(slip, known, beside)
    found = [
        *am_findings(look),
        *atp_findings(look),
        *tax_findings(look),
        *holiday_findings(look),
        *work_findings(look),
    ]
    found += total_findings(look, found)
    return sorted(found, key=lambda finding: -finding.sure)


def no_figures(slip: Slip) -> NoFigures | None:
    """Return which year has no figures, so that the slip's taxes cannot be judged; None: it can."""
    for day in pay_days(slip):
        law = law_on(day)
        if isinstance(law, NoFigures):
            return law
    return None


def is_praised(slip: Slip, known: Known, found: list[Finding]) -> bool:
    """Return whether so much was looked at, and nothing found, that all may be said to be right."""
    needed = (known.born, known.card, slip.gross, slip.net)
    return not found and None not in needed and bool(pay_days(slip)) and no_figures(slip) is None
