"""All that is kept of somebody: a page to read, and the same as data."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.web.asset import FOLDER
from flows.kind import Json
from flows.message import Attachment
from flows.privacy.flow import FLOW
from flows.privacy.retention import Retention
from flows.texts import Texts, texts_of
from scheduler.calendar import DanishCalendar

Row = Mapping[str, Json]
Kept = Mapping[str, list[dict[str, Json]]]
"""What `storage.exporting.everything` returns: rows by table."""
_TEMPLATES = Environment(
    loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined,
    trim_blocks=True, lstrip_blocks=True,
)  # fmt: skip
_SECTIONS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "side_om": ("person", ("first_name", "last_name", "born", "area", "language", "wishes")),
    "side_adresser": ("address", ("channel", "address", "state")),
    "side_job": ("placement", ("workplace", "title", "started", "ended", "reason")),
    "side_vagter": ("shift", ("day", "start", "end", "absent")),
    "side_sager": ("case", ("made_at", "reason", "words", "state", "outcome", "note")),
}
"""Which columns of which table a section shows; the rest stands under "the same as data"."""
_PICTURES = ("image/jpeg", "image/png")


@dataclass(frozen=True, slots=True)
class Said:
    """One message: when (Danish wall clock), by whom, and its words."""

    at: str
    who: str
    words: str


def page(kept: Kept, language: str, keep: Retention, calendar: DanishCalendar) -> Attachment:
    """Return the page: whole in one file, so that it opens on any phone."""
    texts = texts_of(FLOW, language)
    html = _TEMPLATES.get_template("everything.html").render(
        language=language,
        title=texts.get("side_titel"),
        why=texts.get("side_hvorfor"),
        notes=texts.get("side_noter"),
        how_long=texts.get("side_tid", args=_how_long(keep)),
        sections=list(_sections(kept, texts)),
        messages_title=texts.get("side_beskeder"),
        messages=_messages(kept, texts, calendar),
        answers_title=texts.get("side_svar"),
        answers=list(_answers(kept)),
        files_title=texts.get("side_filer"),
        files=[_file(row) for row in (*kept.get("file", ()), *_pictures(kept))],
        data_title=texts.get("side_data"),
        data=_as_text(_without_bytes(kept)),
    )
    return Attachment("makker.html", "text/html; charset=utf-8", html.encode())


def data(kept: Kept) -> Attachment:
    """Return the same as JSON: rows by table; moments in UTC, files in base64."""
    return Attachment("makker.json", "application/json", _as_text(kept).encode())


def _as_text(kept: Kept) -> str:
    return json.dumps(kept, ensure_ascii=False, indent=2)


def _how_long(keep: Retention) -> dict[str, object]:
    return {
        "messages": keep.messages,
        "relay": keep.relay,
        "payslips": keep.payslips,
        "shifts": keep.shifts,
        "cases": keep.cases,
        "pictures": keep.payslip_picture_days,
    }


def _sections(kept: Kept, texts: Texts) -> Iterator[tuple[str, list[list[str]]]]:
    for title, (table, columns) in _SECTIONS.items():
        rows = [_cells(row, columns) for row in kept.get(table, ())]
        if any(rows):
            yield texts.get(title), rows
    documents = [_cells(row, ("kind", "made_at")) for row in kept.get("document", ())]
    if documents:
        yield texts.get("side_dokumenter"), documents


def _cells(row: Row, columns: Iterable[str]) -> list[str]:
    values = (row.get(column) for column in columns)
    return [_shown(value) for value in values if value not in (None, "", [])]


def _shown(value: Json) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(_shown, value))
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _messages(kept: Kept, texts: Texts, calendar: DanishCalendar) -> list[Said]:
    me = texts.get("side_dig")
    came = [
        (str(row["received_at"]), me, str(row["text"]))
        for row in kept.get("inbox", ())
        if row["kind"] != "due"
    ]
    went = [
        (str(row["changed_at"]), "Makker", str(row["text"]))
        for row in kept.get("outbox", ())
        if row["state"] in ("accepted", "delivered", "ambiguous")
    ]
    return [
        Said(calendar.wall(datetime.fromisoformat(at)).strftime("%d.%m.%Y %H.%M"), who, words)
        for at, who, words in sorted(came + went, key=lambda each: each[0])
    ]


def _answers(kept: Kept) -> Iterator[list[str]]:
    for row in kept.get("conversation", ()):
        state = row["state"]
        if not isinstance(state, Mapping):
            continue
        given = cast(Mapping[str, list[Json]], state.get("answers", {}))
        for key, answer in given.items():
            yield [str(row["flow"]), key, _shown(answer[0])]


def _file(row: Row) -> dict[str, str]:
    media_type = str(row["media_type"])
    picture = f"data:{media_type};base64,{row['data']}" if media_type in _PICTURES else ""
    return {"name": str(row["name"]), "picture": picture}


def _pictures(kept: Kept) -> Iterator[Row]:
    """Yield the pictures among the documents as files."""
    for row in kept.get("document", ()):
        if row.get("data"):
            source = cast(Row, row["source"])
            yield {"name": source["name"], "media_type": "image/png", "data": row["data"]}


def _without_bytes(kept: Kept) -> Kept:
    """Return the same without what the page shows as pictures already."""
    slim = {
        name: [{k: v for k, v in row.items() if k != "data"} for row in kept[name]]
        for name in ("file", "document")
        if name in kept
    }
    return {**kept, **slim}
