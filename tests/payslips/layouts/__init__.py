"""Every layout by name: a function that draws an ink's pay on paper."""

from collections.abc import Callable, Mapping
from random import Random

from tests.payslips.ink import Ink
from tests.payslips.job import Job
from tests.payslips.layouts import classic, home, public
from tests.payslips.paper import Paper
from tests.payslips.reckoning import Sums

Layout = Callable[[Job, Sums, Random], tuple[Paper, Ink]]

LAYOUTS: Mapping[str, Layout] = {
    "dataloen_old": classic.dataloen_old,
    "danloen": classic.danloen,
    "skat": public.skat,
    "opus": public.opus,
    "home_text": home.home_text,
}
