"""The sums that must hold between the lines of a payslip, each as the fields that it binds.

Rules: skat.dk's order of reckoning (gross, own ATP and pension, AM-bidrag, allowance, A-skat) and
Den juridiske vejledning's whole-krone method, see `flows/facts`. Everything is in øre.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import partial

Values = Mapping[str, int | None]
EXACT, NEAR = 1, 100
"""Differences in øre: of rounding to øre, and of rounding to whole kroner."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A sum: the fields it needs, those it takes as 0 when missing, its weight and its test.

    `test` returns 1 where the sum holds, less where it nearly does, 0 where it is broken, below 0
    where the numbers cannot belong together, and None where it says nothing.
    """

    name: str
    needs: tuple[str, ...]
    minor: tuple[str, ...]
    weight: float
    test: Callable[[Values], float | None]

    @property
    def fields(self) -> tuple[str, ...]:
        """Every field that it looks at."""
        return self.needs + self.minor


def _of(values: Values, name: str) -> int:
    return values.get(name) or 0


def _close(one: int, other: int) -> float:
    gap = abs(one - other)
    return 1.0 if gap <= EXACT else (0.6 if gap < NEAR else 0.0)


def share(amount: int, percent: int) -> tuple[int, int]:
    """Return a percent (in hundredths) of an amount, exact and by the whole-krone method."""
    exact = (amount * percent + 5000) // 10000
    tens = amount // 1000 * 1000
    return exact, -(-tens * percent // 1_000_000) * 100


def _is_share(found: int, amount: int, percent: int) -> float:
    exact, whole = share(max(amount, 0), percent)
    if found in (exact, whole) or abs(found - exact) <= EXACT:
        return 1.0
    return 0.8 if abs(found - exact) <= NEAR or abs(found - whole) <= NEAR else 0.0


def _am_base(v: Values) -> float | None:
    taken = _of(v, "atp") + _of(v, "pension_own")
    return _close(_of(v, "gross") - taken, _of(v, "am_base"))


def _am(v: Values) -> float | None:
    if v["am"] == 0:
        return None
    if _of(v, "am") * 4 > _of(v, "am_base"):  # so much is what it is reckoned of
        return -1.5
    return _is_share(_of(v, "am"), _of(v, "am_base"), 800)


def _a_income(v: Values) -> float | None:
    return _close(_of(v, "am_base") - _of(v, "am"), _of(v, "a_income"))


def _a_income_direct(v: Values) -> float | None:
    if v.get("am_base") is not None:
        return None
    taken = _of(v, "atp") + _of(v, "pension_own") + _of(v, "am")
    return _close(_of(v, "gross") - taken, _of(v, "a_income"))


def _am_direct(v: Values) -> float | None:
    if v.get("am_base") is not None or v["am"] == 0:
        return None
    if _of(v, "am") * 4 > _of(v, "gross"):
        return -1.5
    base = _of(v, "gross") - _of(v, "atp") - _of(v, "pension_own")
    return _is_share(_of(v, "am"), base, 800)


def income(v: Values) -> int | None:
    """Return the A-indkomst, printed or reckoned from what is printed; None without any."""
    if v.get("a_income") is not None:
        return v["a_income"]
    base = v.get("am_base")
    if base is None and v.get("gross") is not None:
        base = _of(v, "gross") - _of(v, "atp") - _of(v, "pension_own")
    return None if base is None else base - _of(v, "am")


def _tax(v: Values) -> float | None:
    earned = income(v)
    if earned is None or v["tax"] == 0:
        return None
    return _is_share(_of(v, "tax"), earned - _of(v, "allowance"), _of(v, "tax_pct"))


def _net(v: Values, extras: Collection[int]) -> float | None:
    earned = income(v)
    if earned is None:
        return None
    gap = _of(v, "net") - (earned - _of(v, "tax"))
    off = min(abs(gap - extra) for extra in (0, *extras))
    if off < NEAR:
        return 1.0 if off <= EXACT else 0.7
    return 0.3 if abs(gap) * 5 < earned else 0.0


def _holiday(v: Values) -> float | None:
    found, gross = _of(v, "holiday_pay"), _of(v, "gross")
    after = gross - _of(v, "atp")
    if found * 5 > gross > 0:  # so much is no holiday pay of one period, it is a balance
        return -1.5
    if 0 < found * 200 < gross:  # and so little is a number of days
        return -1.5
    return max(_is_share(found, gross, 1250), 0.8 * _is_share(found, after, 1250))


def _holiday_net(v: Values) -> float | None:
    full, net = _of(v, "holiday_pay"), _of(v, "holiday_pay_net")
    percent = _of(v, "tax_pct")
    ams = {0, *share(full, 800)}
    ends = {full - am for am in ams}
    ends |= {full - am - tax for am in ams for tax in share(full - am, percent)}
    gap = min(abs(net - end) for end in ends)
    if full and not full < 4 * net < 6 * full:  # a number of days, or of an account
        return -1.5
    return (
        1.0
        if gap <= EXACT
        else (0.7 if gap <= NEAR else (0.3 if full * 0.4 < net <= full else 0.0))
    )


_FIXED = (
    Relation("am_base", ("gross", "am_base"), ("atp", "pension_own"), 1.6, _am_base),
    Relation("am", ("am_base", "am"), (), 1.6, _am),
    Relation("am", ("gross", "am"), ("am_base", "atp", "pension_own"), 1.4, _am_direct),
    Relation("a_income", ("am_base", "a_income"), ("am",), 1.6, _a_income),
    Relation(
        "a_income", ("gross", "a_income"), ("am_base", "am", "atp", "pension_own"), 1.4,
        _a_income_direct,
    ),
    Relation(
        "tax", ("tax", "tax_pct"),
        ("a_income", "am_base", "gross", "am", "atp", "pension_own", "allowance"), 1.6, _tax,
    ),
    Relation("holiday", ("holiday_pay", "gross"), ("atp",), 1.8, _holiday),
    Relation("holiday_net", ("holiday_pay", "holiday_pay_net"), ("tax_pct",), 1.0, _holiday_net),
)  # fmt: skip


def relations(extras: Collection[int] = ()) -> tuple[Relation, ...]:
    """Return all sums; `extras` is what lines after tax may add to the net pay, or take from it."""
    minor = ("a_income", "am_base", "gross", "am", "atp", "pension_own", "tax")
    return (*_FIXED, Relation("net", ("net",), minor, 1.6, partial(_net, extras=extras)))
