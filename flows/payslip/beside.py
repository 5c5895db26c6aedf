"""What stands on a slip beside its fields."""

from dataclasses import dataclass
from itertools import combinations

MOST_LINES = 8
"""Of so many lines every choice is tried; of more, only all or none."""


@dataclass(frozen=True, slots=True)
class Beside:
    """The slip's other lines in øre, as far as the reader can tell; None where it cannot.

    `supplements`: all that is in the gross beside hours x rate. `others`: what stands between gross
    and net beside ATP, pension, AM-bidrag and A-skat: negative where it is taken (lunch, advance,
    fritvalg), positive where it is added (kørsel, udlæg). () says that there are no such lines.
    `used_up`: the slip says in words that the frikort is used up.
    """

    supplements: tuple[int, ...] | None = None
    others: tuple[int, ...] | None = None
    used_up: bool = False

    def other_sums(self) -> frozenset[int]:
        """Return what the other lines may come to: some are only notes, or cancel each other."""
        lines = self.others or ()
        if len(lines) > MOST_LINES:
            return frozenset({0, sum(lines)})
        sizes = range(len(lines) + 1)
        return frozenset(sum(some) for size in sizes for some in combinations(lines, size))
