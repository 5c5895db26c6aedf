"""The tables of coming in: invitations, parents' answers, what youths have told on the way."""

from sqlalchemy import JSON, Column, ForeignKey, Integer, Table, Text, UniqueConstraint

from storage.metadata import metadata
from storage.utc import Utc

# Whoever has typed too many codes that are none may type no more until then.
code_lock = Table(
    "code_lock",
    metadata,
    Column("client", Text, primary_key=True),
    Column("until", Utc, nullable=False),
)

# An invitation to a number ("sms"), a card for all ("card") or a youth's word to a friend
# ("friend"). `person_id` is who was invited; `code` is what the other two are known by.
invitation = Table(
    "invitation",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("code", Text, unique=True),
    Column("person_id", ForeignKey("person.id"), index=True),
    Column("by_id", ForeignKey("person.id"), index=True),
    Column("first_name", Text),
    Column("age", Integer),
    Column("area", Text),
    Column("state", Text, nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("until", Utc, nullable=False),
    Column("answered_at", Utc),
)

# Who came by which card or word, once each.
invitation_use = Table(
    "invitation_use",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("invitation_id", ForeignKey("invitation.id"), nullable=False, index=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("at", Utc, nullable=False),
    UniqueConstraint("invitation_id", "person_id"),
)

# A parent's answer. `step` is what they were asked last: "ask", "name", "tips" or "done"; `said`
# is a yes or no that waits for the child's name.
consent = Table(
    "consent",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("youth_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("parent_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("state", Text, nullable=False),
    Column("step", Text, nullable=False),
    Column("said", Text),
    Column("misses", Integer, nullable=False),
    Column("tips", Integer, nullable=False),
    Column("asked_at", Utc, nullable=False),
    Column("answered_at", Utc),
    UniqueConstraint("youth_id", "parent_id"),
)

# What a youth has told on the way to being ready, by item ("mitid", "likes" ...), the latest.
readiness = Table(
    "readiness",
    metadata,
    Column("person_id", ForeignKey("person.id"), primary_key=True),
    Column("item", Text, primary_key=True),
    Column("answer", JSON, nullable=False),
    Column("times", Integer, nullable=False),
    Column("told_at", Utc, nullable=False),
)
