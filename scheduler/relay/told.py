"""Letters of Makker's own to a youth or a role model about the two of them."""

from collections.abc import Sequence
from datetime import timedelta

from flows.message import Option
from flows.person import Person
from flows.relay import RELAY
from flows.reply import Reply
from flows.texts import texts_of
from scheduler.office.errand import Errand
from scheduler.office.letters import packed
from scheduler.office.office import Office
from scheduler.office.thread import reached
from storage import outbox
from storage.letters import Letter

HOLDS = timedelta(hours=1)
"""So long it is worth reading with whom one writes now: later it may be another."""


def text(person: Person, key: str, **args: object) -> str:
    """Return a text between the two in a person's language."""
    return texts_of(RELAY, person.language).get(key, args=args)


def what(person: Person, kinds: Sequence[str]) -> str:
    """Return what is held in words: "et nummer, et link"."""
    return ", ".join(text(person, f"held-{kind}") for kind in kinds)


async def tell(
    office: Office, person: Person, key: str, *lines: str, options: tuple[Option, ...] = ()
) -> bool:
    """Queue lines to somebody under a key, never by night; False when they cannot be reached."""
    known = await reached(office, person.id)
    if known is None:
        return False
    after = office.around.calendar.after_quiet(office.now)
    *first, last = lines
    replies = packed([*first, Reply(last, options)], known.address)
    letters = [
        Letter(
            f"{key}.{number}",
            person.id,
            known.address,
            reply.text,
            reply.options,
            not_before=after,
        )
        for number, reply in enumerate(replies)
    ]
    await outbox.put(office.connection, letters, office.now)
    return True


async def answer(errand: Errand, part: str, key: str, **args: object) -> None:
    """Answer whoever has just written with one text between the two, while it holds."""
    await errand.send(part, text(errand.person, key, **args), not_after=errand.now + HOLDS)
