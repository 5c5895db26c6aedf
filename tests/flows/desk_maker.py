"""Desks laid by hand, and plays of several messages in a row with a clock that is only told."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from flows.answers import Name
from flows.chat import Chat
from flows.conversation import Conversation
from flows.desk import Desk, Order, Turn
from flows.effects import Effect, Later, Nudge, OpenCase, SendCv
from flows.kind import Json
from flows.manner import SMS, TELEGRAM, Manner
from flows.message import InboundKind
from flows.person import Person
from flows.question import text_for
from flows.reply import Reply
from flows.texts import SHARED, texts_of
from flows.topic import Topic
from flows.turn import take_turn

__all__ = ["AMINA", "SMS", "STRANGER", "TELEGRAM", "Play", "line", "short_cv"]

AFTERNOON = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
STRANGER = Person(1)
AMINA = Person(
    2, first_name="Amina", born=date(2012, 6, 12), area="Køge", language="da", stage="waiting"
)
OUTSIDE: Mapping[str, Json] = {
    "help_name": "Mette",
    "help_when": "i morgen inden kl. 12",
    "placements": [],
    "mail": False,
}


def line(key: str, topic: str = SHARED, *, language: str = "da", **args: object) -> str:
    """Return the text of `key`; "navn.ask" is the attribute `ask` of `navn`. Args fill it."""
    name, _, attribute = key.partition(".")
    return text_for(texts_of(topic, language), name, attribute, SMS, args)


async def make_short_cv(chat: Chat) -> None:
    """Ask two of the questions of the real CV and want what it wants."""
    first = await chat.ask("fornavn", Name())
    last = await chat.ask("efternavn", Name())
    await chat.do("pdf", SendCv({"name": f"{first} {last}"}))
    await chat.do("check_in", Later("check_in", 1, "16:00"))
    await chat.say("faerdig")


short_cv = Topic("cv", make_short_cv, editable=True, when_done="cv_again")


@dataclass(slots=True)
class Play:
    """One person, and what they and Makker write to each other.

    What a turn changes goes through JSON before the next, as it does in the database. `timers`
    are those that stand, under flow, run and key.
    """

    person: Person = AMINA
    manner: Manner = SMS
    now: datetime = AFTERNOON
    outside: Mapping[str, Json] = field(default_factory=lambda: OUTSIDE)
    conversations: dict[str, Conversation] = field(default_factory=dict)
    timers: dict[tuple[str, int, str], Later | Nudge] = field(default_factory=dict)
    replies: tuple[Reply, ...] = ()
    orders: tuple[Order, ...] = ()

    def say(self, *texts: str, kind: InboundKind = "message") -> str:
        """Write each of `texts`; return what Makker answers to the last, message by message."""
        for text in texts:
            self._keep(take_turn(self.desk(text, kind)))
        return "\n".join(reply.text for reply in self.replies)

    def press(self, label: str) -> str:
        """Press the button that says `label` under the last message."""
        data = {option.label: option.data for reply in self.replies for option in reply.options}
        return self.say(data[label], kind="button")

    def wait(self, days: float) -> None:
        """Let time pass with nobody writing."""
        self.now += timedelta(days=days)

    def fire(self, key: str) -> str:
        """Let the standing timer of this key go off."""
        found = next(name for name in self.timers if name[2] == key)
        return self.say(_timer(found, self.timers.pop(found)), kind="due")

    def due(self, **timer: Json) -> str:
        """Let the office or the ledger speak through the door of timers."""
        return self.say(json.dumps(timer), kind="due")

    def desk(self, text: str, kind: InboundKind = "message") -> Desk:
        """Lay the desk for one message."""
        return Desk(
            self.person,
            self.conversations,
            kind,
            text,
            self.now,
            self.now.date(),
            self.manner,
            self.outside,
        )

    @property
    def current(self) -> Conversation:
        """Return the open conversation; there must be one."""
        (now,) = [c for c in self.conversations.values() if c.status == "open"]
        return now

    @property
    def effects(self) -> list[Effect]:
        """Return what the last turn wants done."""
        return [order.effect for order in self.orders if order.effect is not None]

    @property
    def cases(self) -> list[str]:
        """Return the reasons of the cases that the last turn opens."""
        return [effect.reason for effect in self.effects if isinstance(effect, OpenCase)]

    def copy(self) -> "Play":
        """Return the same play, to be gone on with in another way."""
        return replace(self, conversations=dict(self.conversations), timers=dict(self.timers))

    def _keep(self, turn: Turn) -> None:
        self.person, self.replies, self.orders = turn.person, turn.replies, turn.orders
        self.conversations |= {flow: _stored(c) for flow, c in turn.conversations.items()}
        for order in turn.orders:
            name = (order.flow, order.run, order.key)
            self.timers.pop(name, None)
            if isinstance(order.effect, Later | Nudge):
                self.timers[name] = order.effect


def _stored(now: Conversation) -> Conversation:
    assert now.touched is not None
    raw = json.loads(json.dumps(now.to_json()))
    return Conversation.from_json(now.flow, now.status, now.touched, raw)


def _timer(name: tuple[str, int, str], effect: Later | Nudge) -> str:
    flow, run, _ = name
    set_for: dict[str, Json] = {"flow": flow, "run": run}
    if isinstance(effect, Later):
        return json.dumps({**set_for, "do": "begin", "to": effect.flow, "about": effect.about})
    return json.dumps({**set_for, "do": "nudge", "key": effect.key})
