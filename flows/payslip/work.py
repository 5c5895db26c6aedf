"""Work that pay is reckoned of: what has to be known to compute a payslip."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from flows.kind import Unfit
from flows.payslip.atp import birthday, month_of
from flows.payslip.law import Law, Period
from flows.payslip.rounding import Rounding
from flows.payslip.slip import Card

MOST_HOURS = 400
MOST_PAY = 100_000_000
MOST_PENSION = 20


@dataclass(frozen=True, slots=True)
class Work:
    """One period's work. Money in øre, percents as told.

    `pay_date` is the day the money is at hand: it decides the year. Paid by the hour it is `hours`
    x `rate`; with `monthly` it is that fixed pay, and the hours are only reckoned for ATP.
    `supplements` are amounts on top. `tax_pct` and `allowance` stand on the card (a frikort needs
    neither). `bededag`: store bededagstillæg is paid with this pay (fixed monthly pay only).
    Raises `Unfit` with a sentence for work that cannot be.
    """

    pay_date: date
    born: date
    hours: Decimal
    rate: int = 0
    supplements: tuple[int, ...] = ()
    card: Card = "frikort"
    tax_pct: Decimal | None = None
    allowance: int = 0
    pension_pct: Decimal = Decimal(0)
    period: Period = "month"
    rounding: Rounding = "exact"
    period_from: date | None = None
    period_to: date | None = None
    monthly: int | None = None
    bededag: bool = False

    def __post_init__(self) -> None:
        """Refuse what cannot be."""
        for wrong, sentence in self._doubts():
            if wrong:
                raise Unfit(sentence)

    def _doubts(self) -> tuple[tuple[bool, str], ...]:
        needs_pct = self.card in ("hovedkort", "bikort")
        start, end = self.days
        return (
            (not 0 <= self.hours <= MOST_HOURS, f"hours must be from 0 to {MOST_HOURS}"),
            (not 0 <= self.rate <= MOST_PAY, "rate must be an amount and not negative"),
            (self.monthly is not None and not 0 <= self.monthly <= MOST_PAY,
             "monthly must be an amount and not negative"),
            (any(not 0 <= each <= MOST_PAY for each in self.supplements),
             "supplements must be amounts and not negative"),
            (not 0 <= self.allowance <= MOST_PAY, "allowance must be an amount and not negative"),
            (not 0 <= self.pension_pct <= MOST_PENSION,
             f"pension_own_pct must be from 0 to {MOST_PENSION}"),
            (needs_pct and self.tax_pct is None, f"a {self.card} needs its tax_pct"),
            (self.tax_pct is not None and not 0 <= self.tax_pct <= 100,
             "tax_pct must be from 0 to 100"),
            (not start <= end, "period_from must not be after period_to"),
            (not self.born < start, "born must be before the work"),
            (self.bededag and self.monthly is None,
             "store bededagstillæg is for fixed monthly pay: the hourly paid get none"),
        )  # fmt: skip

    @property
    def days(self) -> tuple[date, date]:
        """Return the period's days; not told, the pay date's month or the days up to it."""
        length = {"14days": 14, "week": 7}.get(self.period)
        first, last = month_of(self.pay_date)
        if length:
            first, last = self.pay_date - timedelta(days=length - 1), self.pay_date
        return self.period_from or first, self.period_to or last

    def gross(self, law: Law) -> int:
        """Return all pay before own ATP and pension, in øre."""
        pay = self.hours * self.rate if self.monthly is None else Decimal(self.monthly)
        if self.bededag and law.bededag is not None:
            pay += pay * law.bededag / 100
        return int(pay.quantize(Decimal(1), "ROUND_HALF_UP")) + sum(self.supplements)

    def has_atp(self, law: Law) -> bool:
        """Return whether somebody so old pays ATP: whoever was 16 on the period's first day.

        The rule for the period of the birthday itself is not known; it is not judged by this.
        """
        return birthday(self.born, law.atp_age) <= self.days[0]
