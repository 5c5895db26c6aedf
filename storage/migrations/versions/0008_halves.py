"""Files that said only half: they wait for the rest, and no file is kept for ever."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Note when a half was read, and drop the wish to keep files, which nobody ever had."""
    op.add_column("reading", sa.Column("read_at", sa.DateTime(), nullable=True))
    op.drop_column("reading", "keep")
