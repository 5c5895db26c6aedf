"""What a youth, a role model, or the office may want done about the two of them."""

from dataclasses import dataclass
from typing import Literal

Decision = Literal["through", "clean", "refuse"]


@dataclass(frozen=True, slots=True)
class SayToPair:
    """Let the other one of these matches read these words: held first where they must be.

    `each`: it is for several at once, each for themselves, and no talk with one of them begins.
    """

    matches: tuple[int, ...]
    words: str
    each: bool = False


@dataclass(frozen=True, slots=True)
class FileToPair:
    """Let the other one of a match have a file (its id) that the person sent."""

    match: int
    file: int


@dataclass(frozen=True, slots=True)
class TalkWithPair:
    """From now on what I write goes to the other one of this match."""

    match: int


@dataclass(frozen=True, slots=True)
class HangUp:
    """What I write is for Makker again, who says so where `name` tells whom I wrote with."""

    name: str = ""


@dataclass(frozen=True, slots=True)
class StopPair:
    """The youth wants peace from the role model of this match, at once."""

    match: int
    words: str = ""


NOT_MINE = -1
"""Stands for a match where somebody else's youth is meant."""


@dataclass(frozen=True, slots=True)
class Worry:
    """A role model is worried about the youth of this match (0: which one is not said)."""

    match: int
    words: str


@dataclass(frozen=True, slots=True)
class NoteMeeting:
    """A role model tells that they have met the youth of this match."""

    match: int
    words: str


PairEffect = SayToPair | FileToPair | TalkWithPair | HangUp | StopPair | Worry | NoteMeeting


# -- the office -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AddRoleModel:
    """Staff: somebody new is a role model in my area, with this mobile number (E.164)."""

    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class Certify:
    """Staff: I have seen the certificate of the role model `name`; it holds until a date (ISO)."""

    name: str
    until: str


@dataclass(frozen=True, slots=True)
class MakeMatch:
    """Staff: these two belong together, for a reason that both may hear."""

    youth: str
    model: str
    reason: str


@dataclass(frozen=True, slots=True)
class EndMatch:
    """Staff: these two say goodbye within a week; `next` is what the youth has then."""

    youth: str
    model: str
    next: str


@dataclass(frozen=True, slots=True)
class OpenMatch:
    """Staff: these two may write again."""

    youth: str
    model: str


@dataclass(frozen=True, slots=True)
class AllowFiles:
    """Staff: these two may (or may no longer) send each other photos without being held."""

    youth: str
    model: str
    allowed: bool


@dataclass(frozen=True, slots=True)
class ShowHeld:
    """Staff: which messages wait for me (0), or what does this one say?"""

    number: int = 0


@dataclass(frozen=True, slots=True)
class DecideHeld:
    """Staff: let this message through, without what is held in it, or not at all."""

    number: int
    how: Decision


@dataclass(frozen=True, slots=True)
class ReadPair:
    """Staff: show me what these two have written to each other, for this reason."""

    youth: str
    model: str
    why: str


@dataclass(frozen=True, slots=True)
class CutOff:
    """Staff: the phone of the colleague or role model `name` is lost: nothing goes there now."""

    name: str


OfficePairEffect = (
    AddRoleModel
    | Certify
    | MakeMatch
    | EndMatch
    | OpenMatch
    | AllowFiles
    | ShowHeld
    | DecideHeld
    | ReadPair
    | CutOff
)
