"""The two or three sentences at the top of the CV, made of what was told and nothing else."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from flows.cv.lines import listed
from flows.cv.model import School
from flows.cv.phrases import phrases
from flows.cv.school import class_of

_ABLE = ("god ", "good ")


def profile(age: int | None, school: School | None, strengths: Sequence[str], language: str) -> str:
    """Return "Jeg er 15 år og går i 8. klasse på Hastrupskolen. Jeg er ansvarlig og rolig."

    `strengths` are ids. "" when no more than the age is known: that alone presents nobody.
    """
    words = phrases(language)
    said = words["profile"]
    facts = list(_facts(age, school, said))
    good_at = _good_at([str(words["strength"][which]) for which in strengths], words["and"])
    if not good_at and len(facts) < 2:
        return ""
    sentences = (
        said["who"].format(facts=listed(facts, words["and"])) if facts else "",
        said["strengths"].format(strengths=good_at) if good_at else "",
    )
    return " ".join(filter(None, sentences))


def _good_at(names: Sequence[str], last: str) -> str:
    """Return "rolig, god til sprog og til at forklare": "god" is said once, at the end."""
    able = [name for name in names if name.startswith(_ABLE)]
    first, *others = able or [""]
    rest = (name.partition(" ")[2] for name in others)
    return listed([*(name for name in names if name not in able), first, *rest], last)


def _facts(age: int | None, school: School | None, said: Mapping[str, Any]) -> Iterator[str]:
    if age is not None:
        yield said["age"].format(age=age)
    if school is None:
        return
    number = class_of(school.grade)
    grade = said["class"].format(number=number) if number else school.grade
    if grade and school.name:
        yield said["grade"].format(grade=said["at"].format(grade=grade, school=school.name))
    elif grade:
        yield said["grade"].format(grade=grade)
    elif school.name:
        yield said["school"].format(school=school.name)
