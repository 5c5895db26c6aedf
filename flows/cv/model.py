"""What a CV holds. Plain values: made by the flow, kept as JSON, drawn by `pdf`."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Literal, cast

from flows.cv.moment import Moment
from flows.kind import Json
from flows.person import whole_years

Look = Literal["klar", "varm"]
Language = Literal["da", "en"]
LOOKS: tuple[Look, ...] = ("klar", "varm")


@dataclass(frozen=True, slots=True)
class Experience:
    """Something the youth has done, and the line about it that the youth approved.

    `start` None: not said when. `end` None with a start: still going on.
    """

    kind: str
    title: str
    place: str = ""
    start: Moment | None = None
    end: Moment | None = None
    line: str = ""


@dataclass(frozen=True, slots=True)
class Course:
    """A course as the youth named it; `certificate` says that there is a paper to show."""

    name: str
    certificate: bool = False


@dataclass(frozen=True, slots=True)
class School:
    """School, class ("8. b", "" when not said) and favourite subjects."""

    name: str
    grade: str = ""
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Strength:
    """A strength and where it shows ("fra at passe søskende"; "" when nothing told says so)."""

    name: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Speech:
    """A language and how well it is spoken, in the youth's own terms ("" when not said)."""

    language: str
    level: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """A grown-up who has said yes to being called."""

    name: str
    relation: str
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Cv:
    """A whole CV. No street address and no CPR number: the area is enough for a shop.

    `born` is shown as age on the day the CV is drawn. `photo` is the id of a stored file.
    """

    first_name: str
    last_name: str
    born: date | None = None
    phone: str | None = None
    email: str | None = None
    area: str | None = None
    profile: str = ""
    experiences: tuple[Experience, ...] = ()
    courses: tuple[Course, ...] = ()
    school: School | None = None
    strengths: tuple[Strength, ...] = ()
    languages: tuple[Speech, ...] = ()
    interests: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    photo: int | None = None
    look: Look = "klar"
    language: Language = "da"

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()

    def age(self, today: date) -> int | None:
        """Return whole years on `today`, None when the birth date is not on the CV."""
        return None if self.born is None else whole_years(self.born, today)

    def to_json(self) -> Mapping[str, Json]:
        """Return the CV as JSON that `from_json` reads for good."""
        raw = asdict(self)
        raw["born"] = self.born.isoformat() if self.born else None
        for shown, experience in zip(raw["experiences"], self.experiences, strict=True):
            shown["start"] = str(experience.start) if experience.start else None
            shown["end"] = str(experience.end) if experience.end else None
        return raw

    @classmethod
    def from_json(cls, raw: Mapping[str, Json]) -> "Cv":
        """Read what `to_json` wrote; raises KeyError, TypeError or ValueError on anything else."""
        fields = dict(cast(Mapping[str, object], raw))
        school = cast(Mapping[str, str] | None, raw["school"])
        born = cast(str | None, raw["born"])
        fields |= {
            "born": date.fromisoformat(born) if born else None,
            "school": _school(school) if school else None,
            "experiences": tuple(_experience(part) for part in _parts(raw, "experiences")),
            "courses": tuple(Course(**part) for part in _parts(raw, "courses")),
            "strengths": tuple(Strength(**part) for part in _parts(raw, "strengths")),
            "languages": tuple(Speech(**part) for part in _parts(raw, "languages")),
            "references": tuple(Reference(**part) for part in _parts(raw, "references")),
            "interests": tuple(cast(Sequence[str], raw["interests"])),
        }
        return cls(**fields)  # type: ignore[arg-type]  # checked by the dataclass's own field names


def file_name(cv: Cv, ending: str = "pdf") -> str:
    """Return "CV-Fornavn-Efternavn.pdf": letters, digits and hyphens only, æøå kept."""
    kept = "".join(letter if letter.isalnum() else "-" for letter in cv.name)
    words = [word for word in kept.split("-") if word]
    return "-".join(["CV", *words])[:80] + f".{ending}"


def _parts(raw: Mapping[str, Json], name: str) -> Sequence[Mapping[str, Any]]:
    return cast(Sequence[Mapping[str, Any]], raw[name])


def _experience(part: Mapping[str, Any]) -> Experience:
    moments = {key: Moment.parse(part[key]) if part[key] else None for key in ("start", "end")}
    return Experience(**{**part, **moments})


def _school(part: Mapping[str, str]) -> School:
    return School(part["name"], part["grade"], tuple(part["subjects"]))
