"""Who is enrolled, and which timers remember whom, in sight without a look at the rows themselves.

Every hour it is asked of everybody.
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the two indexes."""
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
