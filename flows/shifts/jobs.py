"""Verbs that mean work by what stands beside them: "gør rent", "går med aviser", "sat på"."""

import re
from importlib.resources import files
from tomllib import loads

WORKS = "arbejder"
"""What a verb that means work is read as."""
_BETWEEN = 3
"""Words that may stand between a verb and what makes it work: "går jeg selv med aviser"."""


def _pattern() -> re.Pattern[str]:
    raw = loads(files("flows.shifts").joinpath("jobs.toml").read_text("utf-8"))
    pairs = (
        rf"(?:{verbs})\b(?=(?: \w+){{0,{_BETWEEN}}}? (?:{company})\b)"
        for verbs, company in raw["company"].items()
    )
    return re.compile("|".join(pairs), re.IGNORECASE)


_JOB = _pattern()


def job_at(text: str, at: int) -> str | None:
    """Return the verb of work at a place of a levelled text, as it is written there."""
    said = _JOB.match(text, at)
    return said[0] if said else None
