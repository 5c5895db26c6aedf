"""One simulated youth: who they are, and what their life and phone look like right now."""

from dataclasses import dataclass
from datetime import date, datetime
from random import Random

from bot.simulate.phone import Place, Shown, Written, asks, choices
from bot.simulate.temper import ODD_WORDS, Temper

NAMES = (
    "Amina", "Noah", "Fatima", "Oscar", "Sara", "William", "Yusuf", "Emma", "Ali", "Freja",
    "Mohamed", "Ida", "Hassan", "Clara", "Lucas", "Layla", "Emil", "Zahra", "Victor", "Maja",
)  # fmt: skip
RARELY = ("menneske", "CV", "hjælp", "pause", "ringer", "nakke", "øve", "Noget andet")
"""What stands in choices that few make at any one time."""
RARE, YES, USUAL = 0.02, 0.06, 1.0


@dataclass(slots=True, eq=False)
class Youth:
    """A youth as they are from the outside.

    `id` is their number in the books, 0 until it is known. `step` is where on the staircase they
    stand. `question` is what on their phone still wants an answer. `touched_at` is when they last
    heard from Makker or a human did something about them, None while nobody owes them anything.
    """

    name: str
    born: date
    area: str
    phone: str
    telegram: str
    temper: Temper
    id: int = 0
    step: str = "waiting"
    enrolled: bool = False
    stopped: bool = False
    paused: bool = False
    silent: bool = False
    placement: int = 0
    question: Shown | None = None
    touched_at: datetime | None = None

    def places(self) -> list[Place]:
        """Return every phone this youth can be reached on."""
        known: list[Place] = [("sms", self.phone)] if self.phone else []
        return [*known, ("telegram", self.telegram)] if self.telegram else known

    def place(self) -> Place:
        """Return where they write from when they begin by themselves."""
        return self.places()[0]

    def answer(self, shown: Shown, rng: Random) -> Written | None:
        """Return what they write when they answer this message; None when it asks nothing."""
        if not asks(shown):
            return None
        if rng.random() < self.temper.odd:
            return Written(rng.choice(ODD_WORDS))
        offered = list(choices(shown))
        if offered:
            return _chosen(offered, rng)
        return Written(self._in_words(shown.text.casefold(), rng))

    def _in_words(self, asked: str, rng: Random) -> str:
        if "fornavn" in asked or "hedder du" in asked:
            return self.name
        if "født" in asked or "dag, måned" in asked:
            return f"{self.born.day}/{self.born.month} {self.born.year}"
        if "bor du" in asked or "område" in asked:
            return self.area
        if "hvornår" in asked or "klokken" in asked:
            return rng.choice(("kl. 15", "15.30", "halv fire"))
        return rng.choice(("det går fint", "ja", "ok", "nej"))


def _chosen(offered: list[tuple[str, Written]], rng: Random) -> Written:
    # Most are fine most of the time, and say so with the first thing they are offered.
    weights = [_weight(label) / (1 + number) for number, (label, _) in enumerate(offered)]
    return rng.choices(offered, weights)[0][1]


def _weight(label: str) -> float:
    if any(word in label for word in RARELY):
        return RARE
    return YES if label.startswith("Ja") else USUAL
