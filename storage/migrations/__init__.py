"""Alembic's migrations, run at start and by `makker db upgrade`."""
