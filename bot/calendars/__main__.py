"""The process that reads calendars, as `bot.reading` reads papers: it may do nothing else."""

import json
import sys
from collections.abc import Mapping
from datetime import date, datetime

from bot.reading.__main__ import serve
from flows.kind import Json
from scheduler.shifts.calendar_reading import as_read

UNREADABLE = b'{"unread": "broken"}'


def answer(asked: bytes) -> bytes:
    """Return what is in a calendar as JSON; `asked` is a line of JSON, and then the calendar."""
    head, _, raw = asked.partition(b"\n")
    about: Mapping[str, Json] = json.loads(head)
    first, last = (date.fromisoformat(str(about[name])) for name in ("first", "last"))
    now = datetime.fromisoformat(str(about["now"]))
    return json.dumps(as_read(raw, first, last, now)).encode()


if __name__ == "__main__":
    serve(int(sys.argv[1]), int(sys.argv[2]), answer, UNREADABLE)
