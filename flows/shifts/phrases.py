"""Turns of phrase that say what a time is: wished, refused, agreed, paid; the lists are data."""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from tomllib import loads


def phrase(name: str) -> re.Pattern[str]:
    """Return what finds any turn of phrase of a list of phrases.toml in a levelled text."""
    return re.compile("|".join(_lists()[name]), re.IGNORECASE)


@cache
def _lists() -> Mapping[str, list[str]]:
    return loads(files("flows.shifts").joinpath("phrases.toml").read_text("utf-8"))
