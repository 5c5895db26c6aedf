"""Would a stored conversation go on as it stands if this release were put in place now?"""

from dataclasses import dataclass
from typing import Literal

from flows.conversation import Conversation
from flows.handed_in import replayed
from flows.topics import TOPICS


@dataclass(frozen=True, slots=True)
class Verdict:
    """`same`: goes on; `moved`: another question would be put; `breaks`: `detail` says how."""

    kind: Literal["same", "moved", "breaks"]
    asked: str | None = None
    now: str | None = None
    detail: str = ""


def verdict(conversation: Conversation) -> Verdict:
    """Play a conversation against the code as it is; nothing is changed."""
    if conversation.flow not in TOPICS:
        return Verdict("breaks", detail=f"there is no topic {conversation.flow!r} any more")
    try:
        played = replayed(conversation)
    except Exception as error:
        return Verdict("breaks", detail=repr(error))
    now = played.open.key if played.open else None
    kind: Literal["same", "moved"] = "same" if now == conversation.asked else "moved"
    return Verdict(kind, conversation.asked, now)
