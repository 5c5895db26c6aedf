"""Documents that cannot be drawn anew: pictures of payslips that youths want kept."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Let a document have bytes of its own, and find those that are only offered."""
    op.add_column("document", sa.Column("data", sa.LargeBinary(), nullable=True))
    op.create_index(
        "ix_document_offered",
        "document",
        ["made_at"],
        unique=False,
        sqlite_where=sa.text("kind = 'slip_offered'"),
    )
