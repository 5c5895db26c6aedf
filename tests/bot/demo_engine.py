"""A small engine for the demo: answers at once, asks next day at 16, needs no database."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from bot.demo.cast import CAST
from bot.demo.clock import MovableClock
from bot.demo.phones import DemoPhones
from flows.failure import Failure
from flows.kind import Json
from flows.message import Attachment, Inbound, Option, Outbound

START = datetime(2026, 11, 22, 15, 30, tzinfo=UTC)
PDF = Attachment("CV-Yusuf-Åge.pdf", "application/pdf", b"%PDF-1.7\n%%EOF\n")
LOOKS = (Option("Klassisk", "look:classic"), Option("Farverig", "look:bold"))
WORDS = tuple(
    Option(label, f"case:{label}") for label in ("Tag den", "Skriv", "Udskyd", "Giv videre", "Luk")
)
PEOPLE = {actor.address: actor for actor in CAST}


def _case(what: str) -> Json:
    deadline = (START + timedelta(hours=20)).isoformat()
    return {
        "case": 1,
        "what": what,
        "owner": "Mette",
        "state": "open",
        "deadline": deadline,
        "overdue": False,
    }


class FakeEngine:
    """Keeps the `demo.engine.Engine` promises; `broken` is a full disk."""

    def __init__(self) -> None:
        self.clock = MovableClock(START)
        self.phones = {name: DemoPhones(name, self.clock) for name in ("sms", "telegram")}
        self.received: list[Inbound] = []
        self.broken = False
        self._waiting: list[Inbound] = []
        self._due: dict[str, datetime] = {}
        self._cases: dict[str, str] = {}
        self._voice: dict[str, str] = {}
        self.forgotten: set[str] = set()
        self._sent = 0

    async def receive(self, inbound: Inbound) -> None:
        """Keep the message for the next `settle`."""
        if self.broken:
            raise Failure("disk_full", permanent=False)
        self.received.append(inbound)
        self._waiting.append(inbound)

    async def settle(self) -> None:
        """Answer all that waits and send all that is due."""
        while self._waiting:
            await self._answer(self._waiting.pop(0))
        for address, at in list(self._due.items()):
            if at <= self.clock.now():
                del self._due[address]
                await self._say(address, "Hej igen! Hvordan gik det med CV'et?")

    async def next_event(self, until: datetime) -> datetime | None:
        """Return the earliest due contact up to `until`."""
        if self.broken:
            raise Failure("disk_full", permanent=False)
        coming = [at for at in self._due.values() if self.clock.now() < at <= until]
        return min(coming, default=None)

    async def ledger(self) -> Sequence[Mapping[str, Json]]:
        """List everybody who has something coming."""
        return [
            {
                "person": PEOPLE[address].id,
                "name": PEOPLE[address].name,
                "role": PEOPLE[address].role,
                "next": self._due[address].isoformat() if address in self._due else None,
                "why": "hvordan gik det med CV'et?",
                "stage": "waiting",
                "case": self._cases.get(address),
                "cases": [_case(self._cases[address])] if address in self._cases else [],
                "voice": self._voice.get(address),
                "forgotten": address not in self._due and address not in self._cases,
            }
            for address in sorted({*self._due, *self._cases, *self.forgotten})
        ]

    async def _answer(self, inbound: Inbound) -> None:
        if inbound.text == "HJÆLP":
            self._cases[inbound.address] = "vil tale med et menneske"
            await self._say(inbound.address, "Jeg har sagt det til Mette. Hun skriver i dag.")
        elif inbound.text == "tag":
            self._voice = dict.fromkeys(self._cases, "Mette")
            return
        elif inbound.text == "/sager":
            await self._say(inbound.address, "Sag 1: Amina vil tale med et menneske.", WORDS)
            return
        elif inbound.text == "lav et CV":
            await self._say(inbound.address, "Hvilket udseende vil du have?", LOOKS)
        elif inbound.kind == "button":
            await self._say(inbound.address, "Her er dit CV!", file=PDF)
        else:
            await self._say(inbound.address, f"Hej! Du skrev: {inbound.text}")
        self._due[inbound.address] = self._tomorrow_at_16()

    def _tomorrow_at_16(self) -> datetime:
        tomorrow = self.clock.local() + timedelta(days=1)
        return tomorrow.replace(hour=16, minute=0, second=0).astimezone(UTC)

    async def _say(
        self,
        address: str,
        text: str,
        options: tuple[Option, ...] = (),
        file: Attachment | None = None,
    ) -> None:
        self._sent += 1
        phones = self.phones[PEOPLE[address].channel]
        await phones.send(Outbound(f"m{self._sent}", address, text, options, file))
