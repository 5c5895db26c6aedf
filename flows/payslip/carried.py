"""A reading that a page hands out and gets back: nothing of it is believed that does not fit."""

import json
import re
from collections.abc import Mapping
from typing import Any, cast

from flows.kind import Json, Unfit
from flows.payslip.heard import MOST_LINES, Heard
from flows.payslip.slip import DATES, FIELDS

LONGEST = 4000
"""More characters than any reading has."""
_MOST_ORE = 10**14
_MOST_SLIPS = 99
_DATE, _AMOUNT = re.compile(r"(?:19|20)\d\d-\d\d-\d\d"), re.compile(r"\d{1,12}\.\d\d")
_KEYS = frozenset(Heard.__dataclass_fields__) - {"beside"} | {"others", "supplements", "used_up"}


def carried(heard: Heard) -> str:
    """Return a reading as the text that a page carries."""
    return json.dumps(heard.to_json(), ensure_ascii=True, separators=(",", ":"))


def brought_back(text: str) -> Heard:
    """Return the reading of a payslip that `carried` wrote; raise `Unfit` for anything else."""
    if len(text) > LONGEST:
        raise Unfit("too long for a reading")
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError) as odd:
        raise Unfit("no reading") from odd
    if not isinstance(raw, dict) or not _fits(raw):
        raise Unfit("no reading of a payslip")
    return Heard.from_json(cast(Mapping[str, Json], raw))


def _fits(raw: Mapping[str, Any]) -> bool:
    return (
        raw.keys() == _KEYS
        and raw["kind"] == "payslip"
        and _whole(raw["slips"], _MOST_SLIPS)
        and isinstance(raw["used_up"], bool)
        and _are_values(raw["slip"])
        and all(_are_fields(raw[name]) for name in ("doubtful", "unsure"))
        and all(_are_amounts(raw[name]) for name in ("others", "supplements"))
    )


def _are_values(raw: object) -> bool:
    return isinstance(raw, dict) and all(_is_value(name, value) for name, value in raw.items())


def _is_value(name: str, value: object) -> bool:
    pattern = _DATE if name in DATES else _AMOUNT
    return name in FIELDS and isinstance(value, str) and pattern.fullmatch(value) is not None


def _are_fields(raw: object) -> bool:
    return isinstance(raw, list) and len(raw) <= len(FIELDS) and all(f in FIELDS for f in raw)


def _are_amounts(raw: object) -> bool:
    if raw is None:
        return True
    return (
        isinstance(raw, list)
        and len(raw) <= MOST_LINES
        and all(_whole(each, _MOST_ORE) for each in raw)
    )


def _whole(raw: object, most: int) -> bool:
    return isinstance(raw, int) and not isinstance(raw, bool) and abs(raw) <= most
