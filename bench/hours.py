"""The law on hours: what checking a week costs, and that counting minutes finds the same."""

import time
from pathlib import Path

from bench.sizes import Sizes
from bench.spread import Figure, percentiles
from flows.hours.check import check
from flows.hours.school_days import told
from tests.flows.hours.random_weeks import Week, random_week


async def hours(folder: Path, sizes: Sizes) -> dict[str, Figure]:
    weeks = [random_week(seed) for seed in range(sizes.random_weeks)]
    return {
        "what": "checking a week of shifts against the law, and the same minute by minute",
        "weeks": len(weeks),
        "week_ms": percentiles([_ms(week) for week in weeks], 3),
        "weeks_that_differ": sum(week.checked() != week.by_minutes() for week in weeks),
    }


def _ms(week: Week) -> float:
    school = told(week.school)
    began = time.perf_counter()
    check(week.born, week.finished, week.shifts, school)
    return (time.perf_counter() - began) * 1000
