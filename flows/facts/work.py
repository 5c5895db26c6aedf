"""The dated facts about young people's work, from `work.toml`."""

from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from tomllib import loads

from flows.facts import Fact, Figures, NoFigures, read_facts

WORK = "work.toml"


@lru_cache(maxsize=4096)
def work_on(day: date) -> Figures | NoFigures:
    """Return what holds about work on `day`; `NoFigures` for a day that nothing is known of."""
    found = {fact.name: fact for fact in work_facts() if fact.start <= day <= fact.until}
    return Figures(day, found) if found else NoFigures(day.year)


@cache
def work_facts() -> tuple[Fact, ...]:
    """Return every fact about work; raises `FactMistake` when the page is not to be trusted."""
    return read_facts(loads(files("flows").joinpath("facts", WORK).read_text("utf-8"))["fact"])
