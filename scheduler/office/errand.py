"""An errand: one thing that a turn wants done, with all that is needed to do it."""

from dataclasses import dataclass, replace
from datetime import datetime

from flows.desk import Order
from flows.manner import MANNERS
from flows.office import OFFICE
from flows.person import Person
from flows.reply import Reply
from flows.texts import SHARED, texts_of
from scheduler.office.letters import packed
from scheduler.office.office import Office
from scheduler.surroundings import Surroundings
from storage import outbox
from storage.database import Connection
from storage.letters import Letter
from storage.people import Address
from storage.staff import Colleague


@dataclass(frozen=True, slots=True)
class Errand:
    """One order of one turn: who wants it, where they are, and the event it came from.

    Whoever's next contact depends on what is done is added to `changed`. `corrected`: it calls off
    what the same run of its flow wanted before an answer was corrected.
    """

    office: Office
    person: Person
    address: Address
    event_id: int
    order: Order
    changed: set[int]
    corrected: bool = False

    @property
    def connection(self) -> Connection:
        """The open transaction."""
        return self.office.connection

    @property
    def around(self) -> Surroundings:
        """What is the same for everyone."""
        return self.office.around

    @property
    def now(self) -> datetime:
        """The moment (UTC)."""
        return self.office.now

    @property
    def me(self) -> Colleague | None:
        """Who wants it, as a colleague; None for everyone else, also who has left."""
        return self.office.colleague(self.person.id)

    @property
    def timer_key(self) -> str:
        """Return the key under which this order's timer stands."""
        order = self.order
        return f"{self.person.id}:{order.flow}:{order.run}:{order.key}"

    @property
    def takes_files(self) -> bool:
        """Whether a document can be sent as it is to where the person wrote from."""
        manner = MANNERS.get(self.address[0])
        return manner is None or manner.files

    def text(self, key: str, **args: object) -> str:
        """Return one of the texts that belong to no topic, in the person's language."""
        return texts_of(SHARED, self.person.language).get(key, args=args)

    def office_text(self, key: str, **args: object) -> str:
        """Return one of the texts for staff, in the person's language."""
        return texts_of(OFFICE, self.person.language).get(key, args=args)

    async def send(self, part: str, text: str, **more: object) -> None:
        """Queue one more message to where the person wrote from."""
        letter = Letter(f"{self._key}.{part}", self.person.id, self.address, text)
        await outbox.put(self.connection, [replace(letter, **more)], self.now)  # type: ignore[arg-type]

    async def answer(self, *lines: str | Reply, most: int = 10) -> None:
        """Queue lines for staff as few messages, at most `most` of them."""
        letters = [
            Letter(f"{self._key}.{number}", self.person.id, self.address, reply.text, reply.options)
            for number, reply in enumerate(packed(lines, self.address)[:most])
        ]
        await outbox.put(self.connection, letters, self.now)

    async def say(self, key: str, **args: object) -> None:
        """Answer with one text for staff."""
        await self.answer(self.office_text(key, **args))

    @property
    def _key(self) -> str:
        return f"in{self.event_id}.{self.order.flow}.{self.order.key}"
