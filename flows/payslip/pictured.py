"""Pictures of payslips that a youth wants kept, shown or erased, in words of their own."""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Literal, cast

from flows.kind import Json
from flows.slip_effects import ErasePictures, KeepPicture, ShowPictures
from flows.talk import Talk
from flows.tidy import plain

Wanted = Literal["keep", "show", "erase", "erase_all"]

OFFERED_FOR = timedelta(days=1)
"""So long the picture of a slip that was read waits for a "gem den"."""
LONGEST = 60
_SLIP = "payslip"
_MINE = r"(?:(?:min|mine|den|det|the|my) )?(?:gemte )?"
_ONE, _ALL = r"lonsed(?:del|len)|payslip", r"lonsedler(?:ne)?|payslips"
_PICTURE = rf"billedet(?: af {_MINE}(?:{_ONE}))?|(?:the )?picture(?: of {_MINE}payslip)?"
_PICTURES = rf"billeder(?:ne)?(?: af {_MINE}(?:{_ALL}))?|(?:the )?pictures"
_MEANS: Mapping[Wanted, re.Pattern[str]] = {
    "keep": re.compile(
        rf"(?:gem|behold|keep|save) (?:lige )?"
        rf"(?:den|det|it|filen|the file|pdf en|pdfen|{_PICTURE}|{_MINE}(?:{_ONE}))"
    ),
    "show": re.compile(
        rf"(?:vis|find|show)(?: mig| me)? (?:alle )?{_MINE}(?:{_ONE}|{_ALL})(?: igen)?"
    ),
    "erase": re.compile(rf"(?:slet|fjern|delete|erase) (?:{_PICTURE}|{_MINE}(?:{_ONE}))"),
    "erase_all": re.compile(
        rf"(?:slet|fjern|delete|erase) (?:alle |all )?(?:{_PICTURES}|{_MINE}(?:{_ALL}))"
    ),
}


def wanted(text: str) -> Wanted | None:
    """Return what the whole message wants of pictures of payslips; None: something else."""
    said = plain(text.removesuffix("tak")) if len(text) <= LONGEST else ""
    return next((what for what, means in _MEANS.items() if means.fullmatch(said)), None)


def take_picture(talk: Talk, text: str) -> bool:
    """Do what a youth wants of a picture of theirs; False when it is about something else."""
    what = wanted(text)
    youth = talk.person.role == "youth" and talk.person.enrolled
    if what is None or not youth or talk.answers(text):
        return False
    if what != "keep":
        effect = ShowPictures() if what == "show" else ErasePictures(what == "erase_all")
        talk.order(effect, f"picture_{what}")
        return True
    about = _lately_read(talk)
    elsewhere = talk.current is not None and talk.current.flow != _SLIP
    if about is None or elsewhere:
        return False
    if about.get("picture") is True:
        talk.order(KeepPicture(), "picture_keep")
    else:
        talk.say("billede_ikke", of=_SLIP)
    return True


def _lately_read(talk: Talk) -> Mapping[str, Json] | None:
    """Return what the talk was told of the slip that was read in the last day; None: of none."""
    now = talk.conversations.get(_SLIP)
    if now is None or now.touched is None or talk.desk.now - now.touched > OFFERED_FOR:
        return None
    about = cast(Mapping[str, Json], now.given.get("about") or {})
    return about if "reading" in about else None


def picture_name(reading: Mapping[str, Json]) -> str:
    """Return what the picture of a slip is called, by its month: "loenseddel-2026-04.png"."""
    slip = cast(Mapping[str, Json], reading.get("slip") or {})
    day = slip.get("period_from") or slip.get("pay_date")
    month = f"-{day[:7]}" if isinstance(day, str) else ""
    return f"loenseddel{month}.png"
