"""A case as people and programs read it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime

from flows.kind import Json
from storage.cases import Case

REASONS = {
    "help": "vil tale med et menneske",
    "safety": "har brug for et menneske nu",
    "silence": "svarer ikke",
    "stop": "har skrevet STOP",
    "stopped": "har stadig sagt STOP",
    "bad_check_in": "har godt af et opkald",
    "bad_address": "kan ikke nås",
    "repaired": "var ved at blive glemt",
    "trouble": "fik ikke svar på en besked",
    "trouble_at_work": "vil tale om sit job",
    "parents_no": "har fået et nej hjemmefra",
    "role_model_worry": "er der en rollemodel, der tænker på",
    "wants_interview": "vil øve en samtale",
    "wants_event": "vil gerne med til noget",
    "wants_new_job": "vil gerne have et nyt job",
    "wants_to_stay": "vil gerne blive i sit job",
    "hours_law": "vil have hjælp til at tale om vagter",
    "absent_often": "har svært ved at komme på job",
    "new_wishes": "drømmer om noget nyt",
    "too_young_for_telegram": "er for ung til Telegram",
    "too_young_to_join": "er for ung til Telegram",
    "ready_talk": "er klar til en snak om job",
    "parents_ask": "vil have, at der bliver spurgt hjemme",
    "parents_human": "har en forælder, der vil tale med et menneske",
    "parents_silent": "har en forælder, der ikke svarer",
    "parents_wrong_child": "har en forælder, der nævnte et andet barn",
    "parents_number": "mangler et nummer til en forælder",
    "shared_phone": "deler telefon med en anden",
    "join_other": "har brugt en andens kode",
    "codes_guessed": "har prøvet mange koder",
    "invite_silent": "har ikke svaret på en invitation",
    "invite_other": "svarede på en andens invitation",
    "invite_wrong_number": "fik en invitation, der var til en anden",
}
"""Why there is a case, as it goes on after the youth's name."""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case. `what` is the reason in Danish; `deadline` is ISO, UTC; `owner` a first name."""

    case: int
    reason: str
    what: str
    urgency: str
    state: str
    owner: str | None
    deadline: str
    overdue: bool
    level: int

    def to_json(self) -> dict[str, Json]:
        """Return the case as JSON."""
        return asdict(self)

    @property
    def sentence(self) -> str:
        """The case in one Danish line."""
        return f"{self.what} - {self.owner or 'ingen'} har den"


def case_row(case: Case, names: Mapping[int, str], now: datetime) -> CaseRow:
    """Return a case with its owner's name from `names` and whether its deadline has passed."""
    return CaseRow(
        case=case.id,
        reason=case.reason,
        what=REASONS.get(case.reason, case.reason),
        urgency=case.urgency,
        state=case.state,
        owner=names.get(case.owner_id) if case.owner_id else None,
        deadline=case.deadline.isoformat(),
        overdue=case.state != "closed" and case.deadline < now,
        level=case.level,
    )
