"""The invented people of the demo."""

from dataclasses import dataclass

from flows.manner import MANNERS, Manner
from flows.person import Role


@dataclass(frozen=True, slots=True)
class Actor:
    """One person with a phone. `known` people are on Makker's books before the demo begins.

    `deputy` is the id of who takes over from them, `waited` for how many days a youth who is
    `known` has been enrolled when the demo begins.
    """

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
    deputy: str | None = None
    on_duty: bool = False
    waited: int = 0

    @property
    def manner(self) -> Manner:
        """What this person's phone can show."""
        return MANNERS[self.channel]

    @property
    def genitive(self) -> str:
        """The name as an owner: "Aminas"."""
        return f"{self.name}s"


_FROM_YOUTHS = ("hej", "lav et CV", "tjek min løn", "HJÆLP")

AMINA = Actor("amina", "Amina", 14, "youth", "ung, 14 år", "sms", "+4520123456", quick=_FROM_YOUTHS)
OMAR = Actor(
    "omar",
    "Omar",
    15,
    "youth",
    "ung, 15 år – venter på job",
    "sms",
    "+4520123457",
    known=True,
    area="Køge",
    quick=("hej", "tjek min løn", "HJÆLP", "STOP"),
    waited=13,
)
METTE = Actor(
    "mette",
    "Mette",
    43,
    "consultant",
    "fritidsjobkonsulent, Køge",
    "telegram",
    "900000043",
    known=True,
    area="Køge",
    quick=("/sager", "/unge Omar", "CV Amina"),
    deputy="ali",
    on_duty=True,
)
YUSUF = Actor(
    "yusuf", "Yusuf", 17, "youth", "ung, 17 år", "telegram", "900000017", quick=_FROM_YOUTHS
)
ALI = Actor(
    "ali",
    "Ali",
    36,
    "consultant",
    "Mettes stedfortræder, Køge",
    "telegram",
    "900000036",
    known=True,
    area="Køge",
    quick=("/sager", "/vagt"),
    deputy="birgit",
    on_duty=True,
)
BIRGIT = Actor(
    "birgit",
    "Birgit",
    55,
    "leader",
    "leder",
    "telegram",
    "900000055",
    known=True,
    quick=("/sager", "/vagt"),
)
SARA = Actor(
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
)
FATMA = Actor(
    "fatma",
    "Fatma",
    41,
    "parent",
    "Aminas mor – taler tyrkisk",
    "sms",
    "+4520123471",
    quick=("evet", "Amina", "hayır"),
)

CAST = (AMINA, OMAR, METTE, YUSUF, ALI, BIRGIT, SARA, FATMA)
