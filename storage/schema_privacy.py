"""The tables of people's rights, a part of `storage.schema`."""

from sqlalchemy import JSON, Column, ForeignKey, Integer, Table, Text, literal_column
from sqlalchemy.sql.elements import ColumnClause

from storage.metadata import metadata
from storage.utc import Utc

# What a person does not want Makker to do (any more).
purpose_off = Table(
    "purpose_off",
    metadata,
    Column("person_id", ForeignKey("person.id"), primary_key=True),
    Column("purpose", Text, primary_key=True),
    Column("off_at", Utc, nullable=False),
)

# That somebody was erased: the code on their receipt, and how many rows went from which table.
erasure = Table(
    "erasure",
    metadata,
    Column("code", Text, primary_key=True),
    Column("at", Utc, nullable=False),
    Column("why", Text, nullable=False),
    Column("counts", JSON, nullable=False),
)

# What statistics keep of people who have been erased: counts, by area and year.
tally = Table(
    "tally",
    metadata,
    Column("area", Text, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("what", Text, primary_key=True),
    Column("number", Integer, nullable=False),
)

# The highest number of a table that went with somebody. None is given twice: an old button, or a
# letter in mid-air, must not be about somebody else.
gone = Table(
    "gone",
    metadata,
    Column("name", Text, primary_key=True),
    Column("last", Integer, nullable=False),
)


def never_twice(table: str) -> ColumnClause[int]:
    """Return the next number of a table of which rows are erased."""
    return literal_column(
        f'(select max(coalesce((select max(id) from "{table}"), 0),'
        f" coalesce((select last from gone where name = '{table}'), 0)) + 1)",
        Integer,
    )
