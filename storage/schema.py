"""The tables. Alembic's migrations give the same ones; a test holds the two together."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.metadata import metadata as metadata
from storage.schema_coming_in import code_lock as code_lock
from storage.schema_coming_in import consent as consent
from storage.schema_coming_in import invitation as invitation
from storage.schema_coming_in import invitation_use as invitation_use
from storage.schema_coming_in import readiness as readiness
from storage.schema_pairs import audit as audit
from storage.schema_pairs import certificate as certificate
from storage.schema_pairs import match as match
from storage.schema_pairs import meeting as meeting
from storage.schema_pairs import relayed as relayed
from storage.schema_pairs import talk as talk
from storage.schema_privacy import erasure as erasure
from storage.schema_privacy import gone as gone
from storage.schema_privacy import never_twice
from storage.schema_privacy import purpose_off as purpose_off
from storage.schema_privacy import tally as tally
from storage.schema_shifts import calendar as calendar
from storage.schema_shifts import shift as shift
from storage.schema_shifts import shift_change as shift_change
from storage.schema_shifts import shift_rule as shift_rule
from storage.utc import Utc

ENROLLED = "role = 'youth' and stage <> 'new' and left_at is null"
"""Who is in the programme. In these words wherever it is asked, so that the index will do."""

person = Table(
    "person",
    metadata,
    Column("id", Integer, primary_key=True, default=never_twice("person")),
    Column("role", Text, nullable=False),
    Column("first_name", Text),
    Column("last_name", Text),
    # The first name as it is looked up, for SQLite knows no small letters for Æ, Ø and Å.
    Column("called", Text),
    Column("born", Text),
    Column("area", Text),
    Column("language", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("stopped_at", Utc),
    Column("heard_from", Text),
    Column("wishes", JSON),
    Column("enrolled_at", Utc),
    Column("made_at", Utc, nullable=False),
    Column("left_at", Utc),
    # A youth: who their consultant is (none: the area's), a pause, and the Danish date on which
    # Makker last wrote without being asked.
    Column("consultant_id", ForeignKey("person.id")),
    Column("paused_until", Text),
    Column("paused_by", ForeignKey("person.id")),
    Column("written_on", Text),
    # Staff: who takes over, and whether they are on the list that safety cases go to.
    Column("deputy_id", ForeignKey("person.id")),
    Column("on_duty", Boolean, nullable=False, server_default=text("0")),
    # A youth's shifts: when they are reminded the evening before ("19:00"; none: the usual time),
    # how many minutes they travel, and whether they have finished 9th class (none: not known).
    Column("evening_at", Text),
    Column("travel_minutes", Integer),
    Column("finished_9th", Boolean),
    # Who has long been silent is asked whether they want to be remembered; when they said yes.
    Column("renew_asked_at", Utc),
    Column("renewed_at", Utc),
    Index("ix_person_role", "role", sqlite_where=text("role <> 'youth'")),
    Index("ix_person_called", "called", sqlite_where=text("called is not null")),
    Index("ix_person_enrolled", "id", sqlite_where=text(ENROLLED)),
    Index("ix_person_consultant", "consultant_id", sqlite_where=text("consultant_id is not null")),
)

address = Table(
    "address",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("channel", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("reason", Text),
    Column("heard_at", Utc),
    # A number changes hands: what came from it before this moment was somebody else's.
    Column("since", Utc),
    UniqueConstraint("channel", "address"),
    Index("ix_address_not_working", "id", sqlite_where=text("state <> 'ok'")),
)

inbox = Table(
    "inbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("external_id", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("received_at", Utc, nullable=False),
    Column("state", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("error", Text),
    # Whose it was: an address may belong to somebody else by now. Known once it is handled.
    Column("person_id", ForeignKey("person.id")),
    # The provider's id of the message that this one answers, where the channel says so.
    Column("answers", Text),
    UniqueConstraint("channel", "external_id"),
    Index("ix_inbox_person", "person_id", sqlite_where=text("person_id is not null")),
    Index("ix_inbox_address", "channel", "address", "id"),
    Index("ix_inbox_waiting", "channel", "address", "id", sqlite_where=text("state = 'waiting'")),
    sqlite_autoincrement=True,
)

conversation = Table(
    "conversation",
    metadata,
    Column("person_id", ForeignKey("person.id"), primary_key=True),
    Column("flow", Text, primary_key=True),
    Column("status", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("touched_at", Utc, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("person_id", ForeignKey("person.id"), index=True),
    Column("channel", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("options", JSON(none_as_null=True)),
    Column("document_id", ForeignKey("document.id")),
    Column("bulk", Boolean, nullable=False),
    Column("urgent", Boolean, nullable=False, server_default=text("0")),
    Column("voice", Integer),
    Column("not_after", Utc),
    Column("twice_is_better", Boolean, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("bounced", Boolean, nullable=False),
    Column("not_before", Utc, nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("changed_at", Utc, nullable=False),
    Column("provider_id", Text),
    Column("sent_at", Utc),
    Column("segments", Integer),
    Column("error", Text),
    Index("ix_outbox_queued", "channel", "bulk", "id", sqlite_where=text("state = 'queued'")),
    Index("ix_outbox_unsure", "id", sqlite_where=text("state = 'sending' or state = 'ambiguous'")),
    Index(
        "ix_outbox_open",
        "channel",
        "address",
        "id",
        sqlite_where=text("state = 'queued' or state = 'sending'"),
    ),
    Index("ix_outbox_doubted", "channel", "address", sqlite_where=text("state = 'ambiguous'")),
    Index("ix_outbox_receipt", "channel", "provider_id"),
    Index("ix_outbox_stale", "key", sqlite_where=text("state = 'stale'")),
    sqlite_autoincrement=True,
)

REMEMBERS = """state = 'waiting' and (key < 'forget:' or key >= 'forget;')
and (key < 'match:' or key >= 'match;') and (key < 'relay:' or key >= 'relay;')
and (key < 'renew:' or key >= 'renew;') and (key < 'shift:' or key >= 'shift;')
and (key < 'shift_rule:' or key >= 'shift_rule;')"""
"""Timers by which somebody is remembered: to be reminded of a shift is not, nor is to be erased or
asked about it, nor what is between a youth and a role model. In these words, as `ENROLLED`."""

due = Table(
    "due",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("revision", Integer, nullable=False),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("timer", JSON, nullable=False),
    Column("at", Utc, nullable=False),
    Column("state", Text, nullable=False),
    Index("ix_due_waiting", "at", sqlite_where=text("state = 'waiting'")),
    Index("ix_due_waiting_of", "person_id", "at", sqlite_where=text("state = 'waiting'")),
    Index("ix_due_remembers", "person_id", "at", sqlite_where=text(REMEMBERS)),
)

case = Table(
    "case",
    metadata,
    Column("id", Integer, primary_key=True, default=never_twice("case")),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("reason", Text, nullable=False),
    Column("urgency", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("owner_id", ForeignKey("person.id")),
    Column("deadline", Utc, nullable=False),
    Column("state", Text, nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("changed_at", Utc, nullable=False),
    # How far up it has been passed on: 0 the owner, 1 the deputy, 2 the leader, 3 everyone.
    Column("level", Integer, nullable=False, server_default=text("0")),
    Column("outcome", Text),
    Column("note", Text),
    Column("closed_at", Utc),
    Index(
        "ix_case_one_open",
        "person_id",
        "reason",
        unique=True,
        sqlite_where=text("state <> 'closed'"),
    ),
    Index("ix_case_open_of", "owner_id", sqlite_where=text("state <> 'closed'")),
    Index("ix_case_untaken", "deadline", sqlite_where=text("state = 'open'")),
)

case_event = Table(
    "case_event",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_id", ForeignKey("case.id"), nullable=False, index=True),
    Column("at", Utc, nullable=False),
    Column("who_id", ForeignKey("person.id")),
    Column("what", Text, nullable=False),
    Column("words", Text, nullable=False),
)

contact = Table(
    "contact",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("flow", Text, nullable=False),
    Column("asked_at", Utc, nullable=False),
    Column("letter_key", Text),
    Column("nudged_at", Utc),
    Column("nudge_key", Text),
    Column("heard_at", Utc),
    Column("answer", Text),
    Column("ended_at", Utc),
    Column("end", Text),
    # The last two are only there so that counting a youth's contacts reads nothing but the index.
    Index("ix_contact_person", "person_id", "id", "flow", "asked_at"),
    Index("ix_contact_open", "person_id", unique=True, sqlite_where=text("ended_at is null")),
)

voice = Table(
    "voice",
    metadata,
    Column("person_id", ForeignKey("person.id"), primary_key=True),
    Column("version", Integer, nullable=False),
    # Who may speak with the youth now; nobody here means the bot.
    Column("holder_id", ForeignKey("person.id")),
    Column("case_id", ForeignKey("case.id")),
    Column("spoke_at", Utc, nullable=False),
    Index("ix_voice_held", "holder_id", sqlite_where=text("holder_id is not null")),
)

leave = Table(
    "leave",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("first_day", Text, nullable=False),
    Column("last_day", Text, nullable=False),
)

area = Table(
    "area",
    metadata,
    Column("name", Text, primary_key=True),
    Column("policy", JSON, nullable=False),
    Column("hours", JSON, nullable=False),
    Column("changed_at", Utc, nullable=False),
)

job = Table(
    "job",
    metadata,
    Column("name", Text, primary_key=True),
    Column("at", Utc, nullable=False),
    Column("result", JSON),
)

document = Table(
    "document",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("source", JSON, nullable=False),
    Column("made_at", Utc, nullable=False),
    # What cannot be drawn anew: the picture of a payslip that a youth wants kept.
    Column("data", LargeBinary),
    Index("ix_document_offered", "made_at", sqlite_where=text("kind = 'slip_offered'")),
)

file = Table(
    "file",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("external_id", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("received_at", Utc, nullable=False),
    UniqueConstraint("channel", "external_id", "name"),
)

# Files that wait to be read, and lead to a flow when they have been; the row goes with the answer.
# One that said only half stays with its `read_at` until the rest comes, a day at most.
reading = Table(
    "reading",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("file_id", ForeignKey("file.id"), nullable=False),
    Column("flow", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("whose", Text),
    Column("read_at", Utc),
    UniqueConstraint("file_id", "flow"),
    sqlite_autoincrement=True,
)

code = Table(
    "code",
    metadata,
    Column("code", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("document_id", ForeignKey("document.id")),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("until", Utc, nullable=False),
    Column("used_at", Utc),
)

code_try = Table(
    "code_try",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("client", Text, nullable=False),
    Column("at", Utc, nullable=False),
    Index("ix_code_try_client", "client", "at"),
)

placement = Table(
    "placement",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("workplace", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("started", Text, nullable=False),
    Column("ended", Text),
    Column("reason", Text),
    Column("kind", Text, nullable=False, server_default=text("'other'")),
    Column("until", Text),
    Column("made_at", Utc),
    # Whom a youth calls there: the number, and whom to ask for.
    Column("phone", Text),
    Column("contact", Text),
)
