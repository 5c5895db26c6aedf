"""What the talk is told of a reading, as JSON that fits an event."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from flows.kind import Json
from flows.payslip.beside import Beside
from flows.payslip.check import NOTHING_BESIDE
from flows.payslip.reading.reading import Reading
from flows.payslip.slip import Field, Slip
from flows.payslip.trusted import beside_of, unsure_of

MOST_LINES = 20
"""More lines than these do not fit into an event: they count as not told apart."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A reading, as far as the talk needs it.

    `doubtful` are the fields to ask about, most doubtful first; `beside` is what the pay is made of
    beside the fields; `unsure` are the fields that nobody should be accused by before the youth has
    looked them over; `slips` is how many payslips were seen.
    """

    slip: Slip
    doubtful: tuple[Field, ...] = ()
    beside: Beside = NOTHING_BESIDE
    unsure: tuple[Field, ...] = ()
    kind: str = "payslip"
    slips: int = 1

    @property
    def half(self) -> bool:
        """Whether it is a payslip without its beginning or its end: the pay, or the net."""
        slip = self.slip
        pay = (slip.gross, slip.am_base, slip.a_income)
        return self.kind == "payslip" and (slip.net is None or set(pay) == {None})

    def to_json(self) -> Mapping[str, Json]:
        """Return the whole as JSON, empty fields left out."""
        return {
            "slip": {name: value for name, value in self.slip.to_json().items() if value},
            "doubtful": list(self.doubtful),
            "others": _listed(self.beside.others),
            "supplements": _listed(self.beside.supplements),
            "used_up": self.beside.used_up,
            "unsure": list(self.unsure),
            "kind": self.kind,
            "slips": self.slips,
        }

    @classmethod
    def from_json(cls, raw: Mapping[str, Json]) -> "Heard":
        """Return what `to_json` told of."""
        used_up = raw.get("used_up") is True
        beside = Beside(_amounts(raw["supplements"]), _amounts(raw["others"]), used_up)
        return cls(
            Slip.from_json(cast(Mapping[str, Json], raw["slip"])),
            tuple(cast(Sequence[Field], raw["doubtful"])),
            beside,
            tuple(cast(Sequence[Field], raw["unsure"])),
            cast(str, raw["kind"]),
            cast(int, raw["slips"]),
        )


def heard(reading: Reading) -> Heard:
    """Return what the talk needs of a reading."""
    return Heard(
        reading.slip,
        tuple(doubt.field for doubt in reading.doubts),
        beside_of(reading),
        tuple(sorted(unsure_of(reading))),
        reading.kind,
        reading.slips,
    )


def _listed(amounts: tuple[int, ...] | None) -> Json:
    return None if amounts is None or len(amounts) > MOST_LINES else list(amounts)


def _amounts(raw: Json) -> tuple[int, ...] | None:
    return None if raw is None else tuple(cast(Sequence[int], raw))
