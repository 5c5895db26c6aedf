"""The values that cross Makker's doors: one message in, one message out."""

from dataclasses import dataclass
from typing import Literal

from flows.failure import AddressState

InboundKind = Literal["message", "button", "edited", "other", "due"]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file on its way in or out, whole, in memory (channels refuse what is too large)."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Inbound:
    """One event at the door.

    `external_id` is the provider's own id; together with `channel` it is unique for good, so the
    same event delivered fifty times is one turn. `name` is what the provider says the sender is
    called ("" when unknown), `answers` its id of the message of ours that this one answers, where
    the channel says so. Kind `due` is Makker's own: a timer that fired.
    """

    channel: str
    external_id: str
    address: str
    text: str = ""
    kind: InboundKind = "message"
    files: tuple[Attachment, ...] = ()
    name: str = ""
    answers: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """A button: what it says, and at most 64 ASCII bytes that come back when it is pressed."""

    label: str
    data: str


@dataclass(frozen=True, slots=True)
class Outbound:
    """One message to one address. `key` is the same for every attempt at the same message."""

    key: str
    address: str
    text: str
    options: tuple[Option, ...] = ()
    attachment: Attachment | None = None


@dataclass(frozen=True, slots=True)
class Accepted:
    """A provider's yes: its id for the message, and how many parts it was sent in."""

    provider_id: str
    segments: int = 1


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a provider later says of a message it accepted; `code` is its error code or "".

    `key` is our own key of the message where the provider hands it back, else "": it settles a
    message whose first answer was lost. `address_state` is what the failure says of the address.
    """

    channel: str
    provider_id: str
    state: Literal["delivered", "failed"]
    code: str = ""
    key: str = ""
    address_state: AddressState | None = None
