"""A person as flows know them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, cast

from flows.kind import Json

Role = Literal["youth", "role_model", "consultant", "leader", "parent"]
STAFF: frozenset[Role] = frozenset({"role_model", "consultant", "leader"})


def whole_years(born: date, today: date) -> int:
    """Return the age on `today`; whoever is born on 29 February turns a year on 1 March."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


@dataclass(frozen=True, slots=True)
class Person:
    """One human being. `stage` is "new" until enrolled, then a step of the staircase."""

    id: int
    role: Role = "youth"
    first_name: str | None = None
    born: date | None = None
    area: str | None = None
    language: str = "da"
    stage: str = "new"
    stopped: bool = False

    @property
    def enrolled(self) -> bool:
        """Whether Makker may go straight to what the person wants; staff need no enrolment."""
        return self.role != "youth" or self.stage != "new"

    def age(self, today: date) -> int | None:
        """Return whole years on `today`, or None when the birth date is unknown."""
        return None if self.born is None else whole_years(self.born, today)

    def with_profile(self, first_name: str, born: date | None, area: str | None) -> "Person":
        """Return the person as enrolled with these facts."""
        stage = "waiting" if self.stage == "new" else self.stage
        return replace(self, first_name=first_name, born=born, area=area, stage=stage)

    def to_json(self) -> Mapping[str, Json]:
        """Return what a conversation keeps of the person it was started with."""
        return {
            "id": self.id,
            "role": self.role,
            "first_name": self.first_name,
            "born": self.born.isoformat() if self.born else None,
            "area": self.area,
            "language": self.language,
            "stage": self.stage,
        }

    @classmethod
    def from_json(cls, raw: Mapping[str, Json]) -> "Person":
        """Read back what `to_json` wrote."""
        born = cast(str | None, raw.get("born"))
        return cls(
            id=cast(int, raw["id"]),
            role=cast(Role, raw["role"]),
            first_name=cast(str | None, raw.get("first_name")),
            born=date.fromisoformat(born) if born else None,
            area=cast(str | None, raw.get("area")),
            language=cast(str, raw.get("language", "da")),
            stage=cast(str, raw.get("stage", "new")),
        )
