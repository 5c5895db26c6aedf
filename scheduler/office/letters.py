"""Letters to staff: in their language, with buttons where they have them, and not by night."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from flows.manner import MANNERS, SMS
from flows.message import Option
from flows.office import OFFICE
from flows.reply import Reply, joined
from flows.texts import Texts, texts_of
from scheduler.office.about import About
from scheduler.office.office import Office
from storage import outbox
from storage.letters import Letter
from storage.people import Address
from storage.staff import Colleague

BUTTONS = ("take", "write", "later", "pass", "close")
FEWEST_NAMES_LEFT_OUT = 2
MOST_NAMES = 6


def texts_for(colleague: Colleague) -> Texts:
    """Return the texts for staff in a colleague's language."""
    return texts_of(OFFICE, colleague.person.language)


def packed(lines: Iterable[str | Reply], to: Address) -> tuple[Reply, ...]:
    """Put lines into as few messages as the address takes, each SMS in one segment."""
    replies = [line if isinstance(line, Reply) else Reply(line) for line in lines]
    return joined(replies, MANNERS.get(to[0], SMS))


async def tell(
    office: Office,
    to: Colleague,
    key: str,
    lines: Iterable[str | Reply],
    *,
    urgent: bool = False,
    by_night: bool = False,
    most: int = 10,
    not_after: datetime | None = None,
) -> None:
    """Queue lines to a colleague under a key; by night they wait, unless urgent or `by_night`.

    After `not_after` they have nothing to say any more.
    """
    quiet = not (urgent or by_night)
    not_before = office.around.calendar.after_quiet(office.now) if quiet else None
    letters = [
        Letter(
            f"{key}.{number}" if number else key,
            to.person.id,
            to.address,
            reply.text,
            reply.options,
            twice_is_better=True,
            not_before=not_before,
            urgent=urgent,
            not_after=not_after,
        )
        for number, reply in enumerate(packed(lines, to.address)[:most])
    ]
    await outbox.put(office.connection, letters, office.now)


def under_case(number: int, text: str, to: Address, language: str, *, taken: bool) -> list[Reply]:
    """Return a text with what can be done about a case: buttons, or on SMS the words for it."""
    texts = texts_of(OFFICE, language)
    if not MANNERS.get(to[0], SMS).buttons:
        return [Reply(text), Reply(texts.get("case-words", args={"number": number}))]
    words = BUTTONS[1:] if taken else BUTTONS
    options = tuple(Option(texts.get(f"b-{word}"), f"case:{number}:{word}") for word in words)
    return [Reply(text, options)]


async def tell_of_case(
    office: Office,
    to: Sequence[Colleague],
    text_key: str,
    about: About,
    *,
    urgent: bool = False,
    **args: object,
) -> None:
    """Tell colleagues of a case, each once; `args` are what the text needs beside the usual."""
    case = about.case
    seen: set[int] = set()
    for colleague in to:
        if colleague.person.id in seen:
            continue
        seen.add(colleague.person.id)
        language = colleague.person.language
        usual = {
            "name": about.name,
            "number": case.id,
            "when": office.spoken(case.deadline, language),
            "contact": about.contact,
            "about": reason_text(texts_for(colleague), case.reason),
        }
        text = texts_for(colleague).get(text_key, args=usual | args)
        lines = under_case(case.id, text, colleague.address, language, taken=case.state != "open")
        key = f"case{case.id}.{text_key}.{colleague.person.id}.{int(office.now.timestamp())}"
        await tell(office, colleague, key, lines, urgent=urgent)


def reason_text(texts: Texts, reason: str) -> str:
    """Return what a case is about in a word or two."""
    key = f"reason-{reason}"
    return texts.get(key if texts.has(key) else "reason-other")


def listed(names: Sequence[str]) -> str:
    """Return names as a list that stays short: "Amina, Yusuf, +5"."""
    if len(names) < MOST_NAMES + FEWEST_NAMES_LEFT_OUT:
        return ", ".join(names)
    return ", ".join([*names[:MOST_NAMES], f"+{len(names) - MOST_NAMES}"])
