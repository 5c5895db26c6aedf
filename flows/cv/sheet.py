"""What stands on the sheet of paper: every word of a CV in its place, ready to be drawn."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from flows.cv.drawable import breakable, drawable
from flows.cv.model import Cv, Experience, School
from flows.cv.moment import Moment
from flows.cv.phrases import phrases
from flows.cv.school import class_of

# More than this does not fit one page at a size that can be read.
MOST_EXPERIENCES = 8

Part = dict[str, Any]


def sheet(cv: Cv, today: date) -> Part:
    """Return the texts of the CV as JSON: title, name, contact, profile and two columns of parts.

    A part has a heading, and of `entries` (things done), `pairs` (two short texts) and `text` one
    that is not empty. A CV without a part gets no heading for it.
    """
    words = phrases(cv.language)
    name = drawable(cv.name)
    return {
        "title": f"CV - {name}",
        "author": name,
        "name": breakable(name),
        "language": cv.language,
        "photo_alt": words["photo"].format(name=name),
        "contact": [line for line in map(drawable, _contact(cv, today, words)) if line],
        "profile": breakable(cv.profile),
        "main": list(filter(_says_something, _main(cv, words))),
        "side": list(filter(_says_something, _side(cv, words))),
    }


def period(experience: Experience, words: Mapping[str, Any]) -> str:
    """Return "marts 2024 – nu", "2023 – 2024", "juni 2025", or "" when no time was told."""
    if experience.start is None:
        return ""
    start = _moment(experience.start, words)
    end = _moment(experience.end, words) if experience.end else words["now"]
    return start if start == end else f"{start} – {end}"


def phone_in_pairs(phone: str) -> str:
    """Return a Danish number as "20 12 34 56", any other as it is."""
    digits = phone.removeprefix("+45").replace(" ", "")
    if len(digits) != 8 or not digits.isdecimal():
        return phone
    return " ".join(digits[i : i + 2] for i in range(0, 8, 2))


def _contact(cv: Cv, today: date, words: Mapping[str, Any]) -> Iterable[str]:
    age = cv.age(today)
    if age is not None:
        yield words["years"].format(age=age)
    yield from (cv.area or "", phone_in_pairs(cv.phone or ""), cv.email or "")


def _main(cv: Cv, words: Mapping[str, Any]) -> Iterable[Part]:
    heading = words["heading"]
    newest = newest_first(cv.experiences)[:MOST_EXPERIENCES]
    entries = [
        {
            "title": breakable(done.title),
            "place": breakable(done.place),
            "time": period(done, words),
            "line": breakable(done.line),
        }
        for done in newest
    ]
    yield _part(heading["experience"], entries=entries)
    courses = [
        _pair(course.name, after=words["certificate"] if course.certificate else "")
        for course in cv.courses
    ]
    yield _part(heading["courses"], pairs=courses)
    yield _part(heading["school"], pairs=[_school(cv.school, words)] if cv.school else [])


def _side(cv: Cv, words: Mapping[str, Any]) -> Iterable[Part]:
    heading = words["heading"]
    yield _part(heading["strengths"], pairs=[_pair(s.name, s.reason) for s in cv.strengths])
    languages = [_pair(s.language, after=s.level) for s in cv.languages]
    yield _part(heading["languages"], pairs=languages)
    yield _part(heading["interests"], text=breakable(", ".join(cv.interests)))
    references = [_pair(r.name, r.relation, phone_in_pairs(r.phone)) for r in cv.references]
    yield _part(heading["references"], pairs=references)


def newest_first(experiences: Iterable[Experience]) -> list[Experience]:
    """Return what still goes on, then the rest by when it ended; what has no time comes last."""

    def order(done: Experience) -> tuple[bool, bool, tuple[int, int]]:
        latest = done.end or done.start
        return (
            done.start is not None,
            done.end is None,
            (latest.year, latest.month or 12) if latest else (0, 0),
        )

    return sorted(experiences, key=order, reverse=True)


def _moment(moment: Moment, words: Mapping[str, Any]) -> str:
    if moment.month is None:
        return str(moment.year)
    return f"{words['months'][moment.month - 1]} {moment.year}"


def _school(school: School, words: Mapping[str, Any]) -> Part:
    subjects = ", ".join(school.subjects)
    below = words["heading"]["subjects"].format(subjects=subjects) if subjects else ""
    grade = school.grade
    if grade.endswith("klasse"):
        grade = words["profile"]["class"].format(number=class_of(grade))
    return _pair(", ".join(filter(None, (school.name, grade))), below)


def _part(
    heading: str,
    *,
    entries: list[Part] | None = None,
    pairs: list[Part] | None = None,
    text: str = "",
) -> Part:
    return {"heading": heading, "entries": entries or [], "pairs": pairs or [], "text": text}


def _says_something(part: Part) -> bool:
    return bool(part["entries"] or part["pairs"] or part["text"])


def _pair(head: str, *below: str, after: str = "") -> Part:
    return {"head": breakable(head), "below": _all_breakable(below), "after": breakable(after)}


def _all_breakable(texts: Iterable[str]) -> list[str]:
    return [text for text in map(breakable, texts) if text]
