"""One person, with everything the ledger knows of them."""

from collections.abc import Mapping
from typing import cast

from bot import ledger
from bot.case_row import case_row
from bot.commands.books import Books
from storage import cases, placements, register
from storage.cases import Case
from storage.placements import PlacementRow
from storage.register import Entry


async def portrait(books: Books, entry: Entry) -> dict[str, object]:
    """Return one person as JSON: their row in the ledger, jobs, and cases with history."""
    (row,) = await ledger.rows_of(books.connection, books.calendar, [entry], books.now)
    names = await _names(books)
    jobs = await placements.rows_of(books.connection, [entry.person.id])
    theirs = await cases.of_person(books.connection, entry.person.id, also_closed=True)
    born = entry.person.born
    return {
        **row.to_json(),
        "born": born.isoformat() if born else None,
        "jobs": [_job(job) for job in jobs.get(entry.person.id, ())],
        "history": [await _told(books, case, names) for case in theirs],
    }


def _job(job: PlacementRow) -> dict[str, object]:
    return {
        "id": job.id,
        "workplace": job.workplace,
        "title": job.title,
        "kind": job.kind,
        "started": job.started.isoformat(),
        "ended": job.ended.isoformat() if job.ended else None,
        "until": job.until.isoformat() if job.until else None,
        "reason": job.reason,
    }


async def _names(books: Books) -> dict[int, str]:
    everyone = await register.entries(books.connection, also_left=True)
    return {entry.person.id: entry.person.first_name or "?" for entry in everyone}


async def _told(books: Books, case: Case, names: Mapping[int, str]) -> dict[str, object]:
    row = case_row(case, names, books.now)
    events = await cases.history(books.connection, case.id)
    return {
        **row.to_json(),
        "outcome": case.outcome,
        "note": case.note,
        "opened": case.made_at.isoformat() if case.made_at else None,
        "closed": case.closed_at.isoformat() if case.closed_at else None,
        "events": [
            {
                "at": event.at.isoformat(),
                "who": names.get(event.who_id) if event.who_id else None,
                "what": event.what,
                "words": event.words,
            }
            for event in events
        ],
    }


def lines(seen: Mapping[str, object]) -> list[str]:
    """Return a portrait as a terminal shows it."""
    told = [
        f"{seen['name']}, {seen['role']}, number {seen['id']}, {seen['area'] or 'no area'}",
        *(f"  {key}: {seen[key]}" for key in _SHORT if seen[key]),
        *(f"  {a['channel']}: {a['address']} ({a['state']})" for a in _each(seen, "addresses")),
        f"  next: {seen['next'] or '-'}  {seen['why']}",
    ]
    for job in _each(seen, "jobs"):
        told.append(
            f"  job {job['id']}: {job['workplace']}, {job['started']} - {job['ended'] or ''}"
        )
    for case in _each(seen, "history"):
        owner = case["owner"] or "nobody"
        told.append(f"  case {case['case']}: {case['what']}, {case['state']}, {owner}")
        told += [f"    {e['at']} {e['what']} {e['who'] or ''}" for e in _each(case, "events")]
    return told


_SHORT = ("born", "stage", "consultant", "deputy", "on_duty", "voice", "paused", "stopped")


def _each(of: Mapping[str, object], key: str) -> list[Mapping[str, object]]:
    return [cast(Mapping[str, object], each) for each in cast(list[object], of[key])]
