"""Two slips beside each other: "hvorfor fik jeg mindre end sidste måned?"."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from flows.payslip.checks.work import product
from flows.payslip.slip import Slip
from flows.payslip.spoken import kroner, number
from flows.payslip.telling import Spoken

Cause = Literal["hours", "rate", "pay", "atp", "pension_own", "am", "tax", "other"]
TAKEN: tuple[Literal["atp", "pension_own", "am", "tax"], ...] = ("atp", "pension_own", "am", "tax")


@dataclass(frozen=True, slots=True)
class Change:
    """One line that is another now, and what that does to the net in øre: less is negative.

    `before` and `after` are the line as it is told. "pay" is all pay beside hours x wage (all of
    the gross where those are not printed), "other" the lines between gross and net.
    """

    cause: Cause
    effect: int
    before: str
    after: str

    def spoken(self) -> Spoken:
        """Return the text that tells of it."""
        way = "less" if self.effect < 0 else "more"
        args = {"before": self.before, "after": self.after, "effect": kroner(abs(self.effect))}
        return Spoken(f"why.{self.cause}.{way}", args)


def compare(before: Slip, after: Slip) -> list[Change]:
    """Return what makes the net another, the greatest effect first; all effects add up to it.

    Returns [] when gross or net is not printed on both. Lines that are None count as nothing.
    """
    if None in (before.gross, after.gross, before.net, after.net):
        return []
    changes = [each for each in _changes(before, after) if each.effect]
    return sorted(changes, key=lambda change: -abs(change.effect))


def told_difference(before: Slip, after: Slip) -> Spoken:
    """Return how much more or less the net is; what makes it so is said after it."""
    effect = (after.net or 0) - (before.net or 0)
    if effect == 0:
        return Spoken("why.same", {"after": kroner(after.net or 0)})
    return Spoken("why.less" if effect < 0 else "why.more", {"effect": kroner(abs(effect))})


def _changes(before: Slip, after: Slip) -> Iterator[Change]:
    yield from _of_pay(before, after)
    for line in TAKEN:
        old, new = getattr(before, line) or 0, getattr(after, line) or 0
        yield Change(line, old - new, kroner(old), kroner(new))
    old, new = _other(before), _other(after)
    yield Change("other", new - old, kroner(old), kroner(new))


def _of_pay(before: Slip, after: Slip) -> Iterator[Change]:
    """Yield what hours, wage and the rest of the gross do: hours at the old wage, then the wage."""
    old, new = (before.hours, before.rate), (after.hours, after.rate)
    rest_before, rest_after = before.gross or 0, after.gross or 0
    if None not in (*old, *new):
        rest_before -= product(before)
        rest_after -= product(after)
        longer = product(Slip(hours=after.hours, rate=before.rate))
        hours = (number(before.hours or Decimal(0)), number(after.hours or Decimal(0)))
        yield Change("hours", longer - product(before), *hours)
        rates = (kroner(before.rate or 0), kroner(after.rate or 0))
        yield Change("rate", product(after) - longer, *rates)
    yield Change("pay", rest_after - rest_before, kroner(rest_before), kroner(rest_after))


def _other(slip: Slip) -> int:
    taken = sum(getattr(slip, line) or 0 for line in TAKEN)
    return (slip.net or 0) - ((slip.gross or 0) - taken)
