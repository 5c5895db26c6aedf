"""A whole conversation as readable text: `> ` is the person, `+ ` lets time pass.

The lines before the first of these say who has which phone, and when it is:

    phone: sms            (or telegram)
    start: 2026-11-22T17:00
    name: Amina           (with `born:` she is enrolled already)
    born: 2012-06-12
    staff: Mette          (a consultant in Køge)
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import cycle
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.demo.clock import MovableClock
from bot.demo.duration import advanced
from bot.terminal import TerminalPhone, terminal_phone
from flows.person import Person

DANISH = ZoneInfo("Europe/Copenhagen")
METTE = ("sms", "+4520123499")


@dataclass(frozen=True, slots=True)
class Transcript:
    """Remarks and settings, as they stand in the file, and what the person does."""

    head: tuple[str, ...]
    settings: dict[str, str]
    steps: tuple[str, ...]


def read(text: str) -> Transcript:
    """Read a transcript; Makker's own lines are left out."""
    lines = text.splitlines()
    start = next(i for i, line in enumerate(lines) if line.startswith(("> ", "+ ")))
    head = lines[:start]
    pairs = (line.partition(": ") for line in head if line and not line.startswith("#"))
    settings = {name: value.split("  ")[0].strip() for name, _, value in pairs}
    steps = tuple(line for line in lines[start:] if line.startswith(("> ", "+ ", "# ")))
    return Transcript(tuple(head), settings, steps)


async def played(transcript: Transcript, database: Path) -> str:
    """Play the person's part against today's Makker and return the whole text."""
    given = transcript.settings
    begin = datetime.fromisoformat(given["start"]).replace(tzinfo=DANISH).astimezone(UTC)
    letters = _letters()
    born = given.get("born")
    mette = Person(0, "consultant", "Mette", area="Køge", stage="staff")
    async with terminal_phone(
        database,
        style=given["phone"],
        name=given.get("name"),
        born=date.fromisoformat(born) if born else None,
        staff=[(mette, METTE)] if "staff" in given else (),
        clock=MovableClock(begin),
        draw_letter=lambda choices: next(letters),
    ) as phone:
        lines = [*transcript.head]
        for step in transcript.steps:
            lines.append(step)
            lines += [f"Makker: {answer}" for answer in await _answers(phone, step)]
    return "\n".join(lines) + "\n"


async def _answers(phone: TerminalPhone, step: str) -> list[str]:
    if step.startswith("# "):
        return []
    if step.startswith("+ "):
        clock = phone.clock
        return await phone.wait(advanced(clock.now(), step[2:].strip(), clock.zone))
    return await phone.write(step[2:])


def _letters() -> Iterator[str]:
    return cycle("ABCDEF234567")
