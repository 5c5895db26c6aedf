"""Invented people, employers and addresses. No CPR number is ever written whole."""

from dataclasses import dataclass
from datetime import date
from random import Random

FIRST = (
    "Amina", "Sofie", "Mikkel", "Yusuf", "Freja", "Oliver", "Fatima", "Noah", "Ida", "Emil", "Sara",
    "Ali", "Laura", "Viktor", "Nour",
)  # fmt: skip
LAST = (
    "Ådum", "Bækgård", "Thorsø", "Yldiz", "Østby", "Nørmark", "Haddadi", "Krogslund", "Fjeldsø",
    "Mørkebjerg", "Solvang",
)  # fmt: skip
ROADS = (
    "Ellemosevej", "Karlemosevej", "Askerød", "Ahornparken", "Møllebakken", "Krogårdsvej",
    "Gymnasievej",
)  # fmt: skip
TOWNS = ("4600 Køge", "2670 Greve", "8800 Viborg", "2620 Albertslund", "4000 Roskilde")
EMPLOYERS = (
    "Bageren på Hjørnet ApS", "Sø & Skov Supermarked A/S", "Boligforeningen Ellebo",
    "Cykelsmeden Køge Bugt ApS", "Kiosk Nordlys", "Cafe Solsikken I/S", "Møllens Pizza ApS",
    "Havnens Isbod ApS", "Greve Gartneri & Planter", "Torvets Blomster v/ K. Ådum",
)  # fmt: skip
PUBLIC = ("Nørresund Kommune", "Vesterbæk Kommune", "Østerå Kommune")
STATE = ("Museet ved Fjorden", "Biblioteksstyrelsen Øst", "Naturcenter Skarven")


@dataclass(frozen=True, slots=True)
class Person:
    """Who is paid. `cpr` is masked as the payroll system masks it."""

    name: str
    road: str
    town: str
    cpr: str
    number: str
    account: str


@dataclass(frozen=True, slots=True)
class Employer:
    """Who pays; the CVR number is one that cannot be."""

    name: str
    road: str
    town: str
    cvr: str


def person(rng: Random, born: date) -> Person:
    """Return an invented person with a masked CPR number."""
    day = f"{born:%d%m%y}"
    cpr = rng.choice((f"{day}-XXXX", f"{day}-xxxx", f"{day}-****", "XXXXXX-XXXX", "******-****"))
    accounts = ("XXXX XXXXXX{}", "0000-00000{}", "****-******{}", "Reg. 0000 kto. 00000{}")
    return Person(
        name=f"{rng.choice(FIRST)} {rng.choice(LAST)}", road=_road(rng), town=rng.choice(TOWNS),
        cpr=cpr, number=str(rng.randint(100, 99999)),
        account=rng.choice(accounts).format(rng.randint(1000, 9999)),
    )  # fmt: skip


def employer(rng: Random, kind: str = "private") -> Employer:
    """Return an invented employer: "private", "public" or "state"."""
    names = {"private": EMPLOYERS, "public": PUBLIC, "state": STATE}[kind]
    cvr = f"00{rng.randint(100000, 999999)}"
    return Employer(rng.choice(names), _road(rng), rng.choice(TOWNS), cvr)


def _road(rng: Random) -> str:
    return f"{rng.choice(ROADS)} {rng.randint(1, 98)}"
