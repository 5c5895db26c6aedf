"""The four invented people of the demo."""

from dataclasses import dataclass

from flows.manner import MANNERS, Manner
from flows.person import Role


@dataclass(frozen=True, slots=True)
class Actor:
    """One person with a phone. `known` people are on Makker's books before the demo begins."""

    id: str
    name: str
    age: int
    role: Role
    title: str
    channel: str
    address: str
    known: bool = False
    area: str | None = None
    quick: tuple[str, ...] = ()

    @property
    def manner(self) -> Manner:
        """What this person's phone can show."""
        return MANNERS[self.channel]

    @property
    def genitive(self) -> str:
        """The name as an owner: "Aminas"."""
        return f"{self.name}s"


CAST = (
    Actor(
        "amina",
        "Amina",
        14,
        "youth",
        "ung, 14 år",
        "sms",
        "+4520123456",
        quick=("hej", "lav et CV", "HJÆLP"),
    ),
    Actor(
        "yusuf",
        "Yusuf",
        17,
        "youth",
        "ung, 17 år",
        "telegram",
        "900000017",
        quick=("hej", "lav et CV", "HJÆLP"),
    ),
    Actor(
        "sara",
        "Sara",
        20,
        "role_model",
        "rollemodel",
        "telegram",
        "900000020",
        known=True,
        area="Køge",
        quick=("hej", "menu"),
    ),
    Actor(
        "mette",
        "Mette",
        43,
        "consultant",
        "fritidsjobkonsulent, Køge",
        "telegram",
        "900000043",
        known=True,
        area="Køge",
        quick=("hej", "CV Amina"),
    ),
)
