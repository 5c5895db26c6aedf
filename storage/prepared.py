"""Statements made ready once for SQLite, and handed to its driver as they are.

SQLAlchemy looks at a statement anew each time it is executed, which costs several times what SQLite
does. Where a process lives a year in minutes, a statement is written out once; after that only its
values are put in place, and the columns it finds are turned into what their types say.
"""

import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    BindParameter,
    CompoundSelect,
    Delete,
    Dialect,
    Executable,
    Insert,
    Select,
    TextClause,
    TextualSelect,
    Update,
)
from sqlalchemy.engine import IteratorResult
from sqlalchemy.engine.result import SimpleResultMetaData

Values = Mapping[str, Any]
_TYPED = (Select, CompoundSelect, TextualSelect, Insert, Update, Delete)
_LIST = re.compile(r"__\[POSTCOMPILE_(\w+)\]")
_Processor = Callable[[Any], Any] | None


class Found(IteratorResult[Any]):
    """The rows a statement found, and `rowcount`, how many it changed."""

    def __init__(
        self, columns: SimpleResultMetaData, rows: Iterator[tuple[Any, ...]], rowcount: int
    ) -> None:
        """Give these rows with these columns."""
        super().__init__(columns, rows)
        self.rowcount = rowcount


_NO_COLUMNS = SimpleResultMetaData(())


@dataclass(frozen=True, slots=True)
class _Place:
    """One place for a value in a statement: by which key it is given, and how it is kept."""

    name: str
    key: str
    fixed: Any
    needed: bool
    processor: _Processor
    many: bool

    def taker(self) -> Callable[[Values], Any]:
        """Return what takes the value of this place out of all values, the plain way if it can."""
        key, fixed, kept = self.key, self.fixed, self.processor
        found = itemgetter(key) if self.needed else lambda values: values.get(key, fixed)
        if self.many:
            return lambda values: [kept(each) if kept else each for each in found(values)]
        if kept is None:
            return found
        return lambda values: kept(found(values))


class Prepared:
    """A statement of ours as SQLite reads it; get one from `prepared`."""

    def __init__(self, sql: str, places: Sequence[_Place], readers: Sequence[_Processor]) -> None:
        """Keep the text, the places of its values in order, and what reads each column."""
        self._sql = sql
        self._places = places
        self._readers = readers
        self._columns = _NO_COLUMNS
        self._read: list[tuple[int, Callable[[Any], Any]]] = []
        self._lists = any(place.many for place in places)
        self._by_sizes: dict[tuple[int, ...], str] = {}
        self._takes = [place.taker() for place in places]

    def one(self, driver: sqlite3.Connection, values: Values) -> Found | None:
        """Execute it with these values; None where a list is empty, which is another text."""
        taken = [take(values) for take in self._takes]
        sql = self._sql
        if self._lists:
            lists = [found for place, found in zip(self._places, taken, strict=True) if place.many]
            if not all(lists):
                return None
            for each in lists:
                _pad(each)
            sql = self._expanded(tuple(map(len, lists)))
            taken = list(_flat(self._places, taken))
        cursor = driver.execute(sql, taken)
        return Found(self._described(cursor), self._rows(cursor), cursor.rowcount)

    def _expanded(self, sizes: tuple[int, ...]) -> str:
        sql = self._by_sizes.get(sizes)
        if sql is None:
            left = iter(sizes)
            sql = _LIST.sub(lambda _: ", ".join("?" * next(left)), self._sql)
            self._by_sizes[sizes] = sql
        return sql

    def many(self, driver: sqlite3.Connection, rows: Iterable[Values]) -> Found | None:
        """Execute it once for each of these; None where it finds rows or takes lists."""
        if self._lists or self._readers:
            return None
        takes = self._takes
        taken = [[take(values) for take in takes] for values in rows]
        cursor = driver.executemany(self._sql, taken)
        return Found(_NO_COLUMNS, iter(()), cursor.rowcount)

    def _described(self, cursor: sqlite3.Cursor) -> SimpleResultMetaData:
        if cursor.description and self._columns is _NO_COLUMNS:
            self._columns = SimpleResultMetaData([column[0] for column in cursor.description])
            self._read = [(at, read) for at, read in enumerate(self._readers) if read is not None]
        return self._columns

    def _rows(self, cursor: sqlite3.Cursor) -> Iterator[tuple[Any, ...]]:
        # All at once: a transaction may end before a result is read, and a cursor would hold it.
        rows = cursor.fetchall() if cursor.description else []
        return iter([self._processed(row) for row in rows] if self._read else rows)

    def _processed(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        whole = list(row)
        for at, reader in self._read:
            whole[at] = reader(whole[at])
        return tuple(whole)


def _pad(values: list[Any]) -> None:
    """Say the last of these again until there are as many as one of few sizes: 1 to 4, 6, 8, 12 …

    Which rows are in a list does not change by it, and SQLite reads far fewer different texts.
    """
    many = len(values)
    if many > 4:
        power = 1 << (many - 1).bit_length()
        size = power * 3 // 4 if many <= power * 3 // 4 else power
        values.extend(values[-1:] * (size - many))


def prepared(statement: Executable, keys: Sequence[str], dialect: Dialect) -> Prepared | None:
    """Make a statement ready for values with these keys; None for one that had better not be."""
    if not isinstance(statement, (*_TYPED, TextClause)):
        return None
    if isinstance(statement, TextualSelect) and not statement.positional:
        return None
    compiled = statement.compile(dialect=dialect, column_keys=list(keys))
    if compiled.positiontup is None or compiled.literal_execute_params:
        return None
    places = [_place(name, compiled.binds[name], keys, dialect) for name in compiled.positiontup]
    lists = [place.name for place in places if place.many]
    if _LIST.findall(str(compiled)) != lists:
        return None
    columns = statement.exported_columns if isinstance(statement, _TYPED) else ()
    return Prepared(str(compiled), places, [_reader(each.type, dialect) for each in columns])


def _place(name: str, bind: BindParameter[Any], keys: Sequence[str], dialect: Dialect) -> _Place:
    processor = bind.type.dialect_impl(dialect).bind_processor(dialect)
    needed = bind.key in keys or bind.required
    fixed = None if needed else bind.effective_value
    return _Place(name, bind.key, fixed, needed, processor, bind.expanding)


def _reader(type_: Any, dialect: Dialect) -> _Processor:
    return type_.dialect_impl(dialect).result_processor(dialect, None)  # type: ignore[no-any-return]


def _flat(places: Sequence[_Place], taken: Sequence[Any]) -> Iterator[Any]:
    for place, value in zip(places, taken, strict=True):
        if place.many:
            yield from value
        else:
            yield value
