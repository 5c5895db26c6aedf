"""What a flow is handed when it starts, kept with its conversation, and played with it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import cast

from flows.chat import Chat
from flows.conversation import Conversation
from flows.desk import Desk
from flows.kind import Json
from flows.person import Person
from flows.runner import Played, play
from flows.topics import TOPICS

PASSING = frozenset(
    {"help_name", "help_when", "help_closed", "voice", "cases", "colleagues", "thread", "off"}
    | {"consents", "pairs", "line", "lapsed", "answers", "behind"}
)
"""What holds for one turn only, and would be wrong by the next: no flow is handed it to keep."""

SELDOM = frozenset(
    {"shifts", "shift_rules", "reminders", "finished_9th", "invitation", "ready", "parents"}
)
"""What only those topics are handed that name it: two months of shifts are long to keep."""


def handed_in(
    flow: str, desk: Desk, person: Person, others: Iterable[Conversation], about: Json
) -> dict[str, Json]:
    """Return what a flow that starts now is told of the world around it.

    `have` says how the person's other conversations stand, by flow.
    """
    left_out = PASSING | (SELDOM - set(TOPICS[flow].handed))
    return {
        **{k: v for k, v in desk.outside.items() if k not in left_out},
        "person": person.to_json(),
        "today": desk.today.isoformat(),
        "now": desk.now.isoformat(),
        "files": desk.manner.files,
        "pictures": desk.manner.pictures,
        "channel": desk.manner.channel,
        "have": {c.flow: c.status for c in others if TOPICS[c.flow].kept},
        "about": about,
    }


def refreshed(now: Conversation, told: Mapping[str, Json]) -> Conversation:
    """Return a conversation that also knows what has happened since it started.

    What was not known of the person then stays a question of the flow.
    """
    before = cast(Mapping[str, Json], now.given["person"])
    today = cast(Mapping[str, Json], told["person"])
    person = {k: None if v is None else today[k] for k, v in before.items()}
    begun = {key: now.given[key] for key in ("today", "now", "ready") if key in now.given}
    return replace(now, given={**now.given, **told, "person": person, **begun})


def replayed(now: Conversation) -> Played:
    """Play a conversation with what it was handed."""
    person = Person.from_json(cast(Mapping[str, Json], now.given["person"]))
    today = date.fromisoformat(cast(str, now.given["today"]))
    return play(TOPICS[now.flow].flow, Chat(person, today, now.given), now.answers)
