"""Robots answering robots: an autoresponder must not be answered for ever."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from flows.words import whole_word
from storage.addresses import Address
from storage.inbox import Event

ALIKE = 20
WITHIN = timedelta(minutes=10)
MOST_REMEMBERED = 10_000


@dataclass(slots=True)
class _Heard:
    text: str
    times: int
    since: datetime
    event_id: int


class Echo:
    """Remembers, for each address, how often the same words have come in a row.

    It lives in memory only: forgetting means one answer too many, never one too few. A call for
    help is no echo, however often it comes.
    """

    def __init__(self) -> None:
        """Begin with nothing heard."""
        self._heard: OrderedDict[tuple[str, str], _Heard] = OrderedDict()

    def is_echo(self, event: Event, now: datetime) -> bool:
        """Return whether these words have come too often in a row to be a person's."""
        address, text = (event.channel, event.address), event.text
        last = self._heard.get(address)
        if last is None or last.text != text or now - last.since > WITHIN:
            self._remember(address, _Heard(text, 1, now, event.id))
            return False
        # A batch that storage failed is taken again: one event counts once, or it would be lost.
        last.times += event.id != last.event_id
        last.event_id = event.id
        return last.times > ALIKE and event.kind != "due" and whole_word(text) is None

    def forget(self, addresses: Iterable[Address]) -> None:
        """Forget what came from these addresses: whoever wrote it has been erased."""
        for at in addresses:
            self._heard.pop(at, None)

    def _remember(self, address: tuple[str, str], heard: _Heard) -> None:
        self._heard[address] = heard
        self._heard.move_to_end(address)
        if len(self._heard) > MOST_REMEMBERED:
            self._heard.popitem(last=False)
