"""Shifts, the rules they come from, and what they were before they changed.

Columns are added one by one, as in 0002.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Extend people and placements, and make the tables of shifts."""
    op.add_column("person", sa.Column("evening_at", sa.Text(), nullable=True))
    op.add_column("person", sa.Column("travel_minutes", sa.Integer(), nullable=True))
    op.add_column("person", sa.Column("finished_9th", sa.Boolean(), nullable=True))
    op.add_column("placement", sa.Column("phone", sa.Text(), nullable=True))
    op.add_column("placement", sa.Column("contact", sa.Text(), nullable=True))
    _make_rule()
    _make_shift()
    _make_change()


def _make_rule() -> None:
    op.create_table(
        "shift_rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("rule", sa.JSON(), nullable=False),
        sa.Column("made_through", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=True),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("dropped_at", sa.DateTime(), nullable=True),
        sa.Column("dropped_by", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_shift_rule_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shift_rule")),
    )
    _index("ix_shift_rule_person", "shift_rule", ["person_id"], "dropped_at is null")
    _index("ix_shift_rule_by", "shift_rule", ["by"], "by is not null")
    _index("ix_shift_rule_dropped_by", "shift_rule", ["dropped_by"], "dropped_by is not null")


def _make_shift() -> None:
    op.create_table(
        "shift",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("start", sa.Text(), nullable=False),
        sa.Column("end", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("until", sa.DateTime(), nullable=True),
        sa.Column("placement_id", sa.Integer(), nullable=True),
        sa.Column("rule_id", sa.Integer(), nullable=True),
        sa.Column("rule_day", sa.Text(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("absent", sa.Text(), nullable=True),
        sa.Column("despite_pause", sa.Boolean(), nullable=False),
        sa.Column("by", sa.Text(), nullable=True),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("dropped_at", sa.DateTime(), nullable=True),
        sa.Column("asked_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_shift_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["placement_id"], ["placement.id"], name=op.f("fk_shift_placement_id_placement")
        ),
        sa.ForeignKeyConstraint(
            ["rule_id"], ["shift_rule.id"], name=op.f("fk_shift_rule_id_shift_rule")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shift")),
    )
    _index("ix_shift_person", "shift", ["person_id", "at"], "dropped_at is null")
    _index("ix_shift_by", "shift", ["by"], "by is not null")
    op.create_index(
        "ix_shift_rule_day",
        "shift",
        ["rule_id", "rule_day"],
        unique=True,
        sqlite_where=sa.text("rule_id is not null"),
    )


def _make_change() -> None:
    op.create_table(
        "shift_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("shift_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("by", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["shift_id"], ["shift.id"], name=op.f("fk_shift_change_shift_id_shift")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shift_change")),
    )
    op.create_index(op.f("ix_shift_change_shift_id"), "shift_change", ["shift_id"], unique=False)
    _index("ix_shift_change_by", "shift_change", ["by"], "by is not null")


def _index(name: str, table: str, columns: list[str], only: str) -> None:
    op.create_index(name, table, columns, unique=False, sqlite_where=sa.text(only))


def downgrade() -> None:
    """What the new tables hold has no place in the old ones."""
    raise NotImplementedError("Going back from 0004 would lose shifts: restore a backup instead.")
