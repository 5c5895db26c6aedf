"""A CV survives being kept, whatever stands in it."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.cv.model import Cv, Speech, file_name
from flows.cv.moment import Moment
from tests.flows.cv_samples import AMINA, MINIMAL, longest


@pytest.mark.parametrize("cv", [AMINA, MINIMAL, longest()], ids=["full", "minimal", "longest"])
def test_a_cv_comes_back_from_json_as_it_was(cv: Cv) -> None:
    assert Cv.from_json(json.loads(json.dumps(cv.to_json()))) == cv


@given(st.text(), st.text(), st.text())
def test_any_text_comes_back_from_json(first: str, profile: str, language: str) -> None:
    cv = replace(MINIMAL, first_name=first, profile=profile, languages=(Speech(language),))
    assert Cv.from_json(json.loads(json.dumps(cv.to_json()))) == cv


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("Amina", "Sørensen", "CV-Amina-Sørensen.pdf"),
        ("Åse Marie", "Bæk", "CV-Åse-Marie-Bæk.pdf"),
        ("../../etc", "passwd\0", "CV-etc-passwd.pdf"),
        ('A"b', "c;d\r\n", "CV-A-b-c-d.pdf"),
        ("محمد", "علي", "CV-محمد-علي.pdf"),
        ("!!!", "", "CV.pdf"),
    ],
)
def test_the_file_name_is_the_persons_and_safe(first: str, last: str, expected: str) -> None:
    assert file_name(replace(MINIMAL, first_name=first, last_name=last)) == expected


def test_age_turns_on_the_birthday() -> None:
    assert AMINA.age(date(2026, 6, 11)) == 14
    assert AMINA.age(date(2026, 6, 12)) == 15
    assert MINIMAL.age(date(2026, 6, 12)) is None


@given(st.integers(1900, 2200), st.none() | st.integers(1, 12))
def test_a_moment_comes_back_from_its_text(year: int, month: int | None) -> None:
    assert Moment.parse(str(Moment(year, month))) == Moment(year, month)


def test_a_year_alone_is_not_before_a_month_in_it() -> None:
    assert not Moment(2025).before(Moment(2025, 3))
    assert not Moment(2025, 3).before(Moment(2025))
    assert Moment(2024).before(Moment(2025, 1))


@pytest.mark.parametrize("text", ["", "2024-13", "24", "2024-3", "1800", "snart"])
def test_what_is_no_moment_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Moment.parse(text)
