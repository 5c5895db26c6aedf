"""The ledger as people read it: who has which next contact, and who has an open case."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from flows.kind import Json
from storage import cases, dues, people
from storage.cases import Case
from storage.database import Database
from storage.dues import Due
from storage.people import Known

REASONS = {
    "help": "vil tale med et menneske",
    "stop": "har skrevet STOP",
    "trouble": "fik ikke svar på en besked",
    "too_young_for_telegram": "er for ung til Telegram",
}


@dataclass(frozen=True, slots=True)
class Reachable:
    """One address of a person and whether it works ("ok", "blocked", "opted_out" ...)."""

    channel: str
    address: str
    state: str


@dataclass(frozen=True, slots=True)
class Row:
    """One person: next contact (ISO, UTC) and why, open case, and how they are reached."""

    id: int
    name: str
    role: str
    area: str | None
    stage: str
    stopped: bool
    addresses: tuple[Reachable, ...]
    next: str | None
    why: str
    case: str | None

    def to_json(self) -> dict[str, Json]:
        """Return the row as JSON."""
        return asdict(self)


async def rows(database: Database) -> list[Row]:
    """Return one row for each person."""
    async with database.read() as connection:
        everyone = await people.everyone(connection)
        next_due = await dues.waiting_for(connection)
        open_cases = await cases.open_cases(connection)
    names = {known.person.id: known.person.first_name for known in everyone}
    by_person: dict[int, list[Known]] = {}
    for known in everyone:
        by_person.setdefault(known.person.id, []).append(known)
    own = {id_: [case for case in open_cases if case.person_id == id_] for id_ in by_person}
    return [_row(k, next_due.get(id_), own[id_], names) for id_, k in by_person.items()]


def _row(
    known: list[Known], due: Due | None, open_cases: list[Case], names: Mapping[int, str | None]
) -> Row:
    person = known[0].person
    return Row(
        id=person.id,
        name=person.first_name or "?",
        role=person.role,
        area=person.area,
        stage=person.stage,
        stopped=person.stopped,
        addresses=tuple(Reachable(*k.address, k.state) for k in known),
        next=due.at.isoformat() if due else None,
        why=_why(due) if due else "",
        case="; ".join(_sentence(case, names) for case in open_cases) or None,
    )


def _why(due: Due) -> str:
    if due.timer.get("do") == "nudge":
        return "spørger én gang til"
    if due.timer.get("do") == "renew":
        return "nyt job på CV'et"
    if due.timer.get("to") == "check_in":
        return "hvordan går det med CV'et?"
    return str(due.timer.get("to"))


def _sentence(case: Case, names: Mapping[int, str | None]) -> str:
    owner = names.get(case.owner_id or 0)
    who = f"{owner} svarer" if owner else "ingen har den endnu"
    return f"{REASONS.get(case.reason, case.reason)} - {who}"
