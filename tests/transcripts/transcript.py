"""A whole conversation as readable text: `> ` is the youth, `+ ` lets time pass.

The lines before the first of these say who has which phone, and when it is:

    phone: sms            (or telegram; "sms (telegram)" is a youth who has both)
    start: 2026-11-22T17:00
    name: Amina           (with `born:` she is enrolled already)
    born: 2012-06-12
    staff: Mette          (her consultant, in Køge)
    deputy: Ali           (stands in for Mette)
    leader: Birgit        (stands in for Ali)
    others: Yusuf, Fatma  (phones of people whom Makker does not know yet: +4520765400, ...401)

    role model: Bilal     (has no certificate yet; also "second role model")
    friend: Yusuf         (another youth of theirs; also "second friend")
    stranger: Omar        (whom nobody knows)
    home: yes             (a parent of each of these youths has said yes)

The phones of these last are always shown. With a phone behind a colleague's name, "Mette (sms)",
the page shows that phone too, and when things come: `Mette> TAG 1` is what she writes,
`Ali> [Tag den]` a button that he presses, `Telegram> hej` the youth's other phone. What comes there
is marked "Makker to Mette". A line with `$ makker placement` is that command, one in braces a file
(tests/transcripts/files.py). A morning digest with nothing in it is left out.

`> (vagtplan.ics)` sends that file of the folder calendars beside this one, and `$ calendar NAME`
lets every calendar's address give that file from then on; without a name none gives anything.

After every step it is looked at, as the hourly sweep does, whether anybody is forgotten.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import cycle
from pathlib import Path

from bot.demo.duration import advanced
from bot.terminal import as_line, terminal_phone
from flows.message import Attachment
from flows.office import OFFICE
from flows.texts import LANGUAGES, texts_of
from scheduler import office
from scheduler.sweep import GRACE
from storage import records
from tests.transcripts.calendar_host import CALENDARS, CalendarHost
from tests.transcripts.files import is_file, send_file
from tests.transcripts.scene import Scene, clock_at, command, scene

STEP = re.compile(r"(?:[A-ZÆØÅ]\w*)?> |\+ |\$ ")
NOTE = "# "
A_MINUTE = timedelta(minutes=1)
EMPTY_MORNINGS = tuple(texts_of(OFFICE, language).get("digest-none") for language in LANGUAGES)


@dataclass(frozen=True, slots=True)
class Transcript:
    """Remarks and settings, as they stand in the file, and what people do."""

    head: tuple[str, ...]
    settings: dict[str, str]
    steps: tuple[str, ...]


def read(text: str) -> Transcript:
    """Read a transcript; Makker's own lines are left out."""
    lines = text.splitlines()
    start = next(i for i, line in enumerate(lines) if STEP.match(line))
    head = lines[:start]
    pairs = (line.partition(": ") for line in head if line and not line.startswith("#"))
    settings = {name: value.split("  ")[0].strip() for name, _, value in pairs}
    steps = tuple(line for line in lines[start:] if STEP.match(line) or line.startswith(NOTE))
    return Transcript(tuple(head), settings, steps)


async def played(transcript: Transcript, database: Path) -> str:
    """Play the people's parts against today's Makker and return the whole text."""
    given = transcript.settings
    letters, host = _letters(), CalendarHost()
    async with terminal_phone(
        database,
        style=given["phone"].split()[0],
        clock=clock_at(given["start"]),
        draw_letter=lambda choices: next(each for each in letters if each in choices),
        fetcher=host,
    ) as phone:
        stage = await scene(phone, given, host)
        lines = [*transcript.head]
        for step in transcript.steps:
            lines += [step, *await _done(stage, step)]
            await _nobody_is_forgotten(stage, step)
    return "\n".join(lines) + "\n"


async def _nobody_is_forgotten(stage: Scene, step: str) -> None:
    """Look, as the hourly sweep does, whether the ledger has a gap after a step."""
    house, now = stage.mine.house, stage.mine.clock.now()
    today = house.engine.around.calendar.today(now)
    async with house.database.read() as connection:
        forgotten = await records.forgotten(connection, now, GRACE, today=today)
        assert not forgotten, f"after {step!r} nobody has these people: {forgotten}"
        unwatched = await office.unwatched(connection, now)
        assert not unwatched, f"after {step!r} nobody watches over these cases: {unwatched}"


async def _done(stage: Scene, step: str) -> list[str]:
    """Do one step and return what came of it, on all phones that are shown."""
    who, _mark, what = step.partition(" ")
    if step.startswith(NOTE):
        return []
    if who == "+":
        clock = stage.mine.clock
        await stage.mine.wait(advanced(clock.now(), what.strip(), clock.zone))
    elif who == "$" and what.startswith("calendar"):
        stage.host.gives(what.removeprefix("calendar").strip())
    elif who == "$":
        await command(stage, what)
    else:
        await _write(stage, who.rstrip(">"), what)
    return list(_shown(stage, timed=who == "+" and stage.many))


async def _write(stage: Scene, whose: str, what: str) -> None:
    if stage.many:
        # Nobody writes in no time, and what was said first must be seen to be first.
        await stage.mine.wait(stage.mine.clock.now() + A_MINUTE)
    if what.startswith("[") and what.endswith("]"):
        await stage.phone(whose).press(what[1:-1])
    elif is_file(what):
        await send_file(stage.phone(whose), what)
    elif what.startswith("(") and what.endswith(")"):
        await stage.phone(whose).send_file(_file(what[1:-1]))
    else:
        await stage.phone(whose).send(what)


def _shown(stage: Scene, *, timed: bool) -> Iterator[str]:
    """Yield what has come, in order of time; `timed` puts a line before each new moment."""
    news = [(each, whom) for whom, phone in stage.phones.items() for each in phone.news()]
    before = None
    for each, whom in sorted(news, key=lambda pair: pair[0].at):
        if each.text.endswith(EMPTY_MORNINGS):
            continue
        if timed and each.at != before:
            before = each.at
            yield f"  ({before.astimezone(stage.mine.clock.zone):%a %d %b %H:%M})"
        yield f"Makker{' to ' + whom if whom else ''}: {as_line(each)}"


def _file(name: str) -> Attachment:
    return Attachment(name, "application/octet-stream", (CALENDARS / name).read_bytes())


def _letters() -> Iterator[str]:
    return cycle("ABCDEF234567")
