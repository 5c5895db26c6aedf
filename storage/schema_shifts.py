"""The tables of shifts, a part of `storage.schema`."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, Table, Text, text

from storage.metadata import metadata
from storage.utc import Utc

# Shifts that come back. `by` and `dropped_by` name the order that told and dropped it.
shift_rule = Table(
    "shift_rule",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("rule", JSON, nullable=False),
    Column("made_through", Text, nullable=False),
    Column("by", Text),
    Column("made_at", Utc, nullable=False),
    Column("dropped_at", Utc),
    Column("dropped_by", Text),
    Index("ix_shift_rule_person", "person_id", sqlite_where=text("dropped_at is null")),
    Index("ix_shift_rule_by", "by", sqlite_where=text("by is not null")),
    Index("ix_shift_rule_dropped_by", "dropped_by", sqlite_where=text("dropped_by is not null")),
)

# `day`, `start` and `end` are as on the wall, `at` and `until` the same in UTC; `at` is the
# beginning of the day where no time is known. A dropped shift stays, and so does what it was.
shift = Table(
    "shift",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("day", Text, nullable=False),
    Column("start", Text, nullable=False),
    Column("end", Text),
    Column("at", Utc, nullable=False),
    Column("until", Utc),
    Column("placement_id", ForeignKey("placement.id")),
    Column("rule_id", ForeignKey("shift_rule.id")),
    Column("rule_day", Text),
    Column("revision", Integer, nullable=False),
    Column("absent", Text),
    Column("despite_pause", Boolean, nullable=False),
    Column("by", Text),
    Column("made_at", Utc, nullable=False),
    Column("dropped_at", Utc),
    Column("asked_at", Utc),
    Index("ix_shift_person", "person_id", "at", sqlite_where=text("dropped_at is null")),
    Index(
        "ix_shift_rule_day",
        "rule_id",
        "rule_day",
        unique=True,
        sqlite_where=text("rule_id is not null"),
    ),
    Index("ix_shift_by", "by", sqlite_where=text("by is not null")),
)

# What a shift was before the change that made it `revision`.
shift_change = Table(
    "shift_change",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("shift_id", ForeignKey("shift.id"), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("before", JSON, nullable=False),
    Column("by", Text),
    Column("at", Utc, nullable=False),
    Index("ix_shift_change_by", "by", sqlite_where=text("by is not null")),
)

# A youth's calendar. `address` opens it, so it is a secret: it is shown and logged nowhere. `at` is
# when it is read next, `seen` what was in it when it was last read (flows/shifts/calendar_feed.py).
calendar = Table(
    "calendar",
    metadata,
    Column("person_id", ForeignKey("person.id"), primary_key=True),
    Column("state", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("address", Text),
    # Read before, and again if nothing comes of the new one.
    Column("former", Text),
    Column("at", Utc),
    Column("read_on", Text),
    Column("etag", Text),
    Column("modified", Text),
    Column("failing_since", Utc),
    Column("named", Boolean, nullable=False),
    Column("seen", JSON, nullable=False),
    Index("ix_calendar_at", "at", sqlite_where=text("at is not null")),
)
