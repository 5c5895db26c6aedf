"""E-mail addresses, typed and read aloud."""

from datetime import date

import pytest

from flows.answers import Email
from flows.kind import Reading, Unclear, Unfit

READING = Reading(date(2026, 11, 22), "da")
READ = {
    "amina@gmail.com": "amina@gmail.com",
    " amina@gmail.com ": "amina@gmail.com",
    "amina@Gmail.Com": "amina@gmail.com",
    "Amina@GMAIL.COM": "Amina@gmail.com",
    "amina.hassan@hotmail.com": "amina.hassan@hotmail.com",
    "amina_h10@live.dk": "amina_h10@live.dk",
    "amina+job@gmail.com": "amina+job@gmail.com",
    "ali-07@mail.dk": "ali-07@mail.dk",
    "amina@mail.com": "amina@mail.com",
    "ali@elev.skole.dk": "ali@elev.skole.dk",
    "min mail er amina@gmail.com": "amina@gmail.com",
    "det er amina@gmail.com 🙂": "amina@gmail.com",
    "amina@gmail.com.": "amina@gmail.com",
    "amina@gmail.com!": "amina@gmail.com",
    "<amina@gmail.com>": "amina@gmail.com",
    "mailto:amina@gmail.com": "amina@gmail.com",
    "amina @ gmail.com": "amina@gmail.com",
    "amina@ gmail.com": "amina@gmail.com",
    "amina at gmail punktum com": "amina@gmail.com",
    "amina at gmail.com": "amina@gmail.com",
    "amina snabela gmail punktum com": "amina@gmail.com",
    "amina snabel-a gmail dot com": "amina@gmail.com",
    "amina snabel a gmail . com": "amina@gmail.com",
    "amina (at) gmail (dot) com": "amina@gmail.com",
    "amina punktum hassan at gmail punktum com": "amina.hassan@gmail.com",
    "min mail er amina at gmail punktum com": "amina@gmail.com",
    "my email is amina at gmail dot com": "amina@gmail.com",
    "o'neil@gmail.com": "o'neil@gmail.com",
}
UNREAD = {
    "": "",
    "amina": "",
    "amina@": "",
    "@gmail.com": "",
    "amina@gmail": "",
    "amina@@gmail.com": "",
    "amina@gmail..com": "",
    ".amina@gmail.com": "",
    "amina.@gmail.com": "",
    "åse@gmail.com": "",
    "amina@-gmail.com": "",
    "aminagmail.com": "at",
    "amina.gmail.com": "at",
    "amina gmail.com": "at",
    "amina@gmial.com": "typo",
    "amina@gmail.con": "typo",
    "amina@hotmial.com": "typo",
    "amina@outlok.com": "typo",
    "a@b.dk eller c@d.dk": "",
    "jeg glemte at sige det": "",
    "det har jeg ikke": "",
    "20123456": "",
    "😂@😂.dk": "",
    "a" * 65 + "@gmail.com": "",
    "a@" + "b" * 250 + ".dk": "",
    "@" * 4000: "",
}


@pytest.mark.parametrize(("text", "expected"), READ.items())
def test_read(text: str, expected: str) -> None:
    assert Email().read(text, READING) == expected


@pytest.mark.parametrize(("text", "reason"), UNREAD.items())
def test_asked_again(text: str, reason: str) -> None:
    assert Email().read(text, READING) == Unclear(reason)


@pytest.mark.parametrize("raw", ["amina", "amina@GMAIL.com", "", None, 5])
def test_what_no_longer_fits(raw: object) -> None:
    with pytest.raises(Unfit):
        Email().load(raw)  # type: ignore[arg-type]
