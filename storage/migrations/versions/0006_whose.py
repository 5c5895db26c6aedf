"""Whose shifts are wanted of a roster that waits to be read."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Let a reading know the name on the paper that was said to be theirs."""
    op.add_column("reading", sa.Column("whose", sa.Text(), nullable=True))
