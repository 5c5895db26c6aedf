"""A provider who hands each message to whoever holds the phone now, and looks whose it is."""

import sqlite3
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from bench.relay_people import WORD, Address, Human
from flows.failure import Failure
from flows.message import Accepted, Outbound


@dataclass(slots=True)
class Post:
    """What all channels share: who holds which phone, and who may read which words.

    `meant` says by word which humans it is for; `wrong` is what reached anybody else.
    """

    held_by: dict[Address, Human] = field(default_factory=dict)
    meant: dict[str, frozenset[int]] = field(default_factory=dict)
    arrived: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)
    letters: int = 0
    away: bool = False
    looks: sqlite3.Connection | None = None

    def watch(self, database: Path) -> None:
        """Look into the database for whom a letter was written to."""
        self.looks = sqlite3.connect(database, isolation_level=None)

    def hand_over(self, at: Address, message: Outbound, provider_id: str) -> None:
        """Let whoever holds a phone read a message; note when it was not for them."""
        self.letters += 1
        human = self.held_by.get(at)
        if human is None:
            return
        if self._written_to(message.key) not in (None, human.id):
            self.wrong.append(f"{message.key} reached {human.name}: {message.text}")
        for said in WORD.findall(message.text):
            if human.id in self.meant.get(said, frozenset()):
                self.arrived.add(said)
            else:
                self.wrong.append(f"{said} reached {human.name}: {message.text}")
        human.reads(message.text, provider_id)

    def _written_to(self, key: str) -> int | None:
        assert self.looks is not None
        found = self.looks.execute("select person_id from outbox where key = ?", (key,)).fetchone()
        return found[0] if found else None


class PhoneChannel:
    """One channel of the crowd."""

    def __init__(self, name: str, post: Post) -> None:
        """Hand messages over to whoever `post` says holds the phone."""
        self.name = name
        self.per_second = 1_000_000.0
        self._post = post
        self._count = 0

    async def send(self, message: Outbound) -> Accepted:
        """Hand a message over, unless the provider is away."""
        if self._post.away:
            raise Failure("away", permanent=False)
        self._count += 1
        provider_id = f"{self.name}-{self._count}"
        self._post.hand_over((self.name, message.address), message, provider_id)
        return Accepted(provider_id)

    async def look_up(self, message: Outbound, since: datetime) -> str | None:
        """Remember nothing."""
        return None
