"""Lives of the victim, one after another over the same database, and what became of it all."""

import json
import sqlite3
import time
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from flows.message import Inbound
from tests.crash.victim import live

# Forked from a process that has imported everything: a life costs no two seconds of imports.
PROCESSES = get_context("forkserver")
PROCESSES.set_forkserver_preload(["__main__", "tests.crash.victim"])
IN_FLIGHT = 40
LONGEST_SILENCE = 60.0


@dataclass(slots=True)
class Life:
    """One process, from start to end, and the door to it."""

    process: Any
    door: Connection

    def heard(self) -> Any:
        """Return what it says next; a process that has gone dumb is a failure."""
        if not self.door.poll(LONGEST_SILENCE):
            raise AssertionError("the process is alive and says nothing")
        return self.door.recv()

    def kill(self) -> None:
        """End it in the middle of whatever it does."""
        self.process.kill()
        self.process.join()

    def finish(self) -> list[Any]:
        """Let it do all that is left; return the errors it logged."""
        self.door.send(None)
        while not isinstance(said := self.heard(), list):
            continue
        self.process.join(30)
        return said


@dataclass(slots=True)
class Scene:
    """The database, the note of what was sent, and the provider's side of the door.

    `unheard` are events that nobody has acknowledged: like a provider, we send them again.
    """

    folder: Path
    unheard: deque[Inbound]
    started: float = field(default_factory=time.time)
    acknowledged: list[str] = field(default_factory=list)
    lives: int = 0

    @property
    def database(self) -> Path:
        """Where the database is."""
        return self.folder / "makker.db"

    def begin(self) -> Life:
        """Start a process."""
        self.lives += 1
        ours, theirs = PROCESSES.Pipe()
        process = PROCESSES.Process(
            target=live, args=(self.database, self.note, theirs, self.started, self.lives)
        )
        process.start()
        theirs.close()
        return Life(process, ours)

    @property
    def note(self) -> Path:
        """Where the provider notes what was sent."""
        return self.folder / "sent.txt"

    @contextmanager
    def life(self) -> Iterator[Life]:
        """Give a process that is killed at the end, unless it has finished before."""
        begun = self.begin()
        try:
            yield begun
        finally:
            begun.kill()
            begun.door.close()

    def post(self, life: Life, seconds: float) -> None:
        """Hand events in for some seconds; then kill the process and hear its last words."""
        under_way: dict[str, Inbound] = {}
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            while self.unheard and len(under_way) < IN_FLIGHT:
                event = self.unheard.popleft()
                under_way[event.external_id] = event
                life.door.send(event)
            if life.door.poll(left):
                self._heard(life, under_way)
        life.kill()
        try:
            while life.door.poll():
                self._heard(life, under_way)
        except (EOFError, OSError):
            pass
        self.unheard.extendleft(reversed(under_way.values()))

    def post_all(self, *lives: Life) -> None:
        """Hand in all that is left, each event to every process, and wait until all is heard."""
        while self.unheard:
            some = [self.unheard.popleft() for _ in range(min(IN_FLIGHT, len(self.unheard)))]
            for life in lives:
                for event in some:
                    life.door.send(event)
            for life in lives:
                for _ in some:
                    self._heard(life, {})

    def _heard(self, life: Life, under_way: dict[str, Inbound]) -> None:
        external_id = life.heard()
        under_way.pop(external_id, None)
        self.acknowledged.append(external_id)

    def sent(self) -> Counter[str]:
        """Return how often each letter was sent."""
        return Counter(self.note.read_text().split())

    def rows(self, statement: str) -> list[tuple[Any, ...]]:
        """Return what lies in the database."""
        with closing(sqlite3.connect(self.database)) as connection:
            return list(connection.execute(statement))

    def turns(self, flow: str) -> dict[str, int]:
        """Return how many turns each address has had in a flow."""
        rows = self.rows(
            "select address, conversation.state from conversation join address using (person_id)"
            f" where flow = '{flow}'"
        )
        return {address: json.loads(state)["turn"] for address, state in rows}

    def states(self) -> dict[str, str]:
        """Return the state of each letter by key."""
        return dict(self.rows("select key, state from outbox"))


def numbers(count: int) -> list[str]:
    """Return phone numbers that nobody has."""
    return [f"+4520130{number:03}" for number in range(count)]


def requests(addresses: Iterable[str], rounds: int) -> deque[Inbound]:
    """Return calls for the menu, each of which is one turn more in the conversation's count."""
    there = list(addresses)
    return deque(
        Inbound("sms", f"SM{turn}-{address}", address, "MENU")
        for turn in range(rounds)
        for address in there
    )
