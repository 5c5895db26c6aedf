"""Would a stored conversation go on as it stands if this release were put in place now?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from flows.chat import Chat
from flows.conversation import Conversation
from flows.kind import Json
from flows.person import Person
from flows.runner import play
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
    topic = TOPICS.get(conversation.flow)
    if topic is None:
        return Verdict("breaks", detail=f"there is no topic {conversation.flow!r} any more")
    try:
        person = Person.from_json(cast(Mapping[str, Json], conversation.given["person"]))
        today = date.fromisoformat(cast(str, conversation.given["today"]))
        chat = Chat(person, today, conversation.given)
        played = play(topic.flow, chat, conversation.answers)
    except Exception as error:
        return Verdict("breaks", detail=repr(error))
    now = played.open.key if played.open else None
    kind: Literal["same", "moved"] = "same" if now == conversation.asked else "moved"
    return Verdict(kind, conversation.asked, now)
