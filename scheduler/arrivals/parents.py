"""Asking a parent, and what comes of their answer: the consultant hears of it, never the youth."""

from flows.arrivals import AnswerConsent, AskParent, AskParentOf, ParentHuman, ParentTips
from flows.effects import OpenCase
from flows.kind import Json
from flows.parents.rule import employer_must_tell, needs_a_yes
from flows.parents.tongues import NAMES
from flows.person import Person
from scheduler.arrivals.noted import open_noted
from scheduler.arrivals.timers import AT, call_off, plan_asking
from scheduler.arrivals.whose import inviter
from scheduler.office import open_case
from scheduler.office.errand import Errand
from scheduler.office.letters import tell, texts_for
from scheduler.office.whom import one_youth
from scheduler.relay.home import pause_without_a_yes, paused_for_a_yes
from scheduler.staffing import who_has
from storage import consents, dues, people, register, reminding
from storage.consents import Consent
from storage.dues import Due
from storage.register import Entry

TIP_DAYS = (1, 7, 20)
"""After so many days the three short texts come."""
CASES = {"no": "parents_no", "withdrawn": "parents_no", "wrong_child": "parents_wrong_child"}


def consent_key(consent: int) -> str:
    """Return what the keys of a consent's timers begin with."""
    return f"consent:{consent}"


# -- asking ---------------------------------------------------------------------------------------


async def ask_parent(errand: Errand, effect: AskParent | AskParentOf) -> None:
    """Ask a parent of a youth for their yes: staff name the youth, youths mean themselves."""
    by_staff = isinstance(effect, AskParentOf)
    youth = await _meant(errand, effect)
    if youth is None or (by_staff and errand.me is None):
        return
    today = errand.around.calendar.today(errand.now)
    if by_staff and not needs_a_yes(youth.born, today):
        await errand.say("parent-not-needed", name=youth.first_name or "?")
        return
    parent = await _parent_at(errand, youth, effect)
    if parent is None:
        await _refused(errand, youth, effect, by_staff=by_staff)
        return
    if await _has_said_yes(errand, youth, parent):
        # Whoever asks anew would take it back.
        if by_staff:
            await errand.say("parent-yes", name=youth.first_name or "?")
        return
    number = await consents.ask(errand.connection, youth.id, parent, errand.now)
    who = inviter(await _consultant(errand, youth), youth.area)
    timer: dict[str, Json] = {"do": "parent", "consent": number, "who": who}
    key = consent_key(number)
    await plan_asking(errand.connection, errand.around, key, parent, timer, errand.now)
    if by_staff:
        language = NAMES[_shown_in(errand.person)][effect.language]
        await errand.say("parent-asked", name=youth.first_name or "?", language=language)


async def _meant(errand: Errand, effect: AskParent | AskParentOf) -> Person | None:
    if isinstance(effect, AskParentOf):
        return await one_youth(errand, effect.name)
    return errand.person


async def _parent_at(errand: Errand, youth: Person, effect: AskParent | AskParentOf) -> int | None:
    """Return the parent at a number, met now where nobody has it; None when it is another's."""
    at = ("sms", effect.phone)
    there = (await people.at_addresses(errand.connection, [at])).get(at)
    if there is None:
        new = Person(0, "parent", area=youth.area, language=effect.language, stage="parent")
        return await people.add(errand.connection, new, at, errand.now)
    if there.person.role != "parent" or there.person.stopped:
        return None
    await people.set_language(errand.connection, there.person.id, effect.language)
    return there.person.id


async def _has_said_yes(errand: Errand, youth: Person, parent: int) -> bool:
    asked = (await consents.of_parents(errand.connection, [parent])).get(parent, [])
    return any(each.youth_id == youth.id and each.state == "yes" for each in asked)


async def _refused(
    errand: Errand, youth: Person, effect: AskParent | AskParentOf, *, by_staff: bool
) -> None:
    if by_staff:
        await errand.say("parent-taken", phone=effect.phone, name=youth.first_name or "?")
    else:
        wanted = OpenCase("parents_number", "this_week", effect.phone)
        await open_case(errand.office, youth, wanted)
        errand.changed.add(youth.id)


async def _consultant(errand: Errand, youth: Person) -> str:
    entry = (await register.by_id(errand.connection, [youth.id]))[youth.id]
    has = who_has(youth, entry.consultant_id, errand.office.staff)
    return (has.person.first_name if has else None) or "Makker"


# -- answers --------------------------------------------------------------------------------------


async def answer(errand: Errand, effect: AnswerConsent) -> None:
    """Keep where a parent stands; a new answer is told to whoever has the youth."""
    before = await _theirs(errand, effect.consent)
    if before is None:
        return
    changed = before.state != effect.state
    await consents.change(
        errand.connection,
        before.id,
        state=effect.state,
        step=effect.step,
        said=effect.said,
        misses=effect.misses,
        **({"answered_at": errand.now} if changed else {}),
    )
    if changed:
        await _changed(errand, before, effect.state)


async def _changed(errand: Errand, consent: Consent, state: str) -> None:
    await call_off(errand.connection, consent_key(consent.id))
    youth = await _youth(errand, consent)
    if youth is None:
        return
    errand.changed.add(youth.person.id)
    if state == "yes":
        await _tell_yes(errand, consent, youth)
        return
    await dues.cancel_many(errand.connection, [_tip_key(consent.id, n) for n in _NUMBERS])
    paused = await pause_without_a_yes(errand.office, youth.person)
    if state in CASES and not (paused and CASES[state] == "parents_no"):
        # A match that was paused is a case already, and says why.
        await open_case(errand.office, youth.person, OpenCase(CASES[state], "this_week"))
        if state == "wrong_child":
            await _tell_number(errand, consent, youth)


async def _tell_yes(errand: Errand, consent: Consent, youth: Entry) -> None:
    has = who_has(youth.person, youth.consultant_id, errand.office.staff)
    if has is None:
        return
    texts, name = texts_for(has), youth.person.first_name or "?"
    lines = [texts.get("parent-yes", args={"name": name})]
    today = errand.around.calendar.today(errand.now)
    ninth = await reminding.finished_9th(errand.connection, youth.person.id)
    told = employer_must_tell(youth.person.born, ninth, today)
    if told is not False:
        lines.append(texts.get("parent-duty" if told else "parent-duty-maybe"))
    for pair in await paused_for_a_yes(errand.office, youth.person):
        lines.append(texts.get("match-may-open", args=pair.args))
    key = f"consent{consent.id}.yes.{errand.event_id}"
    await tell(errand.office, has, key, lines)


async def call_human(errand: Errand, effect: ParentHuman) -> None:
    """Let a human who speaks the parent's language call them; without words, nobody answered."""
    consent = await _theirs(errand, effect.consent)
    youth = await _youth(errand, consent) if consent else None
    if consent is None or youth is None:
        return
    await call_off(errand.connection, consent_key(consent.id))
    reason = "parents_human" if effect.words else "parents_silent"
    words = f"({errand.person.language}) {effect.words}" if effect.words else ""
    await open_noted(errand, youth.person, reason, words)
    await _tell_number(errand, consent, youth)


async def _tell_number(errand: Errand, consent: Consent, youth: Entry) -> None:
    """Tell the consultant which parent it is about: their number and their language."""
    has = who_has(youth.person, youth.consultant_id, errand.office.staff)
    if has is None:
        return
    language = errand.person.language
    spoken = NAMES[_shown_in(has.person)].get(language, language)
    args = {
        "name": youth.person.first_name or "?",
        "phone": errand.address[1],
        "language": spoken,
    }
    key = f"consent{consent.id}.number.{errand.event_id}"
    await tell(errand.office, has, key, [texts_for(has).get("parent-number", args=args)])


async def wrong_parent(errand: Errand) -> None:
    """Keep that a number is no parent's, for every child it was asked about."""
    asked = (await consents.of_parents(errand.connection, [errand.person.id])).get(
        errand.person.id, []
    )
    for consent in asked:
        if consent.state not in ("asked", "yes"):
            continue
        await consents.change(
            errand.connection, consent.id, state="wrong_number", answered_at=errand.now
        )
        await call_off(errand.connection, consent_key(consent.id))
        youth = await _youth(errand, consent)
        if youth is not None:
            await open_noted(errand, youth.person, "parents_number", errand.address[1])
            await pause_without_a_yes(errand.office, youth.person)


# -- short texts on how to support ----------------------------------------------------------------

_NUMBERS = tuple(range(1, len(TIP_DAYS) + 1))


def _tip_key(consent: int, number: int) -> str:
    return f"{consent_key(consent)}:tip{number}"


async def plan_tips(errand: Errand, effect: ParentTips) -> None:
    """Let the three short texts come over the next weeks, once."""
    consent = await _theirs(errand, effect.consent)
    if consent is None or consent.tips >= 0:
        return
    await consents.change(errand.connection, consent.id, tips=len(TIP_DAYS))
    calendar = errand.around.calendar
    for number, days in zip(_NUMBERS, TIP_DAYS, strict=True):
        at = calendar.after_quiet(calendar.in_days(errand.now, days, AT))
        timer: dict[str, Json] = {
            "do": "parent",
            "consent": consent.id,
            "what": "tip",
            "number": number,
        }
        due = Due(_tip_key(consent.id, number), errand.person.id, timer, at)
        await dues.plan(errand.connection, due)


# -- whose ----------------------------------------------------------------------------------------


async def _theirs(errand: Errand, number: int) -> Consent | None:
    """Return a consent that is the writer's own to give."""
    found = await consents.by_id(errand.connection, number)
    return found if found and found.parent_id == errand.person.id else None


async def _youth(errand: Errand, consent: Consent) -> Entry | None:
    """Return the youth whom a consent is about, None when they have left."""
    entry = (await register.by_id(errand.connection, [consent.youth_id]))[consent.youth_id]
    return None if entry.left_at else entry


def _shown_in(person: Person) -> str:
    return person.language if person.language in NAMES else "da"
