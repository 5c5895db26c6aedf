"""Words handed on between a colleague and a youth, while the colleague has the thread."""

from datetime import timedelta

import structlog

from flows.effects import OpenCase
from flows.gsm7 import for_sms
from flows.links import without_links
from flows.manner import MANNERS
from scheduler.office.errand import Errand
from scheduler.office.letters import tell, texts_for
from scheduler.office.office import Office
from scheduler.office.opened import open_case
from scheduler.office.thread import just_left, plan_end, reached
from storage import outbox, people, voices
from storage.letters import Claimed, Letter
from storage.people import Known
from storage.staff import Colleague
from storage.voices import Voice

# In a thread that is alive nobody waits for the morning. When somebody was heard is noted once an
# hour at most, so a youth may have written that much later than it says.
ALIVE = timedelta(hours=1)
HEARD_LATER = timedelta(hours=1)
MOST_REPORTED = 50
log = structlog.get_logger()


async def relay(errand: Errand, words: str) -> None:
    """Hand words on to the other side of a thread."""
    if errand.me is None:
        await _to_holder(errand, words)
    else:
        await _to_youth(errand, errand.me, words)


async def _to_youth(errand: Errand, me: Colleague, words: str) -> None:
    office = errand.office
    held = await voices.held_by(office.connection, me.person.id)
    if not held:
        await errand.say("thread-none")
        return
    youth = held[0].person_id
    known = await reached(office, youth)
    if known is None:
        await errand.say("unreachable", name=await _name_of(office, youth))
        return
    letter = _letter(errand, me, known, held[0], words)
    await outbox.put(office.connection, [letter], office.now)
    if letter.not_before is not None and letter.not_before > office.now:
        await errand.say("relay-later", name=known.person.first_name or "?")
    await voices.spoke(office.connection, youth, office.now)
    await plan_end(office, youth, office.now)


def _letter(errand: Errand, me: Colleague, known: Known, voice: Voice, words: str) -> Letter:
    office = errand.office
    # The youth sees at once that this is a human, and who.
    text = f"{me.person.first_name or '?'}: {words}"
    manner = MANNERS.get(known.address[0])
    if manner is not None and manner.short:
        text = without_links(for_sms(text))
    awake = known.heard_at is not None and office.now - known.heard_at < ALIVE + HEARD_LATER
    return Letter(
        f"say{errand.event_id}.{me.person.id}",
        known.person.id,
        known.address,
        text,
        not_before=None if awake else office.around.calendar.after_quiet(office.now),
        voice=voice.version,
    )


async def _to_holder(errand: Errand, words: str) -> None:
    office, youth = errand.office, errand.person
    voice = (await voices.of_people(office.connection, [youth.id])).get(youth.id)
    holder = office.colleague(voice.holder_id) if voice else None
    # What crossed the human's goodbye on its way was still meant for them.
    holder = holder or await just_left(office, youth.id)
    if voice is None or holder is None:
        # Whoever had the thread has left: a human hears of the words all the same.
        await voices.hand_back(office.connection, youth.id, office.now)
        await open_case(office, youth, OpenCase("help", "today", words))
        errand.changed.add(youth.id)
        return
    name = youth.first_name or "?"
    text = texts_for(holder).get("relay-from", args={"name": name, "words": words})
    awake = office.now - voice.spoke_at < ALIVE
    await tell(office, holder, f"in{errand.event_id}.relay", [text], by_night=awake)


async def report_stale(office: Office) -> int:
    """Tell colleagues which of their letters came too late to be sent; return how many."""
    late = await outbox.stale_unreported(office.connection, MOST_REPORTED)
    for claimed in late:
        await _report(office, claimed)
    await outbox.reported(office.connection, [claimed.id for claimed in late])
    return len(late)


async def _report(office: Office, claimed: Claimed) -> None:
    writer = claimed.letter.key.rpartition(".")[2]
    colleague = office.colleague(int(writer)) if writer.isdecimal() else None
    if colleague is None or claimed.letter.person_id is None:
        log.warning("stale.untold", letter=claimed.letter.key)
        return
    name = await _name_of(office, claimed.letter.person_id)
    text = texts_for(colleague).get("relay-failed", args={"name": name})
    await tell(office, colleague, f"{claimed.letter.key}.stale", [text])


async def _name_of(office: Office, person_id: int) -> str:
    known = (await people.by_id(office.connection, [person_id])).get(person_id)
    return (known.person.first_name if known else None) or "?"
