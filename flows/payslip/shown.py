"""What was read is shown back, corrected line by line; or typed in, question by question."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any, cast

from flows.answers import Choice, Date, Hours, Maybe, Money, Percent
from flows.chat import Chat
from flows.kind import Kind
from flows.payslip.heard import Heard
from flows.payslip.slip import Field, Slip
from flows.payslip.spoken import kroner, number
from flows.payslip.unseen import in_hours

SHOWN: tuple[Field, ...] = (
    "pay_date", "hours", "rate", "gross", "atp", "pension_own", "am_base", "am", "a_income",
    "allowance", "tax_pct", "tax", "net", "holiday_pay", "holiday_pay_net",
)  # fmt: skip
"""The fields that are shown back, in the order of the slip."""
TYPED: tuple[Field, ...] = (
    "pay_date", "hours", "rate", "gross", "atp", "am", "tax", "net", "holiday_pay",
)  # fmt: skip
"""The fields that are asked for when there is no picture; the rest follows from them."""
MOST_DOUBTS, MOST_CORRECTIONS = 3, 20
RIGHT = "right"


async def approved(chat: Chat, heard: Heard) -> Slip:
    """Return a slip of which every shown line has been said to be right."""
    slip = heard.slip
    for at, field in enumerate(heard.doubtful[:MOST_DOUBTS]):
        value = await _asked(chat, field, f".{at}")
        slip = slip if value is None else with_answer(slip, field, value)
    for at in range(MOST_CORRECTIONS):
        lines = told(slip)
        kind = Choice(options=(RIGHT, *lines))
        wrong = await chat.ask(f"passer.{at}", kind, about=repr(slip), **_args(lines))
        if wrong == RIGHT:
            break
        field = cast(Field, wrong)
        slip = with_answer(slip, field, await _asked(chat, field, f".{MOST_DOUBTS + at}"))
    return slip


async def typed(chat: Chat) -> Slip:
    """Return a slip as the youth reads it aloud, one line at a time; None for what is not on it."""
    slip = Slip()
    for field in TYPED:
        slip = with_answer(slip, field, await _asked(chat, field))
    return slip


def kind_of(field: Field) -> Kind[Any]:
    """Return how a field's value is read from a message: date, minutes, a percent or øre."""
    if field in ("pay_date", "period_from", "period_to"):
        return Date()
    if field == "hours":
        return Hours(most=400)
    return Percent() if field == "tax_pct" else Money()


def told(slip: Slip) -> Mapping[str, str]:
    """Return what is printed on a slip as people write it, by shown field."""
    values = {name: getattr(slip, name) for name in SHOWN}
    return {name: _spoken(value) for name, value in values.items() if value is not None}


async def _asked(chat: Chat, field: Field, number: str = "") -> "date | Decimal | int | None":
    """Ask for one line; None for who does not know, and for a line that is not there."""
    return await chat.ask(f"tal_{field}{number}", Maybe(kind_of(field), no=True))


def _args(lines: Mapping[str, str]) -> dict[str, Any]:
    """Return the lines as what a question's texts are filled with."""
    return dict(lines)


def with_answer(slip: Slip, field: Field, value: "date | Decimal | int | None") -> Slip:
    """Return a slip with one line as the kind of that line has read it; None: not on the slip."""
    if field == "hours" and isinstance(value, int):
        return _with_value(slip, field, in_hours(value))
    if field == "tax_pct" and isinstance(value, Decimal):
        return _with_value(slip, field, value.quantize(Decimal("0.01")))
    return _with_value(slip, field, value)


def _with_value(slip: Slip, field: Field, value: "date | Decimal | int | None") -> Slip:
    return replace(slip, **cast(dict[str, Any], {field: value}))


def _spoken(value: "date | Decimal | int") -> str:
    if isinstance(value, date):
        return f"{value.day}/{value.month} {value.year}"
    return kroner(value) if isinstance(value, int) else number(value)
