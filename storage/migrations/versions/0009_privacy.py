"""Whose an event was, what people do not want done, and that somebody has been erased."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Extend people and the inbox, and make the tables of rights."""
    op.add_column("person", sa.Column("renew_asked_at", sa.DateTime(), nullable=True))
    op.add_column("person", sa.Column("renewed_at", sa.DateTime(), nullable=True))
    _know_whose()
    op.create_table(
        "purpose_off",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("off_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_purpose_off_person_id_person")
        ),
        sa.PrimaryKeyConstraint("person_id", "purpose", name=op.f("pk_purpose_off")),
    )
    _make_what_is_left()


def _know_whose() -> None:
    # Alembic cannot add a reference to an SQLite table (see 0002).
    op.execute(
        "ALTER TABLE inbox ADD COLUMN person_id INTEGER"
        " CONSTRAINT fk_inbox_person_id_person REFERENCES person (id)"
    )
    op.execute(
        "UPDATE inbox SET person_id = (SELECT a.person_id FROM address a"
        " WHERE a.channel = inbox.channel AND a.address = inbox.address)"
    )
    op.create_index(
        "ix_inbox_person",
        "inbox",
        ["person_id"],
        unique=False,
        sqlite_where=sa.text("person_id is not null"),
    )


def _make_what_is_left() -> None:
    op.create_table(
        "erasure",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_erasure")),
    )
    op.create_table(
        "tally",
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("area", "year", "what", name=op.f("pk_tally")),
    )
    op.create_table(
        "gone",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_gone")),
    )
