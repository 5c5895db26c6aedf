"""The demo's phones: a channel whose provider is a list in memory, shown on the page."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from typing import Literal

from bot.demo.clock import MovableClock
from flows.failure import Failure
from flows.gsm7 import for_sms, sms_segments
from flows.links import has_link
from flows.manner import MANNERS
from flows.message import Accepted, Attachment, Option, Outbound

Sender = Literal["me", "makker"]
LONGEST_SHOWN = 4000
"""Characters of one's own message that the phone keeps in view; the engine gets all of it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One bubble: who wrote it to or from `address`, and when. DemoPhones numbers them."""

    address: str
    sender: Sender
    text: str
    at: datetime
    options: tuple[Option, ...] = ()
    file: Attachment | None = None
    id: int = 0


class DemoPhones:
    """All simulated phones of one style, "sms" or "telegram", as that channel would behave.

    `history` is what the phones showed before, oldest first; its ids are given anew.
    """

    per_second = 1000.0

    def __init__(self, name: str, clock: MovableClock, history: Sequence[Shown] = ()) -> None:
        self.name = name
        self.manner = MANNERS[name]
        self._clock = clock
        self._ids = count(1)
        self._bubbles: dict[str, list[Shown]] = defaultdict(list)
        self._files: dict[int, Attachment] = {}
        self._taken: dict[str, str] = {}
        self.changes = 0
        for shown in history:
            self.show(shown)

    async def send(self, message: Outbound) -> Accepted:
        """Show the message; raises `Failure` for what the real channel would refuse."""
        text, parts = self._as_sent(message)
        options = message.options if self.manner.buttons else ()
        shown = self.show(
            Shown(message.address, "makker", text, self._clock.now(), options, message.attachment)
        )
        self._taken[message.key] = str(shown.id)
        return Accepted(str(shown.id), parts)

    async def look_up(self, message: Outbound, since: datetime) -> str | None:
        """Return the bubble's id if the message has been shown since the demo started."""
        return self._taken.get(message.key)

    def record(self, address: str, text: str, file: Attachment | None = None) -> Shown:
        """Show what the phone's owner has written or sent."""
        readable = text.encode("utf-8", "replace").decode()
        if len(readable) > LONGEST_SHOWN:
            readable = readable[:LONGEST_SHOWN] + " …"
        return self.show(Shown(address, "me", readable, self._clock.now(), file=file))

    def forget(self, shown: Shown) -> None:
        """Take back a message that could not be handed in."""
        self._bubbles[shown.address].remove(shown)
        self._files.pop(shown.id, None)
        self.changes += 1

    def messages(self, address: str, after: int = 0) -> tuple[Shown, ...]:
        """Return the bubbles on one phone whose id is above `after`, oldest first."""
        return tuple(shown for shown in self._bubbles.get(address, ()) if shown.id > after)

    def button(self, address: str, pressed: str) -> Option | None:
        """Return the newest button on the phone with this data, else with this label."""
        newest_first = reversed(self._bubbles.get(address, ()))
        shown = [option for bubble in newest_first for option in bubble.options]
        by_data = (option for option in shown if option.data == pressed)
        by_label = (option for option in shown if option.label == pressed)
        return next(by_data, None) or next(by_label, None)

    def file(self, shown_id: int) -> Attachment | None:
        """Return the file in the bubble with this id."""
        return self._files.get(shown_id)

    def _as_sent(self, message: Outbound) -> tuple[str, int]:
        """Return the text as this channel carries it, and in how many parts."""
        if message.attachment is not None and not self.manner.files:
            raise Failure("no_files", permanent=True)
        if not self.manner.short:
            return message.text, 1
        text = for_sms(message.text)
        if has_link(text):
            raise Failure("link", permanent=True)
        return text, sms_segments(text)

    def show(self, shown: Shown) -> Shown:
        """Put a bubble on its phone, under the next number."""
        shown = replace(shown, id=next(self._ids))
        self._bubbles[shown.address].append(shown)
        if shown.file is not None:
            self._files[shown.id] = shown.file
        self.changes += 1
        return shown
