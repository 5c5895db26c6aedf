"""Purposes: what Makker writes about by itself, each of which can be switched off alone."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from flows.tidy import plain

Purpose = Literal["reminders", "questions", "role_model"]
PURPOSES: tuple[Purpose, ...] = get_args(Purpose)
"""Reminders of shifts, questions of Makker's own, and the role model's messages."""

LONGEST = 90
_NAMES: Mapping[Purpose, str] = {
    "reminders": r"(?:vagt ?)?pamindelser?(?: om (?:mine )?vagter)?|reminders?|remindere|"
    r"minde mig om (?:mine )?vagter|remind me",
    "questions": r"sporgsmal(?: fra dig)?|sporge(?: mig)?(?: hvordan det gar)?|check ?ins?|"
    r"questions",
    "role_model": r"(?:beskeder fra )?(?:min )?rollemodel(?:len|ler)?|(?:my )?role ?models?",
}
_NO = (
    r"(?:(?:jeg )?(?:vil|gider|skal) )?(?:(?:du skal )?ikke (?:have )?(?:flere |mere )?|"
    r"ingen (?:flere )?|stop med (?:at )?(?:sende )?(?:mig )?|stop |sluk (?:for )?|drop |uden |"
    r"fri for |no (?:more )?|do ?n ?t |turn off )"
)
_YES = (
    r"(?:(?:jeg )?vil )?(?:gerne (?:have )?|taend (?:for )?|start (?:med )?|ja til |kun |"
    r"yes to |turn on |i want )"
)
_TAIL = r"(?: (?:igen|mere|til|tak|please|again|nu))*"
_BUT = re.compile(r"[,.;]|\b(?:men|but|og|and)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Switch:
    """What is switched off, and what on."""

    off: tuple[Purpose, ...] = ()
    on: tuple[Purpose, ...] = ()


def switched(text: str, models: Sequence[str] = ()) -> Switch | None:
    """Return what a message like "ikke flere påmindelser, men gerne Bilal" switches, or None.

    What it asks to go on with and has no name here is simply left as it is. "Gerne Bilal" alone
    is about role models, where one of these `models` is called that.
    """
    if len(text) > LONGEST:
        return None
    parts = [plain(part) for part in _BUT.split(text)]
    off = tuple(p for p in PURPOSES if any(_is(_NO, p, part) for part in parts))
    on = tuple(p for p in PURPOSES if any(_is(_YES, p, part) for part in parts) and p not in off)
    if not (off or on) and any(_calls(model, plain(text)) for model in models):
        on = ("role_model",)
    return Switch(off, on) if off or on else None


def _calls(model: str, text: str) -> bool:
    name = rf"(?:(?:beskeder |hore )?fra )?{re.escape(plain(model))}"
    return re.fullmatch(rf"{_YES}{name}{_TAIL}", text) is not None


def _is(how: str, purpose: Purpose, part: str) -> bool:
    return re.fullmatch(rf"{how}(?:{_NAMES[purpose]}){_TAIL}", part) is not None
