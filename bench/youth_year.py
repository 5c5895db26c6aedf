"""What a simulated year of a youth costs, and how that grows with the youths on the books."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.process import MAKKER, Run, ran
from bench.sizes import Sizes
from bench.spread import Figure, tidy, under

TARGET_YOUTHS, TARGET_SECONDS = 10_000, 600.0
TARGET_MS = 1000 * TARGET_SECONDS / TARGET_YOUTHS
FIRST_DAY = "2027-01-04"
ZEROS = ("breaches", "quiet_hours", "duplicates", "two_voices", "lost")


async def youth_year(folder: Path, sizes: Sizes) -> dict[str, Figure]:
    days = sizes.simulated_days
    rest = await _lived(1, 1, folder / "rest.db")
    few = await _lived(sizes.simulated_few, days, folder / "few.db")
    many = await _lived(sizes.simulated_many, days, folder / "many.db")
    usual = await _lived(sizes.simulated_many, days, None)
    growth = tidy(many.cpu_ms(rest) / few.cpu_ms(rest), 2)
    wall = tidy(usual.wall_ms, 1)
    return {
        "what": "`makker simulate`: people, providers and judge too, without starting up",
        "days": days,
        "start_s": tidy(rest.run.wall_seconds, 2),
        "few": few.figures(rest),
        "many": many.figures(rest),
        "many_as_usual": usual.figures(rest),
        "growth": growth,
        "wall_ms_per_youth_year": wall,
        "target": under(TARGET_MS, wall),
    }


@dataclass(frozen=True, slots=True)
class Lived:
    """One simulation that has run to its end; `told` is what it printed.

    On the wall it times itself, from the first person written in to the last look at the books.
    """

    run: Run
    told: Mapping[str, Any]

    @property
    def years(self) -> float:
        """How many years the youths lived together."""
        return float(self.told["youths"] * self.told["days"] / 365)

    def cpu_ms(self, rest: "Lived") -> float:
        """Return the processor's milliseconds for a youth-year, over what starting up takes."""
        return 1000 * (self.run.cpu_seconds - rest.run.cpu_seconds) / self.years

    @property
    def wall_ms(self) -> float:
        """Return the milliseconds on the wall for a youth-year."""
        return float(1000 * self.told["wall_seconds"] / self.years)

    def figures(self, rest: "Lived") -> dict[str, Figure]:
        """Return what is told of it in the report."""
        messages = self.told["messages_in"] + self.told["messages_out"]
        return {
            "youths": self.told["youths"],
            "youth_years": tidy(self.years, 1),
            "cpu_ms_per_youth_year": tidy(self.cpu_ms(rest), 1),
            "wall_ms_per_youth_year": tidy(self.wall_ms, 1),
            "messages_per_youth_year": tidy(messages / self.years, 1),
            "turns_per_second": self.told["turns_per_second"],
            "peak_rss_mb": self.told["peak_rss_mb"],
            "all_zeros": not any(self.told[name] for name in ZEROS),
        }


async def _lived(youths: int, days: int, database: Path | None) -> Lived:
    """Simulate: in one process when the database has a place, else in as many as it likes."""
    numbers = ("--youths", str(youths), "--days", str(days), "--seed", "1", "--from", FIRST_DAY)
    place = ("--db", str(database)) if database else ()
    run = await asyncio.to_thread(ran, (*MAKKER, "simulate", *numbers, *place, "--json"))
    try:
        return Lived(run, json.loads(run.printed))
    except ValueError:
        raise RuntimeError(f"no JSON but {run.printed!r}: run the command by hand") from None
