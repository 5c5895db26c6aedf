"""One thread, one voice: a colleague writes with a youth, and Makker is silent meanwhile."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import groupby

from flows.effects import HandBack, TakeThread
from flows.kind import Json
from flows.manner import MANNERS
from flows.office import OFFICE
from flows.texts import texts_of
from scheduler.office.about import About
from scheduler.office.errand import Errand
from scheduler.office.letters import tell, texts_for
from scheduler.office.office import Office
from scheduler.office.taking import is_mine, mark_taken, named, say_whose
from scheduler.office.whom import one_youth
from storage import contacts, dues, inbox, outbox, people, relayed, talks, threads, voices
from storage.cases import Case
from storage.dues import Due
from storage.people import Known
from storage.staff import Colleague
from storage.voices import Voice

# A human who is silent for so long has handed the thread back (design.md, "Who has the voice").
LEASE = timedelta(hours=24)
LAST_WORDS, LAST_WORDS_BY_SMS, LONGEST_WORDS = 6, 2, 140
NOTES = {
    "file": "note-file",
    "other": "note-other",
    "edited": "note-edited",
    "button": "note-button",
}


def timer_key(youth: int) -> str:
    """Return the key of the timer that ends a thread."""
    return f"voice:{youth}"


# -- taking it ------------------------------------------------------------------------------------


async def take_thread(errand: Errand, effect: TakeThread) -> None:
    """Let what a colleague writes go to a youth, by case or by name."""
    me = errand.me
    case = await named(errand, effect.case) if effect.case else None
    if me is None or (effect.case and case is None):
        return
    if case is not None and case.case.state != "open" and not is_mine(case, me):
        await say_whose(errand, case)
        return
    youth = case.person if case else await one_youth(errand, effect.name)
    if youth is None:
        return
    known = await reached(errand.office, youth.id)
    if known is None:
        await errand.say("unreachable", name=youth.first_name or "?")
        return
    await _take(errand, me, known, case)


async def _take(errand: Errand, me: Colleague, known: Known, case: About | None) -> None:
    office, youth = errand.office, known.person
    number = case.case.id if case else None
    voice = await voices.take(office.connection, youth.id, me.person.id, number, office.now)
    if voice is None:
        held = (await voices.of_people(office.connection, [youth.id]))[youth.id]
        await errand.say("thread-other", who=_name(office, held.holder_id), name=_first(known))
        return
    if case is not None and case.case.state == "open":
        await mark_taken(office, case, me)
    # By night nobody is woken to hear it: the human's own words, once they go, say who it is.
    if not office.around.calendar.quiet(office.now):
        await _enter(office, voice, "thread_taken", me)
    # What others wrote waits, and whatever Makker had asked rests: a human talks with them now.
    await relayed.take_back(office.connection, [youth.id], "waiting", office.now)
    await talks.end(office.connection, [youth.id])
    await contacts.ended(office.connection, [youth.id], "called_off", office.now)
    errand.changed.add(youth.id)
    await plan_end(office, youth.id, office.now)
    said = await _last_words(errand, known)
    await errand.answer(*said, errand.office_text("thread-yours", name=_first(known)))


async def _last_words(errand: Errand, known: Known) -> list[str]:
    """Return what was said last, so that whoever takes over need not ask again."""
    manner = MANNERS.get(errand.address[0])
    short = manner is not None and manner.short
    most = LAST_WORDS_BY_SMS if short else LAST_WORDS
    everywhere = await people.addresses_of(errand.connection, [known.person.id])
    at = [each.address for each in everywhere.get(known.person.id, ())]
    said = await threads.last_words(errand.connection, known.person.id, at, most)
    lines = [
        f"{_first(known) if each.by_them else 'Makker'}: "
        + shown(each.text, each.kind, errand.person.language)[:LONGEST_WORDS]
        for each in said
    ]
    # The same words twice in a row say nothing more than once.
    return [line for line, _ in groupby(lines)]


def shown(text: str, kind: str, language: str) -> str:
    """Return what somebody wrote as it can be read; what is no text is named."""
    note = "note-file" if text.startswith("file:") else NOTES.get(kind)
    return texts_of(OFFICE, language).get(note) if note else text


# -- giving it back -------------------------------------------------------------------------------


async def hand_back(errand: Errand, _effect: HandBack) -> None:
    """Let Makker speak with the youth again whom a colleague wrote with last."""
    me = errand.me
    held = await voices.held_by(errand.connection, me.person.id) if me else []
    if me is None or not held:
        await errand.say("thread-none")
        return
    name = await give_back(errand.office, held[0], me, also_sent=True)
    await errand.say("thread-back", name=name)


async def closed_with(office: Office, case: Case, me: Colleague) -> None:
    """End the thread that a colleague took for a case which is closed now."""
    for voice in await voices.held_by(office.connection, me.person.id):
        if voice.case_id == case.id:
            await give_back(office, voice, me, also_sent=True)


async def give_back(
    office: Office, voice: Voice, holder: Colleague, *, also_sent: bool = False
) -> str:
    """Give a youth's voice back to Makker, which goes on where it was; return their first name.

    `also_sent`: what the colleague wrote and has not left yet still goes, before Makker speaks;
    it was meant to. Otherwise it is refused, and they are told.
    """
    connection, youth, version = office.connection, voice.person_id, voice.version + 1
    if also_sent:
        await outbox.keep_human(connection, youth, version)
    await voices.hand_back(connection, youth, office.now, holder_id=holder.person.id)
    await dues.cancel(office.connection, timer_key(voice.person_id))
    await _let_others_in(office, youth)
    await _enter(office, replace(voice, version=version), "handed_back", holder)
    known = (await people.by_id(office.connection, [voice.person_id])).get(voice.person_id)
    return _first(known) if known else "?"


async def _let_others_in(office: Office, youth: int) -> None:
    """Let in what has waited for the human to be done, at the next look."""
    if await relayed.waiting(office.connection, youth):
        timer = Due(f"relay:{youth}", youth, {"do": "relay"}, office.now)
        await dues.plan(office.connection, timer)


async def on_silence(office: Office, youth: int) -> None:
    """End a thread in which no human has written for a day; the colleague is told."""
    voice = (await voices.of_people(office.connection, [youth])).get(youth)
    if voice is None or voice.holder_id is None:
        return
    if office.now < voice.spoke_at + LEASE:
        await plan_end(office, youth, voice.spoke_at)
        return
    holder = office.colleague(voice.holder_id)
    if holder is None:
        await voices.hand_back(office.connection, youth, office.now)
        return
    name = await give_back(office, voice, holder)
    text = texts_for(holder).get("thread-over-24h", args={"name": name})
    await tell(office, holder, f"voice{youth}.{voice.version}.over", [text])


async def plan_end(office: Office, youth: int, spoke_at: datetime) -> None:
    """Set the timer that ends a thread a day after a human last wrote in it (UTC)."""
    timer = Due(timer_key(youth), youth, {"do": "voice"}, spoke_at + LEASE)
    await dues.plan(office.connection, timer)


async def _enter(office: Office, voice: Voice, what: str, holder: Colleague) -> None:
    """Let the youth's conversation know who has the voice now; once for each version."""
    who = holder.person
    told: dict[str, Json] = {"name": who.first_name or "?", "holder": who.id}
    timer: dict[str, Json] = {"do": what, **told, "version": voice.version}
    key = f"voice:{voice.person_id}:{voice.version}:{what}"
    event = Due(key, voice.person_id, timer, office.now).event()
    await inbox.put(office.connection, [event], office.now)


async def just_left(office: Office, youth: int) -> Colleague | None:
    """Return who has handed a thread back of which Makker has not told the youth yet, if anyone."""
    for event in await inbox.timers_of(office.connection, youth):
        if event.does == "handed_back":
            return office.colleague(event.timer.get("holder"))
    return None


async def reached(office: Office, youth: int) -> Known | None:
    """Return somebody where they can be written to; None when they cannot, or said STOP."""
    known = (await people.by_id(office.connection, [youth])).get(youth)
    if known is None or known.person.stopped or known.left or known.state != "ok":
        return None
    return known


def _first(known: Known) -> str:
    return known.person.first_name or "?"


def _name(office: Office, person_id: int | None) -> str:
    colleague = office.colleague(person_id)
    return (colleague.person.first_name if colleague else None) or "?"
