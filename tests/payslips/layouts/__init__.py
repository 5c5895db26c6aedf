"""Every layout by name: a function that draws an ink's pay on paper."""

from collections.abc import Callable, Mapping
from random import Random

from tests.payslips.ink import Ink
from tests.payslips.job import Job
from tests.payslips.layouts import classic, home, modern, narrow, public, sheets, state, systems
from tests.payslips.paper import Paper
from tests.payslips.reckoning import Sums

Layout = Callable[[Job, Sums, Random], tuple[Paper, Ink]]

LAYOUTS: Mapping[str, Layout] = {
    "bilingual": narrow.bilingual,
    "danloen": classic.danloen,
    "dataloen_new": modern.dataloen_new,
    "dataloen_old": classic.dataloen_old,
    "grid": sheets.grid,
    "home_table": sheets.home_table,
    "home_text": home.home_text,
    "lessor": systems.lessor,
    "mobile": narrow.mobile,
    "multiloen": systems.multiloen,
    "opus": public.opus,
    "proloen": systems.proloen,
    "salary": modern.salary,
    "sd": state.sd,
    "skat": public.skat,
    "statens": state.statens,
    "weeks": sheets.weeks,
    "zenegy": modern.zenegy,
}
