"""What the law says about pay on the day that the money is at hand."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Literal, cast, get_args

from flows.facts import Fact, Figures, NoFigures, Step, figures_on

Period = Literal["month", "14days", "week"]
PERIODS: tuple[Period, ...] = get_args(Period)


@dataclass(frozen=True, slots=True)
class Law:
    """The figures of one day: percents as told, money in øre, ages in years.

    `atp` are the steps of own share and employer's per period; `atp_other` the own shares at other
    rates; `bededag` is None in years without that supplement; `facts` says who says so.
    """

    year: int
    am: Decimal
    am_young: Decimal
    young_to: int
    personfradrag: int
    no_card: Decimal
    atp_age: int
    atp: Mapping[Period, tuple[Step, ...]]
    atp_day_labourer: int
    atp_other: tuple[int, ...]
    holiday: Decimal
    bededag: Decimal | None
    facts: Mapping[str, Fact]

    def am_pct(self, born: date) -> Decimal:
        """Return the percent of AM-bidrag: it changes on 1 January of the year one turns 18.

        Source: Arbejdsmarkedsbidragsloven § 1, stk. 2.
        """
        return self.am_young if self.year - born.year <= self.young_to else self.am

    def source(self, name: str) -> str:
        """Return where a figure stands."""
        return self.facts[name].source

    def high(self, name: str) -> bool:
        """Return whether a figure is certain enough to say that something is wrong."""
        return self.facts[name].confidence == "high"


@lru_cache(maxsize=4096)
def law_on(day: date) -> Law | NoFigures:
    """Return the law on the day the money is at hand; `NoFigures` where a figure is missing."""
    figures = figures_on(day)
    if isinstance(figures, NoFigures):
        return figures
    missing = [name for name in _NEEDED if name not in figures.facts]
    return NoFigures(day.year, missing[0]) if missing else _law(figures)


_NEEDED = (
    "am_bidrag", "am_bidrag_young", "am_young_to_age", "personfradrag", "no_card", "atp_age",
    "atp_month", "atp_14days", "atp_week", "atp_day_labourer", "holiday_pay",
)  # fmt: skip


def _law(figures: Figures) -> Law:
    def number(name: str) -> Decimal:
        return cast(Decimal, figures.facts[name].value)

    facts = figures.facts
    others = cast(tuple[Decimal, ...], facts["atp_other_rates"].value) if _others(figures) else ()
    return Law(
        year=figures.day.year,
        am=number("am_bidrag"),
        am_young=number("am_bidrag_young"),
        young_to=int(number("am_young_to_age")),
        personfradrag=int(number("personfradrag") * 100),
        no_card=number("no_card"),
        atp_age=int(number("atp_age")),
        atp={period: cast(tuple[Step, ...], facts[f"atp_{period}"].value) for period in PERIODS},
        atp_day_labourer=int(number("atp_day_labourer") * 100),
        atp_other=tuple(int(total * 100 / 3) for total in others),
        holiday=number("holiday_pay"),
        bededag=number("store_bededag") if "store_bededag" in facts else None,
        facts=facts,
    )


def _others(figures: Figures) -> bool:
    return "atp_other_rates" in figures.facts
