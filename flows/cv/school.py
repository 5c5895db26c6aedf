"""School and class, read from one sentence."""

import re

from flows.cv.model import School

# The surest sign first: "2.g", "8. klasse" or "8b", "year 8", and a number alone.
_GRADES = (
    re.compile(r"\b(?P<secondary>[1-3])\s?\.?\s?(?P<line>g|hf|htx|hhx)\b", re.I),
    re.compile(
        r"\b(?:i\s+)?(?P<number>10|[0-9])\s?\.?\s?(?:klasse|klase|kl)\b\.?(?:\s*(?P<letter>[a-h])\b)?",
        re.I,
    ),
    re.compile(r"\b(?:i\s+)?(?P<number>10|[0-9])\s?\.?\s?(?P<letter>[a-h])\b", re.I),
    re.compile(r"\b(?:year|grade|class)\s(?P<number>10|[0-9])(?P<letter>[a-h])?\b", re.I),
    re.compile(r"\b(?P<number>10|[0-9])\.?$", re.I),
)
_AROUND = re.compile(
    r"^(?:(?:jeg|i|går|go|am|to|på|at|in|og|and|the school is)\b\s*)+"
    r"|\s+(?:på|i|at|in|og|and)$|^[\s,.\-:;]+|[\s,.\-:;]+$",
    re.IGNORECASE,
)


def read_school(told: str) -> School:
    """Return the school and the class ("8. b", "8. klasse", "2.g", "" when none is named)."""
    text = " ".join(told.split())
    found = next((match for pattern in _GRADES if (match := pattern.search(text))), None)
    if found is None:
        return School(_name(text))
    return School(_name(f"{text[: found.start()]} {text[found.end() :]}"), _grade(found))


def _grade(found: re.Match[str]) -> str:
    said = found.groupdict()
    if said.get("secondary"):
        return f"{said['secondary']}.{said['line'].lower()}"
    letter = said.get("letter")
    return f"{said['number']}. {letter.lower() if letter else 'klasse'}"


def class_of(grade: str) -> str:
    """Return "8" for "8. b" and "8. klasse", "" for all that is no class of the folkeskole."""
    number, _, rest = grade.partition(". ")
    return number if rest and number.isdecimal() else ""


def _name(rest: str) -> str:
    name, before = " ".join(rest.split()), None
    while name != before:
        before, name = name, _AROUND.sub("", name).strip()
    return name[:1].upper() + name[1:]
