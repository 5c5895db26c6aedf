"""The tables of role models: certificates, matches, what is written between two, and the audit."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, Text, text

from storage.metadata import metadata
from storage.utc import Utc

# A child-protection certificate (børneattest): who checked it, on which Danish date, how long it
# holds. The newest of a person is the one that counts.
certificate = Table(
    "certificate",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("checked_by", ForeignKey("person.id")),
    Column("checked_on", Text, nullable=False),
    Column("valid_until", Text, nullable=False),
    Column("made_at", Utc, nullable=False),
)

# A youth and a role model. `model_at` and `youth_at`: when each last wrote or met the other.
match = Table(
    "match",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("youth_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("model_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("reason", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("why", Text),
    Column("files", Boolean, nullable=False),
    Column("made_by", ForeignKey("person.id")),
    Column("made_at", Utc, nullable=False),
    Column("changed_at", Utc, nullable=False),
    Column("model_at", Utc),
    Column("youth_at", Utc),
    Column("nudged_at", Utc),
    Column("flagged_at", Utc),
    Column("case_at", Utc),
    Column("ends_at", Utc),
    Column("next", Text),
    Column("last_word", Text),
    Index(
        "ix_match_one",
        "youth_id",
        "model_id",
        unique=True,
        sqlite_where=text("state <> 'ended'"),
    ),
)

# What one wrote to the other. `words` is what was written, `sent` what went on where it is less.
relayed = Table(
    "relayed",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("match_id", ForeignKey("match.id"), nullable=False),
    Column("by_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("to_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("event_id", ForeignKey("inbox.id"), index=True),
    Column("words", Text, nullable=False),
    Column("file_id", ForeignKey("file.id")),
    Column("sent", Text),
    Column("held", Text),
    Column("state", Text, nullable=False),
    Column("letters", Integer, nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("changed_at", Utc, nullable=False),
    Column("decided_by", ForeignKey("person.id")),
    Index("ix_relayed_match", "match_id", "id"),
    Index("ix_relayed_held", "to_id", "id", sqlite_where=text("state = 'held'")),
    Index("ix_relayed_waiting", "to_id", "id", sqlite_where=text("state = 'waiting'")),
    sqlite_autoincrement=True,
)

# With whom somebody writes now, and when they last said or heard so. Where `letter_key` is given,
# they hear it by that letter: nobody writes to whom they have not heard of.
talk = Table(
    "talk",
    metadata,
    Column("person_id", ForeignKey("person.id"), primary_key=True),
    Column("match_id", ForeignKey("match.id"), nullable=False, index=True),
    Column("touched_at", Utc, nullable=False),
    Column("told_at", Utc, nullable=False),
    Column("letter_key", Text),
)

# What role models tell of having met.
meeting = Table(
    "meeting",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("match_id", ForeignKey("match.id"), nullable=False, index=True),
    Column("told_by", ForeignKey("person.id"), nullable=False),
    Column("words", Text, nullable=False),
    Column("at", Utc, nullable=False),
)

# What a colleague looked at that is not theirs by routine, and why.
audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("who_id", ForeignKey("person.id"), index=True),
    Column("about_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("match_id", ForeignKey("match.id")),
    Column("what", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("at", Utc, nullable=False),
)
