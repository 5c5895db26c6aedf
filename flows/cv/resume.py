"""The CV as JSON Resume 1.0.0 (https://jsonresume.org/schema), for sites that read it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from flows.cv.model import Cv, Experience, School
from flows.cv.sheet import newest_first

FILE_NAME = "resume.json"
_SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
_VOLUNTEER = frozenset({"volunteer", "sport"})
_PROJECT = frozenset({"school"})


def resume_json(cv: Cv, today: date) -> dict[str, Any]:
    """Return the CV as a JSON Resume object; what was not told is left out, not empty."""
    done = newest_first(cv.experiences)
    unpaid = [one for one in done if one.kind in _VOLUNTEER]
    projects = [one for one in done if one.kind in _PROJECT]
    work = [one for one in done if one.kind not in _VOLUNTEER | _PROJECT]
    return _told(
        {
            "$schema": _SCHEMA,
            "basics": _basics(cv),
            "work": [_done(one, "name", "position") for one in work],
            "volunteer": [_done(one, "organization", "position") for one in unpaid],
            "projects": [_project(one) for one in projects],
            "education": [_education(cv.school)] if cv.school else [],
            "certificates": [{"name": course.name} for course in cv.courses if course.certificate],
            "skills": [_told({"name": s.name, "level": s.reason}) for s in cv.strengths],
            "languages": [
                _told({"language": s.language, "fluency": s.level}) for s in cv.languages
            ],
            "interests": [{"name": name} for name in cv.interests],
            "references": [
                {"name": r.name, "reference": ", ".join(filter(None, (r.relation, r.phone)))}
                for r in cv.references
            ],
            "meta": {"version": "v1.0.0", "lastModified": f"{today.isoformat()}T12:00:00Z"},
        }
    )


def _basics(cv: Cv) -> dict[str, Any]:
    return _told(
        {
            "name": cv.name,
            "email": cv.email,
            "phone": cv.phone,
            "summary": cv.profile,
            "location": {"city": cv.area, "countryCode": "DK"} if cv.area else None,
        }
    )


def _done(one: Experience, place: str, position: str) -> dict[str, Any]:
    return _told({place: one.place, position: one.title, **_dates(one), "summary": one.line})


def _project(one: Experience) -> dict[str, Any]:
    return _told({"name": one.place or one.title, **_dates(one), "description": one.line})


def _dates(one: Experience) -> dict[str, str | None]:
    return {
        "startDate": str(one.start) if one.start else None,
        "endDate": str(one.end) if one.end else None,
    }


def _education(school: School) -> dict[str, Any]:
    return _told(
        {
            "institution": school.name,
            "studyType": school.grade,
            "courses": list(school.subjects),
        }
    )


def _told(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value not in (None, "", [], {})}
