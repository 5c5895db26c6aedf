"""What the talk is told of a reading, as JSON that fits an event."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from flows.kind import Json
from flows.payslip.reading.reading import Reading
from flows.payslip.slip import Field, Slip

MOST_OTHERS = 20


@dataclass(frozen=True, slots=True)
class Heard:
    """A reading, as far as the talk needs it.

    `doubtful` are the fields to ask about, most doubtful first; `others` the other lines in øre
    (below 0: taken from the pay), None when they are too many to be told apart; `slips` how many
    payslips were seen.
    """

    slip: Slip
    doubtful: tuple[Field, ...] = ()
    others: tuple[int, ...] | None = ()
    kind: str = "payslip"
    slips: int = 1

    def to_json(self) -> Mapping[str, Json]:
        """Return the whole as JSON, empty fields left out."""
        return {
            "slip": {name: value for name, value in self.slip.to_json().items() if value},
            "doubtful": list(self.doubtful),
            "others": None if self.others is None else list(self.others),
            "kind": self.kind,
            "slips": self.slips,
        }

    @classmethod
    def from_json(cls, raw: Mapping[str, Json]) -> "Heard":
        """Return what `to_json` told of."""
        others = raw["others"]
        return cls(
            Slip.from_json(cast(Mapping[str, Json], raw["slip"])),
            tuple(cast(Sequence[Field], raw["doubtful"])),
            None if others is None else tuple(cast(Sequence[int], others)),
            cast(str, raw["kind"]),
            cast(int, raw["slips"]),
        )


def heard(reading: Reading) -> Heard:
    """Return what the talk needs of a reading."""
    others = tuple(line.amount for line in reading.others)
    return Heard(
        reading.slip,
        tuple(doubt.field for doubt in reading.doubts),
        others if len(others) <= MOST_OTHERS else None,
        reading.kind,
        reading.slips,
    )
