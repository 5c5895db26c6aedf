"""Invitations, parents' consents, what youths have told on the way, and numbers that change hands.

A column is added by itself, as in 0002.
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Extend addresses, and make the tables of coming in."""
    op.add_column("address", sa.Column("since", sa.DateTime(), nullable=True))
    op.create_table(
        "code_lock",
        sa.Column("client", sa.Text(), nullable=False),
        sa.Column("until", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("client", name=op.f("pk_code_lock")),
    )
    _make_invitation()
    _make_use()
    _make_consent()
    _make_readiness()


def _make_invitation() -> None:
    op.create_table(
        "invitation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("first_name", sa.Text(), nullable=True),
        sa.Column("age", sa.Integer(), nullable=True),
        sa.Column("area", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("until", sa.DateTime(), nullable=False),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        _person("invitation", "person_id"),
        _person("invitation", "by_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation")),
        sa.UniqueConstraint("code", name=op.f("uq_invitation_code")),
    )
    _index("invitation", "person_id")
    _index("invitation", "by_id")


def _make_use() -> None:
    op.create_table(
        "invitation_use",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("invitation_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["invitation_id"],
            ["invitation.id"],
            name=op.f("fk_invitation_use_invitation_id_invitation"),
        ),
        _person("invitation_use", "person_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation_use")),
        sa.UniqueConstraint(
            "invitation_id", "person_id", name=op.f("uq_invitation_use_invitation_id_person_id")
        ),
    )
    _index("invitation_use", "invitation_id")
    _index("invitation_use", "person_id")


def _make_consent() -> None:
    op.create_table(
        "consent",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("youth_id", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("said", sa.Text(), nullable=True),
        sa.Column("misses", sa.Integer(), nullable=False),
        sa.Column("tips", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(), nullable=False),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        _person("consent", "youth_id"),
        _person("consent", "parent_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
        sa.UniqueConstraint("youth_id", "parent_id", name=op.f("uq_consent_youth_id_parent_id")),
    )
    _index("consent", "youth_id")
    _index("consent", "parent_id")


def _make_readiness() -> None:
    op.create_table(
        "readiness",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("answer", sa.JSON(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("told_at", sa.DateTime(), nullable=False),
        _person("readiness", "person_id"),
        sa.PrimaryKeyConstraint("person_id", "item", name=op.f("pk_readiness")),
    )


def _person(table: str, column: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_person")
    return sa.ForeignKeyConstraint([column], ["person.id"], name=name)


def _index(table: str, column: str) -> None:
    op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def downgrade() -> None:
    """What the new tables hold has no place in the old ones."""
    raise NotImplementedError("Going back from 0011 would lose consents: restore a backup instead.")
