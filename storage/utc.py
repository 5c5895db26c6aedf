"""Moments as columns: aware UTC in Python, as the database keeps them there."""

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import DateTime, Dialect, TypeDecorator
from sqlalchemy.dialects.sqlite import DATETIME
from sqlalchemy.types import TypeEngine


class _SqliteMoment(DATETIME):
    """The text SQLAlchemy's own type writes, put together in a third of the time."""

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], str | None]:
        return _as_text


def _as_text(value: datetime | None) -> str | None:
    return None if value is None else value.isoformat(" ", "microseconds")


class Utc(TypeDecorator[datetime]):
    """An aware UTC moment; SQLite keeps no zone, so a naive one is refused at the door."""

    impl = DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[datetime]:
        """Return the type that the database itself has for moments."""
        sqlite = dialect.name == "sqlite"
        own = _SqliteMoment() if sqlite else DateTime()  # type: ignore[no-untyped-call]
        return dialect.type_descriptor(own)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment as naive UTC; raises ValueError when it has no zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone: storage takes aware moments only.")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the stored moment as aware UTC."""
        return None if value is None else value.replace(tzinfo=UTC)
