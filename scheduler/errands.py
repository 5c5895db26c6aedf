"""Errands: what flows want done, turned into rows, in the same commit as the turn."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time

from flows.desk import Order
from flows.effects import (
    FetchCv,
    Join,
    Later,
    Nudge,
    OpenCase,
    Repeat,
    Resume,
    SaveProfile,
    SendCv,
    SetLanguage,
    Stop,
)
from flows.kind import Json
from flows.manner import MANNERS
from flows.person import Person
from flows.texts import SHARED, texts_of
from scheduler.surroundings import Surroundings, owner_for
from storage import cases, documents, dues, outbox, people
from storage.cases import Case
from storage.database import Connection
from storage.dues import Due
from storage.outbox import Letter
from storage.people import Address, Known

NUDGE_AT = time(16, 0)


@dataclass(frozen=True, slots=True)
class Errand:
    """One order of one turn: who wants it, where they are, and the event it came from."""

    connection: Connection
    around: Surroundings
    staff: list[Known]
    person: Person
    address: Address
    event_id: int
    now: datetime
    order: Order

    @property
    def timer_key(self) -> str:
        """Return the key under which this order's timer stands."""
        order = self.order
        return f"{self.person.id}:{order.flow}:{order.run}:{order.key}"

    @property
    def takes_files(self) -> bool:
        """Whether a document can be sent as it is to where the person wrote from."""
        manner = MANNERS.get(self.address[0])
        return manner is None or manner.files

    def text(self, key: str, **args: object) -> str:
        """Return a text in the person's language, in its SMS form on SMS."""
        return texts_of(SHARED, self.person.language).get(key, args=args)

    async def send(self, part: str, text: str, **more: object) -> None:
        """Queue one more message to where the person wrote from."""
        key = f"in{self.event_id}.{self.order.flow}.{self.order.key}.{part}"
        letter = Letter(key, self.person.id, self.address, text)
        await outbox.put(self.connection, [replace(letter, **more)], self.now)  # type: ignore[arg-type]


async def run_all(errands: Sequence[Errand]) -> None:
    """Carry out the orders of a batch; what enrolments learned is written in one go."""
    learned = [
        (errand.person.id, errand.order.effect)
        for errand in errands
        if isinstance(errand.order.effect, SaveProfile)
    ]
    if learned:
        await people.save_profiles(errands[0].connection, learned, errands[0].now)
    for errand in errands:
        if not isinstance(errand.order.effect, SaveProfile):
            await run(errand)


async def run(errand: Errand) -> None:
    """Carry out one order, or call off what it named."""
    effect = errand.order.effect
    match effect:
        case None:
            await dues.cancel(errand.connection, errand.timer_key)
        case SaveProfile():
            await people.save_profiles(errand.connection, [(errand.person.id, effect)], errand.now)
        case SetLanguage():
            await people.set_language(errand.connection, errand.person.id, effect.language)
        case SendCv():
            await _send_cv(errand, effect)
        case Repeat():
            await _repeat_cv(errand, effect)
        case FetchCv():
            await _fetch_cv(errand, effect)
        case Later():
            timer = {"do": "begin", "to": effect.flow, "about": effect.about}
            await _set_timer(errand, timer, effect.days, time.fromisoformat(effect.at))
        case Nudge():
            await _set_timer(errand, {"do": "nudge", "key": effect.key}, effect.days, NUDGE_AT)
        case OpenCase():
            await open_case(errand, effect)
        case Join():
            await _join(errand, effect)
        case Stop():
            await people.set_stopped(errand.connection, errand.person.id, errand.now)
            await outbox.call_off(errand.connection, [errand.person.id], errand.now)
        case Resume():
            await people.set_stopped(errand.connection, errand.person.id, None)


async def _set_timer(errand: Errand, timer: Mapping[str, Json], days: int, at: time) -> None:
    calendar = errand.around.calendar
    moment = calendar.after_quiet(calendar.in_days(errand.now, days, at))
    set_for: dict[str, Json] = {"flow": errand.order.flow, "run": errand.order.run}
    due = Due(errand.timer_key, errand.person.id, {**set_for, **timer}, moment)
    await dues.plan(errand.connection, due)


async def open_case(errand: Errand, wanted: OpenCase) -> None:
    """Open a case with an owner and a deadline, and tell the owner."""
    others = [known for known in errand.staff if known.person.id != errand.person.id]
    owner = owner_for(errand.person.area, others)
    deadline = errand.around.deadline(errand.now)
    number = await cases.open_case(
        errand.connection,
        Case(
            person_id=errand.person.id,
            reason=wanted.reason,
            urgency=wanted.urgency,
            words=wanted.words,
            owner_id=owner.person.id if owner else None,
            deadline=deadline,
        ),
        errand.now,
    )
    if number is not None and owner is not None:
        await _tell_owner(errand, wanted.reason, number, owner, deadline)


async def _tell_owner(
    errand: Errand, reason: str, number: int, owner: Known, deadline: datetime
) -> None:
    language = owner.person.language
    key = {"help": "case-new", "stop": "case-stop", "trouble": "case-trouble"}.get(reason)
    text = texts_of(SHARED, language).get(
        key or "case-other",
        args={
            "name": errand.person.first_name or "?",
            "number": number,
            "when": errand.around.spoken(deadline, errand.now, language),
            "contact": errand.address[1] if errand.address[0] == "sms" else "Telegram",
        },
    )
    letter = Letter(f"case{number}.new", owner.person.id, owner.address, text, twice_is_better=True)
    await outbox.put(errand.connection, [letter], errand.now)


async def _send_cv(errand: Errand, effect: SendCv) -> None:
    document = await documents.keep(
        errand.connection, errand.person.id, "cv", effect.cv, errand.now
    )
    await _hand_over(errand, document)
    if effect.email and errand.around.mail:
        await _mail(errand, document, effect.email)


async def _hand_over(errand: Errand, document: int) -> None:
    if errand.takes_files:
        await errand.send("file", errand.text("cv-file"), document_id=document)
        return
    code = errand.around.new_code(documents.CODE_LETTERS, documents.CODE_LENGTH)
    await documents.add_code(errand.connection, code, "cv", errand.person.id, document, errand.now)
    await errand.send("code", errand.text("cv-code", code=code))


async def _mail(errand: Errand, document: int, email: str) -> None:
    name = errand.person.first_name or ""
    body = f"{errand.text('cv-mail-subject')}\n\n{errand.text('cv-mail-body', name=name)}"
    await errand.send("mail", body, to=("email", email), document_id=document)
    await errand.send("mailed", errand.text("cv-mailed"))


async def _repeat_cv(errand: Errand, effect: Repeat) -> None:
    document = await documents.latest(errand.connection, errand.person.id, "cv")
    if document is None:
        return
    if effect.key == "pdf":
        await _hand_over(errand, document.id)
    else:
        made = await documents.keep(
            errand.connection, document.person_id, effect.key, document.source, errand.now
        )
        await errand.send("file", errand.text("cv-data"), document_id=made)


async def _fetch_cv(errand: Errand, effect: FetchCv) -> None:
    found = await people.called(errand.connection, effect.name, errand.person.area)
    if len(found) != 1:
        key = "staff-which" if found else "staff-unknown-name"
        await errand.send("none", errand.text(key, name=effect.name))
        return
    youth = found[0].person
    document = await documents.latest(errand.connection, youth.id, "cv")
    if document is None:
        await errand.send("none", errand.text("staff-no-cv", name=youth.first_name))
        return
    if errand.takes_files:
        text = errand.text("cv-for-staff", name=youth.first_name)
        await errand.send("file", text, document_id=document.id)
    else:
        await _hand_over(errand, document.id)


async def _join(errand: Errand, effect: Join) -> None:
    used = await documents.use_code(
        errand.connection, effect.code.upper(), "join", ":".join(errand.address), errand.now
    )
    if not isinstance(used, tuple):
        await errand.send("unknown", errand.text("join-unknown"))
    else:
        await people.move_address(errand.connection, errand.address, used[0])
        joined = await people.by_id(errand.connection, [used[0]])
        name = joined[used[0]].person.first_name or ""
        await errand.send("joined", errand.text("joined", name=name))
