"""Letters: what the outbox holds, and what becomes of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, literal_column

from flows.message import Option
from storage.people import Address

# Spelled out, so that SQLite sees which partial index holds these few rows.
QUEUED: ColumnElement[bool] = literal_column("outbox.state = 'queued'")
UNSURE: ColumnElement[bool] = literal_column(
    "(outbox.state = 'sending' or outbox.state = 'ambiguous')"
)
INTERRUPTED = "interrupted"
"""What is written on a letter that a process left in mid-air."""
LOOKED_UP_IN_VAIN = "looked up in vain"
"""What is written on a doubtful letter that its provider does not know, and that stays so."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One message to be sent.

    `key` is the same however often the turn that wrote it is taken, so a repeat cannot be stored.
    `bulk` letters give way to replies. `twice_is_better`: when it cannot be known whether it went
    out, sending it twice is the lesser evil. `urgent` letters go by night too. After `not_after`
    a letter has nothing to say any more and is not sent. `voice` is the version of the youth's
    voice it was written under: under any other it is not sent (None: whoever has the voice).
    """

    key: str
    person_id: int | None
    to: Address
    text: str
    options: tuple[Option, ...] = ()
    document_id: int | None = None
    bulk: bool = False
    twice_is_better: bool = False
    not_before: datetime | None = None
    urgent: bool = False
    not_after: datetime | None = None
    voice: int | None = None

    def row(self, now: datetime) -> dict[str, object]:
        """Return the row that queues this letter."""
        return {
            "key": self.key,
            "person_id": self.person_id,
            "channel": self.to[0],
            "address": self.to[1],
            "text": self.text,
            "options": [[o.label, o.data] for o in self.options] or None,
            "document_id": self.document_id,
            "bulk": self.bulk,
            "urgent": self.urgent,
            "not_after": self.not_after,
            "voice": self.voice,
            "twice_is_better": self.twice_is_better,
            "state": "queued",
            "attempt": 0,
            "bounced": False,
            "not_before": self.not_before or now,
            "made_at": now,
            "changed_at": now,
        }

    @classmethod
    def from_row(cls, row: Any) -> "Letter":
        """Return the letter of a row of the outbox."""
        return cls(
            key=row.key,
            person_id=row.person_id,
            to=(row.channel, row.address),
            text=row.text,
            options=tuple(Option(label, data) for label, data in row.options or ()),
            document_id=row.document_id,
            bulk=row.bulk,
            twice_is_better=row.twice_is_better,
            urgent=row.urgent,
            not_after=row.not_after,
            voice=row.voice,
        )


@dataclass(frozen=True, slots=True)
class Claimed:
    """A letter that is being sent: its row, how many attempts this makes, since when, how old."""

    id: int
    letter: Letter
    attempt: int
    changed_at: datetime
    made_at: datetime

    @classmethod
    def from_row(cls, row: Any) -> "Claimed":
        """Return a row of the outbox as it stands."""
        return cls(row.id, Letter.from_row(row), row.attempt, row.changed_at, row.made_at)


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of one attempt; `again_at` puts the letter back into the queue."""

    id: int
    state: str
    provider_id: str | None = None
    segments: int | None = None
    error: str | None = None
    again_at: datetime | None = None
