"""Follow-up, cases with a history, the voice, leave, areas and jobs.

Columns are added one by one: Alembic's batch mode would copy and drop tables that others refer to,
which SQLite refuses (or worse, cascades) while foreign keys are on. Alembic cannot add a reference
to an SQLite table, so those columns are plain SQL.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Extend the first tables, keeping what they hold, and make the new ones."""
    _extend_person()
    _extend_outbox()
    _extend_case()
    _extend_placement()
    op.create_index(
        "ix_due_waiting_of",
        "due",
        ["person_id", "at"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
    )
    # Whoever takes a thread reads what was said last: not by looking through all that came in.
    op.create_index("ix_inbox_address", "inbox", ["channel", "address", "id"], unique=False)
    _make_case_event()
    _make_contact()
    _make_voice()
    _make_leave()
    _make_area_and_job()


def _refer(table: str, column: str, to: str) -> None:
    name = f"fk_{table}_{column}_{to}"
    op.execute(
        f'ALTER TABLE "{table}" ADD COLUMN {column} INTEGER CONSTRAINT {name} REFERENCES {to} (id)'
    )


def _extend_person() -> None:
    op.add_column("person", sa.Column("left_at", sa.DateTime(), nullable=True))
    _refer("person", "consultant_id", "person")
    op.add_column("person", sa.Column("paused_until", sa.Text(), nullable=True))
    _refer("person", "paused_by", "person")
    op.add_column("person", sa.Column("written_on", sa.Text(), nullable=True))
    _refer("person", "deputy_id", "person")
    op.add_column(
        "person", sa.Column("on_duty", sa.Boolean(), server_default=sa.text("0"), nullable=False)
    )
    op.create_index(
        "ix_person_consultant",
        "person",
        ["consultant_id"],
        unique=False,
        sqlite_where=sa.text("consultant_id is not null"),
    )


def _extend_outbox() -> None:
    op.add_column("outbox", sa.Column("not_after", sa.DateTime(), nullable=True))
    op.add_column(
        "outbox", sa.Column("urgent", sa.Boolean(), server_default=sa.text("0"), nullable=False)
    )
    op.add_column("outbox", sa.Column("voice", sa.Integer(), nullable=True))
    op.create_index(
        "ix_outbox_stale",
        "outbox",
        ["key"],
        unique=False,
        sqlite_where=sa.text("state = 'stale'"),
    )


def _extend_case() -> None:
    op.add_column(
        "case", sa.Column("level", sa.Integer(), server_default=sa.text("0"), nullable=False)
    )
    op.add_column("case", sa.Column("outcome", sa.Text(), nullable=True))
    op.add_column("case", sa.Column("note", sa.Text(), nullable=True))
    op.add_column("case", sa.Column("closed_at", sa.DateTime(), nullable=True))
    op.create_index(
        "ix_case_open_of",
        "case",
        ["owner_id"],
        unique=False,
        sqlite_where=sa.text("state <> 'closed'"),
    )
    op.create_index(
        "ix_case_untaken",
        "case",
        ["deadline"],
        unique=False,
        sqlite_where=sa.text("state = 'open'"),
    )


def _extend_placement() -> None:
    op.add_column(
        "placement",
        sa.Column("kind", sa.Text(), server_default=sa.text("'other'"), nullable=False),
    )
    op.add_column("placement", sa.Column("until", sa.Text(), nullable=True))
    op.add_column("placement", sa.Column("made_at", sa.DateTime(), nullable=True))


def _make_case_event() -> None:
    op.create_table(
        "case_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("who_id", sa.Integer(), nullable=True),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_case_event_case_id_case")),
        sa.ForeignKeyConstraint(
            ["who_id"], ["person.id"], name=op.f("fk_case_event_who_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_event")),
    )
    op.create_index(op.f("ix_case_event_case_id"), "case_event", ["case_id"], unique=False)


def _make_contact() -> None:
    op.create_table(
        "contact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("flow", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(), nullable=False),
        sa.Column("letter_key", sa.Text(), nullable=True),
        sa.Column("nudged_at", sa.DateTime(), nullable=True),
        sa.Column("nudge_key", sa.Text(), nullable=True),
        sa.Column("heard_at", sa.DateTime(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("end", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_contact_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
    )
    op.create_index(
        "ix_contact_person", "contact", ["person_id", "id", "flow", "asked_at"], unique=False
    )
    op.create_index(
        "ix_contact_open",
        "contact",
        ["person_id"],
        unique=True,
        sqlite_where=sa.text("ended_at is null"),
    )


def _make_voice() -> None:
    op.create_table(
        "voice",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("holder_id", sa.Integer(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("spoke_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_voice_case_id_case")),
        sa.ForeignKeyConstraint(
            ["holder_id"], ["person.id"], name=op.f("fk_voice_holder_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_voice_person_id_person")
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_voice")),
    )
    op.create_index(
        "ix_voice_held",
        "voice",
        ["holder_id"],
        unique=False,
        sqlite_where=sa.text("holder_id is not null"),
    )


def _make_leave() -> None:
    op.create_table(
        "leave",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Text(), nullable=False),
        sa.Column("last_day", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_leave_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leave")),
    )
    op.create_index(op.f("ix_leave_person_id"), "leave", ["person_id"], unique=False)


def _make_area_and_job() -> None:
    op.create_table(
        "area",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("policy", sa.JSON(), nullable=False),
        sa.Column("hours", sa.JSON(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_area")),
    )
    op.create_table(
        "job",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("result", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_job")),
    )


def downgrade() -> None:
    """What the new tables hold has no place in the old ones."""
    raise NotImplementedError("Going back from 0002 would forget people: restore a backup instead.")
