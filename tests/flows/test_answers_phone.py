"""Phone numbers as they are typed, and never one that is nobody's own."""

from datetime import date

import pytest

from flows.answers import Phone
from flows.kind import Reading, Unclear, Unfit

READING = Reading(date(2026, 11, 22), "da")
SAME = [
    "20123456",
    "20 12 34 56",
    "2012 3456",
    "20-12-34-56",
    "20.12.34.56",
    " 20123456 ",
    "+4520123456",
    "+45 20 12 34 56",
    "+45 20123456",
    "(+45) 20123456",
    "+45-20-12-34-56",
    "004520123456",
    "0045 20 12 34 56",
    "4520123456",
    "45 20 12 34 56",
    "mit nummer er 20123456",
    "mit nummer er 20 12 34 56 🙂",
    "det er 20123456",
    "tlf. 20123456",
    "tlf: 20 12 34 56",
    "my number is +45 2012 3456",
    "20123456!",
    "20\u00a012\u00a034\u00a056",
    "٢٠١٢٣٤٥٦",
    "２０１２３４５６",
    "jeg er 15 og mit nummer er 20123456",
]
UNREAD = {
    "": "",
    "12345678": "",
    "2012345": "",
    "201234567": "",
    "112": "bounds",
    "ring 112": "bounds",
    "114": "bounds",
    "80123456": "bounds",
    "80 12 34 56": "bounds",
    "90123456": "bounds",
    "20123456 eller 20123457": "",
    "1206101234567890123456": "",
    "+999 123456789": "",
    "ved ikke": "",
    "amina@gmail.com": "",
    "😂": "",
    "+": "",
    "++++++++++": "",
    "0" * 5000: "",
}


@pytest.mark.parametrize("text", SAME)
def test_read_as_e164(text: str) -> None:
    assert Phone().read(text, READING) == "+4520123456"


@pytest.mark.parametrize(("text", "reason"), UNREAD.items())
def test_asked_again(text: str, reason: str) -> None:
    assert Phone().read(text, READING) == Unclear(reason)


def test_numbers_from_next_door_are_numbers_too() -> None:
    assert Phone().read("+46 70 174 06 05", READING) == "+46701740605"
    assert Phone(region="SE").read("070-174 06 05", READING) == "+46701740605"


@pytest.mark.parametrize("raw", ["20123456", "+4512345678", "+4580123456", "", None, 20123456])
def test_what_no_longer_fits(raw: object) -> None:
    with pytest.raises(Unfit):
        Phone().load(raw)  # type: ignore[arg-type]
