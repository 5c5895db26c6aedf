"""The score counts right what a reader does and does not."""

import json
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.payslips.__main__ import write
from tests.payslips.batch import batch
from tests.payslips.score import same, score


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("slips")
    for number, made in enumerate(batch(2, 8)):
        write(place / f"{number}.pdf", made.paper.pdf(Random(number)), made, "pdf")
    return place


def perfect(file: Path, known: Mapping[str, str | None]) -> Mapping[str, Any]:
    truth = json.loads(file.with_suffix(".json").read_text("utf-8"))
    codes = [truth["fault"]] if truth["fault"] else []
    return {"fields": truth["fields"], "findings": [{"code": c, "sure": 0.9} for c in codes]}


def accuser(file: Path, known: Mapping[str, str | None]) -> Mapping[str, Any]:
    return {"fields": {}, "findings": [{"code": "sum_wrong", "sure": 0.9}]}


def breaker(file: Path, known: Mapping[str, str | None]) -> Mapping[str, Any]:
    raise ValueError("torn")


def test_a_perfect_reader_has_everything(folder: Path) -> None:
    counted = score(perfect, folder)
    assert counted.right == counted.fields and counted.found == counted.faults
    assert not counted.wrong + counted.false + counted.missed + counted.broken
    assert "fields exactly right: 100.00%" in counted.report()


def test_a_false_accusation_is_counted(folder: Path) -> None:
    counted = score(accuser, folder)
    assert counted.false and counted.missed and counted.wrong


def test_a_reader_that_breaks_is_scored_too(folder: Path) -> None:
    counted = score(breaker, folder, "pdf")
    assert len(counted.broken) == 8 and counted.found.total() == 0


def test_another_difficulty_is_left_out(folder: Path) -> None:
    assert score(perfect, folder, "hard").fields.total() == 0


def test_numbers_are_the_same_however_they_are_written() -> None:
    assert same("hours", "45", "45.00") and same("net", None, None)
    assert not same("net", "45", None) and not same("net", "x", "45.00")
