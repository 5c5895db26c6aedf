"""Every layout by name: a function that draws an ink's pay on paper."""

from collections.abc import Callable, Mapping
from random import Random

from tests.payslips.ink import Ink
from tests.payslips.job import Job
from tests.payslips.layouts import (
    blocks,
    cards,
    classic,
    home,
    modern,
    narrow,
    offices,
    plain,
    public,
    sheets,
    state,
    systems,
    wild,
)
from tests.payslips.paper import Paper
from tests.payslips.reckoning import Sums

Layout = Callable[[Job, Sums, Random], tuple[Paper, Ink]]

LAYOUTS: Mapping[str, Layout] = {
    "app": cards.app,
    "bilingual": narrow.bilingual,
    "captions": cards.captions,
    "danloen": classic.danloen,
    "dataloen_new": modern.dataloen_new,
    "dataloen_old": classic.dataloen_old,
    "english": plain.english,
    "grid": sheets.grid,
    "halves": blocks.halves,
    "home_table": sheets.home_table,
    "home_text": home.home_text,
    "housing": plain.housing,
    "ledger": offices.ledger,
    "lessor": systems.lessor,
    "letter": blocks.letter,
    "mobile": narrow.mobile,
    "multiloen": systems.multiloen,
    "opus": public.opus,
    "printout": blocks.printout,
    "proloen": systems.proloen,
    "salary": modern.salary,
    "sap": offices.sap,
    "sd": state.sd,
    "skat": public.skat,
    "statens": state.statens,
    "strip": blocks.strip,
    "town": offices.town,
    "weekly": plain.weekly,
    "weeks": sheets.weeks,
    "wild": wild.wild,
    "wild_again": wild.wild,
    "year_row": cards.year_row,
    "zenegy": modern.zenegy,
}
