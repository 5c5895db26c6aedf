"""What people write at the door: "hvem er det?", "forkert nummer", a code, a word of a friend."""

import re

from flows.answers.likeness import allowed, slips
from flows.tidy import fold, plain

FRIENDS = (
    "BJØRN", "TIGER", "KANIN", "GRIS", "HEST", "KAT", "HUND", "LAKS", "PONY", "SNEGL", "FISK",
    "MUS", "ISBJØRN", "SOMMERFUGL", "SPURV", "SKILDPADDE",
)  # fmt: skip
"""Words that stand before three digits: "TIGER 417" is said and remembered more easily.

None of them is taken for danger, which a rare word beside a number easily is; a test holds that.
"""

_WHO = frozenset(
    map(
        plain,
        (
            "hvem er det", "hvem er det her", "hvem er du", "hvem skriver", "hvem skriver du",
            "hvem er der", "hvem er i", "hvem fa er du", "hvad er det her", "hvem",
            "hvem er makker",
            "hvor har du mit nummer fra", "hvor har i mit nummer fra", "who is this", "who are you",
            "whos this", "who's this", "who dis", "where did you get my number", "bu kim", "kimsin",
            "kimsiniz", "man huwa", "waa kuma", "waa ayo", "من هذا", "من انت", "کون ہے",
        ),
    )
)  # fmt: skip
_WRONG = re.compile(
    r"^(?:(?:hej|hi|undskyld|sorry|øh|nej)\W+)*(?:"
    r"(?:det er |det her er |du har |i har |du har fået |har du )?"
    r"(?:et |det |den )?(?:forkert|forkerte) (?:nr|nummer|nummeret|person|menneske)|"
    r"du skriver til (?:den|en) forkert(?:e)?|forkert nummer makker|"
    r"(?:det er )?ikke mit nummer|det her er ikke (?:hendes|hans) nummer(?: mere)?|"
    r"jeg har (?:lige )?(?:fået|overtaget) det her nummer|det er (?:blevet )?mit nummer nu|"
    r"(?:you have |you have got |you've got |it's |this is )?(?:the |a )?wrong (?:number|person)|"
    r"yanlış numara|yanlis numara|khaldan lambar|nambarka waa khalad|رقم خاطئ|الرقم غلط|غلط نمبر"
    r")\b.{0,40}$"
)
_NOT_THEM = re.compile(
    r"^(?:(?:hej|hi|nej|no|undskyld|sorry)\W+)*"
    r"(?:det (?:her )?er|jeg er|jeg hedder|i'?m|i am|this is|it'?s) (?:ikke|not|altså ikke) "
)
_THEN_LITTLE = re.compile(r"(?:\W.{0,30})?$")
_CODE = re.compile(
    r"^(?:(?:hej|hi)\W+)?(?:makker\W+)?(?:(?:min |my )?(?:kode|code)(?: er| is)?)\W*"
    r"([a-z0-9](?:-?[a-z0-9]){5,11})$"
)
_FRIEND = re.compile(rf"\b({'|'.join(FRIENDS)})[ -]?(\d{{3}})\b", re.IGNORECASE)
_JOIN = frozenset(
    map(
        plain,
        (
            "forbind", "forbind telefon", "forbind min telefon", "ny telefon", "kode til telegram",
            "kode til telefon", "jeg har fået telegram", "jeg har fået ny telefon",
            "jeg har fået en ny telefon", "jeg har fået nyt nummer", "jeg har fået et nyt nummer",
            "jeg har skiftet nummer", "jeg skifter nummer", "jeg får nyt nummer",
            "kan jeg skifte til telegram", "skift til telegram", "connect", "connect phone",
            "new phone", "i have a new phone", "i got a new number", "code for telegram",
        ),
    )
)  # fmt: skip
_READY = frozenset(
    map(
        plain,
        (
            "klar", "klar til job", "gør mig klar", "gør mig klar til job", "er jeg klar",
            "hvad mangler jeg", "indskrivning", "ready", "get ready", "am i ready",
            "what am i missing", "next step", "næste skridt",
        ),
    )
)  # fmt: skip
_PASS_ON = re.compile(
    r"^(?:inviter|invite|del|giv) (?:en|min|mine|a|my|makker til en|makker videre til en) "
    r"(?:ven|venner|veninde|friend|friends|kammerat)\b.{0,30}$|"
    r"^(?:giv makker videre|ven|inviter|invite|del makker|share makker|anbefal makker)$|"
    r"^(?:min|mine|my) (?:ven|veninde|venner|kammerat|bror|søster|fætter|kusine|friend)\b.{0,20}"
    r"\b(?:også|os|med|have et job|too|join|join too)\b.{0,30}$|"
    r"^(?:kan|må) (?:min|mine|en) (?:ven|veninde|venner|kammerat)\b.{0,60}$"
)
_CALLED = re.compile(
    r"^(?:(?:hej|hi|hey|nej|men|det er ikke mig)\W+)*"
    r"(?:jeg hedder|mit navn er|my name is|i am called) (?!ikke\b|not\b)([^\W\d_]{2,20})\b"
    r"(?! ikke| not)"
)
_BY_A_FRIEND = re.compile(
    r"\b(?:min|mine|en|my|a) (?:\w+ )?(?:ven|venner|veninde|veninder|kammerat|kammerater|bestie|"
    r"friend|friends|mate)\b"
)
_LONGEST = 100


def asks_who(text: str) -> bool:
    """Return whether the whole message asks who writes."""
    return len(text) <= _LONGEST and plain(text) in _WHO


def is_wrong_number(text: str, name: str | None = None) -> bool:
    """Return whether the message says that Makker writes to somebody else than it thinks.

    `name` is whom it thinks it writes to: "jeg er ikke Amina".
    """
    if len(text) > _LONGEST:
        return False
    said = fold(text)
    if _WRONG.match(said):
        return True
    return bool(name) and _is_not(said, fold(name or ""))


def _is_not(said: str, name: str) -> bool:
    # By hand rather than one pattern for each name there is: making one costs more than this.
    begun = _NOT_THEM.match(said)
    if begun is None or not said.startswith(name, begun.end()):
        return False
    return _THEN_LITTLE.match(said, begun.end() + len(name)) is not None


def code_in(text: str) -> str | None:
    """Return the code of "KODE K7P2QX", as codes are kept, or None."""
    match = _CODE.match(fold(text)) if len(text) <= _LONGEST else None
    if match is None:
        return None
    return match[1].replace("-", "").upper()


def friend_word(text: str) -> str | None:
    """Return the word of a friend in a message, as it is kept ("TIGER417"), or None."""
    match = _FRIEND.search(text) if len(text) <= 300 else None
    return match[1].upper() + match[2] if match else None


def wants_to_join(text: str) -> bool:
    """Return whether somebody wants to write from another phone too."""
    return len(text) <= _LONGEST and plain(text) in _JOIN


def passes_on(text: str) -> bool:
    """Return whether somebody wants to tell a friend of Makker."""
    return len(text) <= _LONGEST and _PASS_ON.match(fold(text)) is not None


def gets_ready(text: str) -> bool:
    """Return whether a youth wants to go on with what makes them ready for a job."""
    return len(text) <= _LONGEST and plain(text) in _READY


def called(text: str) -> str | None:
    """Return the name of "jeg hedder Yusuf", folded, or None."""
    match = _CALLED.match(fold(text)) if len(text) <= _LONGEST else None
    return match[1] if match else None


def heard_from(text: str) -> str | None:
    """Return "friend" when a first message says that one has told of Makker, else None."""
    return "friend" if len(text) <= 300 and _BY_A_FRIEND.search(fold(text)) else None


def same_name(one: str, other: str) -> bool:
    """Return whether two first names are one, short forms and slips of the thumb forgiven."""
    mine, theirs = plain(one).split(), plain(other).split()
    return any(_alike(a, b) for a in mine[:3] for b in theirs[:1])


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) > 2 and long.startswith(short):
        return True
    most = allowed(long)
    return one == other or slips(one, other, most) <= most
