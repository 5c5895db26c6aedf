"""Who is enrolled, who is called what and which timers remember whom: in sight, by index.

Every hour it is asked of everybody, and colleagues speak of people by their names.
"""

import sqlalchemy as sa
from alembic import op

from flows.tidy import fold

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the indexes, and look up everybody's name as it will be looked up."""
    _look_up_names()
    op.create_index(
        "ix_person_enrolled",
        "person",
        ["id"],
        unique=False,
        sqlite_where=sa.text("role = 'youth' and stage <> 'new' and left_at is null"),
    )
    op.create_index(
        "ix_due_remembers",
        "due",
        ["person_id", "at"],
        unique=False,
        sqlite_where=sa.text(
            "state = 'waiting' and (key < 'forget:' or key >= 'forget;')"
            " and (key < 'match:' or key >= 'match;') and (key < 'relay:' or key >= 'relay;')"
            " and (key < 'renew:' or key >= 'renew;') and (key < 'shift:' or key >= 'shift;')"
            " and (key < 'shift_rule:' or key >= 'shift_rule;')"
        ),
    )


def _look_up_names() -> None:
    op.add_column("person", sa.Column("called", sa.Text(), nullable=True))
    person = sa.table("person", *map(sa.column, ("id", "first_name", "called")))
    connection = op.get_bind()
    named = sa.select(person.c.id, person.c.first_name).where(person.c.first_name.is_not(None))
    for row in connection.execute(named).all():
        this_one = sa.update(person).where(person.c.id == row.id)
        connection.execute(this_one.values(called=fold(row.first_name)))
    op.create_index(
        "ix_person_called",
        "person",
        ["called"],
        unique=False,
        sqlite_where=sa.text("called is not null"),
    )


def downgrade() -> None:
    """Nothing is lost by it: the indexes and the column can be made again."""
    for index, table in (("called", "person"), ("enrolled", "person"), ("remembers", "due")):
        op.drop_index(f"ix_{table}_{index}", table_name=table)
    op.drop_column("person", "called")
