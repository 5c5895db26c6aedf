"""Calendars: what they had when they were last read, and the address where one is read again."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of calendars."""
    op.create_table(
        "calendar",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("former", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=True),
        sa.Column("read_on", sa.Text(), nullable=True),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("modified", sa.Text(), nullable=True),
        sa.Column("failing_since", sa.DateTime(), nullable=True),
        sa.Column("named", sa.Boolean(), nullable=False),
        sa.Column("seen", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_calendar_person_id_person")
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_calendar")),
    )
    op.create_index(
        "ix_calendar_at", "calendar", ["at"], unique=False, sqlite_where=sa.text("at is not null")
    )


def downgrade() -> None:
    """What the new table holds has no place in the old ones."""
    raise NotImplementedError("Going back from 0007 would lose calendars: restore a backup.")
