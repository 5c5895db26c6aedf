"""What a youth is told of a case: who has it, and when they hear from them."""

from collections.abc import Mapping
from typing import cast

from flows.gsm7 import for_sms
from flows.kind import Json
from flows.texts import SHARED, texts_of
from flows.wishes import ASKED
from scheduler.office.about import About
from scheduler.office.office import Office
from storage import inbox, outbox, voices
from storage.dues import Due
from storage.staff import Colleague

# Cases that the youth has asked for or been told of; of the others they know nothing.
KNOWN_TO_YOUTH = frozenset({"help", "safety", "bad_check_in", "trouble", "trouble_at_work"})
WISH = "wants_"


async def tell_youth(office: Office, case: About, me: Colleague, key: str = "case-taken") -> None:
    """Let the youth hear who has their case and when they hear from them; once for each of these.

    `key` is the text: "case-taken", or "case-moved" when it has only been passed to somebody.
    """
    reason = case.case.reason
    known = reason in KNOWN_TO_YOUTH or reason.startswith((WISH, ASKED))
    if not known or case.person.role != "youth" or case.person.stopped:
        return
    voice = (await voices.of_people(office.connection, [case.person.id])).get(case.person.id)
    if voice is not None and voice.holder_id is not None:
        return  # they write with a human already
    language = case.person.language
    when = office.spoken(office.deadline(case.person.area), language)
    told: dict[str, Json] = {"name": me.person.first_name or "?", "when": when}
    timer: dict[str, Json] = {"do": "say", "key": key, "args": told}
    if await _on_its_way(office, case, timer):
        return
    once = f"case:{case.case.id}:{key}:{me.person.id}"
    event = Due(once, case.person.id, timer, office.now).event()
    await inbox.put(office.connection, [event], office.now)


async def _on_its_way(office: Office, case: About, timer: dict[str, Json]) -> bool:
    """Return whether the youth is about to hear these very words of another case."""
    connection, person = office.connection, case.person
    entering = await inbox.timers_of(connection, person.id)
    if any(event.timer == timer for event in entering):
        return True
    args = cast(Mapping[str, object], timer["args"])
    text = texts_of(SHARED, person.language).get(str(timer["key"]), args=args)
    return await outbox.is_queued(connection, person.id, {text, for_sms(text)})
