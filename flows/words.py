"""Words that mean the same everywhere, when they are the whole message."""

import re
from typing import Literal

from flows.tidy import fold, plain

Word = Literal[
    "stop", "start", "help", "back", "menu", "pause", "shifts", "no_calendar", "danish", "english"
]

# STOP has twins that Twilio itself obeys (https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out):
# what the operator treats as a goodbye must be one here too, or we talk to a closed door.
TWILIO_STOP = frozenset(
    {"stop", "stopall", "unsubscribe", "end", "quit", "cancel", "revoke", "optout"}
)
_WORDS: dict[Word, frozenset[str]] = {
    "stop": TWILIO_STOP
    | {"afmeld", "afmeld mig", "frameld", "stop nu", "stop med at skrive", "/stop"}
    | {"stop med at skrive til mig", "skriv ikke mere", "skriv ikke mere til mig"}
    | {"stop writing", "stop writing to me", "stop texting me", "unsubscribe me"},
    "start": frozenset({"start", "unstop", "/start", "tilmeld"}),
    "help": frozenset(
        {"hjælp", "hjælp mig", "help", "help me", "menneske", "et menneske", "human", "sos"}
        | {"jeg har brug for hjælp", "en voksen", "/help"}
        # At night, after a call for help, nobody is told of a menu.
        | {"er der nogen", "hallo er der nogen", "er der nogen der", "er der slet ikke nogen"}
        | {"is anyone there", "is anybody there", "anyone there", "anybody there"}
    ),
    "back": frozenset({"tilbage", "gå tilbage", "back", "go back", "/back", "fortryd"}),
    "menu": frozenset({"menu", "menuen", "/menu", "hovedmenu"}),
    "pause": frozenset(
        {"pause", "/pause", "en pause", "hold pause", "tag en pause", "jeg vil have en pause"}
        | {"jeg har brug for en pause", "jeg trænger til en pause", "jeg vil gerne have en pause"}
        | {"pause fra makker", "en pause fra makker", "jeg vil have en pause fra makker"}
        | {"kan jeg få en pause", "kan vi holde pause", "break", "take a break", "a break"}
        | {"i need a break", "i want a break"}
    ),
    "shifts": frozenset(
        {"vagter", "mine vagter", "min vagtplan", "vagtplan", "vagtplanen", "/vagter", "shifts"}
        | {"my shifts", "vis mine vagter", "se mine vagter", "show my shifts"}
    ),
    "no_calendar": frozenset(
        f"{verb} {which}"
        for verb in ("glem", "stop", "slet", "fjern", "stop med", "hold op med")
        for which in ("kalender", "kalenderen", "min kalender", "at læse min kalender")
    )
    | frozenset(
        f"{verb} {which}"
        for verb in ("forget", "stop", "remove", "delete", "stop reading")
        for which in ("calendar", "the calendar", "my calendar")
    ),
    "danish": frozenset({"dansk", "på dansk", "danish"}),
    "english": frozenset({"english", "engelsk", "in english", "på engelsk"}),
}
_MEANING: dict[str, Word] = {plain(form): word for word, forms in _WORDS.items() for form in forms}
_LONGEST = max(len(form) for form in _MEANING) + 8
_CORRECT = re.compile(r"^(?:ret|rette|ændr|edit|change|correct)\s+(?:mit |min |mine |my )?(.+)$")
_WHOSE_CV = re.compile(r"^(?:hent |send |vis )?cv(?:et)? (?:for |fra |til )?(\S.{0,40})$")
_START = re.compile(r"^/start(?:\s+([A-Za-z0-9_-]{1,64}))?$")


def whole_word(text: str) -> Word | None:
    """Return what the whole message means everywhere, or None."""
    if len(text) > _LONGEST:
        return None
    return _MEANING.get(plain(text))


def to_correct(text: str) -> str | None:
    """Return the thing of "ret <thing>", folded, or None."""
    if len(text) > 60:
        return None
    match = _CORRECT.match(fold(text))
    return match.group(1) if match else None


def start_payload(text: str) -> str | None:
    """Return the payload of Telegram's "/start payload", "" without one, None if it is no start."""
    match = _START.match(text.strip())
    return (match.group(1) or "") if match else None


def whose_cv(text: str) -> str | None:
    """Return the name in a consultant's "CV Amina", folded, or None."""
    match = _WHOSE_CV.match(fold(text)) if len(text) <= 60 else None
    return match.group(1) if match else None
