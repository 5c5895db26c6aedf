"""Amounts, hours and percents as they stand on a Danish payslip: "3.528,75", "41,5", "8"."""

from decimal import Decimal


def kroner(ore: int) -> str:
    """Return øre as kroner: "3.528,75", and "282" when there are no øre."""
    whole, rest = divmod(abs(ore), 100)
    told = f"{whole:,}".replace(",", ".") + (f",{rest:02}" if rest else "")
    return f"-{told}" if ore < 0 else told


def number(value: Decimal) -> str:
    """Return hours or a percent without needless zeros: "41,5", "8"."""
    return f"{value.quantize(Decimal('0.01')):f}".rstrip("0").rstrip(".").replace(".", ",")
