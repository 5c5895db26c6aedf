"""A row of `makker payslip compute` as work to be paid."""

from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any, TypeVar, cast, get_args

from bot.json_lines import Row, WrongRow
from flows.payslip.law import PERIODS, Period
from flows.payslip.rounding import ROUNDINGS, Rounding
from flows.payslip.slip import Card
from flows.payslip.work import Work

T = TypeVar("T")
MOST = 10**8
"""No number in a row is greater; a million kroner an hour is a slip of the pen."""


def work_of(row: Row) -> Work:
    """Return the work of a row; raises `WrongRow` or `Unfit` with a sentence for what is wrong."""
    monthly = _optional(row, "monthly", _ore)
    rate = _optional(row, "rate", _ore) if monthly is not None else _needed(row, "rate", _ore)
    return Work(
        pay_date=_pay_date(row),
        born=_needed(row, "born", _born),
        hours=_needed(row, "hours", _number),
        rate=rate or 0,
        supplements=_supplements(row),
        card=cast(Card, _one_of(row, "card", get_args(Card))),
        tax_pct=_optional(row, "tax_pct", _number),
        allowance=_optional(row, "allowance", _ore) or 0,
        pension_pct=_optional(row, "pension_own_pct", _number) or Decimal(0),
        period=cast(Period, _one_of(row, "period", PERIODS, "month")),
        rounding=cast(Rounding, _one_of(row, "rounding", ROUNDINGS, "exact")),
        period_from=_optional(row, "period_from", _date),
        period_to=_optional(row, "period_to", _date),
        monthly=monthly,
        bededag=_optional(row, "bededag", _flag) or False,
    )


def _needed(row: Row, name: str, read: Callable[[str, Any], T]) -> T:
    value = _optional(row, name, read)
    if value is None:
        raise WrongRow(f'"{name}" is missing')
    return value


def _optional(row: Row, name: str, read: Callable[[str, Any], T]) -> T | None:
    return None if row.get(name) is None else read(name, row[name])


def _one_of(row: Row, name: str, choices: tuple[str, ...], usual: str | None = None) -> str:
    value = row.get(name, usual)
    if value not in choices:
        raise WrongRow(f'"{name}" must be one of {", ".join(choices)}')
    return str(value)


def _pay_date(row: Row) -> date:
    pay_date = _optional(row, "pay_date", _date)
    if pay_date is not None:
        return pay_date
    year = _optional(row, "year", _year)
    if year is None:
        raise WrongRow('"pay_date" or "year" is missing')
    return date(year, 12, 31)


def _born(name: str, raw: Any) -> date:
    """Return a birth date; of a year alone, its first day."""
    if isinstance(raw, int) or (isinstance(raw, str) and len(raw) == 4):
        return date(_year(name, raw), 1, 1)
    return _date(name, raw)


def _year(name: str, raw: Any) -> int:
    year = _number(name, raw)
    if year != int(year) or not 1900 <= year <= 2200:
        raise WrongRow(f'"{name}" must be a year like 2026')
    return int(year)


def _date(name: str, raw: Any) -> date:
    try:
        day = date.fromisoformat(raw)
    except (TypeError, ValueError):
        raise WrongRow(f'"{name}" must be a date like 2026-10-30') from None
    if not 1900 <= day.year <= 2200:
        raise WrongRow(f'"{name}" must be a date like 2026-10-30')
    return day


def _number(name: str, raw: Any) -> Decimal:
    try:
        if isinstance(raw, bool) or not isinstance(raw, int | float | str):
            raise InvalidOperation
        number = Decimal(str(raw).strip().replace(",", "."))
        if not abs(number) <= MOST:  # nor is NaN
            raise InvalidOperation
        return number.quantize(Decimal("0.0001"))
    except InvalidOperation:
        raise WrongRow(f'"{name}" must be a number like 45 or "45.50"') from None


def _ore(name: str, raw: Any) -> int:
    return int((_number(name, raw) * 100).to_integral_value(ROUND_HALF_UP))


def _flag(name: str, raw: Any) -> bool:
    if not isinstance(raw, bool):
        raise WrongRow(f'"{name}" must be true or false')
    return raw


def _supplements(row: Row) -> tuple[int, ...]:
    raw = row.get("supplements")
    if raw is None:
        return ()
    return tuple(_supplement(each) for each in (raw if isinstance(raw, list) else [raw]))


def _supplement(raw: Any) -> int:
    """Return a supplement in øre: an amount, or so many hours at a rate."""
    if not isinstance(raw, dict):
        return _ore("supplements", raw)
    if "amount" in raw:
        return _ore("supplements", raw["amount"])
    whole = _number("supplements", raw.get("hours")) * _ore("supplements", raw.get("rate"))
    return int(whole.to_integral_value(ROUND_HALF_UP))
