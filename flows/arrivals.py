"""What a flow may want done about coming in: invitations, numbers, codes, parents, being ready."""

from dataclasses import dataclass
from typing import Literal

from flows.kind import Json

Settled = Literal["yes", "no", "silent"]
ConsentState = Literal["asked", "yes", "no", "withdrawn", "wrong_child"]


@dataclass(frozen=True, slots=True)
class Invite:
    """Staff: ask the youth at this mobile number (E.164) whether they want to be in.

    Without a number they are written in at once, for a human to reach.
    """

    name: str
    age: int
    area: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class ShowPage:
    """Staff: show what the youth called `name` has told on the way to being ready."""

    name: str


@dataclass(frozen=True, slots=True)
class AskParent:
    """Ask a parent of whoever wants this for their yes."""

    phone: str
    language: str


@dataclass(frozen=True, slots=True)
class AskParentOf:
    """Staff: ask a parent of the youth called `name` for their yes."""

    phone: str
    language: str
    name: str


@dataclass(frozen=True, slots=True)
class SettleInvitation:
    """What came of an invitation; with a yes, who they say they are."""

    invitation: int
    state: Settled
    name: str = ""


@dataclass(frozen=True, slots=True)
class WrongNumber:
    """Whoever writes is not the person this address belonged to: nothing more goes there.

    `words` is what they wrote, for a human; `begin`: they want to be in themselves.
    """

    words: str = ""
    begin: bool = False


@dataclass(frozen=True, slots=True)
class JoinCode:
    """Give the person a code that joins another phone of theirs."""


@dataclass(frozen=True, slots=True)
class FriendWord:
    """Give the person a word of their own to pass on to friends."""


@dataclass(frozen=True, slots=True)
class NoteReady:
    """Keep what a youth has told of an item on the way to being ready."""

    item: str
    answer: Json


@dataclass(frozen=True, slots=True)
class AnswerConsent:
    """Keep where a parent stands; `misses` counts messages in a row that were not understood."""

    consent: int
    state: ConsentState
    step: str
    said: str | None = None
    misses: int = 0


@dataclass(frozen=True, slots=True)
class ParentHuman:
    """A parent wants a human who speaks their language; `words` are their own."""

    consent: int
    words: str


@dataclass(frozen=True, slots=True)
class ParentTips:
    """A parent wants the short texts on how to support their child."""

    consent: int


Arrival = (
    AskParent
    | SettleInvitation
    | WrongNumber
    | JoinCode
    | FriendWord
    | NoteReady
    | AnswerConsent
    | ParentHuman
    | ParentTips
)
OfStaff = Invite | ShowPage | AskParentOf
Coming = Arrival | OfStaff
