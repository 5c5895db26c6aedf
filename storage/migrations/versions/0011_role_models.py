"""Certificates, matches, what is written between two, and the audit of who looked.

Columns are added one by one, as in 0002.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Let events say what they answer, letters when they went, and make the new tables."""
    op.add_column("outbox", sa.Column("sent_at", sa.DateTime(), nullable=True))
    op.add_column("inbox", sa.Column("answers", sa.Text(), nullable=True))
    _make_certificate()
    _make_match()
    _make_relayed()
    _make_talk()
    _make_meeting()
    _make_audit()


def _make_certificate() -> None:
    op.create_table(
        "certificate",
        sa.Column("id", sa.Integer(), nullable=False),
        _who("person_id"),
        _who("checked_by", nullable=True),
        sa.Column("checked_on", sa.Text(), nullable=False),
        sa.Column("valid_until", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        *_people("certificate", "person_id", "checked_by"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate")),
    )
    _index("certificate", "person_id")


def _make_match() -> None:
    op.create_table(
        "match",
        sa.Column("id", sa.Integer(), nullable=False),
        _who("youth_id"),
        _who("model_id"),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("files", sa.Boolean(), nullable=False),
        _who("made_by", nullable=True),
        *(sa.Column(name, sa.DateTime(), nullable=False) for name in ("made_at", "changed_at")),
        *(
            sa.Column(f"{name}_at", sa.DateTime(), nullable=True)
            for name in ("model", "youth", "nudged", "flagged", "case", "ends")
        ),
        sa.Column("next", sa.Text(), nullable=True),
        sa.Column("last_word", sa.Text(), nullable=True),
        *_people("match", "youth_id", "model_id", "made_by"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_match")),
    )
    _index("match", "youth_id")
    _index("match", "model_id")
    op.create_index(
        "ix_match_one",
        "match",
        ["youth_id", "model_id"],
        unique=True,
        sqlite_where=sa.text("state <> 'ended'"),
    )


def _make_relayed() -> None:
    op.create_table(
        "relayed",
        sa.Column("id", sa.Integer(), nullable=False),
        _who("match_id"),
        _who("by_id"),
        _who("to_id"),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("file_id", sa.Integer(), nullable=True),
        sa.Column("sent", sa.Text(), nullable=True),
        sa.Column("held", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("letters", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        _who("decided_by", nullable=True),
        _of_match("relayed"),
        sa.ForeignKeyConstraint(["event_id"], ["inbox.id"], name=op.f("fk_relayed_event_id_inbox")),
        sa.ForeignKeyConstraint(["file_id"], ["file.id"], name=op.f("fk_relayed_file_id_file")),
        *_people("relayed", "by_id", "to_id", "decided_by"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relayed")),
        sqlite_autoincrement=True,
    )
    _index("relayed", "by_id")
    _index("relayed", "to_id")
    _index("relayed", "event_id")
    op.create_index("ix_relayed_match", "relayed", ["match_id", "id"], unique=False)
    for state in ("held", "waiting"):
        op.create_index(
            f"ix_relayed_{state}",
            "relayed",
            ["to_id", "id"],
            unique=False,
            sqlite_where=sa.text(f"state = '{state}'"),
        )


def _make_talk() -> None:
    op.create_table(
        "talk",
        _who("person_id"),
        _who("match_id"),
        *(sa.Column(name, sa.DateTime(), nullable=False) for name in ("touched_at", "told_at")),
        sa.Column("letter_key", sa.Text(), nullable=True),
        *_people("talk", "person_id"),
        _of_match("talk"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_talk")),
    )
    _index("talk", "match_id")


def _make_meeting() -> None:
    op.create_table(
        "meeting",
        sa.Column("id", sa.Integer(), nullable=False),
        _who("match_id"),
        _who("told_by"),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        _of_match("meeting"),
        *_people("meeting", "told_by"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
    )
    _index("meeting", "match_id")


def _make_audit() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        _who("who_id", nullable=True),
        _who("about_id"),
        _who("match_id", nullable=True),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        *_people("audit", "who_id", "about_id"),
        _of_match("audit"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    _index("audit", "who_id")
    _index("audit", "about_id")


def _who(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _people(table: str, *columns: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([name], ["person.id"], name=op.f(f"fk_{table}_{name}_person"))
        for name in columns
    ]


def _of_match(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_match_id_match")
    return sa.ForeignKeyConstraint(["match_id"], ["match.id"], name=name)


def _index(table: str, column: str) -> None:
    op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def downgrade() -> None:
    """What the new tables hold has no place in the old ones."""
    raise NotImplementedError("Going back from 0012 would lose matches: restore a backup instead.")
