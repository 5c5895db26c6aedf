"""Writes a slip's values and remembers which fields have thereby been printed."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from flows.payslip.slip import Field
from tests.payslips.hand import MONTHS, Hand
from tests.payslips.job import HOURLY, Job
from tests.payslips.people import Employer, Person, employer, person
from tests.payslips.reckoning import Sums
from tests.payslips.wording import Words

Value = date | Decimal | int


@dataclass(frozen=True, slots=True)
class Entry:
    """One line as a slip may show it; `amount` in øre is below zero where it is taken off."""

    key: str
    amount: int
    field: Field | None = None
    units: Decimal | None = None
    rate: int | None = None
    percent: Decimal | None = None
    base: int | None = None
    total: bool = False
    whole: bool = False


@dataclass(slots=True)
class Ink:
    """One slip being written: the pay, the words, the hand, and the truth so far."""

    job: Job
    sums: Sums
    rng: Random
    hand: Hand
    words: Words
    who: Person
    boss: Employer
    printed: date
    zeros: bool
    before: float
    truth: dict[Field, Value] = field(default_factory=dict)
    also: dict[Field, Value | None] = field(default_factory=dict)

    def amount(self, entry: Entry, *, bare: bool = False) -> str:
        """Return the line's amount and hold its field as printed; `bare` leaves the sign away."""
        if entry.field:
            self.truth[entry.field] = self.hand.printed(abs(entry.amount))
        ore = abs(entry.amount) if bare else entry.amount
        return self._hand(entry).money(ore, whole=entry.whole)

    def _hand(self, entry: Entry) -> Hand:
        """Return the hand; a correction downwards has its sign even where deductions have none."""
        signless = entry.key == "correction" and self.hand.minus == "none"
        return replace(self.hand, minus="lead") if signless else self.hand

    def units(self, entry: Entry) -> str:
        """Return the line's number of hours or kilometres; hours make the field `hours` known."""
        if entry.units is None:
            return ""
        if entry.key in HOURLY:
            self.truth["hours"] = self.job.hours
        return self._hand(entry).number(entry.units)

    def rate(self, entry: Entry) -> str:
        """Return the line's price of one hour."""
        if entry.rate is None:
            return ""
        if entry.key == "normal":
            self.truth["rate"] = entry.rate
        return self.hand.price(entry.rate)

    def percent(self, entry: Entry) -> str:
        """Return the line's percent, without the sign."""
        if entry.percent is None:
            return ""
        if entry.key == "tax":
            self.truth["tax_pct"] = entry.percent
        return self.hand.short(entry.percent)

    def money(self, name: Field, ore: int, *, whole: bool = False) -> str:
        """Return øre as kroner and hold `name` as printed."""
        self.truth[name] = self.hand.printed(ore)
        return self.hand.money(ore, whole=whole)

    def hours(self) -> str:
        """Return all hours that are paid for."""
        hours = Decimal("160.33") if self.job.fixed else self.job.hours
        self.truth["hours"] = hours
        return self.hand.number(hours)

    def tax_percent(self) -> str:
        """Return the card's percent; a frikort that is not used up has none, or 0."""
        percent = self.job.tax_pct
        if self.untaxed:
            if not self.zeros:
                return ""
            percent = 0
        self.truth["tax_pct"] = Decimal(percent)
        return str(percent)

    @property
    def untaxed(self) -> bool:
        """Whether a frikort keeps all of this pay, and of the tax on it, at nothing."""
        return self.job.card == "frikort" and self.job.card_left is None and self.sums.tax == 0

    def allowance(self) -> str:
        """Return the card's deduction in this period; "" where the card has none."""
        if self.job.card != "hovedkort":
            return ""
        return self.money("allowance", self.job.allowance, whole=self.job.rounding == "whole")

    def date(self, name: Field, day: date) -> str:
        """Return a date and hold `name` as printed."""
        self.truth[name] = day
        return self.hand.date(day)

    def pay_date(self) -> str:
        return self.date("pay_date", self.job.pay_date)

    def period(self, dash: str = " - ") -> str:
        """Return "from - to"; a dash between ISO dates always has air around it."""
        dash = " - " if self.hand.day.startswith("{y}") else dash
        start = self.date("period_from", self.job.period_from)
        return f"{start}{dash}{self.date('period_to', self.job.period_to)}"

    def month(self) -> str:
        """Return "oktober 2026" for a whole month, else the dates."""
        start, end = self.job.period_from, self.job.period_to
        if start.day != 1 or (end + timedelta(days=1)).day != 1:
            return self.period()
        self.truth["period_from"], self.truth["period_to"] = start, end
        return f"{MONTHS[start.month - 1]} {start.year}"


def write(job: Job, sums: Sums, rng: Random, hand: Hand, kind: str, **own: str) -> Ink:
    """Return an ink for the pay, with an invented person and an employer of `kind`."""
    if not sums.am_percent:
        own = {"am": "AM-bidrag|Arbejdsmarkedsbidrag", **own}
    printed = job.pay_date - timedelta(days=rng.choice((-2, 2, 3, 4, 6)))
    return Ink(
        job, sums, rng, hand, Words(rng, **own), person(rng, job.born), employer(rng, kind),
        printed, zeros=rng.random() < 0.4, before=_before(job, sums, rng),
    )  # fmt: skip


def _before(job: Job, sums: Sums, rng: Random) -> float:
    """Return how many periods like this one came before it; a frikort is not used up by them."""
    count = (job.pay_date.month - 1) * rng.uniform(0.6, 1.15)
    if job.card == "frikort" and job.card_left is None:
        count = min(count, max(0, 4_000_000 / max(1, sums.a_income) - 1))
    return count
