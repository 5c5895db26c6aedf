"""What a flow may want done. Flows state effects; the scheduler carries them out, once."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Literal

from flows.arrivals import Coming
from flows.effects_privacy import PrivacyEffect
from flows.kind import Json
from flows.pair_effects import OfficePairEffect, PairEffect
from flows.slip_effects import DropHalf as DropHalf
from flows.slip_effects import KeepSlip as KeepSlip
from flows.slip_effects import SlipEffect

Urgency = Literal["safety", "today", "this_week"]


@dataclass(frozen=True, slots=True)
class SaveProfile:
    """Keep what enrolment learned; the person is enrolled from here. `born` is an ISO date."""

    first_name: str
    born: str | None = None
    area: str | None = None
    heard_from: str | None = None
    wishes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """Speak this language from now on ("da" or "en")."""

    language: str


@dataclass(frozen=True, slots=True)
class SendCv:
    """Hand over the CV: as a file where the channel takes files, else by code or `email`."""

    cv: Json
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Later:
    """Start `flow` in `days` days at Danish wall-clock time `at` ("16:00"), outside quiet hours.

    `about` is handed to the flow when it starts.
    """

    flow: str
    days: int
    at: str
    about: Json = None


@dataclass(frozen=True, slots=True)
class Nudge:
    """Ask the open question `key` once more in `days` days if it is still unanswered then."""

    key: str
    days: int


@dataclass(frozen=True, slots=True)
class OpenCase:
    """Put the person on a named human's list. `words` are the person's own, for that human only."""

    reason: str
    urgency: Urgency = "today"
    words: str = ""


@dataclass(frozen=True, slots=True)
class Begin:
    """Go on with another flow in the same breath."""

    flow: str
    about: Json = None


@dataclass(frozen=True, slots=True)
class FetchCv:
    """Staff only: send me the newest CV of the youth called `name` in my area."""

    name: str


@dataclass(frozen=True, slots=True)
class Join:
    """This address belongs to the person whom the code was made for."""

    code: str


@dataclass(frozen=True, slots=True)
class Repeat:
    """Hand over again what another flow made: its newest document, `key` saying in which form.

    "pdf" is the page itself; "resume" the same CV as JSON Resume, for job sites.
    """

    flow: str
    key: str


@dataclass(frozen=True, slots=True)
class ReadFile:
    """Read a file that the person sent (its id); `flow` begins with what it says.

    The file is deleted when it has been read; of one that says only half, see `DropHalf`. `whose`
    is the name on a roster that was said to be theirs, "" when all of it is.
    """

    file: int
    flow: str
    whose: str | None = None


@dataclass(frozen=True, slots=True)
class LetFileGo:
    """Delete a file that the person sent (its id): nothing will come of it."""

    file: int


@dataclass(frozen=True, slots=True)
class UploadCode:
    """Give the person a code to the page where a payslip or a roster can be handed in."""


@dataclass(frozen=True, slots=True)
class SaveShifts:
    """Keep what was told of shifts, and let what no longer holds go.

    `new` are shifts and `rules` repeating ones, as flows/shifts tells them in JSON; `moved` are
    pairs of a kept shift's id and what it is now; `dropped` and `dropped_rules` are ids.
    """

    new: tuple[Json, ...] = ()
    rules: tuple[Json, ...] = ()
    moved: tuple[tuple[int, Json], ...] = ()
    dropped: tuple[int, ...] = ()
    dropped_rules: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class RemindMe:
    """Remind of shifts the evening before at `evening` ("19:00"), and `travel` minutes before.

    None leaves a setting as it is.
    """

    evening: str | None = None
    travel: int | None = None


@dataclass(frozen=True, slots=True)
class NoteAbsence:
    """The youth cannot come to a shift (its id, None when it is not known), and why.

    `why` is one of "ill", "late", "exam", "family", "other".
    """

    shift: int | None
    why: str


@dataclass(frozen=True, slots=True)
class NoteNinth:
    """Remember whether the youth has finished 9th class: the law on hours asks for it."""

    finished: bool


@dataclass(frozen=True, slots=True)
class SendShifts:
    """Hand over the shifts to come as a calendar file."""


@dataclass(frozen=True, slots=True)
class FollowCalendar:
    """Read the calendar at the address that the person sent (the id of its file), soon.

    What is in it is told to the flow "shifts"; nothing is kept of it before `KeepCalendar`.
    """

    file: int


@dataclass(frozen=True, slots=True)
class KeepCalendar:
    """These events of a calendar have been agreed on: {"mark", "start", "end"} each.

    `offer`: they came from an address, which is read again from now on unless something else has
    become of it; None: they came in a file. `named`: only events that are called work count.
    """

    events: tuple[Json, ...]
    named: bool
    offer: int | None = None


@dataclass(frozen=True, slots=True)
class StopCalendar:
    """Forget the address of the person's calendar; the shifts that are kept stay.

    `file`: it has not been read yet, and is only the file that the address came in. `found`: it has
    been read, and nothing of it is wanted: one that was read before is read again. In both cases
    the flow says so itself.
    """

    file: int | None = None
    found: bool = False


@dataclass(frozen=True, slots=True)
class Stop:
    """Send this person nothing more until they write START."""


@dataclass(frozen=True, slots=True)
class Resume:
    """The person wrote START: they may be written to again."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Leave this youth in peace for `days` days; their consultant is named beside it."""

    days: int


@dataclass(frozen=True, slots=True)
class Relay:
    """Hand these words on to the other side of a thread that a human has taken."""

    text: str


Outcome = Literal["phone", "met", "wrote", "moved_job", "no_contact", "other"]


@dataclass(frozen=True, slots=True)
class TakeCase:
    """Staff: this case is mine."""

    case: int


@dataclass(frozen=True, slots=True)
class TakeThread:
    """Staff: from now on what I write goes to the youth of this case (0: the youth `name`)."""

    case: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class HandBack:
    """Staff: Makker may speak with the youth again."""


@dataclass(frozen=True, slots=True)
class PutOffCase:
    """Staff: this case waits until a date (ISO)."""

    case: int
    until: str


@dataclass(frozen=True, slots=True)
class PassOnCase:
    """Staff: the colleague called `to` takes this case."""

    case: int
    to: str


@dataclass(frozen=True, slots=True)
class CloseCase:
    """Staff: this case has come to an end; `note` says how where `outcome` is "other".

    `job_ended` (ISO date) and `job_reason`: the youth's job ended, learned in the same breath.
    """

    case: int
    outcome: Outcome
    note: str = ""
    job_ended: str | None = None
    job_reason: str = ""


@dataclass(frozen=True, slots=True)
class ShowCases:
    """Staff: which cases are mine, and which nobody has taken?"""


@dataclass(frozen=True, slots=True)
class ShowYouth:
    """Staff: how does it stand with the youth called `name`?"""

    name: str


@dataclass(frozen=True, slots=True)
class Duty:
    """Staff: put me on the duty list, take me off it, or (None) say who is on it."""

    on: bool | None = None


@dataclass(frozen=True, slots=True)
class TakeLeave:
    """Staff: I am away from `first` to `last` (ISO dates, both included)."""

    first: str
    last: str


@dataclass(frozen=True, slots=True)
class PauseYouth:
    """Staff: leave the youth called `name` in peace until a date (ISO)."""

    name: str
    until: str


@dataclass(frozen=True, slots=True)
class NewNumber:
    """Staff: the youth called `name` has this mobile number now (E.164)."""

    name: str
    phone: str


StaffEffect = (
    TakeCase
    | TakeThread
    | HandBack
    | PutOffCase
    | PassOnCase
    | CloseCase
    | ShowCases
    | ShowYouth
    | Duty
    | TakeLeave
    | PauseYouth
    | NewNumber
    | OfficePairEffect
)
ShiftEffect = (
    SaveShifts | RemindMe | NoteAbsence | NoteNinth | SendShifts | FollowCalendar | KeepCalendar
    | StopCalendar
)  # fmt: skip
Effect = (
    SaveProfile
    | SetLanguage
    | SendCv
    | Later
    | Nudge
    | OpenCase
    | Begin
    | Repeat
    | FetchCv
    | Join
    | ReadFile
    | LetFileGo
    | UploadCode
    | ShiftEffect
    | Stop
    | Resume
    | Pause
    | Relay
    | SlipEffect
    | PrivacyEffect
    | Coming
    | PairEffect
    | StaffEffect
)


def fingerprint(effect: Effect) -> str:
    """Return a short text that is equal exactly when two effects want the same."""
    fields: Mapping[str, object] = asdict(effect)
    body = json.dumps(fields, sort_keys=True, ensure_ascii=False)
    digest = hashlib.blake2s(body.encode("utf-8", "replace"), digest_size=8).hexdigest()
    return f"{type(effect).__name__}:{digest}"
