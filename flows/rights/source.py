"""Where a rule stands, in the few words that a text message has room for."""

import re

LAWS = {
    "AML": "arbejdsmiljøloven",
    "ABL": "loven om ansættelsesbeviser",
    "FUL": "funktionærloven",
    "FERIE": "ferieloven",
}
# A web address would be thrown away with the whole message by the operators.
PLACES = {
    "arbejdstilsynet": "Arbejdstilsynet",
    "at.dk": "Arbejdstilsynet",
    "bfahandel.dk": "BFA Handel",
    "ungmedjob.dk": "Ung med job",
    "jobpatruljen.dk": "Jobpatruljen",
    "detfagligehus.dk": "Det Faglige Hus",
    "hk.dk": "HK",
    "lexly.dk": "Lexly",
    "restaurationsloven": "restaurationsloven",
}
_SECTION = re.compile(r"^(?P<law>[A-Z]+) (?P<section>§§? \d+(?: [a-z])?)")


def source(told: str) -> str:
    """Return the first source of a fact as people say it: "arbejdsmiljøloven § 61"."""
    if (match := _SECTION.match(told)) and match["law"] in LAWS:
        return f"{LAWS[match['law']]} {match['section'].replace('§§', '§')}"
    folded = told.casefold()
    return next(name for place, name in PLACES.items() if folded.startswith(place))
