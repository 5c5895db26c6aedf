"""The CV as JSON Resume 1.0.0, checked by hand against the published schema."""

import json
import re
from collections.abc import Mapping
from typing import Any

import pytest

from flows.cv.model import Cv
from flows.cv.resume import resume_json
from tests.flows.cv_samples import AMINA, MINIMAL, TODAY, longest

# https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json, the parts we use.
ISO_8601 = re.compile(
    r"^([1-2][0-9]{3}-[0-1][0-9]-[0-3][0-9]|[1-2][0-9]{3}-[0-1][0-9]|[1-2][0-9]{3})$"
)
FIELDS: Mapping[str, Mapping[str, type]] = {
    "work": {"name": str, "position": str, "startDate": str, "endDate": str, "summary": str},
    "volunteer": {
        "organization": str,
        "position": str,
        "startDate": str,
        "endDate": str,
        "summary": str,
    },
    "projects": {"name": str, "description": str, "startDate": str, "endDate": str},
    "education": {"institution": str, "studyType": str, "courses": list},
    "certificates": {"name": str},
    "skills": {"name": str, "level": str},
    "languages": {"language": str, "fluency": str},
    "interests": {"name": str},
    "references": {"name": str, "reference": str},
}
BASICS = {"name": str, "email": str, "phone": str, "summary": str, "location": dict}


def check(fields: Mapping[str, Any], allowed: Mapping[str, type]) -> None:
    for name, value in fields.items():
        assert isinstance(value, allowed[name]), name
        assert value != "", name
        if name.endswith("Date"):
            assert ISO_8601.match(str(value)), value


@pytest.mark.parametrize("cv", [AMINA, MINIMAL, longest()], ids=["full", "minimal", "longest"])
def test_it_has_the_shape_of_the_schema(cv: Cv) -> None:
    resume = json.loads(json.dumps(resume_json(cv, TODAY)))
    assert set(resume) <= {"$schema", "basics", "meta", *FIELDS}
    check(resume["basics"], BASICS)
    check(resume["basics"].get("location", {}), {"city": str, "countryCode": str})
    assert resume["meta"] == {"version": "v1.0.0", "lastModified": "2026-11-22T12:00:00Z"}
    for part, allowed in FIELDS.items():
        for fields in resume.get(part, []):
            check(fields, allowed)


def test_everything_told_is_in_it() -> None:
    resume = resume_json(AMINA, TODAY)
    assert resume["basics"]["name"] == "Amina Sørensen"
    assert [one["position"] for one in resume["work"]] == [
        "Pasning af mindre søskende",
        "Lommepengejob",
    ]
    assert resume["work"][1]["startDate"] == "2025-03"
    assert "endDate" not in resume["work"][0]
    assert resume["projects"][0]["name"] == "En app om mobning"
    assert resume["certificates"] == [{"name": "Førstehjælp 2025"}]
    assert resume["references"][0]["reference"] == "min træner i Køge Boldklub, +4520123457"


def test_what_was_not_told_is_not_there() -> None:
    assert set(resume_json(MINIMAL, TODAY)) == {"$schema", "basics", "meta"}
