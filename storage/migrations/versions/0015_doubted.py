"""What is doubted stands by address: nothing may overtake a letter that may be sent once more."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index."""
    op.create_index(
        "ix_outbox_doubted",
        "outbox",
        ["channel", "address"],
        unique=False,
        sqlite_where=sa.text("state = 'ambiguous'"),
    )


def downgrade() -> None:
    """Nothing is lost by it: the index can be made again."""
    op.drop_index("ix_outbox_doubted", table_name="outbox")
