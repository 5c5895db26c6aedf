"""People in a crowd of relayed chats, each with a phone, and what they believe of it."""

import re
from dataclasses import dataclass, field
from itertools import product

Address = tuple[str, str]
LETTERS = "abdefghiklmnoprstuv"
NOW_WITH = re.compile(r"Du skriver (?:nu|stadig) med (\w+)")
FROM = re.compile(r"^(\w+): ")
BESIDE = re.compile(
    "Jeg holder din besked|^Sendt til|Nu er din besked|har valgt ikke|får din besked|sover nok|"
    "er nu din rollemodel|Du er nu rollemodel|siger snart farvel|Husk at skrive hej|"
    "Det er en uge siden|skrive sammen igen|med to, der hedder|en pause lige nu|en lille pause|"
    "så du og|har du og|Skriv til én|Skriv SKRIV"
)
"""What is said beside a talk: it goes on as it was."""
OPTION = re.compile(r"^(\d) (\w+)$", re.MULTILINE)
WORD = re.compile(r"\bzq[a-z]{5}\b")


def names(start: str, count: int) -> list[str]:
    """Return so many first names that nobody else has."""
    return [start + "".join(ends) for ends in product(LETTERS, repeat=2)][:count]


def word(number: int) -> str:
    """Return a word that is written once and means nothing: "zqaabde"."""
    letters = ""
    for _ in range(5):
        number, rest = divmod(number, len(LETTERS))
        letters = LETTERS[rest] + letters
    return f"zq{letters}"


@dataclass(slots=True)
class Human:
    """Somebody with a phone. `believes`: with whom they think they write now ("" for Makker).

    `offered` are the answers to "Hvem skal have ...?" that the phone shows, `about` the word that
    it asks about; `seen` are messages of others, to be answered on Telegram.
    """

    id: int
    name: str
    role: str
    address: Address
    believes: str = ""
    offered: dict[str, str] = field(default_factory=dict)
    about: str = ""
    seen: dict[str, str] = field(default_factory=dict)

    def reads(self, text: str, provider_id: str) -> None:
        """Take in what the phone shows."""
        self.offered = {}
        sender = FROM.match(text)
        found = NOW_WITH.search(text)
        if "Hvem skal have" in text:
            self.offered = {name: number for number, name in OPTION.findall(text)}
            self.about = next(iter(WORD.findall(text)), "")
            self.believes = ""
        elif found:
            self.believes = found[1]
        elif sender is None and not BESIDE.search(text):
            # Makker speaks: what is written now without a name may be read as an answer to it.
            self.believes = ""
        if sender is not None:
            self.seen[sender[1]] = provider_id
