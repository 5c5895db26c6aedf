"""Answers cross between the processes whole, and nothing else does."""

import os
import pickle
from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest

from bot.reading import wire
from flows.payslip.reading.reading import Doubt, OtherLine, Reading
from flows.payslip.reading.unread import Unread
from flows.payslip.slip import Slip

READING = Reading(
    Slip(pay_date=date(2026, 10, 30), hours=Decimal("41.5"), net=324530),
    {"net": 0.98},
    (Doubt("hours", Decimal("41.5"), (Decimal(41),), "several"),),
    (OtherLine("Frokost", -13500, 0.9),),
    (4500,),
    "payslip",
    ("Lønseddel",),
    1,
)


@pytest.mark.parametrize("answer", [READING, Reading(), Unread("password")])
def test_what_is_told_is_heard(answer: Reading | Unread) -> None:
    assert wire.heard(wire.told(answer)) == answer


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"hej",
        pickle.dumps("hej"),
        pickle.dumps(Slip()),
        pickle.dumps(os.getcwd),
        pickle.dumps(wire.heard),
        b"cflows.payslip.slip\ntold\n(I1\ntR.",
        b"cflows.payslip.slip\nSlip.from_json\n(dtR.",
    ],
)
def test_anything_else_is_refused(body: bytes) -> None:
    with pytest.raises(wire.WrongAnswer):
        wire.heard(body)


def test_frames_are_taken_one_by_one() -> None:
    stream = BytesIO(wire.framed(b"en") + wire.framed(b"") + wire.framed(b"to") + b"\0\0\0\x09x")
    assert [wire.taken(stream) for _ in range(4)] == [b"en", b"", b"to", None]


def test_several_files_come_out_as_they_were_packed() -> None:
    files = (b"%PDF-1", b"", b"\xff\xd8\xff" * 3)
    assert wire.unpacked(wire.packed(files)) == files
